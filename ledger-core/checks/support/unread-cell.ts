import type { Dossier } from '../../dossier/dossier.ts';
import { unreadAmong } from '../../dossier/what-is-missing.ts';
import type { Text } from '../../kernel/text.ts';
import type { ExpenseRow } from './table-rows.ts';
import type { TypedRow, TypedTable } from '../../workbook/typed-table.ts';

/** Why one of these cells of a row is not known; undefined where all are, blank included. */
export function unreadCell(table: TypedTable, row: TypedRow, ...keys: readonly string[]): Text | undefined {
  return unreadAmong(table, [row], keys);
}

/** Why these columns of some expenses are not known. */
export function unknownOf(
  { book }: Dossier,
  rows: readonly ExpenseRow[],
  ...columns: readonly string[]
): Text | undefined {
  const table = book.tables.rf_expenses;
  return table && unreadAmong(table, rows, columns);
}
