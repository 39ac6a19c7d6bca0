import * as v from 'valibot';
import { achievements } from '../definition/registers/work.ts';
import type { reviews } from '../definition/registers/oversight.ts';
import type { RowValues } from '../definition/table.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { missingTable, unreadAmong } from '../dossier/what-is-missing.ts';
import { yearOf } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import type { Answer } from './support/answer.ts';
import { found, inapplicable, type Check } from './support/check.ts';
import { finishedYears } from './support/finished-years.ts';
import { paramsOf } from './support/params.ts';

const schema = v.strictObject({
  /** The field with the day from which years count. */
  since: v.string(),
  /** The reading by which both grounds have to be there: no result, and a review that was not passed. */
  both: v.strictObject({ setting: v.string(), value: v.string() }),
  /** The 类型 and 结果 of such a review. */
  review: v.string(),
  failed: v.string(),
});
type Params = v.InferOutput<typeof schema>;

/** The last finished years without a result or with a failed review: one of them, or more in a row. */
export const idleResults: Check = (dossier, rule) => {
  const params = paramsOf(rule, schema);
  const table = dossier.book.tables.rf_achievements;
  if (!table || table.isMissing) return found([], [missingTable(achievements)]);
  const years = finishedYears(dossier, params.since);
  if ('zh' in years) return found([], [years]);
  if (years.length === 0)
    return inapplicable(text('认定以来还没有满一个自然年。', 'No calendar year has wholly passed since then.'));
  const idle: number[] = [];
  for (const year of [...years].reverse()) {
    const answer = isIdle(dossier, year, params);
    if (answer === 'no') break;
    // A second year is not needed to see the first.
    if (answer !== 'yes') {
      if (idle.length > 0) break;
      return found([], [answer.unknown]);
    }
    idle.unshift(year);
  }
  if (idle.length === 0) return found([]);
  const words = idle.map((year) => `${year}`).join('、');
  return found([
    {
      case: idle.length === 1 ? 'first' : 'second',
      at: locate(table, undefined, 'year'),
      observed: words,
      values: { years: words },
      identity: [words],
    },
  ]);
};

function isIdle(dossier: Dossier, year: number, { both, review, failed }: Params): Answer {
  const none = hasNone(dossier, year);
  const { reviews: rows, unknown } = reviewsOf(dossier);
  const isFailed = rows.some(
    ({ type, result, on }) => type === review && result === failed && on !== undefined && yearOf(on) === year,
  );
  if (dossier.book.settings.text(both.setting) !== both.value) return isFailed ? 'yes' : none;
  if (none !== 'yes' || isFailed) return none;
  const isReviewed = rows.some(({ type, on }) => type === review && on !== undefined && yearOf(on) === year);
  if (isReviewed && !unknown) return 'no';
  return { unknown: unknown ?? text(`${year}年没有登记考核`, `no review of ${year} is recorded`) };
}

function hasNone({ book }: Dossier, year: number): Answer {
  const table = book.tables.rf_achievements;
  const rows = table?.rows ?? [];
  const known = rows.flatMap(({ values }) => values.year ?? []);
  if (known.includes(year)) return 'no';
  const unread = table && unreadAmong(table, rows, ['year']);
  if (unread) return { unknown: unread };
  if (rows.some(({ values }) => values.year === undefined))
    return { unknown: text('有成果没有填年度', 'an achievement has no year') };
  if (known.length === 0) return { unknown: text('“创新成果台账”没有登记', 'no achievement is recorded') };
  const first = Math.min(...known);
  return first > year
    ? { unknown: text(`成果台账从${first}年开始，没有${year}年的`, `the register begins with ${first}`) }
    : 'yes';
}

function reviewsOf({ book }: Dossier): {
  readonly reviews: readonly RowValues<typeof reviews>[];
  readonly unknown?: Text;
} {
  const table = book.tables.rf_reviews;
  const rows = table?.rows ?? [];
  const unknown = table && unreadAmong(table, rows, ['type', 'on', 'result']);
  return { reviews: rows.map(({ values }) => values), ...(unknown ? { unknown } : {}) };
}
