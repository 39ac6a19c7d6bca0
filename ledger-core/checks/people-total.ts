import * as v from 'valibot';
import { conditionSchema } from '../definition/condition.ts';
import { FIELDS_TABLE } from '../definition/form-tables.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { locateIn, tableOf } from '../dossier/table-of.ts';
import { text, type Text } from '../kernel/text.ts';
import { found, type Check } from './support/check.ts';
import { countedRows, isUnknown, valueIn } from './support/counted-rows.ts';
import { paramsOf } from './support/params.ts';

const schema = v.strictObject({
  /** The field with the number of people as stated. */
  stated: v.string(),
  /** Where people are named: a register, a block of a form, or the single values. */
  people: v.array(
    v.strictObject({ table: v.string(), name: v.string(), born: v.string(), where: v.optional(conditionSchema) }),
  ),
  /** Everybody is to be named: fewer than stated are not all of them, and nothing can be told yet. */
  isWhole: v.optional(v.boolean(), false),
});
type Source = v.InferOutput<typeof schema>['people'][number];

/** No more different people are named than a number on the form says. */
export const peopleTotal: Check = (dossier, rule) => {
  const { stated: field, people, isWhole } = paramsOf(rule, schema);
  const births = new Map<string, Set<string>>();
  const gaps = people.flatMap((source) => collect(dossier, source, births));
  const count = [...births.values()].reduce((sum, months) => sum + Math.max(1, months.size), 0);
  const record = tableOf(dossier.book, FIELDS_TABLE);
  const stated = record?.rows[0] && valueIn(record, record.rows[0], field);
  if (!record || stated === undefined) throw new TypeError(`${rule.id}: no field ${field}`);
  if (isUnknown(stated)) return found([], [stated.unknown]);
  if (count > Number(stated)) {
    const values = { count, stated: String(stated) };
    const at = locateIn(dossier.book, record, undefined, field);
    return found([{ case: 'many', at, observed: String(stated), values, identity: [field, String(stated)] }]);
  }
  if (gaps.length > 0) return found([], gaps);
  const isOpen = count === 0 || (isWhole && count < Number(stated));
  return isOpen
    ? found([], [text(`只登记了${count}人，还不是全部成员`, `${count} are registered, not everybody yet`)])
    : found([]);
};

/** Adds the people of one place, and says what of them is not known. A person without a month of birth is any of the name. */
function collect(dossier: Dossier, source: Source, births: Map<string, Set<string>>): readonly Text[] {
  const counted = countedRows(dossier, source.table, source.where);
  if ('zh' in counted) return [counted];
  const { table, certain, possible } = counted;
  const gaps = possible.map(({ unknown }) => unknown);
  for (const row of certain) {
    const name = valueIn(table, row, source.name);
    if (isUnknown(name)) {
      if (row.unreadable.has(source.name) || table.missingColumns.has(source.name)) gaps.push(name.unknown);
      continue;
    }
    const key = String(name).replace(/[\s·•]/gu, '');
    const months = births.get(key) ?? new Set<string>();
    const born = valueIn(table, row, source.born);
    if (!isUnknown(born)) months.add(String(born));
    births.set(key, months);
  }
  return gaps;
}
