import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** Words of the small shared pieces. */
export const PARTS = {
  retry: text('重试', 'Try again'),
  retrying: text('正在重试…', 'Trying again…'),
  detail: text('技术细节', 'Technical detail'),
  cancel: text('取消', 'Cancel'),
  dismiss: text('关闭这条消息', 'Dismiss this message'),
  more: text('再显示 {n} 条', 'Show {n} more'),
  left: text('还有 {n} 条', '{n} left'),
} satisfies Record<string, Text>;
