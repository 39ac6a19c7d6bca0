import type { CellRange } from '../../../../ledger-core/kernel/cell-ref.ts';
import type { Sheet } from './book.ts';
import type { Cell, CellScalar } from './grid.ts';
import { copyFormula } from './references.ts';

/** Sorts the rows of a range by its first column: numbers, then texts, then truth values, blanks last. */
export function sortRows(sheet: Sheet, range: CellRange): void {
  const rows: { from: number; cells: Map<number, Cell> }[] = [];
  for (let row = range.top; row <= range.bottom; row++) rows.push({ from: row, cells: new Map() });
  for (const { row, col, cell } of [...sheet.grid.inside(range)]) {
    rows[row - range.top]?.cells.set(col, { ...cell });
    sheet.grid.remove(row, col);
  }
  const key = ({ cells }: { cells: Map<number, Cell> }): CellScalar | undefined => cells.get(range.left)?.value;
  rows.sort((a, b) => compare(key(a), key(b)));
  for (const [index, { from, cells }] of rows.entries()) {
    const row = range.top + index;
    for (const [col, cell] of cells) {
      const formula = cell.formula === undefined ? undefined : copyFormula(cell.formula, row - from, 0);
      Object.assign(sheet.grid.at(row, col), cell, { formula });
    }
  }
}

const ORDER = ['number', 'string', 'boolean', 'undefined'];

function compare(a: CellScalar | undefined, b: CellScalar | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'zh');
  return ORDER.indexOf(typeof a) - ORDER.indexOf(typeof b);
}
