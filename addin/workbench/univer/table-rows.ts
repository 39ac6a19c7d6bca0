import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { CellImage, TableImage } from '../../../ledger-core/workbook/image.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { scalarData, valueData } from './cell-data.ts';
import type { GridWrite } from './grid.ts';
import { withFormat } from './write-data.ts';

export type RowChange =
  | { readonly status: 'change'; readonly writes: readonly GridWrite[]; readonly moved: MovedRows }
  /** The selection is in no table's rows. */
  | { readonly status: 'no-row' }
  /** What would be pushed out below is not blank. */
  | { readonly status: 'full' };

/** Rows of a table that went up or down together. */
export interface MovedRows {
  readonly sheet: string;
  /** Heading row included, a totals row not. */
  readonly table: CellRange;
  readonly how: 'insert' | 'delete';
  /** So many rows were put in, or taken out, from this one on. */
  readonly first: number;
  readonly count: number;
}

/**
 * Inserts or deletes the selected rows of a table by moving what is typed in it: the table keeps its size, its prepared
 * formulas stay where they are and go on computing each row. So a saved file differs in cells only.
 */
export function changeRows(sheet: BookSheet, selection: CellRange, how: 'insert' | 'delete'): RowChange {
  const table = sheet.image.tables
    .map(withoutTotals)
    .find(({ range }) => selection.top > range.top && selection.top <= range.bottom);
  if (!table) return { status: 'no-row' };
  const { range } = table;
  const first = selection.top;
  const count = Math.min(selection.bottom, range.bottom) - first + 1;
  const columns = typedColumns(sheet, table);
  const contentOf = (row: number, col: number): CellImage | undefined => sheet.cellAt({ row, col });
  if (how === 'insert' && isFilled(sheet, { ...range, top: range.bottom - count + 1 }, columns))
    return { status: 'full' };
  const from = how === 'insert' ? (row: number): number => row - count : (row: number): number => row + count;
  const writes: GridWrite[] = [];
  for (let row = first; row <= range.bottom; row += 1) {
    const source = from(row);
    const isInside = source >= first && source <= range.bottom;
    for (const col of columns) {
      const moved = isInside ? contentOf(source, col) : undefined;
      if (!moved && !contentOf(row, col)) continue;
      writes.push({ row, col, data: moved ? dataOf(moved, sheet) : scalarData(null) });
    }
  }
  return { status: 'change', writes, moved: { sheet: sheet.name, table: range, how, first, count } };
}

function withoutTotals(table: TableImage): TableImage {
  const { range, hasTotals } = table;
  return hasTotals ? { ...table, range: { ...range, bottom: range.bottom - 1 } } : table;
}

/** Columns that people type in: those without a formula in the table's first row. */
function typedColumns(sheet: BookSheet, { range }: TableImage): number[] {
  const columns: number[] = [];
  for (let col = range.left; col <= range.right; col += 1) {
    const hasFormula = [range.top + 1, range.bottom].some(
      (row) => sheet.cellBefore({ row, col })?.formula !== undefined,
    );
    if (!hasFormula) columns.push(col);
  }
  return columns;
}

function isFilled(sheet: BookSheet, { top, bottom }: CellRange, columns: readonly number[]): boolean {
  for (let row = top; row <= bottom; row += 1) if (columns.some((col) => sheet.cellAt({ row, col }))) return true;
  return false;
}

/**
 * A formula that somebody typed moves as what it comes to: its references would point elsewhere. A number moves with its
 * format: a day would be a number in the row below.
 */
function dataOf(cell: CellImage, sheet: BookSheet): GridWrite['data'] {
  if (cell.kind === 'text' || cell.kind === 'error' || cell.kind === 'empty') return scalarData(cell.text);
  return withFormat({ ...scalarData(null), ...valueData(cell) }, sheet.numberFormatOf(cell));
}
