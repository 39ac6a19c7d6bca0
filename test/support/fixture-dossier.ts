import { auditDossier } from '../../ledger-core/audit/audit-workbook.ts';
import type { WorkbookAudit } from '../../ledger-core/audit/audit-report.ts';
import type { FieldName } from '../../ledger-core/definition/fields.ts';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { Programme } from '../../ledger-core/definition/programme.ts';
import type { TableName } from '../../ledger-core/definition/registers/all-tables.ts';
import type { TableDef } from '../../ledger-core/definition/table.ts';
import { contentDossier } from '../../ledger-core/dossier/content-dossier.ts';
import { openDossier, type Dossier } from '../../ledger-core/dossier/dossier.ts';
import { localDate, type LocalDate } from '../../ledger-core/kernel/local-date.ts';
import { findProgramme } from '../../ledger-core/programmes/registry.ts';
import { HEADER_ROW } from '../../ledger-core/templates/geometry.ts';
import type { TableSite } from '../../ledger-core/workbook/locate-tables.ts';
import { Fields, type FieldValue } from '../../ledger-core/workbook/read-fields.ts';
import { readSettings } from '../../ledger-core/workbook/settings.ts';
import type { TypedRow, TypedTable } from '../../ledger-core/workbook/typed-table.ts';

export const ETOWN = programmeOf('etown');
export const BEIJING_2011 = programmeOf('beijing-2011');
export const DALIAN_2011 = programmeOf('dalian-2011');
export const DALIAN_2016 = programmeOf('dalian-2016');
export const LANGFANG_2019 = programmeOf('langfang-2019');
/** The day on which fixtures are checked unless they say another. */
export const TODAY = localDate('2026-11-01');

/** What a file can lack or hide although its content is honest. */
export interface Damage {
  readonly missingTables?: readonly TableName[];
  /** Deleted headings: table and column key. */
  readonly missingColumns?: readonly (readonly [TableName, string])[];
  /** Cells filled with something that cannot be read: table, row counted from 1, column key. */
  readonly unreadable?: readonly (readonly [TableName, number, string])[];
  readonly unreadableFields?: readonly (FieldName | `rf_F${string}`)[];
}

export interface AuditConditions extends Damage {
  readonly asOf?: LocalDate;
  /** Interpretations in force, where they are not the defaults. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Typed content as a dossier that stands where a new workbook of ours would hold it: no file is written. */
export function dossierOf(
  content: LedgerContent,
  conditions: AuditConditions = {},
  programme: Programme = ETOWN,
): Dossier {
  const { book, image, asOf } = contentDossier(programme, content, conditions.asOf ?? TODAY);
  const tables = Object.fromEntries(
    Object.entries(book.tables).map(([name, table]) => [name, placed(name as TableName, table, conditions)]),
  );
  const overrides = new Map(Object.entries(conditions.settings ?? {}));
  const { settings } = readSettings(programme.settings, undefined, overrides);
  return openDossier({ ...book, tables, settings, fields: placedFields(book.fields, conditions) }, image, asOf);
}

export function auditOf(
  content: LedgerContent,
  conditions?: AuditConditions,
  programme: Programme = ETOWN,
): WorkbookAudit {
  return auditDossier(dossierOf(content, conditions, programme));
}

function placed(name: TableName, { def, rows }: TypedTable, damage: Damage): TypedTable {
  if (damage.missingTables?.includes(name))
    return { def, site: undefined, isMissing: true, missingColumns: new Set(), rows: [] };
  const missing = (damage.missingColumns ?? []).filter(([table]) => table === name).map(([, key]) => key);
  const placedRows = rows.map((row, at) => damaged(name, row, at + 1, missing, damage));
  return { def, site: siteOf(def, missing), isMissing: false, missingColumns: new Set(missing), rows: placedRows };
}

function siteOf(def: TableDef, missing: readonly string[]): TableSite {
  const sheet = {
    name: def.sheet,
    state: 'visible' as const,
    rows: [],
    merges: [],
    tables: [],
    names: [],
    hiddenColumns: [],
  };
  const columns = def.columns.map(({ key }, at) => [key, at + 1] as const).filter(([key]) => !missing.includes(key));
  return { sheet, headerRow: HEADER_ROW, columns: new Map(columns), lastTableRow: undefined, totalsRow: undefined };
}

function damaged(
  table: TableName,
  row: TypedRow,
  index: number,
  missing: readonly string[],
  { unreadable = [] }: Damage,
): TypedRow {
  const lost = unreadable.filter(([name, at]) => name === table && at === index).map(([, , key]) => key);
  const isKnown = ([key]: readonly [string, unknown]): boolean => !lost.includes(key) && !missing.includes(key);
  const values = Object.fromEntries(Object.entries(row.values).filter(isKnown));
  return { ...row, values, unreadable: new Set(lost) };
}

function placedFields(fields: Fields, { unreadableFields = [] }: Damage): Fields {
  const values = [...fields.entries()].map(([name, field]): [string, FieldValue] => {
    const isLost = unreadableFields.includes(name as FieldName);
    return [name, isLost ? { state: 'unreadable', at: field.at } : field];
  });
  return new Fields(new Map(values));
}

function programmeOf(id: string): Programme {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no programme ${id}`);
  return programme;
}
