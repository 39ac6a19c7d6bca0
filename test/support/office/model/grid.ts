import type { CellRange } from '../../../../ledger-core/kernel/cell-ref.ts';
import type { Style } from './style.ts';

export type CellScalar = string | number | boolean;

export interface Cell {
  /** undefined: blank. A formula that shows nothing has ''. */
  value: CellScalar | undefined;
  /** True where `value` is an error such as `#REF!`. */
  isError: boolean;
  /** With `=`. */
  formula: string | undefined;
  /** undefined: as its row or column. */
  style: Style | undefined;
  link: string | undefined;
}

/** The cells of a sheet that hold anything; rows and columns count from 1. */
export class Grid {
  private rows = new Map<number, Map<number, Cell>>();

  find(row: number, col: number): Cell | undefined {
    return this.rows.get(row)?.get(col);
  }

  /** The cell, made where there is none. */
  at(row: number, col: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(col);
    if (!cell)
      cells.set(
        col,
        (cell = { value: undefined, isError: false, formula: undefined, style: undefined, link: undefined }),
      );
    return cell;
  }

  remove(row: number, col: number): void {
    this.rows.get(row)?.delete(col);
  }

  /** Cells in a range, in no order. */
  *inside(range: CellRange): Generator<{ row: number; col: number; cell: Cell }> {
    const isNarrow = range.bottom - range.top < this.rows.size;
    if (!isNarrow) {
      for (const [row, cells] of this.rows) {
        if (row >= range.top && row <= range.bottom) yield* inRow(row, cells, range);
      }
      return;
    }
    for (let row = range.top; row <= range.bottom; row++) {
      const cells = this.rows.get(row);
      if (cells) yield* inRow(row, cells, range);
    }
  }

  *all(): Generator<{ row: number; col: number; cell: Cell }> {
    for (const [row, cells] of this.rows) for (const [col, cell] of cells) yield { row, col, cell };
  }

  /** The smallest range around the cells that `counts` accepts. */
  bounds(counts: (cell: Cell) => boolean): CellRange | undefined {
    let bounds: CellRange | undefined;
    for (const { row, col, cell } of this.all()) {
      if (!counts(cell)) continue;
      bounds = bounds
        ? {
            top: Math.min(bounds.top, row),
            left: Math.min(bounds.left, col),
            bottom: Math.max(bounds.bottom, row),
            right: Math.max(bounds.right, col),
          }
        : { top: row, left: col, bottom: row, right: col };
    }
    return bounds;
  }

  /** Puts every cell where `move` says; undefined drops it. */
  rearrange(move: (row: number, col: number) => { row: number; col: number } | undefined): void {
    const before = [...this.all()];
    this.rows = new Map();
    for (const { row, col, cell } of before) {
      const to = move(row, col);
      if (!to) continue;
      const cells = this.rows.get(to.row) ?? new Map<number, Cell>();
      this.rows.set(to.row, cells.set(to.col, cell));
    }
  }
}

function* inRow(
  row: number,
  cells: Map<number, Cell>,
  range: CellRange,
): Generator<{ row: number; col: number; cell: Cell }> {
  for (const [col, cell] of cells) if (col >= range.left && col <= range.right) yield { row, col, cell };
}
