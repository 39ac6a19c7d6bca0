import { COVER_FIELDS, type FieldDef } from '../definition/fields.ts';
import { hasTable, listOf, type Programme, type ProgrammeAbout } from '../definition/programme.ts';
import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';
import type { ColumnDef } from '../definition/table.ts';
import { formFields, templateView } from '../definition/template-view.ts';
import type { Issue } from '../kernel/issue.ts';
import { nameKey, tidy } from '../kernel/text.ts';
import { SUMMARY_SHEET } from '../templates/summary/summary-sheet.ts';
import type { FileRemark, WorkbookImage } from './image.ts';
import { namedCell, readFields, type Fields } from './read-fields.ts';
import { readTable, type ChoicesOf, type TableReading } from './read-table.ts';
import type { Choices } from './reading/read-choice.ts';
import { readSettings, type Settings } from './settings.ts';
import type { TypedTable } from './typed-table.ts';

/** The tables of a programme, typed; a table the programme does not have is absent. */
export type Tables = { readonly [N in TableName]?: TypedTable<(typeof ALL_TABLES)[N]> };

/** One workbook of ours, read: typed values and everything odd that was met on the way. */
export interface Book {
  readonly programme: Programme;
  readonly template: string;
  readonly templateVersion: string;
  readonly fields: Fields;
  readonly tables: Tables;
  readonly settings: Settings;
  readonly issues: readonly Issue[];
  readonly remarks: readonly FileRemark[];
}

/** What a workbook says it is: the programme named on its cover. Undefined where it names none. */
export function programmeIdOf(image: WorkbookImage): string | undefined {
  const id = tidy(namedCell(image, 'rf_programme')?.cell?.text ?? '').toLowerCase();
  return id === '' ? undefined : id;
}

/** The programme that a workbook names, as its template sees it; undefined where it names none of them. */
export function programmeOf(image: WorkbookImage, programmes: readonly Programme[]): Programme | undefined {
  const id = programmeIdOf(image);
  const programme = programmes.find((one) => one.id === id);
  return programme && templateView(programme, tidy(namedCell(image, 'rf_template')?.cell?.text ?? ''));
}

/** A workbook of a programme, read whole. */
export function readBook(
  image: WorkbookImage,
  programme: Programme,
  overrides: ReadonlyMap<string, string> = new Map(),
): Book {
  const readings = programme.tables.map((name) => readTable(image, ALL_TABLES[name], choicesIn(programme)));
  return bookOf(image, programme, readings, overrides);
}

/** The same where the tables have been read already, in the order of the programme's. */
export function bookOf(
  image: WorkbookImage,
  programme: Programme,
  readings: readonly TableReading[],
  overrides: ReadonlyMap<string, string> = new Map(),
): Book {
  const { fields, issues } = readFields(image, coverFieldsOf(programme), (field) => fieldChoices(programme, field));
  const tables = Object.fromEntries(readings.map(({ table }) => [table.def.name, table])) as Tables;
  const { settings, issues: settingIssues } = readSettings(programme.settings, tables.rf_settings, overrides);
  return {
    programme,
    template: fields.text('rf_template') ?? '',
    templateVersion: fields.text('rf_template_version') ?? '',
    fields,
    tables,
    settings,
    issues: [
      ...issues,
      ...readings.flatMap((reading) => reading.issues),
      ...editionIssues(programme, fields),
      ...summaryIssues(image, programme),
      ...settingIssues,
    ],
    remarks: image.remarks,
  };
}

export function choicesIn(programme: Programme): ChoicesOf {
  return (column) => columnChoices(programme, column);
}

/** The single values of a programme's workbook: those of money only where it keeps money; an application's boxes. */
export function coverFieldsOf(programme: Programme): readonly FieldDef[] {
  const own = ledgerFieldsOf(programme);
  return programme.view && programme.application ? [...own, ...formFields(programme.application)] : own;
}

/** The single values of a programme's ledger. */
export function ledgerFieldsOf({ omittedFields }: ProgrammeAbout): readonly FieldDef[] {
  return COVER_FIELDS.filter((field) => !omittedFields.includes(field.name));
}

export function columnChoices(programme: ProgrammeAbout, column: ColumnDef): Choices {
  const aliases = aliasMap(column.synonyms);
  if (column.source === 'categories')
    for (const { code, name } of programme.categories) aliases.set(nameKey(code), name);
  if (column.source === undefined || column.source === 'projects') {
    return { options: column.choices ?? [], aliases, isOpen: column.isOpen ?? false };
  }
  return { options: listOf(programme, column.source), aliases, isOpen: column.isOpen ?? false };
}

/** The list of a cover field. */
export function fieldChoices(programme: ProgrammeAbout, field: FieldDef): Choices {
  const options = field.source === undefined ? (field.choices ?? []) : listOf(programme, field.source);
  return { options, aliases: aliasMap(field.synonyms), isOpen: field.isOpen ?? false };
}

function aliasMap(synonyms: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map(Object.entries(synonyms).map(([word, meant]) => [nameKey(word), meant]));
}

/** A workbook of another template or edition is read as far as it goes, and that is said. */
function editionIssues(programme: Programme, fields: Fields): Issue[] {
  const template = fields.get('rf_template');
  const version = fields.get('rf_template_version');
  const issues: Issue[] = [];
  if (template.state === 'read' && !programme.templates.some((one) => one === template.value)) {
    const values = { observed: String(template.value), known: programme.templates.join('、') };
    issues.push({ code: 'template-unknown', at: template.at, observed: String(template.value), values });
  }
  if (version.state === 'read' && version.value !== programme.templateVersion) {
    const values = { observed: String(version.value), known: programme.templateVersion };
    issues.push({ code: 'version-unknown', at: version.at, observed: String(version.value), values });
  }
  return issues;
}

function summaryIssues(image: WorkbookImage, programme: Programme): Issue[] {
  const isThere = image.sheets.some((sheet) => sheet.name === SUMMARY_SHEET);
  if (isThere || !hasTable(programme, 'rf_expenses')) return [];
  return [{ code: 'summary-missing', at: { sheet: SUMMARY_SHEET }, observed: '', values: { sheet: SUMMARY_SHEET } }];
}
