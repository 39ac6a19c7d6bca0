import type { FieldDef } from '../definition/fields.ts';
import { listOf, type Programme } from '../definition/programme.ts';
import { text, type Text } from '../kernel/text.ts';
import { both, listRestriction, TYPE_RESTRICTIONS } from './column-validation.ts';
import { numberFormatOf } from './number-format.ts';
import type { CellPlan, CellScalar, SheetPlan, ValidationPlan } from './plan.ts';
import { inputStyle, STYLES } from './styles.ts';

/** Fields under a heading. */
export interface FieldSection {
  readonly title: Text;
  readonly fields: readonly FieldDef[];
  readonly computed?: readonly ComputedField[];
}

/** A value that the sheet works out. */
export interface ComputedField {
  readonly label: string;
  readonly hint: Text;
  readonly formula: string;
  readonly value: CellScalar;
}

/** A row of a list of fields: a heading, a field or what is worked out. */
export interface ListedField {
  readonly row: number;
  readonly section?: Text;
  readonly field?: FieldDef;
  readonly computed?: ComputedField;
}

/** Where the values stand. */
export const VALUE_COL = 2;
const FIRST_SECTION_ROW = 4;
/** Chinese characters on one line of a label. */
const LABEL_LINE = 12;

/** Sections from row 4 on, a blank row between; a section without fields is left out. */
export function listedFields(sections: readonly FieldSection[]): readonly ListedField[] {
  const rows: ListedField[] = [];
  let row = FIRST_SECTION_ROW;
  for (const { title, fields, computed = [] } of sections) {
    if (fields.length + computed.length === 0) continue;
    rows.push({ row, section: title });
    row += 1;
    for (const field of fields) {
      rows.push({ row, field });
      row += 1;
    }
    for (const one of computed) {
      rows.push({ row, computed: one });
      row += 1;
    }
    row += 1;
  }
  return rows;
}

export interface FieldSheet {
  readonly name: string;
  readonly tabColor: string;
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly ListedField[];
  readonly remarks: readonly Text[];
  readonly programme: Programme;
  /** What a field holds, by its name. */
  readonly valueOf: (field: FieldDef) => CellScalar | undefined;
}

/** A sheet of single fields: label, value, what is meant. Protected but for the values. */
export function fieldSheet({ rows, remarks, programme, valueOf, ...sheet }: FieldSheet): SheetPlan {
  const last = (rows.at(-1)?.row ?? FIRST_SECTION_ROW) + 2;
  const cells: CellPlan[] = [
    { row: 1, col: 1, value: sheet.title, style: STYLES.title },
    { row: 2, col: 1, value: sheet.subtitle, style: STYLES.subtitle },
    ...rows.flatMap(({ row, section, field, computed }) => {
      if (field) return fieldCells(field, row, valueOf(field));
      if (computed) return computedCells(computed, row);
      return [{ row, col: 1, value: section ? `${section.zh}　${section.en}` : '', style: STYLES.section }];
    }),
    ...remarks.map((remark, at) => ({ row: last + at, col: 1, value: both(remark), style: STYLES.note })),
  ];
  return {
    name: sheet.name,
    tabColor: sheet.tabColor,
    columns: [{ width: 24 }, { width: 36 }, { width: 52 }],
    rowHeights: [
      { row: 1, height: 30 },
      ...rows.map((row) => ({ row: row.row, height: rowHeight(row) })),
      ...remarks.map((_, at) => ({ row: last + at, height: 44 })),
    ],
    cells,
    merges: remarks.map((_, at) => ({ top: last + at, left: 1, bottom: last + at, right: 3 })),
    validations: rows.flatMap(({ row, field }) => (field ? fieldValidation(field, row, programme) : [])),
    formats: [],
    print: { orientation: 'portrait', fitToWidth: true, fitToHeight: true },
    isProtected: true,
    showGridLines: false,
  };
}

function rowHeight({ section, field, computed }: ListedField): number {
  if (section) return 24;
  const isTall = computed !== undefined || field?.hint !== undefined || (field?.label.length ?? 0) > LABEL_LINE;
  return isTall ? 30 : 21;
}

function fieldCells(field: FieldDef, row: number, value: CellScalar | undefined): CellPlan[] {
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

function computedCells({ label, hint, formula, value }: ComputedField, row: number): CellPlan[] {
  return [
    { row, col: 1, value: label, style: STYLES.label },
    { row, col: VALUE_COL, value, formula, style: { ...STYLES.label, horizontal: 'left', numberFormat: '0' } },
    { row, col: 3, value: `${hint.zh} ${hint.en}`, style: STYLES.hint },
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
      severity: field.isOpen ? 'warning' : restriction.severity,
      prompt: {
        title: field.label.slice(0, 32),
        text: `${field.hint?.zh ?? field.label}\n${field.hint?.en ?? field.en}`,
      },
      error: { title: field.label.slice(0, 32), text: both(restriction.error) },
    },
  ];
}
