import { COVER_SHEET } from '../definition/fields.ts';
import { boxName, type ApplicationForm } from '../definition/form.ts';
import { blockTable } from '../definition/form-tables.ts';
import type { LedgerContent } from '../definition/ledger-content.ts';
import type { Programme } from '../definition/programme.ts';
import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';
import type { CellValue, RowValues } from '../definition/table.ts';
import { formatCell } from '../kernel/cell-ref.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { coverCells } from '../templates/cover-sheet.ts';
import { VALUE_COL } from '../templates/field-list.ts';
import { FIRST_DATA_ROW } from '../templates/geometry.ts';
import type { WorkbookImage } from '../workbook/image.ts';
import { fieldsOf } from '../definition/template-view.ts';
import type { Tables } from '../workbook/read-book.ts';
import { Fields, type FieldValue } from '../workbook/read-fields.ts';
import { readSettings } from '../workbook/settings.ts';
import type { TypedRow, TypedTable } from '../workbook/typed-table.ts';
import { openDossier, type Dossier } from './dossier.ts';

const NO_IMAGE: WorkbookImage = { epoch: 1900, sheets: [], names: [], remarks: [] };
const NONE: ReadonlySet<string> = new Set();

/** A dossier of typed content that no file holds yet: to compute what a new workbook's formulas come to. */
export function contentDossier(programme: Programme, content: LedgerContent, asOf: LocalDate): Dossier {
  const rows = coverCells(programme);
  const fields = new Map<string, FieldValue>(
    fieldsOf(programme).map(({ name, label }): [string, FieldValue] => {
      const at = {
        sheet: sheetOf(programme, name),
        cell: formatCell({ row: rows.get(name) ?? 1, col: VALUE_COL }),
        column: label,
      };
      const value = (content.fields as Readonly<Record<string, CellValue | undefined>>)[name];
      return [name, value === undefined ? { state: 'blank', at } : { state: 'read', value, at }];
    }),
  );
  const tables: Record<string, TypedTable> = {};
  for (const name of programme.tables) {
    const rows = (content.rows as Partial<Record<TableName, readonly RowValues[]>>)[name] ?? [];
    tables[name] = {
      def: ALL_TABLES[name],
      site: undefined,
      isMissing: false,
      missingColumns: NONE,
      rows: rows.map(typedRow),
    };
  }
  const form = programme.view && programme.application;
  const blocks = new Map(
    (form?.blocks ?? []).map((block): [string, TypedTable] => {
      const rows = (content.blocks?.[block.id] ?? []).map(typedRow);
      const def = blockTable(form as ApplicationForm, block);
      return [block.id, { def, site: undefined, isMissing: false, missingColumns: NONE, rows }];
    }),
  );
  const { settings } = readSettings(programme.settings, undefined, new Map());
  const book = {
    programme,
    template: programme.view ?? 'ledger',
    templateVersion: programme.templateVersion,
    fields: new Fields(fields),
    tables: tables as Tables,
    blocks,
    settings,
    issues: [],
    remarks: [],
  };
  return openDossier(book, NO_IMAGE, asOf);
}

function sheetOf({ view, application }: Programme, field: string): string {
  const form = view && application;
  if (!form) return COVER_SHEET;
  const page = form.pages.find(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ box }) => box !== undefined && boxName(box) === field)),
  );
  return page?.sheet ?? form.supplementSheet;
}

function typedRow(values: RowValues, at: number): TypedRow {
  return {
    values,
    sheetRow: FIRST_DATA_ROW + at,
    index: at + 1,
    unreadable: NONE,
    normalised: NONE,
  };
}
