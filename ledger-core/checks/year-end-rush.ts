import * as v from 'valibot';
import { yearOf } from '../kernel/local-date.ts';
import { ratio, total, yuanDisplay, ZERO, type Fen } from '../kernel/money.ts';
import { text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { grantArrivals, grantBalanceBefore, grantTime } from './support/grant-money.ts';
import { earliest, expenseDay, liveExpenses } from './support/live-expenses.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { ExpenseRow } from './support/table-rows.ts';
import { push } from '../kernel/push.ts';

const periodSchema = v.object({
  /** `MM-DD`, to the end of the year. */
  from: v.string(),
  /** The setting that gives the share above which it is named, in per cent. */
  share: v.string(),
});

const paramsSchema = v.object({
  /** The setting that gives how many expenses a year must have to be looked at. */
  fewest: v.string(),
  /** By case of the rule. */
  periods: v.record(v.string(), periodSchema),
});

/** Finished years in which much of the grants was spent at the very end, although the money was there all year. */
export const yearEndRush: Check = (dossier, rule) => {
  const { fewest, periods } = v.parse(paramsSchema, rule.params);
  const { settings } = dossier.book;
  const { table, rows, gaps } = liveExpenses(dossier, rule, 'bookedOn');
  const time = grantTime(dossier);
  const allGaps = [...gaps, ...time.gaps];
  const years = yearsOf(dossier, rows, time.firstWholeYear, settings.number(fewest));
  if (years.length === 0 && allGaps.length === 0) {
    const few = settings.text(fewest);
    return inapplicable(
      text(
        `没有可看的年度：要已经结束，年初就有助推资金，全年支出不少于${few}笔。`,
        `No year to look at: finished, with grant money from its first day and at least ${few} expenses.`,
      ),
    );
  }
  if (!table) return found([], allGaps);
  const hits = years.flatMap(([year, own]) =>
    Object.entries(periods).flatMap(
      ([id, { share, ...period }]) => rushHit(table, { id, year, ...period, limit: settings.number(share) }, own) ?? [],
    ),
  );
  return found(hits, allGaps);
};

type Year = readonly [number, readonly ExpenseRow[]];

function yearsOf(dossier: Dossier, rows: readonly ExpenseRow[], first: number | undefined, fewest: number): Year[] {
  if (first === undefined) return [];
  const byYear = new Map<number, ExpenseRow[]>();
  for (const row of rows) {
    const day = expenseDay(row.values);
    if (day !== undefined) push(byYear, yearOf(day), row);
  }
  const arrivals = new Set(grantArrivals(dossier).map(yearOf));
  return [...byYear]
    .filter(([year, own]) => {
      if (year < first || year >= yearOf(dossier.asOf) || own.length < fewest) return false;
      // Where more money came during the year, it may be what was spent at its end.
      return !arrivals.has(year) || grantBalanceBefore(dossier, `${year}-01-01`) >= sumOf(own);
    })
    .sort(([a], [b]) => a - b);
}

interface Period {
  readonly id: string;
  readonly year: number;
  readonly from: string;
  readonly limit: number;
}

function rushHit(table: TypedTable, period: Period, own: readonly ExpenseRow[]): Hit | undefined {
  const { id, year, from, limit } = period;
  const late = own.filter(({ values }) => (expenseDay(values) ?? '') >= `${year}-${from}`);
  const first = earliest(late);
  const share = ratio(sumOf(late), sumOf(own))?.times(100);
  if (!first || !share?.greaterThan(limit)) return undefined;
  return {
    case: id,
    at: locate(table, first, first.values.bookedOn === undefined ? 'paidOn' : 'bookedOn'),
    observed: `${share.toFixed(2)}%`,
    values: {
      year,
      share: share.toFixed(2),
      limit,
      late: yuanDisplay(sumOf(late)),
      sum: yuanDisplay(sumOf(own)),
      lateCount: late.length,
      count: own.length,
    },
    identity: [String(year)],
  };
}

function sumOf(rows: readonly ExpenseRow[]): Fen {
  return total(rows.map(({ values }) => values.amount ?? ZERO));
}
