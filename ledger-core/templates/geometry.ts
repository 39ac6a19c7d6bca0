import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';
import type { Programme } from '../definition/programme.ts';
import type { TableDef } from '../definition/table.ts';
import type { CellRange } from '../kernel/cell-ref.ts';

/** Title, note and totals stand above the headings, so that a table can grow downwards without end. */
export const TOTALS_ROW = 3;
export const HEADER_ROW = 4;
export const FIRST_DATA_ROW = HEADER_ROW + 1;

/** Rows that a blank table already covers: drop-downs, formats and formulas are ready there. */
export const PREPARED_ROWS = 500;
/** What is handed in fits on one page. */
const PREPARED_MATERIALS = 20;

/** Rows of a table in a new workbook that starts with so many filled ones. */
export function tableRows(table: TableName, programme: Programme, filled: number): number {
  if (table === 'rf_settings') return Math.max(1, programme.settings.length);
  return Math.max(table === 'rf_materials' ? PREPARED_MATERIALS : PREPARED_ROWS, filled);
}

export function columnRange(table: TableDef, key: string, rows: number): CellRange {
  const col = table.columns.findIndex((column) => column.key === key) + 1;
  return { top: FIRST_DATA_ROW, left: col, bottom: HEADER_ROW + rows, right: col };
}

export function tableRange(name: TableName, rows: number): CellRange {
  return { top: HEADER_ROW, left: 1, bottom: HEADER_ROW + rows, right: ALL_TABLES[name].columns.length };
}
