import type { CellImage, RowImage, SheetImage } from './image.ts';

/** Finds a sheet's cells by position without walking it: rows and cells are sorted, so both are binary searches. */
export function rowAt(sheet: SheetImage, row: number): RowImage | undefined {
  return search(sheet.rows, row, (one) => one.row);
}

export function cellIn(row: RowImage | undefined, col: number): CellImage | undefined {
  return row && search(row.cells, col, (one) => one.col);
}

export function cellAt(sheet: SheetImage, row: number, col: number): CellImage | undefined {
  return cellIn(rowAt(sheet, row), col);
}

function search<T>(sorted: readonly T[], wanted: number, keyOf: (one: T) => number): T | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one === undefined) return undefined;
    const key = keyOf(one);
    if (key === wanted) return one;
    if (key < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
