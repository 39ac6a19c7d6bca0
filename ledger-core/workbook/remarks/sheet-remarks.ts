import { columnLetters } from '../../kernel/cell-ref.ts';
import { text, type Text } from '../../kernel/text.ts';
import type { CellImage, FileRemark, SheetImage } from '../image.ts';
import { findMergedValues } from './merged-values.ts';
import { Tally, type Sighting } from './tally.ts';

/**
 * What a person looking at the sheet would not see. Hidden values are used and included; the remarks list them. `veiled`:
 * cells whose number format shows nothing of their value, or not its sign.
 */
export function remarksOnSheet(sheet: SheetImage, veiled: Sighting): FileRemark[] {
  return [
    ...remarkOnState(sheet),
    ...remarkOnHiddenRows(sheet),
    ...remarkOnHiddenColumns(sheet),
    ...remarkOnMerges(sheet),
    ...remarkOnFormats(sheet, veiled),
  ];
}

/** One for the file: formulas without a saved result have no value, which is not 0. */
export function remarkOnUncached(sheets: readonly SheetImage[], uncached: readonly Sighting[]): FileRemark[] {
  const count = uncached.reduce((sum, one) => sum + one.count, 0);
  const first = uncached.findIndex((one) => one.count > 0);
  const sheet = sheets[first]?.name;
  const cell = uncached[first]?.first[0];
  if (sheet === undefined || cell === undefined) return [];
  const note = text(
    `${count} 个公式没有保存计算结果（首个在“${sheet}”${cell}），本工具自己的公式已重新计算，不受影响；用 Excel 打开并保存一次即可补上。`,
    `Formulas saved without a result, ${count} in all (the first at "${sheet}" ${cell}), hold no value. Our own formulas were recomputed and are not affected; opening and saving in Excel once fills them in.`,
  );
  return [{ code: 'uncached-formulas', note, sheet, cell }];
}

function remarkOnState({ name, state }: SheetImage): FileRemark[] {
  if (state === 'visible') return [];
  const hidden = text(`工作表“${name}”是隐藏的。`, `The sheet "${name}" is hidden.`);
  const veryHidden = text(
    `工作表“${name}”深度隐藏，在 Excel 菜单里无法取消隐藏。`,
    `The sheet "${name}" is very hidden: Excel's menus cannot show it.`,
  );
  return state === 'hidden'
    ? [{ code: 'hidden-sheet', note: hidden, sheet: name }]
    : [{ code: 'very-hidden-sheet', note: veryHidden, sheet: name }];
}

function remarkOnHiddenRows({ name, rows }: SheetImage): FileRemark[] {
  const found = new Tally();
  for (const { row, hidden, cells } of rows) if (hidden && cells.some(hasValue)) found.add(() => String(row));
  if (found.count === 0) return [];
  const note = text(
    `工作表“${name}”有 ${found.count} 个隐藏行含有数值：第 ${zhList(found)} 行。`,
    `The sheet "${name}" has hidden rows with values, ${found.count} in all: ${enList(found)}.`,
  );
  return [{ code: 'hidden-rows', note, sheet: name }];
}

function remarkOnHiddenColumns({ name, rows, hiddenColumns }: SheetImage): FileRemark[] {
  if (hiddenColumns.length === 0) return [];
  const isHidden = new Set(hiddenColumns.flatMap(({ first, last }) => range(first, last)));
  const columns = new Set<number>();
  for (const { cells } of rows)
    for (const cell of cells) if (isHidden.has(cell.col) && hasValue(cell)) columns.add(cell.col);
  const found = new Tally();
  for (const col of [...columns].sort((a, b) => a - b)) found.add(() => columnLetters(col));
  if (found.count === 0) return [];
  const note = text(
    `工作表“${name}”有 ${found.count} 个隐藏列含有数值：${zhList(found)} 列。`,
    `The sheet "${name}" has hidden columns with values, ${found.count} in all: ${enList(found)}.`,
  );
  return [{ code: 'hidden-columns', note, sheet: name }];
}

function remarkOnMerges({ name, rows, merges }: SheetImage): FileRemark[] {
  const { covered, overlaps } = findMergedValues(rows, merges);
  const remarks: FileRemark[] = [];
  if (covered.count > 0) {
    const note = text(
      `工作表“${name}”有 ${covered.count} 个数值被合并单元格遮住：${zhList(covered)}。`,
      `The sheet "${name}" has values under merged cells, ${covered.count} in all: ${enList(covered)}.`,
    );
    remarks.push({ code: 'merged-values', note, sheet: name, ...cellOf(covered) });
  }
  if (overlaps.count > 0) {
    const note = text(
      `工作表“${name}”有互相重叠的合并区域：${zhList(overlaps)}。`,
      `The sheet "${name}" has merged ranges that overlap: ${enList(overlaps)}.`,
    );
    remarks.push({ code: 'overlapping-merges', note, sheet: name });
  }
  return remarks;
}

function remarkOnFormats({ name }: SheetImage, veiled: Sighting): FileRemark[] {
  if (veiled.count === 0) return [];
  const note: Text = text(
    `工作表“${name}”有 ${veiled.count} 个单元格的数字格式不显示数值或负号：${zhList(veiled)}。`,
    `The sheet "${name}" has cells whose number format hides the value or its sign, ${veiled.count} in all: ${enList(veiled)}.`,
  );
  return [{ code: 'hiding-format', note, sheet: name, ...cellOf(veiled) }];
}

function hasValue({ kind }: CellImage): boolean {
  return kind !== 'empty';
}

function cellOf({ first: [cell] }: Sighting): { cell?: string } {
  return cell === undefined ? {} : { cell };
}

function zhList({ count, first }: Sighting): string {
  return first.join('、') + (count > first.length ? ' 等' : '');
}

function enList({ count, first }: Sighting): string {
  return first.join(', ') + (count > first.length ? '…' : '');
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
