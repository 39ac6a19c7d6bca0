import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** Said by the print preview. */
export const PRINT = {
  title: text('打印预览：{sheet}', 'Print preview: {sheet}'),
  count: text('共 {n} 页', '{n} pages'),
  onePage: text('共 1 页', '1 page'),
  page: text('第 {n} 页', 'Page {n}'),
  pages: text('要打印的页', 'Pages to print'),
  print: text('打印', 'Print'),
  close: text('关闭', 'Close'),
} satisfies Record<string, Text>;
