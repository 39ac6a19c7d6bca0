import { fill, text, type Text } from '../../kernel/text.ts';

/** Why a change cannot be written into a file, and what to do. `{sheet}` and `{cell}` say where. */
const FAULTS = {
  'no-sheet': text(
    '文件里没有可写入的工作表“{sheet}”，没有保存。请重新打开文件后再试。',
    'The file has no sheet "{sheet}" to write to; nothing was saved. Open the file again and retry.',
  ),
  'no-table': text(
    '工作表“{sheet}”里没有表格 {table}，没有保存。请重新打开文件后再试。',
    'The sheet "{sheet}" has no table {table}; nothing was saved. Open the file again and retry.',
  ),
  'array-formula': text(
    '工作表“{sheet}”的 {cell} 属于数组公式 {range}，只能整块修改，没有保存。请撤销这一格的修改，或用 Excel 修改整块。',
    'Sheet "{sheet}", {cell} belongs to the array formula {range}, which changes as a whole only; nothing was saved. Undo the change of this cell, or change the block in Excel.',
  ),
  'shared-formula': text(
    '工作表“{sheet}”的 {cell} 与被改的单元格共用一个公式，无法单独写出，没有保存。请撤销对 {other} 的修改，或用 Excel 修改。',
    'Sheet "{sheet}", {cell} shares its formula with a changed cell, and it cannot be written out alone; nothing was saved. Undo the change of {other}, or make it in Excel.',
  ),
  header: text(
    '工作表“{sheet}”的 {cell} 是表格的表头，应为“{name}”，改了公式就找不到这一列，没有保存。请改回原来的文字。',
    'Sheet "{sheet}", {cell} is the heading "{name}" of a table; formulas would lose the column if it changed, so nothing was saved. Restore its text.',
  ),
  'below-table': text(
    '表格要增加行，但工作表“{sheet}”的 {cell} 已有内容，没有保存。请先把表格下方的内容移开。',
    'The table needs more rows, but {cell} of sheet "{sheet}" is filled; nothing was saved. Move away what stands below the table first.',
  ),
  'no-growth': text(
    '工作表“{sheet}”的表格 {table} 不能向下增加行（有汇总行，或下方有合并单元格或别的表格），没有保存。请用 Excel 加行。',
    'The table {table} on sheet "{sheet}" cannot grow downwards (it has a totals row, or merged cells or another table stand below); nothing was saved. Add the rows in Excel.',
  ),
  text: text(
    '工作表“{sheet}”的 {cell} 文字太长（最多 32767 个字符），没有保存。请缩短。',
    'Sheet "{sheet}", {cell}: the text is too long (32,767 characters at most); nothing was saved. Shorten it.',
  ),
  formula: text(
    '工作表“{sheet}”的 {cell} 公式太长（最多 8192 个字符）或含有无法保存的字符，没有保存。请修改公式。',
    'Sheet "{sheet}", {cell}: the formula is too long (8,192 characters at most) or holds characters that no file can; nothing was saved. Change the formula.',
  ),
  'no-style': text(
    '文件里的单元格格式不完整，无法写入新的格式，没有保存。请用 Excel 或 WPS 打开后另存，再重试。',
    'The cell formats of the file are incomplete, so that no new one can be added; nothing was saved. Save the file once in Excel or WPS and retry.',
  ),
  'two-versions': text(
    '文件的部件 {part} 为不同版本的软件各存了一份内容，只改一份会前后不一，没有保存。请用 Excel 或 WPS 打开后另存，再重试。',
    'Part {part} of the file holds its content twice, for programs of different versions; changing one would make them differ, so nothing was saved. Save the file once in Excel or WPS and retry.',
  ),
  structure: text(
    '文件的部件 {part} 结构特殊，无法就地修改，没有保存。请用 Excel 或 WPS 打开后另存，再重试。',
    'Part {part} of the file has an unusual structure and cannot be changed in place; nothing was saved. Save the file once in Excel or WPS and retry.',
  ),
} as const satisfies Record<string, Text>;

export type PatchFaultCode = keyof typeof FAULTS;

/** The file cannot carry the change; nothing was written. `words` tell the user where, what, and what to do. */
export class PatchFault extends Error {
  readonly words: Text;

  constructor(words: Text) {
    super(words.en);
    this.name = 'PatchFault';
    this.words = words;
  }
}

/** @throws PatchFault always. */
export function failPatch(code: PatchFaultCode, values: Readonly<Record<string, string>> = {}): never {
  throw new PatchFault(fill(FAULTS[code], values));
}
