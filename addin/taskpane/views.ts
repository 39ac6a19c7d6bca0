import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** The six views of the pane, in the order of their tabs. */
export const VIEWS = ['overview', 'findings', 'entry', 'summary', 'new', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** Names short enough for six tabs side by side at 320 px. */
export const VIEW_NAMES: Readonly<Record<View, Text>> = {
  overview: text('概览', 'Overview'),
  findings: text('检查', 'Check'),
  entry: text('记一笔', 'Entry'),
  summary: text('汇总', 'Summary'),
  new: text('新建', 'New'),
  settings: text('设置', 'Settings'),
};
