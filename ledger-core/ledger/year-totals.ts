import { localDate, yearOf, type LocalDate } from '../kernel/local-date.ts';
import { add, subtract, ZERO, type Fen } from '../kernel/money.ts';
import type { Ledger } from './ledger.ts';

/** One year's money of a fund, or of all. closing = opening + received − spent − returned. */
export interface YearTotals {
  readonly opening: Fen;
  readonly received: Fen;
  readonly spent: Fen;
  readonly returned: Fen;
  readonly closing: Fen;
  readonly byCategory: ReadonlyMap<string, Fen>;
}

/** Entries without a date are in no year. A fund that is not named: everything. */
export function yearTotals(ledger: Ledger, year: number, fund?: string): YearTotals {
  const [from, before] = [localDate(`${year}-01-01`), localDate(`${year + 1}-01-01`)];
  const carried = ledger.input.opening;
  const start = fund === undefined || carried.fund === fund ? (carried.amount ?? ZERO) : ZERO;
  const past = ledger.moved(fund, { before: from });
  const opening = subtract(subtract(add(start, past.received), past.returned), past.spent);
  const { received, spent, returned, byCategory } = ledger.moved(fund, { from, before });
  const closing = subtract(subtract(add(opening, received), spent), returned);
  return { opening, received, spent, returned, closing, byCategory };
}

/** Years in which money moved, latest first. */
export function movedYears({ input: { receipts, expenses } }: Ledger): readonly number[] {
  const days: readonly (LocalDate | undefined)[] = [
    ...receipts.map(({ receivedOn }) => receivedOn),
    ...expenses.map(({ bookedOn }) => bookedOn),
  ];
  return [...new Set(days.flatMap((day) => (day === undefined ? [] : [yearOf(day)])))].sort((a, b) => b - a);
}
