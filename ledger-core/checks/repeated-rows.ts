import * as v from 'valibot';
import { locateIn } from '../dossier/table-of.ts';
import type { Text } from '../kernel/text.ts';
import type { TypedRow } from '../workbook/typed-table.ts';
import { found, type Check, type Hit } from './support/check.ts';
import { countedRows, isUnknown, valueIn } from './support/counted-rows.ts';
import { paramsOf } from './support/params.ts';

const schema = v.strictObject({
  table: v.string(),
  /** Rows alike in all of them are one and the same. */
  columns: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** No row of a register or a block says again what another one says. */
export const repeatedRows: Check = (dossier, rule) => {
  const { table: name, columns } = paramsOf(rule, schema);
  const counted = countedRows(dossier, name);
  if ('zh' in counted) return found([], [counted]);
  const { table, certain } = counted;
  const seen = new Map<string, TypedRow>();
  const hits: Hit[] = [];
  const gaps: Text[] = [];
  const [first = ''] = columns;
  for (const row of certain) {
    const words = columns.flatMap((key) => {
      const value = valueIn(table, row, key);
      if (!isUnknown(value)) return [String(value).replace(/\s/gu, '')];
      if (certain.length > 1) gaps.push(value.unknown);
      return [];
    });
    if (words.length < columns.length) continue;
    const key = JSON.stringify(words);
    const other = seen.get(key);
    if (!other) {
      seen.set(key, row);
      continue;
    }
    hits.push({
      case: 'repeated',
      at: locateIn(dossier.book, table, row, first),
      observed: words.join(' '),
      values: { observed: words.join(' '), row: row.index, other: other.index },
      identity: [name, ...words, String(hits.length)],
    });
  }
  return found(hits, gaps);
};
