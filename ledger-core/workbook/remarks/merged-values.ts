import { formatCell, formatRange, type CellRange } from '../../kernel/cell-ref.ts';
import type { RowImage } from '../image.ts';
import { Tally } from './tally.ts';

/**
 * Values under a merge that are not its top left cell, and merges that overlap another. One sweep down the rows keeps
 * the merges of the current row ordered by column and apart, so whole-sheet merges cost no more than small ones.
 */
export function findMergedValues(
  rows: readonly RowImage[],
  merges: readonly CellRange[],
): { covered: Tally; overlaps: Tally } {
  const covered = new Tally();
  const overlaps = new Tally();
  const waiting = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  waiting.sort((a, b) => a.top - b.top || a.left - b.left);
  const current = new CurrentMerges();
  let next = 0;
  for (const { row, cells } of rows) {
    for (let merge = waiting[next]; merge && merge.top <= row; merge = waiting[(next += 1)]) {
      current.dropEnded(merge.top);
      const begun = merge;
      if (!current.add(begun)) overlaps.add(() => formatRange(begun));
    }
    current.dropEnded(row);
    if (current.isEmpty()) continue;
    for (const cell of cells) {
      const merge = cell.kind === 'empty' ? undefined : current.at(cell.col);
      if (merge && (cell.row !== merge.top || cell.col !== merge.left)) covered.add(() => formatCell(cell));
    }
  }
  return { covered, overlaps };
}

/** The merges that reach into one row, ascending by column and disjoint. */
class CurrentMerges {
  #merges: CellRange[] = [];
  #firstEnd = Infinity;

  isEmpty(): boolean {
    return this.#merges.length === 0;
  }

  dropEnded(row: number): void {
    if (this.#firstEnd >= row) return;
    this.#merges = this.#merges.filter(({ bottom }) => bottom >= row);
    this.#firstEnd = this.#merges.reduce((least, { bottom }) => Math.min(least, bottom), Infinity);
  }

  /** False when it overlaps one that is there; it is left out then. */
  add(merge: CellRange): boolean {
    const place = this.#placeOf(merge.left);
    const before = this.#merges[place - 1];
    const after = this.#merges[place];
    if ((before && before.right >= merge.left) || (after && after.left <= merge.right)) return false;
    this.#merges.splice(place, 0, merge);
    this.#firstEnd = Math.min(this.#firstEnd, merge.bottom);
    return true;
  }

  at(col: number): CellRange | undefined {
    const found = this.#merges[this.#placeOf(col + 1) - 1];
    return found && found.right >= col ? found : undefined;
  }

  /** How many merges begin left of the column. */
  #placeOf(col: number): number {
    let low = 0;
    let high = this.#merges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#merges[middle]?.left ?? Infinity) < col) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
