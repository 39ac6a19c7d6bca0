import {
  columnLetters,
  contains,
  formatCell,
  formatRange,
  type CellRange,
} from '../../../ledger-core/kernel/cell-ref.ts';
import { FONT_NAME, FONT_SIZE } from '../../../ledger-core/templates/plan-conventions.ts';
import type { CellPlan, CellStyle, FormatPlan, SheetPlan } from '../../../ledger-core/templates/plan.ts';
import { addressLists } from './addresses.ts';
import { applyDifference, applyStyle, cssColor, newNumberFormat } from './cell-style.ts';
import { gridOf, rectanglesOf } from './rectangles.ts';
import { setUpPages, sheetWidth } from './sheet-print.ts';
import { addValidation } from './sheet-validation.ts';
import { cellInput } from './typed-text.ts';

// A character of the standard font is 7 pixels wide, a pixel is three quarters of a point.
const POINTS_A_CHARACTER = 5.25;
const NO_STYLE: CellStyle = {};

/**
 * Fills a sheet that is there with its table. The order is Excel's: formulas before number formats (in a text cell a formula
 * would stay text), constants after them (a long number stays what it is only in a text cell), protection last.
 */
export function fillSheet(worksheet: Excel.Worksheet, sheet: SheetPlan): void {
  if (sheet.tabColor !== undefined) worksheet.tabColor = cssColor(sheet.tabColor);
  worksheet.showGridlines = sheet.showGridLines;
  setLooks(worksheet, sheet);
  fillFormulas(worksheet, sheet);
  for (const { row, col, link } of sheet.cells)
    if (link !== undefined)
      worksheet.getRange(formatCell({ row, col })).hyperlink = { documentReference: link.slice(1) };
  styleCells(worksheet, sheet);
  for (const merge of sheet.merges) worksheet.getRange(formatRange(merge)).merge(false);
  fillConstants(worksheet, sheet);
  for (const validation of sheet.validations) addValidation(worksheet, validation);
  addFormats(worksheet, sheet.formats);
  freeze(worksheet, sheet.freeze);
  setUpPages(worksheet, sheet);
  if (sheet.isProtected) {
    // Objects and scenarios are protected as in the file that our writer makes.
    const options = { allowFormatColumns: true, allowEditObjects: false, allowEditScenarios: false };
    worksheet.protection.protect(options);
  }
}

/** The font, columns with the look of their empty cells, and rows. */
function setLooks(worksheet: Excel.Worksheet, sheet: SheetPlan): void {
  const { columns, rowHeights } = sheet;
  const { font } = worksheet.getRange(`A:${columnLetters(sheetWidth(sheet))}`).format;
  font.name = FONT_NAME;
  font.size = FONT_SIZE;
  columns.forEach(({ width, style }, at) => {
    const letters = columnLetters(at + 1);
    const { format } = worksheet.getRange(`${letters}:${letters}`);
    format.columnWidth = width * POINTS_A_CHARACTER;
    if (!style) return;
    const change = { from: NO_STYLE, to: style, ...PLAIN, hasRows: true, hasColumns: false };
    applyStyle(format, change);
    setNumberFormat(worksheet, [`${letters}:${letters}`], newNumberFormat(change));
  });
  for (const { row, height } of rowHeights) worksheet.getRange(`${row}:${row}`).format.rowHeight = height;
}

const PLAIN = { isFormula: false, isLink: false } as const;

/** A calculated column gets its formula at once, and so becomes one; other formulas go block by block. */
function fillFormulas(worksheet: Excel.Worksheet, { cells, table }: SheetPlan): void {
  const computed = (table?.columns ?? []).flatMap(({ formula }, at) => {
    const { top, left, bottom } = table?.range ?? EMPTY;
    return formula === undefined
      ? []
      : [{ formula, range: { top: top + 1, left: left + at, bottom, right: left + at } }];
  });
  for (const { formula, range } of computed)
    worksheet.getRange(formatRange(range)).formulas = `=${formula}` as unknown as string[][];
  const others = cells.filter(
    (cell) => cell.formula !== undefined && !computed.some(({ range }) => contains(range, cell)),
  );
  fillBlocks(worksheet, others, ({ formula = '' }) => `=${formula}`);
}

const EMPTY: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

function fillConstants(worksheet: Excel.Worksheet, { cells, columns, table }: SheetPlan): void {
  const constants = cells.filter(
    ({ row, formula, value }) =>
      formula === undefined && value !== undefined && value !== '' && row !== table?.range.top,
  );
  fillBlocks(worksheet, constants, ({ col, value = '', style = columns[col - 1]?.style }) =>
    cellInput(value, style?.numberFormat ?? 'General'),
  );
}

function fillBlocks(
  worksheet: Excel.Worksheet,
  cells: readonly CellPlan[],
  input: (cell: CellPlan) => string | number | boolean,
): void {
  const byPlace = new Map(cells.map((cell) => [formatCell(cell), cell]));
  for (const range of rectanglesOf(cells)) {
    const inputs = gridOf(range, (row, col) => {
      const cell = byPlace.get(formatCell({ row, col }));
      return cell ? input(cell) : '';
    });
    worksheet.getRange(formatRange(range)).formulas = inputs;
  }
}

interface StyledCell {
  readonly row: number;
  readonly col: number;
  readonly style: CellStyle;
  readonly isFormula: boolean;
  readonly isLink: boolean;
  /** Where the borders are on some sides only: of which block, so that neighbours are not taken together. */
  readonly block?: string;
}

/** Cells that look alike are set together: a border alone is a dozen actions on the wire. */
function styleCells(worksheet: Excel.Worksheet, sheet: SheetPlan): void {
  for (const group of alike(styledCells(sheet), ({ col, style, isFormula, isLink, block }) => [
    style,
    columnStyle(sheet, col),
    isFormula,
    isLink,
    block,
  ])) {
    const { style: to, col, isFormula, isLink } = group[0];
    const from = columnStyle(sheet, col);
    for (const ranges of alike(rectanglesOf(group), (range) => [isTall(range), isWide(range)])) {
      const change = { from, to, isFormula, isLink, hasRows: isTall(ranges[0]), hasColumns: isWide(ranges[0]) };
      const addresses = ranges.map(formatRange);
      for (const part of addressLists(addresses)) applyStyle(worksheet.getRanges(part).format, change);
      setNumberFormat(worksheet, addresses, newNumberFormat(change));
    }
  }
}

/** Several ranges take a look together, but no number format. */
function setNumberFormat(worksheet: Excel.Worksheet, addresses: readonly string[], format: string | undefined): void {
  if (format === undefined) return;
  for (const address of addresses) worksheet.getRange(address).numberFormat = format as unknown as string[][];
}

function isTall({ top, bottom }: CellRange): boolean {
  return bottom > top;
}

function isWide({ left, right }: CellRange): boolean {
  return right > left;
}

/** Groups of what has equal traits; none is empty. */
function alike<T>(items: readonly T[], traits: (item: T) => readonly unknown[]): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = JSON.stringify(traits(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function columnStyle({ columns }: SheetPlan, col: number): CellStyle {
  return columns[col - 1]?.style ?? NO_STYLE;
}

/** Planned cells with a look of their own, and the rest of a merged block, which looks like its first cell. */
function styledCells(sheet: SheetPlan): StyledCell[] {
  const planned = new Map<string, StyledCell>();
  for (const { row, col, style, formula, link } of sheet.cells) {
    const isFormula = formula !== undefined;
    if (!style && !isFormula) continue;
    const look = style ?? columnStyle(sheet, col);
    const cell = formatCell({ row, col });
    const block = look.border?.sides ? { block: cell } : {};
    planned.set(cell, { row, col, style: look, isFormula, isLink: link !== undefined, ...block });
  }
  for (const merge of sheet.merges) {
    const first = planned.get(formatCell({ row: merge.top, col: merge.left }));
    if (!first) continue;
    const { style, block } = first;
    const rest = { style, ...PLAIN, ...(block === undefined ? {} : { block }) };
    for (const cell of gridOf(merge, (row, col) => ({ row, col, ...rest })).flat())
      if (!planned.has(formatCell(cell))) planned.set(formatCell(cell), cell);
  }
  return [...planned.values()];
}

/** Earlier ones win; Excel puts each new one on top. */
function addFormats(worksheet: Excel.Worksheet, formats: readonly FormatPlan[]): void {
  for (const { range, formula, style } of [...formats].reverse()) {
    const { custom } = worksheet.getRange(formatRange(range)).conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    applyDifference(custom.format, style);
  }
}

function freeze({ freezePanes }: Excel.Worksheet, planned: SheetPlan['freeze']): void {
  const { rows = 0, columns = 0 } = planned ?? {};
  if (rows > 0 && columns > 0) freezePanes.freezeAt(formatRange({ top: 1, left: 1, bottom: rows, right: columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
