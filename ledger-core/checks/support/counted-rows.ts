import type { Condition } from '../../definition/condition.ts';
import { columnOf, type CellValue } from '../../definition/table.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { tableOf } from '../../dossier/table-of.ts';
import { blankColumn, illegibleColumn, missingColumn, missingTable } from '../../dossier/what-is-missing.ts';
import type { Text } from '../../kernel/text.ts';
import type { TypedRow, TypedTable } from '../../workbook/typed-table.ts';
import { evaluatorOf } from './row-hits.ts';

export interface CountedRows {
  readonly table: TypedTable;
  /** Rows that count for certain. */
  readonly certain: readonly TypedRow[];
  /** Rows that may count, and why that is not known. */
  readonly possible: readonly { readonly row: TypedRow; readonly unknown: Text }[];
}

/** The rows of a table that meet a condition; or why nothing is known of them. */
export function countedRows(dossier: Dossier, name: string, where?: Condition): CountedRows | Text {
  const table = tableOf(dossier.book, name);
  if (!table) throw new TypeError(`the workbook is to have no table ${name}`);
  if (table.isMissing) return missingTable(table.def);
  const evaluator = evaluatorOf(dossier);
  const certain: TypedRow[] = [];
  const possible: { row: TypedRow; unknown: Text }[] = [];
  for (const row of table.rows) {
    const answer = where ? evaluator.answer(where, table.def, row) : 'yes';
    if (answer === 'yes') certain.push(row);
    else if (answer !== 'no') possible.push({ row, unknown: answer.unknown });
  }
  return { table, certain, possible };
}

/** What a row has in a column, or why that is not known. */
export function valueIn(
  { def, missingColumns }: TypedTable,
  row: TypedRow,
  key: string,
): CellValue | { readonly unknown: Text } {
  columnOf(def, key);
  const value = (row.values as Readonly<Record<string, CellValue | undefined>>)[key];
  if (value !== undefined) return value;
  if (missingColumns.has(key)) return { unknown: missingColumn(def, key) };
  return { unknown: row.unreadable.has(key) ? illegibleColumn(def, key) : blankColumn(def, key) };
}

export function isUnknown(value: CellValue | { readonly unknown: Text }): value is { readonly unknown: Text } {
  return typeof value === 'object' && 'unknown' in value;
}
