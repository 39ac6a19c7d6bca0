import type { RowImage, SheetImage, TableImage, WorkbookImage } from '../workbook/image.ts';

/** Rows of a sheet, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What some rows of a sheet hold now. */
export interface RowsRead {
  /** Rows that hold something, ascending; a row of the spans that is absent here is empty. */
  readonly rows: readonly RowImage[];
  /** The sheet's tables as they are now: they grow while the user types. */
  readonly tables: readonly TableImage[];
}

/** The image with some rows of a sheet as they are now. */
export function withRows(
  image: WorkbookImage,
  sheet: string,
  spans: readonly RowSpan[],
  { rows, tables }: RowsRead,
): WorkbookImage {
  return withSheet(image, sheet, (before) => ({
    ...before,
    tables,
    rows: spliced(before.rows, spans, rows, ({ row }) => row),
  }));
}

/** The image with one sheet changed; as it was where there is no such sheet. */
export function withSheet(
  image: WorkbookImage,
  name: string,
  change: (before: SheetImage) => SheetImage,
): WorkbookImage {
  return { ...image, sheets: image.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** A sorted list with what stands in the spans replaced. */
export function spliced<T>(
  sorted: readonly T[],
  spans: readonly RowSpan[],
  now: readonly T[],
  rowOf: (one: T) => number,
): readonly T[] {
  const result = sorted.slice();
  for (const { first, last } of spans) {
    const from = placeOf(result, first, rowOf);
    const to = placeOf(result, last + 1, rowOf);
    result.splice(from, to - from, ...now.filter((one) => rowOf(one) >= first && rowOf(one) <= last));
  }
  return result;
}

/** How many stand before a row. */
function placeOf<T>(sorted: readonly T[], row: number, rowOf: (one: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && rowOf(one) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isWithin(spans: readonly RowSpan[], row: number): boolean {
  return spans.some(({ first, last }) => row >= first && row <= last);
}
