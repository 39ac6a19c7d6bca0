import * as v from 'valibot';
import { FIELDS_TABLE } from '../definition/form-tables.ts';
import { tableOf } from '../dossier/table-of.ts';
import { found, type Check } from './support/check.ts';
import { isUnknown, valueIn } from './support/counted-rows.ts';
import { paramsOf } from './support/params.ts';

const schema = v.strictObject({
  /** Names of two counts among the single values. */
  part: v.string(),
  whole: v.string(),
  /** The part has to be above this share of the whole, 0.5 for more than half. */
  above: v.number(),
});

/** Of two stated counts, one is more than a given share of the other. */
export const statedShare: Check = (dossier, rule) => {
  const { part, whole, above } = paramsOf(rule, schema);
  const table = tableOf(dossier.book, FIELDS_TABLE);
  const row = table?.rows[0];
  if (!table || !row) return found([]);
  const values = [part, whole].map((key) => valueIn(table, row, key));
  const unknown = values.find(isUnknown);
  if (unknown) return found([], [unknown.unknown]);
  const [count = 0, total = 0] = values.map(Number);
  if (count > total * above) return found([]);
  return found([
    {
      case: 'low',
      at: dossier.book.fields.at(part),
      observed: `${count}/${total}`,
      values: { count, total },
      identity: [part, String(count), String(total)],
    },
  ]);
};
