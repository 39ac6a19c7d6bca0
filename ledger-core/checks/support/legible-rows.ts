import type { TableName } from '../../definition/registers/all-tables.ts';
import type { CheckedRule } from '../../definition/rule.ts';
import { illegibleColumn, missingColumn } from '../../dossier/what-is-missing.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { scopedRows, type ScopedRows } from './scoped-rows.ts';

/** The rows in the rule's scope of which every one of these columns is known; what is not known is a gap. */
export function legibleRows<R extends TypedRow = TypedRow>(
  dossier: Dossier,
  rule: CheckedRule,
  columns: readonly string[],
): ScopedRows<R> {
  const { table, rows, gaps } = scopedRows<R>(dossier, rule);
  const def = rule.rows && dossier.book.tables[rule.rows.table as TableName]?.def;
  if (!table || !def) return { table, rows, gaps };
  const absent = columns.find((key) => table.missingColumns.has(key));
  if (absent !== undefined) return { table, rows: [], gaps: [...gaps, missingColumn(def, absent)] };
  const illegible = columns.filter((key) => rows.some((row) => row.unreadable.has(key)));
  return {
    table,
    rows: rows.filter((row) => !illegible.some((key) => row.unreadable.has(key))),
    gaps: [...gaps, ...illegible.map((key) => illegibleColumn(def, key))],
  };
}
