import { COVER_SECTIONS, COVER_SHEET, type FieldDef, type FieldName } from '../definition/fields.ts';
import { listOf, type Programme } from '../definition/programme.ts';
import { DOCUMENTS, type DocumentCode } from '../sources/documents.ts';
import { text } from '../kernel/text.ts';
import { both, listRestriction, TYPE_RESTRICTIONS } from './column-validation.ts';
import type { LedgerContent } from '../definition/ledger-content.ts';
import { cellScalar } from './cell-scalar.ts';
import { numberFormatOf } from './number-format.ts';
import type { CellPlan, SheetPlan, ValidationPlan } from './plan.ts';
import { absoluteCell } from './references.ts';
import { inputStyle, STYLES } from './styles.ts';

/** Where each cover field of a programme stands: field name → row of the value cell (column B). */
export type CoverCells = ReadonlyMap<string, number>;

/** Where the values stand. */
export const VALUE_COL = 2;
const FIRST_SECTION_ROW = 4;

interface CoverRow {
  readonly row: number;
  readonly section?: string;
  readonly field?: FieldDef;
}

function coverRows(programme: Programme): readonly CoverRow[] {
  const rows: CoverRow[] = [];
  let row = FIRST_SECTION_ROW;
  for (const section of COVER_SECTIONS) {
    const fields = section.fields.filter((field) => !programme.omittedFields.includes(field.name));
    if (fields.length === 0) continue;
    rows.push({ row, section: `${section.title.zh}　${section.title.en}` });
    row += 1;
    for (const field of fields) {
      rows.push({ row, field });
      row += 1;
    }
    row += 1;
  }
  return rows;
}

export function coverCells(programme: Programme): CoverCells {
  return new Map(coverRows(programme).flatMap(({ row, field }) => (field ? [[field.name, row] as const] : [])));
}

/** A formula's reference to a cover field. @throws RangeError where the programme has no such field. */
export function coverCell(cover: CoverCells, name: FieldName): string {
  const row = cover.get(name);
  if (row === undefined) throw new RangeError(`no cover field ${name}`);
  return absoluteCell(COVER_SHEET, row, VALUE_COL);
}

export function coverNames(cover: CoverCells): readonly { name: string; reference: string }[] {
  return [...cover].map(([name, row]) => ({ name, reference: absoluteCell(COVER_SHEET, row, VALUE_COL) }));
}

export function coverSheet(programme: Programme, content: LedgerContent): SheetPlan {
  const rows = coverRows(programme);
  const last = (rows.at(-1)?.row ?? FIRST_SECTION_ROW) + 2;
  const document = DOCUMENTS[programme.document as DocumentCode];
  const cells: CellPlan[] = [
    { row: 1, col: 1, value: `${programme.name.zh}　资金台账`, style: STYLES.title },
    { row: 2, col: 1, value: `${programme.name.en} · ${document.title}`, style: STYLES.subtitle },
    ...rows.flatMap(({ row, section, field }) =>
      field
        ? fieldCells(field, row, programme, content)
        : [{ row, col: 1, value: section ?? '', style: STYLES.section }],
    ),
    ...programme.remarks.map((remark, at) => ({ row: last + at, col: 1, value: both(remark), style: STYLES.note })),
  ];
  return {
    name: COVER_SHEET,
    tabColor: 'FF1F4E79',
    columns: [{ width: 24 }, { width: 36 }, { width: 52 }],
    rowHeights: [
      { row: 1, height: 30 },
      ...rows.map(({ row, section, field }) => ({ row, height: section === undefined ? (field?.hint ? 30 : 21) : 24 })),
      ...programme.remarks.map((_, at) => ({ row: last + at, height: 44 })),
    ],
    cells,
    merges: programme.remarks.map((_, at) => ({ top: last + at, left: 1, bottom: last + at, right: 3 })),
    validations: rows.flatMap(({ row, field }) => (field ? fieldValidation(field, row, programme) : [])),
    formats: [],
    print: { orientation: 'portrait', fitToWidth: true, fitToHeight: true },
    isProtected: true,
    showGridLines: false,
  };
}

function fieldCells(field: FieldDef, row: number, programme: Programme, content: LedgerContent): CellPlan[] {
  const own: Partial<Record<string, string>> = {
    rf_programme: programme.id,
    rf_template: 'ledger',
    rf_template_version: programme.templateVersion,
  };
  const typed = content.fields[field.name as FieldName];
  const value = own[field.name] ?? (typed === undefined ? undefined : cellScalar(field.type, typed));
  const hint = field.fixed ? text('由本工具填写，请勿改动。', 'Written by this tool; please leave it.') : field.hint;
  return [
    { row, col: 1, value: field.label, style: STYLES.label },
    {
      row,
      col: VALUE_COL,
      ...(value === undefined ? {} : { value }),
      style: field.fixed ? STYLES.fixed : inputStyle(numberFormatOf(field.type)),
    },
    { row, col: 3, value: hint ? `${hint.zh} ${hint.en}` : field.en, style: STYLES.hint },
  ];
}

function fieldValidation(field: FieldDef, row: number, programme: Programme): ValidationPlan[] {
  if (field.fixed) return [];
  const range = { top: row, left: VALUE_COL, bottom: row, right: VALUE_COL };
  const options = field.source ? listOf(programme, field.source) : (field.choices ?? []);
  const restriction = options.length > 0 ? listRestriction(options) : TYPE_RESTRICTIONS[field.type];
  if (!restriction) return [];
  return [
    {
      range,
      rule: restriction.rule,
      severity: restriction.severity,
      prompt: {
        title: field.label.slice(0, 32),
        text: `${field.hint?.zh ?? field.label}\n${field.hint?.en ?? field.en}`,
      },
      error: { title: field.label.slice(0, 32), text: both(restriction.error) },
    },
  ];
}
