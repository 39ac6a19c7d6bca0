import { FIELDS_TABLE, fieldsTable } from '../definition/form-tables.ts';
import type { TableName } from '../definition/registers/all-tables.ts';
import type { CellValue } from '../definition/table.ts';
import type { Location } from '../kernel/issue.ts';
import { fieldsOf } from '../definition/template-view.ts';
import type { Book } from '../workbook/read-book.ts';
import { locate, type TypedRow, type TypedTable } from '../workbook/typed-table.ts';

const RECORDS = new WeakMap<Book['fields'], TypedTable>();

/** Whatever rules can ask about row by row: a register, a block of a form, or the single values as one row. */
export function tableOf(book: Book, name: string): TypedTable | undefined {
  if (name === FIELDS_TABLE) return recordOf(book);
  return book.tables[name as TableName] ?? book.blocks.get(name);
}

/** The place of a row's column; of a single value, the cell that its name points to. */
export function locateIn(book: Book, table: TypedTable, row: TypedRow | undefined, key?: string): Location {
  if (table.def.name !== FIELDS_TABLE) return locate(table, row, key);
  return key === undefined ? {} : book.fields.at(key);
}

function recordOf(book: Book): TypedTable {
  const known = RECORDS.get(book.fields);
  if (known) return known;
  const values: Record<string, CellValue> = {};
  const unreadable = new Set<string>();
  const missingColumns = new Set<string>();
  for (const [name, { state, value }] of book.fields.entries()) {
    if (value !== undefined) values[name] = value;
    if (state === 'unreadable') unreadable.add(name);
    if (state === 'missing') missingColumns.add(name);
  }
  const row = { values, sheetRow: 0, index: 1, unreadable, normalised: new Set<string>() };
  const def = fieldsTable(fieldsOf(book.programme));
  const table = { def, site: undefined, isMissing: false, missingColumns, rows: [row] };
  RECORDS.set(book.fields, table);
  return table;
}
