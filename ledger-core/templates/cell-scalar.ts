import { Decimal } from 'decimal.js';
import type { CellValue, ColumnType } from '../definition/table.ts';
import { toSerial, type LocalDate } from '../kernel/local-date.ts';
import type { Fen } from '../kernel/money.ts';
import type { CellScalar } from './plan.ts';

/** A typed value as a spreadsheet cell holds it: money in yuan, days as serial numbers. */
export function cellScalar(type: ColumnType, value: CellValue): CellScalar {
  if (type === 'amount') return yuanNumber(value as Fen);
  if (type === 'date') return toSerial(value as LocalDate);
  return Decimal.isDecimal(value) ? value.toNumber() : value;
}

/** The nearest double to an amount in yuan, which prints as the amount: fen below 2^53 ÷ 100 are safe. */
export function yuanNumber(amount: Fen): number {
  return amount / 100;
}
