import type { FieldDef } from '../definition/fields.ts';
import { listOf, type Programme } from '../definition/programme.ts';
import { text, type Text } from '../kernel/text.ts';
import { both, listRestriction, TYPE_RESTRICTIONS } from './column-validation.ts';
import { lineCount } from './line-count.ts';
import { numberFormatOf } from './number-format.ts';
import type { CellPlan, CellScalar, CellStyle, SheetPlan, ValidationPlan } from './plan.ts';
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
const LEAD_ROW = 3;
const FIRST_SECTION_ROW = 4;

const WIDTHS = [24, 36, 52] as const;
// Characters on a line of their columns; a Chinese one is two.
const HINT_LINE = 58;
const LABEL_LINE = 24;
const HINT_LINE_HEIGHT = 13;
const TEXT_LINE_HEIGHT = 14;
// Between sections.
const GAP = 9;
// More than this in points would print too small on one page.
const TALLEST_PAGE = 1250;

const HINT_STYLE: CellStyle = { ...STYLES.hint, horizontal: 'left', indent: 1 };
const LEAD_STYLE: CellStyle = {
  ...STYLES.note,
  font: { size: 10, bold: true, color: 'FF92400E' },
  fill: 'FFFEF3C7',
  vertical: 'middle',
};

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
  /** What has to be known before anything is filled in. */
  readonly lead?: Text;
  readonly rows: readonly ListedField[];
  readonly remarks: readonly Text[];
  readonly programme: Programme;
  /** What a field holds, by its name. */
  readonly valueOf: (field: FieldDef) => CellScalar | undefined;
}

/** A sheet of single fields: label, value, what is meant. Protected but for the values. */
export function fieldSheet({ rows, remarks, programme, valueOf, lead, ...sheet }: FieldSheet): SheetPlan {
  const last = (rows.at(-1)?.row ?? FIRST_SECTION_ROW) + 2;
  const cells: CellPlan[] = [
    { row: 1, col: 1, value: sheet.title, style: STYLES.title },
    { row: 2, col: 1, value: sheet.subtitle, style: STYLES.subtitle },
    ...(lead ? [{ row: LEAD_ROW, col: 1, value: both(lead), style: LEAD_STYLE }] : []),
    ...rows.flatMap(({ row, section, field, computed }) => {
      if (field) return fieldCells(field, row, valueOf(field));
      if (computed) return computedCells(computed, row);
      return [{ row, col: 1, value: section ? `${section.zh}　${section.en}` : '', style: STYLES.section }];
    }),
    ...remarks.map((remark, at) => ({ row: last + at, col: 1, value: both(remark), style: STYLES.note })),
  ];
  const noted = [...(lead ? [LEAD_ROW] : []), ...remarks.map((_, at) => last + at)];
  const rowHeights = [
    { row: 1, height: 30 },
    ...rows.map(({ row, field, computed }) => ({ row, height: field ? fieldHeight(field) : computed ? 30 : 24 })),
    ...rows.flatMap(({ row, section }) => (section && row > FIRST_SECTION_ROW ? [{ row: row - 1, height: GAP }] : [])),
    ...noted.map((row) => ({ row, height: 44 })),
  ];
  const isTall = rowHeights.reduce((sum, { height }) => sum + height, 0) > TALLEST_PAGE;
  return {
    name: sheet.name,
    tabColor: sheet.tabColor,
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights,
    cells,
    merges: noted.map((row) => ({ top: row, left: 1, bottom: row, right: WIDTHS.length })),
    validations: rows.flatMap(({ row, field }) => (field ? fieldValidation(field, row, programme) : [])),
    formats: [],
    print: {
      orientation: 'portrait',
      fitToWidth: true,
      fitToHeight: !isTall,
      ...(isTall ? { titleRows: { first: 1, last: 2 } } : {}),
    },
    isProtected: true,
    showGridLines: false,
  };
}

function fieldCells(field: FieldDef, row: number, value: CellScalar | undefined): CellPlan[] {
  const hint = hintOf(field);
  return [
    { row, col: 1, value: field.label, style: STYLES.label },
    {
      row,
      col: VALUE_COL,
      ...(value === undefined ? {} : { value }),
      style: field.fixed ? STYLES.fixed : inputStyle(numberFormatOf(field.type)),
    },
    { row, col: 3, value: hint ? `${hint.zh} ${hint.en}` : field.en, style: HINT_STYLE },
  ];
}

function computedCells({ label, hint, formula, value }: ComputedField, row: number): CellPlan[] {
  return [
    { row, col: 1, value: label, style: STYLES.label },
    { row, col: VALUE_COL, value, formula, style: { ...STYLES.label, horizontal: 'left', numberFormat: '0' } },
    { row, col: 3, value: `${hint.zh} ${hint.en}`, style: HINT_STYLE },
  ];
}

/** Beside the value: what to type, and of several options, which there are. */
function hintOf(field: FieldDef): Text | undefined {
  if (field.fixed) return text('由本工具填写，请勿改动。', 'Written by this tool; please leave it.');
  if (!isSeveral(field)) return field.hint;
  const { choices = [], isOpen, hint } = field;
  const others = isOpen ? text('，也可以写别的', '; others are taken') : text('', '');
  return text(
    `可填几项，用“、”分开：${choices.join('、')}${others.zh}。${hint?.zh ?? ''}`,
    `Several: put 、 between them${others.en}. ${hint?.en ?? ''}`.trim(),
  );
}

const SEVERAL = text(
  '列表里没有这一项。几项之间用“、”分开；确实如此就按“确定”。',
  'Not an item of the list. Separate several by 、; if it is meant, press OK.',
);

/** Any of several options, one after the other in one cell. */
function isSeveral({ type, choices = [] }: FieldDef): boolean {
  return type === 'text' && choices.length > 0;
}

function fieldHeight(field: FieldDef): number {
  const hint = hintOf(field);
  const hintLines = hint ? lineCount(`${hint.zh} ${hint.en}`, HINT_LINE) : 1;
  const textLines = Math.max(field.lines ?? 1, lineCount(field.label, LABEL_LINE));
  return Math.max(21, textLines * TEXT_LINE_HEIGHT + 6, hintLines * HINT_LINE_HEIGHT + 4);
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
      severity: isSeveral(field) ? 'information' : field.isOpen ? 'warning' : restriction.severity,
      prompt: {
        title: field.label.slice(0, 32),
        text: `${field.hint?.zh ?? field.label}\n${field.hint?.en ?? field.en}`,
      },
      error: { title: field.label.slice(0, 32), text: both(isSeveral(field) ? SEVERAL : restriction.error) },
    },
  ];
}
