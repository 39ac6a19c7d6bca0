import { localDate, yearOf, type LocalDate } from '../../kernel/local-date.ts';
import { ZERO, type Fen } from '../../kernel/money.ts';
import { addValues, balanceAfter, type MoneyColumns, type MoneyValues } from './money-columns.ts';
import { ALL_FUNDS, type PageParts } from './page-selection.ts';

/** What 月度账页 comes to for a selection. */
export interface MonthlyFigures {
  readonly year: number | undefined;
  /** Undefined: all. */
  readonly fund: string | undefined;
  readonly lastDay: LocalDate | undefined;
  /** Balance before the year. */
  readonly carry: Fen;
  /** Balance behind the year. */
  readonly end: Fen;
  /** January first; undefined where the ledger does not reach the month. */
  readonly months: readonly (MonthFigures | undefined)[];
  readonly sums: MoneyValues;
  readonly undated: MoneyValues;
}

export interface MonthFigures {
  readonly own: MoneyValues;
  /** From January on. */
  readonly soFar: MoneyValues;
}

export function monthlyFigures({ results, selection }: PageParts, columns: MoneyColumns): MonthlyFigures {
  const fund = selection.monthlyFund === ALL_FUNDS ? undefined : selection.monthlyFund;
  const lastDay = results?.lastDay;
  const year = selection.year ?? (lastDay === undefined ? undefined : yearOf(lastDay));
  const balanceBefore = (ofYear: number): Fen => {
    const opening = results?.fund(fund).opening ?? ZERO;
    if (!results || year === undefined) return opening;
    return balanceAfter(opening, columns.valuesOf(results.moved(fund, { before: firstDay(ofYear, 1) })));
  };
  const months: (MonthFigures | undefined)[] = [];
  let sums = columns.nothing;
  for (let month = 1; month <= 12; month++) {
    const from = year === undefined ? undefined : firstDay(year, month);
    if (!results || year === undefined || from === undefined || lastDay === undefined || lastDay < from) {
      months.push(undefined);
      continue;
    }
    const before = month === 12 ? firstDay(year + 1, 1) : firstDay(year, month + 1);
    const own = columns.valuesOf(results.moved(fund, { from, before }));
    sums = addValues(sums, own);
    months.push({ own, soFar: sums });
  }
  const undated = results ? columns.valuesOf(results.moved(fund, 'undated')) : columns.nothing;
  const [carry, end] = [balanceBefore(year ?? 0), balanceBefore((year ?? 0) + 1)];
  return { year, fund, lastDay, carry, end, months, sums, undated };
}

export function firstDay(year: number, month: number): LocalDate {
  return localDate(`${year}-${String(month).padStart(2, '0')}-01`);
}
