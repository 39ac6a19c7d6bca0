import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';

/** Rows and columns in numbers from 0 on, ends included: as the grid counts. */
export function gridRange({ top, left, bottom, right }: CellRange): {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
} {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}
