import type { CellValue, ColumnType } from '../definition/table.ts';
import { narrow } from '../kernel/text.ts';
import { cellScalar } from '../templates/cell-scalar.ts';
import type { CellScalar } from '../templates/plan.ts';

/** What a cell is to hold in place of another notation of the same value. */
export interface CleanValue {
  readonly write: CellScalar;
  /** The value is a day: the cell has to show it as one. */
  readonly isDate: boolean;
}

/** A value as its column wants it, in place of what is `shown`; undefined where something would be lost by it. */
export function cleanValue(type: ColumnType, value: CellValue, shown: string): CleanValue | undefined {
  if (type === 'amount' && isFinerThanFen(shown)) return undefined;
  return { write: cellScalar(type, value), isDate: type === 'date' };
}

/** Rounding loses something, and is for a person with the receipt in hand. */
function isFinerThanFen(shown: string): boolean {
  return /\.\d\d\d*[1-9]|[eE]/.test(narrow(shown).replace(/(\.\d\d)0+(?!\d)/, '$1'));
}
