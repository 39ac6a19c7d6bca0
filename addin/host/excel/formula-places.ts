import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';

/** Where a sheet has formulas: asked for every cell, so the areas are kept by column. */
export class FormulaPlaces {
  readonly #byColumn = new Map<number, { readonly top: number; readonly bottom: number }[]>();

  /** @param within the block that will be asked about: an area may be a whole row. */
  constructor(areas: readonly CellRange[], within: CellRange) {
    for (const { top, left, bottom, right } of areas)
      for (let col = Math.max(left, within.left); col <= Math.min(right, within.right); col += 1) {
        const spans = this.#byColumn.get(col);
        if (spans) spans.push({ top, bottom });
        else this.#byColumn.set(col, [{ top, bottom }]);
      }
    for (const spans of this.#byColumn.values()) spans.sort((a, b) => a.top - b.top);
  }

  has(row: number, col: number): boolean {
    const spans = this.#byColumn.get(col);
    if (!spans) return false;
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (!span) return false;
      if (row < span.top) high = middle - 1;
      else if (row > span.bottom) low = middle + 1;
      else return true;
    }
    return false;
  }
}
