import * as v from 'valibot';
import { conditionSchema } from '../definition/condition.ts';
import { FIELDS_TABLE } from '../definition/form-tables.ts';
import { reports } from '../definition/registers/oversight.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { locateIn, tableOf } from '../dossier/table-of.ts';
import { illegibleColumn, missingColumn, missingTable } from '../dossier/what-is-missing.ts';
import { addDays, type LocalDate, yearOf } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import type { TypedRow, TypedTable } from '../workbook/typed-table.ts';
import type { Answer } from './support/answer.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { sinceDay } from './support/finished-years.ts';
import { paramsOf } from './support/params.ts';
import { type Period, periodsBetween, periodStart, statedPeriod, type StatedPeriod } from '../dossier/report-period.ts';
import { evaluatorOf } from './support/row-hits.ts';

const schema = v.strictObject({
  /** Its 类型 in 报送记录. */
  type: v.string(),
  every: v.picklist(['year', 'quarter']),
  /** The field with the day from which it is owed: the first whole year or quarter from then on is judged. */
  since: v.string(),
  /** Whether it is owed at all, by the single values or a reading. */
  where: v.optional(conditionSchema),
  /** Told of a finished period when more than so many days have gone by … */
  grace: v.optional(v.number(), 0),
  /** … and not more than so many: then another rule says it. */
  until: v.optional(v.number()),
  /** Told of the running year instead, from this day on, `MM-DD`. */
  from: v.optional(v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/))),
  /** The reading without days of grace; a running year is then told of from this other day. */
  strict: v.optional(v.strictObject({ setting: v.string(), value: v.string(), from: v.optional(v.string()) })),
  /** Nothing is said of the time before the first such report: the duty may have begun with it. */
  startsWithFirst: v.optional(v.boolean(), false),
});
type Params = v.InferOutput<typeof schema>;
type ReportRow = TypedRow<typeof reports>;

/** A plan, summary or filing that is due for each year or quarter stands in 报送记录 with the day it was sent. */
export const yearlyReport: Check = (dossier, rule) => {
  const params = paramsOf(rule, schema);
  const isOwed = owed(dossier, params);
  if (isOwed === 'no') return inapplicable(rule.inapplicable ?? text('没有这项要求。', 'It is not asked for.'));
  const table = dossier.book.tables.rf_reports;
  if (!table || table.isMissing) return found([], [missingTable(reports)]);
  const since = sinceDay(dossier, params.since);
  if (typeof since === 'object') return found([], [since]);
  const periods = periodsBetween(params.every, since, dossier.asOf).filter(
    ({ last }) => params.from !== undefined || last < dossier.asOf,
  );
  if (periods.length === 0)
    return inapplicable(text('还没有一个完整的年度或季度要看。', 'No whole year or quarter has come yet.'));
  const sent = table.rows.map((row) => sentOf(table, row, params, dossier.asOf));
  const start = recordStart(table, sent, params);
  const hits: Hit[] = [];
  const gaps: Text[] = [];
  for (const period of periods) {
    if (!isTold(dossier, params, period)) continue;
    const answers = sent.map((one) => coverage(one, period, params));
    if (answers.includes('yes')) continue;
    const open = answers.flatMap((answer) => (typeof answer === 'object' ? [answer.unknown] : []));
    if (isOwed !== 'yes') gaps.push(isOwed.unknown);
    else if (typeof start === 'object') gaps.push(start);
    else if (open.length > 0) gaps.push(...open);
    else if (period.first < start) gaps.push(beforeRecords(period, start));
    else hits.push(missingHit(dossier, table, period, params));
  }
  return found(hits, gaps);
};

function owed(dossier: Dossier, { where }: Params): Answer {
  if (!where) return 'yes';
  const fields = tableOf(dossier.book, FIELDS_TABLE);
  const [row] = fields?.rows ?? [];
  return fields && row ? evaluatorOf(dossier).answer(where, fields.def, row) : 'yes';
}

/** Whether a report of this period that is not there is told of today. */
function isTold({ book, asOf }: Dossier, params: Params, { first, last }: Period): boolean {
  const { grace, until, from, strict } = params;
  const isStrict = strict !== undefined && book.settings.text(strict.setting) === strict.value;
  if (from !== undefined) {
    const day = isStrict ? (strict.from ?? from) : from;
    return asOf <= last && asOf >= `${yearOf(first)}-${day}`;
  }
  if (asOf <= addDays(last, isStrict ? 0 : grace)) return false;
  return until === undefined || (!isStrict && asOf <= addDays(last, until));
}

/** A row as far as it can be such a report: for which period, or why that is not known. */
type Sent = { readonly period: StatedPeriod; readonly on: LocalDate | undefined; readonly unknown?: Text } | 'other';

function sentOf({ def, missingColumns }: TypedTable, row: ReportRow, params: Params, asOf: LocalDate): Sent {
  const { type, period, on } = row.values;
  if (type !== undefined && type !== params.type) return 'other';
  const lost = (['type', 'period', 'on'] as const).find((key) => row.values[key] === undefined);
  const stated = statedPeriod(period ?? '');
  if (lost === undefined) {
    const isAhead = on !== undefined && on > asOf;
    const ahead = text(`有一份${params.type}的报送日期在检查日以后`, 'a report is dated after the day of the check');
    return { period: stated, on, ...(isAhead ? { unknown: ahead } : {}) };
  }
  const unknown = missingColumns.has(lost)
    ? missingColumn(def, lost)
    : row.unreadable.has(lost)
      ? illegibleColumn(def, lost)
      : text(`“${def.sheet}”有一行${params.type}没有填全`, `a row of “${def.sheet}” is not filled in`);
  return { period: stated, on, unknown };
}

function coverage(sent: Sent, { first }: Period, { every, type }: Params): Answer {
  if (sent === 'other') return 'no';
  const { period, unknown } = sent;
  if (period.every === every) {
    if (period.first !== first) return 'no';
    return unknown ? { unknown } : 'yes';
  }
  const [from, to] =
    period.every === 'vague' ? [period.firstYear, period.lastYear] : [yearOf(period.first), yearOf(period.first)];
  if (yearOf(first) < from || yearOf(first) > to) return 'no';
  const unclear = text(`有一份${type}的期间看不出是哪一期`, 'which period a report is for cannot be told');
  return { unknown: unknown ?? unclear };
}

/** From when on reports are recorded: before that nothing can be said. */
function recordStart({ def, rows }: TypedTable, sent: readonly Sent[], params: Params): LocalDate | Text {
  const { every, startsWithFirst } = params;
  const own = startsWithFirst ? rows.filter((_, at) => sent[at] !== 'other') : [];
  const days = (own.length > 0 ? own : rows).flatMap((row) => firstDay((row as ReportRow).values) ?? []);
  if (days.length === 0) return text(`“${def.sheet}”没有登记`, `nothing is recorded on “${def.sheet}”`);
  return periodStart(
    every,
    days.reduce((one, other) => (other < one ? other : one)),
  );
}

/** A summary sent after its year tells that records were kept then, not in the year before. */
function firstDay({ period, on }: ReportRow['values']): LocalDate | undefined {
  const stated = statedPeriod(period ?? '');
  if (stated.every === 'vague') return on;
  const isLater = on !== undefined && yearOf(on) > yearOf(stated.first);
  return isLater ? on : stated.first;
}

function beforeRecords({ words }: Period, start: LocalDate): Text {
  const { sheet } = reports;
  return text(
    `${words.zh}没有登记，“${sheet}”从${yearOf(start)}年开始`,
    `nothing of ${words.en}: “${sheet}” begins with ${yearOf(start)}`,
  );
}

function missingHit({ book }: Dossier, table: TypedTable, { first, words }: Period, { type }: Params): Hit {
  return {
    case: 'missing',
    at: locateIn(book, table, undefined, 'period'),
    observed: text('没有记录', 'not recorded'),
    values: { period: words, type },
    identity: [type, first],
  };
}
