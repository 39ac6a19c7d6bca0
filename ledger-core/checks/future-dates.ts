import * as v from 'valibot';
import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';
import { columnOf, type TableDef } from '../definition/table.ts';
import { unknownIn } from '../dossier/dossier.ts';
import { text } from '../kernel/text.ts';
import { locate, type TypedRow } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { rowIdentity } from './support/row-hits.ts';

/** The date columns asked about, by table. */
const paramsSchema = v.object({ dates: v.record(v.string(), v.array(v.string())) });

/** Entries dated after the day of the check. */
export const futureDates: Check = (dossier, rule) => {
  const { dates } = v.parse(paramsSchema, rule.params);
  const { asOf, book } = dossier;
  const asked = Object.entries(dates).flatMap(([table, columns]) =>
    columns.map((column) => ({ table: table as TableName, column })),
  );
  const gaps = asked.flatMap(({ table, column }) => unknownIn(dossier, table, column) ?? []);
  let count = 0;
  const hits = asked.flatMap(({ table: name, column }): Hit[] => {
    const table = book.tables[name];
    const def: TableDef = ALL_TABLES[name];
    if (!table) return [];
    const heading = columnOf(def, column);
    return (table.rows as readonly TypedRow[]).flatMap((row): Hit[] => {
      const day = (row.values as Readonly<Record<string, unknown>>)[column];
      if (typeof day !== 'string') return [];
      count += 1;
      if (day <= asOf) return [];
      return [
        {
          case: 'future',
          at: locate(table, row, column),
          observed: day,
          values: { column: text(heading.name, heading.en), asOf },
          identity: rowIdentity(def, row),
        },
      ];
    });
  });
  if (count === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  return found(hits, gaps);
};
