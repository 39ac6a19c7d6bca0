import * as v from 'valibot';
import { achievements } from '../definition/registers/work.ts';
import { fieldsOf } from '../definition/template-view.ts';
import type { RowValues } from '../definition/table.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { missingTable, unreadAmong } from '../dossier/what-is-missing.ts';
import { addMonths, yearOf, type LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, type Check, type CheckResult } from './support/check.ts';
import { paramsOf } from './support/params.ts';

const schema = v.strictObject({
  /** none: neither an award nor an application counts · doubtful: what counts does so by one reading only. */
  tell: v.picklist(['none', 'doubtful']),
  /** The field with the day up to which results are looked at. */
  before: v.string(),
  months: v.number(),
  /** An award counts whose level has one of these in it and none of the others. */
  levels: v.array(v.string()),
  lowerLevels: v.array(v.string()),
  /** The setting that says how recent is counted, and the option by which calendar years are enough. */
  window: v.strictObject({ setting: v.string(), calendarYears: v.string() }),
  /** The setting that says whether an application has to be recent, and the option by which any time will do. */
  application: v.strictObject({ setting: v.string(), anyTime: v.string() }),
});
type Params = v.InferOutput<typeof schema>;
type Values = RowValues<typeof achievements>;

/** How well one achievement meets the clause: 2 beyond doubt, 1 by one reading, 0 not at all. */
type Weight = 0 | 1 | 2;

/** An award of a certain level in recent years, or a result that is in use with its benefit. */
export const recentResults: Check = (dossier, rule) => {
  const params = paramsOf(rule, schema);
  const table = dossier.book.tables.rf_achievements;
  if (!table || table.isMissing) return found([], [missingTable(achievements)]);
  const day = dossier.book.fields.dateOf(params.before);
  if (day === undefined) return found([], [blankDay(dossier, params.before)]);
  if (table.rows.length === 0) return found([], [text('“创新成果台账”没有登记', 'no achievement is recorded')]);
  const best = Math.max(...table.rows.map(({ values }) => weightOf(values, day, params, dossier)));
  if (best === 2) return found([]);
  const unread = unreadAmong(table, table.rows, ['awardLevel', 'awardedOn', 'appliedBy', 'appliedOn']);
  const open = unread ?? unfinished(table.rows.map(({ values }) => values));
  if (open) return found([], [open]);
  const isTold = params.tell === 'none' ? best === 0 : best === 1;
  return isTold ? told(params, table.rows.length, locate(table, undefined, 'awardLevel'), day) : found([]);
};

function told({ tell }: Params, count: number, at: ReturnType<typeof locate>, day: LocalDate): CheckResult {
  return found([{ case: tell, at, observed: String(count), values: { count, date: day }, identity: [tell] }]);
}

function weightOf(values: Values, day: LocalDate, params: Params, { book: { settings } }: Dossier): Weight {
  const { levels, lowerLevels, months, window, application } = params;
  const { awardLevel, awardedOn, appliedBy, appliedOn, economic, social } = values;
  const isHigh =
    awardLevel !== undefined &&
    levels.some((word) => awardLevel.includes(word)) &&
    !lowerLevels.some((word) => awardLevel.includes(word));
  const since = addMonths(day, -months);
  let weight: Weight = 0;
  if (isHigh && awardedOn !== undefined && awardedOn <= day) {
    if (awardedOn > since) return 2;
    const isOuter = yearOf(awardedOn) >= yearOf(day) - months / 12;
    if (isOuter) weight = settings.text(window.setting) === window.calendarYears ? 2 : 1;
  }
  const isInUse =
    (appliedBy !== undefined || appliedOn !== undefined) && (social !== undefined || economic !== undefined);
  if (!isInUse) return weight;
  const isOld = appliedOn !== undefined && appliedOn <= since;
  return !isOld || settings.text(application.setting) === application.anyTime ? 2 : 1;
}

/** An award without level or day, a use without its benefit: entered, but not enough to be counted. */
function unfinished(rows: readonly Values[]): Text | undefined {
  const isHalf = rows.some(
    ({ awardLevel, awardedOn, appliedBy, appliedOn, economic, social }) =>
      (awardLevel === undefined) !== (awardedOn === undefined) ||
      ((appliedBy ?? appliedOn) !== undefined && economic === undefined && social === undefined),
  );
  return isHalf
    ? text(
        '有成果的获奖级别、获奖日期或效益没有填',
        'an achievement lacks the level or day of its award, or its benefit',
      )
    : undefined;
}

function blankDay({ book: { programme } }: Dossier, name: string): Text {
  const field = fieldsOf(programme).find((one) => one.name === name);
  return text(`没有填“${field?.label ?? name}”`, `“${field?.en ?? name}” is blank`);
}
