import * as v from 'valibot';
import { conditionSchema } from '../definition/condition.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { locateIn } from '../dossier/table-of.ts';
import { text, type Text } from '../kernel/text.ts';
import type { TypedRow, TypedTable } from '../workbook/typed-table.ts';
import { found, type Check } from './support/check.ts';
import { countedRows, isUnknown, valueIn } from './support/counted-rows.ts';
import { paramsOf } from './support/params.ts';

const place = v.strictObject({ table: v.string(), column: v.string() });

const schema = v.strictObject({
  table: v.string(),
  where: v.optional(conditionSchema),
  /** What has to be the same on every row for a finding; a month of birth is the same within ten years. */
  columns: v.array(v.string()),
  months: v.optional(v.array(v.string()), []),
  /** What the texts have to end in to say as much as the clause asks. */
  endings: v.optional(v.array(v.string()), []),
  /** People who all have to be among the rows: their names, and the column of the rows with a name. */
  everyone: v.optional(v.strictObject({ name: v.string(), of: v.array(place) })),
  /** Values that differ here settle it: the people are not alike. */
  unless: v.optional(place),
});
type Params = v.InferOutput<typeof schema>;

/** Not all people of a register, or of a form, are alike in what a clause names. */
export const allAlike: Check = (dossier, rule) => {
  const params = paramsOf(rule, schema);
  const counted = countedRows(dossier, params.table, params.where);
  if ('zh' in counted) return found([], [counted]);
  const { table, certain, possible } = counted;
  const columns = [...params.columns, ...params.months];
  if (columns.some((key) => kinds(table, certain, key, params).size > 1)) return found([]);
  if (params.unless && differ(dossier, params.unless)) return found([]);
  const gaps = [...possible.map(({ unknown }) => unknown), ...blanks(table, certain, columns)];
  if (gaps.length > 0) return found([], gaps);
  const open = openness(dossier, table, certain, params);
  if (open) return found([], [open]);
  const [key = ''] = columns;
  const value = [...kinds(table, certain, key, params)].join('');
  return found([
    {
      case: 'alike',
      at: locateIn(dossier.book, table, undefined, key),
      observed: value,
      values: { count: certain.length, value },
      identity: [params.table, key, value],
    },
  ]);
};

/** Why rows that agree are not enough to tell. */
function openness(dossier: Dossier, table: TypedTable, rows: readonly TypedRow[], params: Params): Text | undefined {
  if (rows.length < 2) return text(`“${table.def.sheet}”登记的人太少`, `too few people on “${table.def.sheet}”`);
  const { everyone, endings, columns } = params;
  if (everyone) {
    const named = new Set(rows.flatMap((row) => wordsIn(table, row, everyone.name) ?? []));
    const missing = everyone.of.flatMap((source) => namesAt(dossier, source)).find((name) => !named.has(name));
    if (missing !== undefined)
      return text(`“${table.def.sheet}”里没有${missing}`, `${missing} is not on “${table.def.sheet}”`);
  }
  const isVague = (word: string): boolean => endings.length > 0 && !endings.some((ending) => word.endsWith(ending));
  const vague = columns.flatMap((key) => [...kinds(table, rows, key, params)]).find(isVague);
  return vague === undefined
    ? undefined
    : text(`“${vague}”看不出是哪个${endings.join('、')}`, `“${vague}” does not say which unit it is`);
}

function kinds(table: TypedTable, rows: readonly TypedRow[], key: string, { months }: Params): ReadonlySet<string> {
  const words = rows.flatMap((row) => wordsIn(table, row, key) ?? []);
  return new Set(months.includes(key) ? words.map((month) => month.slice(0, 3)) : words);
}

function wordsIn(table: TypedTable, row: TypedRow, key: string): string | undefined {
  const value = valueIn(table, row, key);
  return isUnknown(value) ? undefined : String(value).replace(/\s/gu, '');
}

function blanks(table: TypedTable, rows: readonly TypedRow[], columns: readonly string[]): Text[] {
  return rows.flatMap((row) =>
    columns.flatMap((key) => {
      const value = valueIn(table, row, key);
      return isUnknown(value) ? [value.unknown] : [];
    }),
  );
}

function namesAt(dossier: Dossier, { table: name, column }: v.InferOutput<typeof place>): readonly string[] {
  const counted = countedRows(dossier, name);
  return 'zh' in counted ? [] : counted.certain.flatMap((row) => wordsIn(counted.table, row, column) ?? []);
}

function differ(dossier: Dossier, source: v.InferOutput<typeof place>): boolean {
  return new Set(namesAt(dossier, source)).size > 1;
}
