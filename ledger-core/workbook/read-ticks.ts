import { parseSheetRange, type CellRange } from '../kernel/cell-ref.ts';
import type { CellImage, SheetImage, WorkbookImage } from './image.ts';
import { readText } from './reading/read-text.ts';
import { ask, BLANK, read, type Reading } from './reading/reading.ts';
import { tickedOptions } from './reading/ticked-option.ts';

/** The filled cells of a box of ticks, one for each printed option; undefined where its name is that of one cell. */
export function tickCells(image: WorkbookImage, name: string): readonly CellImage[] | undefined {
  const defined = image.names.find((one) => one.name === name);
  const target = defined && parseSheetRange(defined.reference);
  const sheet = target && image.sheets.find((one) => one.name === target.sheet);
  if (!target || !sheet || isOneCell(target.range)) return undefined;
  return cellsIn(sheet, target.range);
}

/** The options that are ticked, in the order of the list and with 、 between them: 技术攻关、技能传授. Blank where none is. */
export function readTicks(cells: readonly CellImage[], options: readonly string[]): Reading<string> {
  const typed: string[] = [];
  for (const cell of cells) {
    const words = readText(cell);
    if (words.kind === 'ask' || words.kind === 'rejected') return words;
    if (words.kind !== 'blank') typed.push(words.value);
  }
  const ticked = tickedOptions(typed, options);
  if (!ticked) return ask('unclear-ticks');
  return ticked.length === 0 ? BLANK : read(ticked.join('、'));
}

function isOneCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

function cellsIn({ rows }: SheetImage, { top, left, bottom, right }: CellRange): readonly CellImage[] {
  return rows
    .filter(({ row }) => row >= top && row <= bottom)
    .flatMap(({ cells }) => cells.filter(({ col }) => col >= left && col <= right));
}
