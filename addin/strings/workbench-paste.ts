import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** Words around pasting: why nothing was pasted, what is asked before, what is told after. */
export const PASTE = {
  nothing: text(
    '剪贴板里没有可以粘贴的单元格或文字。请先在原表里选中、复制，再粘贴。',
    'The clipboard holds no cells or words. Copy them in the other program first, then paste.',
  ),
  tooLarge: text(
    '复制的内容太多：一次最多 10,000 行、200 列。请分几次复制，或者只选有数的部分。',
    'Too much was copied: at most 10,000 rows and 200 columns at a time. Copy it in parts, or only what is filled.',
  ),
  fillTooLarge: text(
    '选中的格子太多，一次最多填 {n} 格。请只选要填的部分再粘贴。',
    'Too many cells are selected: at most {n} are filled at a time. Select only those to be filled.',
  ),
  outside: text(
    '放不下：要粘贴到 {cell}，工作表只到 {last}。请换个位置，或者少复制几行几列。',
    'It does not fit: it would reach {cell}, and the sheet ends at {last}. Choose another place or copy less.',
  ),
  locked: text(
    '没有粘贴：“{sheet}”受保护，{cell} 不能填写。请只粘贴到可以填写的格子里。',
    'Nothing was pasted: “{sheet}” is protected and {cell} cannot be filled in. Paste into open cells only.',
  ),
  merged: text(
    '没有粘贴：{cell} 在合并单元格里，一格放不下几格。请在合并单元格里逐格填写。',
    'Nothing was pasted: {cell} is part of a merged cell, which holds one value. Fill merged cells in one by one.',
  ),
  tooLong: text(
    '没有粘贴：要放进 {cell} 的文字有 {n} 个字，一格最多 {most} 个。请删短再复制。',
    'Nothing was pasted: the text for {cell} has {n} characters, and a cell holds {most}. Shorten it first.',
  ),
  totalsBelow: text(
    '没有粘贴：“{sheet}”的表下面有汇总行，加不了行。请先把汇总行去掉，或者粘贴到表内的空行。',
    'Nothing was pasted: the table on “{sheet}” ends in a totals row and cannot grow. Remove that row or use empty rows.',
  ),
  notInTable: text(
    '这里没有表，不能按表头对应。请选中表里的一格再粘贴。',
    'There is no table here to match headings with. Select a cell of a table and paste again.',
  ),
  columnAt: text('第 {n} 列', 'column {n}'),

  headingsTitle: text('复制的内容第一行是表头', 'The first copied row is a heading row'),
  headingsWords: text(
    '{matched} 个表头与“{sheet}”的相同。要按表头对应，还是按位置原样粘贴？',
    '{matched} headings are those of “{sheet}”. Match by heading, or paste by position as it is?',
  ),
  headingsUnknown: text(
    '按表头对应时，这些列没有对应，不粘贴：{columns}。',
    'Matched by heading, these columns have no counterpart and are left out: {columns}.',
  ),
  byHeading: text('按表头对应', 'Match by heading'),
  byPosition: text('按位置', 'By position'),
  overwriteTitle: text('要覆盖已有内容吗', 'Replace what is there?'),
  overwriteWords: text(
    '要粘贴的位置有 {rows} 行已经填了内容，{cells} 格会被换掉。粘贴后可以撤销。',
    '{rows} rows there hold something already; {cells} cells would be replaced. It can be undone.',
  ),
  overwrite: text('覆盖', 'Replace'),

  region: text('粘贴结果', 'Result of the paste'),
  pasted: text('已粘贴 {rows} 行', 'Rows pasted: {rows}'),
  pastedNothing: text('没有粘贴任何一格', 'No cell was pasted'),
  canFix: text('{n} 处可以直接改正', 'to correct at once: {n}'),
  toLook: text('{n} 处要您看一看', 'to look at: {n}'),
  allWell: text('没有要改的，也没有疑点', 'nothing to correct and no findings'),
  isChecking: text('正在核对…', 'checking…'),
  computed: text(
    '公式列由表格自己算，{n} 格没有粘贴。',
    'Computed columns keep their formulas: {n} cells were left out.',
  ),
  headings: text('表头保持原样，{n} 格没有粘贴。', 'Headings stay as they are: {n} cells were left out.'),
  columns: text('这些列没有对应，没有粘贴：{columns}。', 'Columns without a counterpart were left out: {columns}.'),
  grown: text('表格加了 {n} 行。', 'The table has grown by {n} rows.'),
  fixes: text('修正', 'To correct'),
  fixesWords: text('只改写法，不改意思。', 'Only the way of writing changes, not the meaning.'),
  checks: text('请核对', 'To look at'),
  becomes: text('改成', 'becomes'),
  expected: text('应为：{words}', 'Expected: {words}'),
  fixAll: text('全部改正', 'Correct all'),
  fixOne: text('改正', 'Correct'),
  fixPlace: text('改正 {place}', 'Correct {place}'),
  fixing: text('正在改…', 'Correcting…'),
  goTo: text('转到', 'Go to'),
  goToPlace: text('转到 {place}', 'Go to {place}'),
  undo: text('撤销粘贴', 'Undo paste'),
  undoing: text('正在撤销…', 'Undoing…'),
  undoLater: text(
    '粘贴以后又做过别的修改，不能在这里单独撤销粘贴；要撤销，请用“撤销”（Ctrl+Z）先退回后来的修改。',
    'Other changes came after the paste, so it cannot be undone alone. Take them back first with Undo (Ctrl+Z).',
  ),
  undoLost: text(
    '粘贴以后做过的修改太多，撤销已经退不到粘贴之前。',
    'Too much was changed after the paste: undo no longer reaches back to it.',
  ),
  rowsKept: text(
    '粘贴已撤销。表格为它加的 {n} 行还在，是空行，以后可以填；不想留，请存盘后在 Excel 或 WPS 里删掉。',
    'The paste is undone. The {n} rows that the table grew by for it stay, blank, to be filled later; if they are not wanted, save the file and delete them in Excel or WPS.',
  ),
  close: text('关闭', 'Close'),
} satisfies Record<string, Text>;
