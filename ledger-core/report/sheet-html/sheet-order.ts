import type { CellPosition, CellRange } from '../../kernel/cell-ref.ts';
import type { PrintedSheet } from './printed-sheet.ts';

export function byPosition(a: CellPosition, b: CellPosition): number {
  return a.row - b.row || a.col - b.col;
}

export function inOrder(blocks: readonly CellRange[]): readonly CellRange[] {
  return [...blocks].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Columns from A to the last one that is printed. */
export function columnsUpTo(
  areas: readonly CellRange[],
  width: number,
  columnAt: (col: number) => PrintedSheet['columns'][number] | undefined,
): PrintedSheet['columns'] {
  const last = Math.max(1, ...areas.map(({ right }) => right));
  return Array.from({ length: last }, (_, at) => columnAt(at + 1) ?? { width });
}
