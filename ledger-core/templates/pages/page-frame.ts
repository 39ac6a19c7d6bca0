import { spendableFunds } from '../../definition/programme.ts';
import type { FieldName } from '../../definition/fields.ts';
import { columnLetters, quoteSheet, type CellPosition, type CellRange } from '../../kernel/cell-ref.ts';
import { toSerial, type LocalDate } from '../../kernel/local-date.ts';
import { text } from '../../kernel/text.ts';
import { both, listRestriction } from '../column-validation.ts';
import { coverCell, type CoverCells } from '../cover-sheet.ts';
import type { CellPlan, FormatPlan, SheetPlan, ValidationPlan } from '../plan.ts';
import { quoted } from '../references.ts';
import { inputStyle, STYLES } from '../styles.ts';
import { BOOKED_ON, RECEIVED_ON } from '../summary/summed-columns.ts';
import { ALL_FUNDS, type PageParts } from './page-selection.ts';
import { PAGE_STYLES } from './page-styles.ts';

/** Title, note and selectors stand above what is printed. */
export const SELECTOR_ROW = 3;
export const HEADING_ROW = 4;
export const FACTS_ROW = 5;
/** Of the account pages. */
export const HEAD_ROW = 6;

/** The last day of a receipt or an expense: how far the ledger goes. */
export const LAST_DAY = `IF(COUNT(${RECEIVED_ON},${BOOKED_ON})=0,"",INT(MAX(${RECEIVED_ON},${BOOKED_ON})))`;

/** A page's sheet: one A4 page wide and high, protected but for its yellow cells. */
export function pageSheet(page: {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: SheetPlan['columns'];
  readonly rowHeights: SheetPlan['rowHeights'];
  readonly cells: readonly CellPlan[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly ValidationPlan[];
  readonly formats: readonly FormatPlan[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Last row and column of the printed block. */
  readonly last: { readonly row: number; readonly col: number };
}): SheetPlan {
  const { name, title, note, last } = page;
  return {
    name,
    tabColor: 'FF166534',
    columns: page.columns,
    rowHeights: [
      { row: 1, height: 26 },
      { row: 2, height: 30 },
      { row: SELECTOR_ROW, height: 24 },
      { row: HEADING_ROW, height: 28 },
      { row: FACTS_ROW, height: 20 },
      ...page.rowHeights,
    ],
    cells: [
      { row: 1, col: 1, value: title, style: STYLES.title },
      { row: 2, col: 1, value: note, style: STYLES.note },
      ...page.cells,
    ],
    merges: [2, HEADING_ROW, FACTS_ROW].map((row) => across(row, 1, last.col)).concat(page.merges),
    validations: page.validations,
    formats: page.formats,
    freeze: page.freeze,
    print: {
      orientation: 'landscape',
      areaFormula: `${quoteSheet(name)}!$A$${HEADING_ROW}:$${columnLetters(last.col)}$${last.row}`,
      fitToWidth: true,
      fitToHeight: true,
    },
    isProtected: true,
    showGridLines: false,
  };
}

export function across(row: number, left: number, right: number): CellRange {
  return { top: row, left, bottom: row, right };
}

/** The yellow cell for a fund, two columns wide; blank is every fund. */
export function fundSelector(
  { programme }: PageParts,
  { row, col }: CellPosition,
  chosen: string | undefined,
): { readonly cells: readonly CellPlan[]; readonly validation: ValidationPlan } {
  const { rule, severity, error } = listRestriction([ALL_FUNDS, ...spendableFunds(programme)]);
  const prompt = text('选一种资金；留空就是全部。', 'Choose a fund; blank means all of them.');
  const style = inputStyle('@');
  return {
    cells: [
      { row, col, ...(chosen === undefined ? {} : { value: chosen }), style },
      { row, col: col + 1, style },
    ],
    validation: {
      range: across(row, col, col),
      rule,
      severity,
      prompt: { title: '资金种类', text: both(prompt) },
      error: { title: '资金种类', text: both(error) },
    },
  };
}

export function selectorLabel(col: number, value: string): CellPlan {
  return { row: SELECTOR_ROW, col, value, style: PAGE_STYLES.selectorLabel };
}

/** The fund that a page shows, as a formula over its yellow cell. */
export function shownFund(cell: string): string {
  return `IF(OR(TRIM(${cell})="",TRIM(${cell})=${quoted(ALL_FUNDS)}),${quoted(ALL_FUNDS)},${cell})`;
}

/** Parts of a line of text, each a formula and what it comes to. */
export type TextPart = string | readonly [formula: string, value: string];

/** A line of constant words and computed ones. */
export function textFormula(parts: readonly TextPart[]): { readonly formula: string; readonly value: string } {
  return {
    formula: parts.map((part) => (typeof part === 'string' ? quoted(part) : part[0])).join('&'),
    value: parts.map((part) => (typeof part === 'string' ? part : part[1])).join(''),
  };
}

/** A text of the cover; nothing where the programme has no such field. */
export function coverText({ cover, content }: PageParts, name: FieldName): TextPart {
  const value = content.fields[name];
  return cover.has(name) ? [coverReference(cover, name), typeof value === 'string' ? value : ''] : '';
}

function coverReference(cover: CoverCells, name: FieldName): string {
  return `${coverCell(cover, name)}&""`;
}

/** A day in words, of a cell that holds one or nothing. */
export function dayText(cell: string, day: LocalDate | undefined): TextPart {
  const formula = `IF(${cell}="","",YEAR(${cell})&"年"&MONTH(${cell})&"月"&DAY(${cell})&"日")`;
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return [formula, day === undefined ? '' : `${year ?? ''}年${month ?? ''}月${date ?? ''}日`];
}

export function lastDayCell(col: number, day: LocalDate | undefined): CellPlan {
  const value = day === undefined ? '' : toSerial(day);
  return { row: SELECTOR_ROW, col, formula: LAST_DAY, value, style: PAGE_STYLES.shownDate };
}

/** Heading and facts of an account page, from the cells that say what it shows. */
export function accountHeading(
  parts: PageParts,
  {
    year,
    fund,
    lastDay,
  }: { readonly year?: number | undefined; readonly fund: string | undefined; readonly lastDay: LocalDate | undefined },
  shown: { readonly year?: string; readonly fund: string; readonly lastDay: string },
): CellPlan[] {
  const yearText: TextPart =
    shown.year === undefined
      ? ''
      : [`IF(${shown.year}="","",${shown.year}&"年")`, year === undefined ? '' : `${year}年`];
  const title = textFormula([yearText, shown.year === undefined ? '专项资金年度账页' : '专项资金月度账页']);
  const facts = textFormula([
    '工作室：',
    coverText(parts, 'rf_workshop_name'),
    '　　所在单位：',
    coverText(parts, 'rf_unit'),
    '　　资金种类：',
    [shown.fund, fund ?? ALL_FUNDS],
    '　　台账记到：',
    dayText(shown.lastDay, lastDay),
    '　　金额单位：元',
  ]);
  return [
    { row: HEADING_ROW, col: 1, ...title, style: PAGE_STYLES.heading },
    { row: FACTS_ROW, col: 1, ...facts, style: PAGE_STYLES.facts },
  ];
}
