import * as v from 'valibot';
import { conditionSchema } from '../definition/condition.ts';
import type { CellValue } from '../definition/table.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { locateIn } from '../dossier/table-of.ts';
import { addDays, addMonths, yearOf, type LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import type { TypedRow, TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { countedRows, isUnknown, valueIn } from './support/counted-rows.ts';
import { finishedYears } from './support/finished-years.ts';
import { outsideScope } from './support/field-scope.ts';
import { paramsOf } from './support/params.ts';

const schema = v.strictObject({
  table: v.string(),
  where: v.optional(conditionSchema),
  min: v.optional(v.number(), 0),
  max: v.optional(v.number(), Infinity),
  /** Columns with a day or year of a row, any of which will do. Without them all rows count. */
  on: v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((on) => (typeof on === 'string' ? [on] : on)),
    ),
  ),
  /** So many months before a day of the workbook, or else before the day of the check; its eve and the day included. */
  months: v.optional(v.strictObject({ count: v.number(), before: v.optional(v.string()) })),
  /** Each calendar year that has wholly passed since the day that this field names. */
  since: v.optional(v.string()),
  /** The field with the day of founding: nothing is asked of those months while they are not over. */
  founded: v.optional(v.string()),
  /** Rows alike in these columns are one. */
  alike: v.optional(v.array(v.string()), []),
  /** The workshops that have to, by the single values of their workbook. */
  scope: v.optional(conditionSchema),
});
type Params = v.InferOutput<typeof schema>;

/** A register has enough rows, or not too many: in all, in the months before a day, or in each finished year. */
export const rowCount: Check = (dossier, rule) => {
  const params = paramsOf(rule, schema);
  const outside = outsideScope(dossier, rule, params.scope);
  if (outside) return outside;
  const counted = countedRows(dossier, params.table, params.where);
  if ('zh' in counted) return found([], [counted]);
  const { table, certain, possible } = counted;
  if (table.rows.length === 0)
    return found([], [text(`“${table.def.sheet}”没有登记`, `nothing is recorded on “${table.def.sheet}”`)]);
  const spans = spansOf(dossier, params, table);
  if (!('zh' in spans) && isYounger(dossier, params, spans))
    return inapplicable(text('成立以来还没有满这几个月。', 'Those months have not passed since the founding.'));
  if ('zh' in spans) return found([], [spans]);
  if (spans.length === 0)
    return inapplicable(text('成立以来还没有满一个自然年。', 'No calendar year has wholly passed since the start.'));
  const hits: Hit[] = [];
  const gaps: Text[] = [];
  for (const span of spans) {
    if (span.unknown) {
      gaps.push(span.unknown);
      continue;
    }
    const sure = certain.filter((row) => isIn(table, row, params, span) === true);
    const number = new Set(sure.map((row) => likeness(row, params))).size;
    if (number > params.max) hits.push(hitOf(dossier, table, params, span, number, 'many'));
    if (number >= params.min && params.max === Infinity) continue;
    const open = [
      ...possible.filter(({ row }) => isIn(table, row, params, span) !== false).map(({ unknown }) => unknown),
      ...certain.flatMap((row) => {
        const answer = isIn(table, row, params, span);
        return typeof answer === 'object' ? [answer] : [];
      }),
    ];
    const most = number + open.length;
    if (most < params.min) hits.push(hitOf(dossier, table, params, span, number, 'few'));
    else if (number < params.min || (number <= params.max && most > params.max)) gaps.push(...open);
  }
  return found(hits, gaps);
};

interface Span {
  readonly first: LocalDate | undefined;
  readonly last: LocalDate | undefined;
  readonly words: Text;
  readonly unknown?: Text;
}

function spansOf(dossier: Dossier, { months, since, on }: Params, table: TypedTable): readonly Span[] | Text {
  if (since !== undefined) {
    const years = finishedYears(dossier, since);
    if ('zh' in years) return years;
    const known = on === undefined ? undefined : firstYear(table, on);
    return years.map((year): Span => {
      const span = {
        first: `${year}-01-01` as LocalDate,
        last: `${year}-12-31` as LocalDate,
        words: text(`${year}年`, `in ${year}`),
      };
      const isBefore = known !== undefined && year < known;
      return isBefore
        ? {
            ...span,
            unknown: text(
              `${year}年没有登记，台账从${known}年开始`,
              `nothing of ${year}: the register begins with ${known}`,
            ),
          }
        : span;
    });
  }
  if (!months) return [{ first: undefined, last: undefined, words: text('', '') }];
  const { count, before } = months;
  const given = before === undefined ? undefined : dossier.book.fields.dateOf(before);
  const last = given ?? dossier.asOf;
  const first = addDays(addMonths(last, -count), 1);
  return [{ first, last, words: text(`${last}之前的${count}个月里`, `in the ${count} months up to ${last}`) }];
}

function isYounger({ book }: Dossier, { founded }: Params, [span]: readonly Span[]): boolean {
  const day = founded === undefined ? undefined : book.fields.dateOf(founded);
  return day !== undefined && span?.first !== undefined && day > span.first;
}

function firstYear(table: TypedTable, on: readonly string[]): number | undefined {
  const years = table.rows.flatMap((row) =>
    on.flatMap((key) => {
      const value = valueIn(table, row, key);
      return isUnknown(value) ? [] : [yearOfValue(value)];
    }),
  );
  return years.length === 0 ? undefined : Math.min(...years);
}

function yearOfValue(value: CellValue): number {
  return typeof value === 'number' ? value : yearOf(String(value) as LocalDate);
}

/** Whether a row falls into a span, or why that is not known. */
function isIn(table: TypedTable, row: TypedRow, { on }: Params, { first, last }: Span): boolean | Text {
  if (on === undefined || first === undefined || last === undefined) return true;
  const values = on.map((key) => valueIn(table, row, key));
  const known = values.flatMap((value) => (isUnknown(value) ? [] : [value]));
  const isWithin = (value: CellValue): boolean =>
    typeof value === 'number'
      ? value >= yearOf(first) && value <= yearOf(last)
      : String(value) >= first && String(value) <= last;
  if (known.some(isWithin)) return true;
  // A blank one says nothing where another is filled in; one that cannot be read might be the one.
  const unread = on.find((key) => row.unreadable.has(key) || table.missingColumns.has(key));
  const open = unread === undefined ? values[0] : valueIn(table, row, unread);
  return open !== undefined && isUnknown(open) && (known.length === 0 || unread !== undefined) ? open.unknown : false;
}

function likeness(row: TypedRow, { alike }: Params): string {
  if (alike.length === 0) return String(row.index);
  const values = row.values as Readonly<Record<string, CellValue | undefined>>;
  return JSON.stringify(alike.map((key) => String(values[key] ?? '')));
}

function hitOf(
  dossier: Dossier,
  table: TypedTable,
  params: Params,
  { words, first, last }: Span,
  count: number,
  id: 'few' | 'many',
): Hit {
  const key = params.on?.[0] ?? table.def.columns[0]?.key;
  return {
    case: id,
    at: locateIn(dossier.book, table, undefined, key),
    observed: String(count),
    values: { count, min: params.min, max: params.max, when: words },
    identity: [
      params.table,
      params.since === undefined ? '' : (first ?? ''),
      params.since === undefined ? '' : (last ?? ''),
    ],
  };
}
