import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** 设置. */
export const SETTINGS = {
  heading: text('口径', 'Readings and limits'),
  about: text(
    '文件没有说死的地方，按这里的口径检查。改了写进“口径”表，随工作簿走，每份报告都会印出来。',
    'Where the documents leave room, the checks go by these readings. A change is written to the sheet 口径 and printed in every report.',
  ),
  none: text('没有可以设置的口径', 'Nothing to set'),
  noneWords: text('这个方案没有口径可以选。', 'This programme has no readings to choose from.'),
  search: text('查找口径', 'Find a setting'),
  onlyChanged: text('只看与默认不同的（{n}）', 'Only those that differ from the default ({n})'),
  shown: text('{n} 项', '{n} settings'),
  noMatch: text('没有找到。换个词，或去掉筛选。', 'None found. Try another word or take the filter off.'),
  changed: text('与默认不同', 'not the default'),
  choice: text('取值', 'Value'),
  range: text('{min}–{max} {unit}', '{min}–{max} {unit}'),
  listHint: text('词与词之间用“、”隔开；一个也不要就填“无”。', 'Separate words by 、; type 无 for none.'),
  default: text('默认：{value}', 'Default: {value}'),
  basis: text('依据：{basis}', 'Basis: {basis}'),
  save: text('保存', 'Save'),
  saving: text('正在保存…', 'Saving…'),
  restore: text('恢复默认', 'Back to the default'),
  saved: text('已保存，正按新口径检查。', 'Saved; the checks go by it now.'),
  refused: text('没有保存，原因见面板上方的消息。', 'Not saved; the message at the top of the pane says why.'),
  notNumber: text('请填 {min} 到 {max} 之间的数，单位是{unit}。', 'A number from {min} to {max}, in {unit}.'),
  notWords: text('请至少填一个词；一个也不要就填“无”。', 'At least one word, or 无 for none.'),
  notOption: text('请从列表里选。', 'Choose from the list.'),
  wordCount: text('{n} 个词', '{n} words'),
  unsaved: text('还没有保存', 'not saved yet'),
} satisfies Record<string, Text>;
