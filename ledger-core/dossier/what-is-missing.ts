import { columnOf, type TableDef } from '../definition/table.ts';
import { text, type Text } from '../kernel/text.ts';
import type { TypedRow, TypedTable } from '../workbook/typed-table.ts';

/** The words for what is not there or cannot be read; `undetermined` names it with them. */
export function missingTable({ sheet }: TableDef): Text {
  return text(`缺少“${sheet}”表`, `the table “${sheet}” is missing`);
}

export function missingColumn(table: TableDef, key: string): Text {
  const { name } = columnOf(table, key);
  if (table.sheet === '') return text(`缺少“${name}”`, `“${name}” is missing`);
  return text(`“${table.sheet}”缺“${name}”一栏`, `“${table.sheet}” has no column “${name}”`);
}

export function blankColumn(table: TableDef, key: string): Text {
  const { name } = columnOf(table, key);
  return table.sheet === ''
    ? text(`没有填“${name}”`, `“${name}” is blank`)
    : text(`“${table.sheet}”有没填的“${name}”`, `“${name}” is blank in places on “${table.sheet}”`);
}

export function illegibleColumn(table: TableDef, key: string): Text {
  const { name } = columnOf(table, key);
  if (table.sheet === '') return text(`“${name}”读不出`, `“${name}” cannot be read`);
  return text(`“${table.sheet}”的“${name}”有读不出的内容`, `“${name}” of “${table.sheet}” cannot be read everywhere`);
}

/** Why these columns are not known in some rows: a heading is gone, or a filled cell cannot be read. Blank is known. */
export function unreadAmong(
  { def, missingColumns }: TypedTable,
  rows: readonly TypedRow[],
  columns: readonly string[],
): Text | undefined {
  const absent = columns.find((key) => missingColumns.has(key));
  if (absent !== undefined) return missingColumn(def, absent);
  const illegible = columns.find((key) => rows.some((row) => row.unreadable.has(key)));
  return illegible === undefined ? undefined : illegibleColumn(def, illegible);
}
