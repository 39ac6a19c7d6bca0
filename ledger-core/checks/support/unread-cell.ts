import { illegibleColumn, missingColumn } from '../../dossier/what-is-missing.ts';
import type { Text } from '../../kernel/text.ts';
import type { TypedRow, TypedTable } from '../../workbook/typed-table.ts';

/** Why one of these cells of a row is not known; undefined where all are, blank included. */
export function unreadCell(table: TypedTable, row: TypedRow, ...keys: readonly string[]): Text | undefined {
  const absent = keys.find((key) => table.missingColumns.has(key));
  if (absent !== undefined) return missingColumn(table.def, absent);
  const illegible = keys.find((key) => row.unreadable.has(key));
  return illegible === undefined ? undefined : illegibleColumn(table.def, illegible);
}
