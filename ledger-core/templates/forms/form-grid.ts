import type { FormCell, FormPage, FormRow } from '../../definition/form.ts';
import type { CellRange } from '../../kernel/cell-ref.ts';

/** A cell of a form where it comes to stand. */
export interface PlacedCell {
  readonly cell: FormCell;
  readonly range: CellRange;
}

export interface FormGrid {
  readonly placed: readonly PlacedCell[];
  /** In points, from row 1 on. */
  readonly heights: readonly number[];
  /** Rows that begin a page of paper. */
  readonly pageStarts: readonly number[];
}

/**
 * Places the cells of a page from left to right, around those that reach down from above.
 *
 * @throws RangeError where a row has more cells than the page has columns: a fault of the form's data
 */
export function formGrid({ sheet, columns, rows }: Pick<FormPage, 'sheet' | 'columns' | 'rows'>): FormGrid {
  const width = columns.length;
  // By column, the first row that is free.
  const free = columns.map(() => 1);
  const placed: PlacedCell[] = [];
  const lines = rows.flatMap(repeated);
  lines.forEach(({ cells }, at) => {
    const row = at + 1;
    let col = 1;
    for (const cell of cells) {
      while (col <= width && (free[col - 1] ?? 0) > row) col += 1;
      const range = { top: row, left: col, bottom: row + cell.down - 1, right: col + cell.across - 1 };
      if (range.right > width) throw new RangeError(`${sheet}, row ${row}: more cells than columns`);
      for (let one = range.left; one <= range.right; one += 1) free[one - 1] = range.bottom + 1;
      placed.push({ cell, range });
      col = range.right + 1;
    }
  });
  return {
    placed,
    heights: lines.map(({ height }) => height),
    pageStarts: lines.flatMap(({ startsPage }, at) => (startsPage ? [at + 1] : [])),
  };
}

/** A row that stands several times, with equal cells each time. */
function repeated(row: FormRow): readonly FormRow[] {
  return Array.from({ length: row.times }, (_, at) => ({ ...row, startsPage: row.startsPage && at === 0 }));
}

/** The block of all cells of a box, by its id. */
export function boxRanges(grid: FormGrid): ReadonlyMap<string, CellRange> {
  const ranges = new Map<string, CellRange>();
  for (const { cell, range } of grid.placed) {
    if (cell.box === undefined) continue;
    const before = ranges.get(cell.box);
    ranges.set(cell.box, before ? hull(before, range) : range);
  }
  return ranges;
}

function hull(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
