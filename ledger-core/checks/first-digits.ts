import { Decimal } from 'decimal.js';
import * as v from 'valibot';
import { text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check } from './support/check.ts';
import { liveExpenses } from './support/live-expenses.ts';

const paramsSchema = v.object({
  /** The setting that gives how many expenses must be there. */
  fewest: v.string(),
  /** The chi-square value of 8 degrees of freedom above which the digits differ. */
  critical: v.string(),
});

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Whether the first digits of many amounts are spread as those of amounts that nobody chose (Benford). */
export const firstDigits: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  const fewest = dossier.book.settings.number(params.fewest);
  const { table, rows, gaps } = liveExpenses(dossier, rule);
  if (!table) return found([], gaps);
  if (rows.length < fewest) {
    return gaps.length > 0
      ? found([], gaps)
      : inapplicable(text(`支出${rows.length}笔，不足${fewest}笔。`, `${rows.length} expenses, fewer than ${fewest}.`));
  }
  const counts = countsOf(rows.map(({ values }) => values.amount ?? 0));
  const statistic = chiSquare(counts, rows.length);
  if (!statistic.greaterThan(params.critical)) return found([], gaps);
  const spread = DIGITS.map((digit) => `${digit}: ${counts.get(digit) ?? 0}`).join(', ');
  return found(
    [
      {
        case: 'unlike-benford',
        at: locate(table, undefined, 'amount'),
        observed: statistic.toFixed(2),
        values: { count: rows.length, statistic: statistic.toFixed(2), critical: params.critical, spread },
        identity: ['unlike-benford'],
      },
    ],
    gaps,
  );
};

/** In fen as in yuan, the first digit that is not zero is the same. */
function countsOf(amounts: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const amount of amounts) {
    const digit = Number(String(amount).charAt(0));
    counts.set(digit, (counts.get(digit) ?? 0) + 1);
  }
  return counts;
}

function chiSquare(counts: ReadonlyMap<number, number>, total: number): Decimal {
  return DIGITS.reduce((sum, digit) => {
    const expected = Decimal.log10(new Decimal(digit + 1).dividedBy(digit)).times(total);
    const difference = expected.minus(counts.get(digit) ?? 0);
    return sum.plus(difference.times(difference).dividedBy(expected));
  }, new Decimal(0));
}
