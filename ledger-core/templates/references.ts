import { columnOf, type TableDef } from '../definition/table.ts';
import { columnLetters, quoteSheet } from '../kernel/cell-ref.ts';
import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';

/** How a formula written for one row of a table names its cells and columns. */
export interface RowReferences {
  /** This row's cell. */
  readonly cell: (key: string) => string;
  /** This row from one column to another. */
  readonly span: (first: string, last: string) => string;
  /** The whole column of the row's own table. */
  readonly whole: (key: string) => string;
}

/** `rf_expenses[金额]`: follows the table as it grows. */
export function columnReference(table: TableDef, key: string): string {
  return `${table.name}[${escaped(columnOf(table, key).name)}]`;
}

/** The same for a table known by name only, as rule data names it. */
export function columnReferenceByName(table: string, key: string): string {
  return columnReference(ALL_TABLES[table as TableName], key);
}

/** Structured references: what calculated columns are made of. */
export function structuredReferences(table: TableDef): RowReferences {
  return {
    cell: (key) => `${table.name}[[#This Row],[${escaped(columnOf(table, key).name)}]]`,
    span: (first, last) =>
      `${table.name}[[#This Row],[${escaped(columnOf(table, first).name)}]:[${escaped(columnOf(table, last).name)}]]`,
    whole: (key) => columnReference(table, key),
  };
}

/** Plain references of a given row: conditional formats and validations know no others. */
export function plainReferences(table: TableDef, row: number, lastRow: number): RowReferences {
  const letters = (key: string): string => columnLetters(table.columns.indexOf(columnOf(table, key)) + 1);
  return {
    cell: (key) => `$${letters(key)}${row}`,
    span: (first, last) => `$${letters(first)}${row}:$${letters(last)}${row}`,
    whole: (key) => `$${letters(key)}$${row}:$${letters(key)}$${lastRow}`,
  };
}

/** `'封面'!$C$5`. */
export function absoluteCell(sheet: string, row: number, col: number): string {
  return `${quoteSheet(sheet)}!$${columnLetters(col)}$${row}`;
}

/** A text constant in a formula. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

function escaped(heading: string): string {
  return heading.replace(/['[\]#]/g, "'$&");
}
