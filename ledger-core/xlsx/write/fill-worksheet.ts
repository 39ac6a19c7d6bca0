import type ExcelJS from 'exceljs';
import { contains, formatRange } from '../../kernel/cell-ref.ts';
import { FOOTER, PAGE_MARGINS } from '../../templates/plan-conventions.ts';
import type { CellPlan, CellStyle, FormatPlan, PrintPlan, SheetPlan } from '../../templates/plan.ts';
import { excelColor, excelDifference, excelStyle } from './excel-style.ts';
import { spreadsheetText } from './xml-text.ts';

const A4 = 9;

/** What a worksheet's own settings say; exceljs takes them when the sheet is made. */
export function worksheetOptions(sheet: SheetPlan): Partial<ExcelJS.AddWorksheetOptions> {
  const { freeze, showGridLines } = sheet;
  const isFrozen = freeze !== undefined && (freeze.rows > 0 || freeze.columns > 0);
  return {
    properties: {
      ...(sheet.tabColor === undefined ? {} : { tabColor: excelColor(sheet.tabColor) }),
      // exceljs leaves out a column of width 9, taking that for the default: make it the default.
      defaultColWidth: 9,
      // Of the font, in points; 55 unless told.
      dyDescent: 0.25,
    },
    views: [
      isFrozen
        ? { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows, showGridLines }
        : { state: 'normal', showGridLines },
    ],
    pageSetup: pageSetup(sheet.print),
    headerFooter: sheet.print.hasFooter === false ? {} : { oddFooter: `&L${FOOTER.left}&R${FOOTER.right}` },
  };
}

/** Columns, rows, cells, merges, conditional formats and protection: all that exceljs writes as we need it. */
export async function fillWorksheet(worksheet: ExcelJS.Worksheet, sheet: SheetPlan): Promise<void> {
  const styleOf = styleCache();
  worksheet.columns = sheet.columns.map(({ width, style }) => ({ width, ...(style ? { style: styleOf(style) } : {}) }));
  for (const { row, height } of sheet.rowHeights) worksheet.getRow(row).height = height;
  for (const cell of sheet.cells) fillCell(worksheet, cell, styleOf);
  // exceljs puts a break below a row.
  for (const row of sheet.print.pageStarts ?? []) worksheet.getRow(row - 1).addPageBreak();
  mergeBlocks(worksheet, sheet, styleOf);
  for (const [index, format] of sheet.formats.entries()) addFormat(worksheet, format, index + 1);
  if (sheet.isProtected) await worksheet.protect('', { formatColumns: true, objects: false, scenarios: false });
}

type StyleOf = (style: CellStyle) => Partial<ExcelJS.Style>;

// One object for equal styles: exceljs looks a style's number up by identity.
function styleCache(): StyleOf {
  const byPlan = new Map<CellStyle, Partial<ExcelJS.Style>>();
  return (style) => {
    const known = byPlan.get(style);
    if (known) return known;
    const made = excelStyle(style);
    byPlan.set(style, made);
    return made;
  };
}

// A cell without a style of its own has got its column's from exceljs, as if someone had typed into it.
function fillCell(worksheet: ExcelJS.Worksheet, plan: CellPlan, styleOf: StyleOf): void {
  const cell = worksheet.getCell(plan.row, plan.col);
  if (plan.formula !== undefined) {
    const { formula, value } = plan;
    const result = typeof value === 'string' ? spreadsheetText(value) : value;
    cell.value = result === undefined ? { formula } : { formula, result };
  } else if (plan.value !== undefined && plan.value !== '') {
    // An empty text would count as filled (COUNTA); the cell stays blank instead.
    cell.value = typeof plan.value === 'string' ? spreadsheetText(plan.value) : plan.value;
  }
  if (plan.style) cell.style = styleOf(plan.style);
}

function mergeBlocks(worksheet: ExcelJS.Worksheet, sheet: SheetPlan, styleOf: StyleOf): void {
  for (const merge of sheet.merges) worksheet.mergeCells(merge.top, merge.left, merge.bottom, merge.right);
  if (sheet.merges.length === 0) return;
  // Merging gives every cell of the block the first one's style; a planned style stays.
  for (const { row, col, style } of sheet.cells)
    if (style && sheet.merges.some((merge) => contains(merge, { row, col })))
      worksheet.getCell(row, col).style = styleOf(style);
}

function addFormat(worksheet: ExcelJS.Worksheet, { range, formula, style }: FormatPlan, priority: number): void {
  worksheet.addConditionalFormatting({
    ref: formatRange(range),
    rules: [{ type: 'expression', formulae: [formula], style: excelDifference(style), priority }],
  });
}

function pageSetup({ orientation, fitToWidth, fitToHeight, pagesWide = 1 }: PrintPlan): Partial<ExcelJS.PageSetup> {
  return {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum exists in exceljs' types only
    paperSize: A4,
    orientation,
    fitToPage: fitToWidth || fitToHeight,
    // 0: as many pages as it takes.
    ...(fitToWidth || fitToHeight ? { fitToWidth: fitToWidth ? pagesWide : 0, fitToHeight: fitToHeight ? 1 : 0 } : {}),
    margins: PAGE_MARGINS,
  };
}
