import type { FieldName } from './fields.ts';
import type { ALL_TABLES, TableName } from './registers/all-tables.ts';
import type { CellValue, RowValues } from './table.ts';

/** What a workbook holds, typed: nothing for a blank one. 口径 is not part of it: its rows are the programme's. */
export interface LedgerContent {
  readonly fields: Partial<Readonly<Record<FieldName | `rf_F${string}`, CellValue>>>;
  readonly rows: { readonly [N in Exclude<TableName, 'rf_settings'>]?: readonly RowValues<(typeof ALL_TABLES)[N]>[] };
  /** Rows of an application's blocks, by the block's id; keys are the boxes' ids: F16_04. */
  readonly blocks?: Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;
}

export const NO_CONTENT: LedgerContent = { fields: {}, rows: {} };
