import { columnOf, type RowValues, type TableDef } from '../definition/table.ts';
import type { Location } from '../kernel/issue.ts';
import { formatCell } from '../kernel/cell-ref.ts';
import type { TableSite } from './locate-tables.ts';

/** One data row, typed. */
export interface TypedRow<T extends TableDef = TableDef> {
  readonly values: RowValues<T>;
  /** Row of the sheet. */
  readonly sheetRow: number;
  /** 1 = the table's first data row. */
  readonly index: number;
  /** Columns that are filled but could not be read: neither blank nor known. */
  readonly unreadable: ReadonlySet<string>;
  /** Columns whose cell the sheet itself understands differently from us (text that we could read as a number). */
  readonly normalised: ReadonlySet<string>;
}

/** A table of the contract as found in one workbook, or as made for one. */
export interface TypedTable<T extends TableDef = TableDef> {
  readonly def: T;
  /** Undefined where no file holds the table. */
  readonly site: TableSite | undefined;
  /** The file should hold it and does not: nothing is known of its rows. */
  readonly isMissing: boolean;
  /** Columns the file should hold and does not: nothing is known of their values. */
  readonly missingColumns: ReadonlySet<string>;
  readonly rows: readonly TypedRow<T>[];
}

/** Place of a row's column, or of the row where no column is named. */
export function locate(table: TypedTable, row: TypedRow | undefined, key?: string): Location {
  const col = key === undefined ? undefined : table.site?.columns.get(key);
  return {
    sheet: table.site?.sheet.name ?? table.def.sheet,
    table: table.def.name,
    ...(row && col !== undefined ? { cell: formatCell({ row: row.sheetRow, col }) } : {}),
    ...(row ? { row: row.index } : {}),
    ...(key === undefined ? {} : { column: columnOf(table.def, key).name }),
  };
}
