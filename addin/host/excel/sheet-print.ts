import { columnLetters, formatRange, parseSheetRange, type CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { FOOTER, PAGE_MARGINS } from '../../../ledger-core/templates/plan-conventions.ts';
import type { PrintPlan, SheetPlan } from '../../../ledger-core/templates/plan.ts';

const POINTS = 72;
// What a sheet prints whose print area cannot follow the data: the headings and so many rows.
const PRINTED_ROWS = 20;

/** Page setup of a sheet, but for a print area that a formula computes. */
export function setUpPages(worksheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  if (print.fitToWidth || print.fitToHeight) pageLayout.zoom = zoomOf(print);
  pageLayout.leftMargin = PAGE_MARGINS.left * POINTS;
  pageLayout.rightMargin = PAGE_MARGINS.right * POINTS;
  pageLayout.topMargin = PAGE_MARGINS.top * POINTS;
  pageLayout.bottomMargin = PAGE_MARGINS.bottom * POINTS;
  pageLayout.headerMargin = PAGE_MARGINS.header * POINTS;
  pageLayout.footerMargin = PAGE_MARGINS.footer * POINTS;
  if (print.hasFooter !== false) {
    const footers = pageLayout.headersFooters.defaultForAllPages;
    footers.leftFooter = FOOTER.left;
    footers.rightFooter = FOOTER.right;
  }
  const { titleRows, titleColumns } = print;
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  if (titleRows && titleColumns !== undefined) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns)}`);
  const area = plainArea(print);
  if (area) pageLayout.setPrintArea(formatRange(area));
}

/** Absent: as many pages as it takes. */
function zoomOf({ fitToWidth, fitToHeight, pagesWide = 1 }: PrintPlan): Excel.PageLayoutZoomOptions {
  return {
    ...(fitToWidth ? { horizontalFitToPages: pagesWide } : {}),
    ...(fitToHeight ? { verticalFitToPages: 1 } : {}),
  };
}

function plainArea({ areaFormula }: PrintPlan): CellRange | undefined {
  return areaFormula === undefined ? undefined : parseSheetRange(areaFormula)?.range;
}

/** Print areas that follow the data: Excel keeps a print area as a name of the sheet, which may be a formula. */
export function setGrowingPrintAreas(context: Excel.RequestContext, sheets: readonly SheetPlan[]): void {
  for (const { name, print } of growing(sheets))
    context.workbook.worksheets.getItem(name).names.add('Print_Area', `=${print.areaFormula ?? ''}`);
}

/** Instead, where Excel does not take the formula: the first page's worth of rows. */
export function setPlainPrintAreas(context: Excel.RequestContext, sheets: readonly SheetPlan[]): void {
  for (const sheet of growing(sheets)) {
    const bottom = (sheet.table?.range.top ?? 1) + PRINTED_ROWS;
    const area = { top: 1, left: 1, bottom, right: sheetWidth(sheet) };
    context.workbook.worksheets.getItem(sheet.name).pageLayout.setPrintArea(formatRange(area));
  }
}

function growing(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  return sheets.filter(({ print }) => print.areaFormula !== undefined && !plainArea(print));
}

/** Columns that a plan says anything about; at least one. */
export function sheetWidth({ columns, cells }: SheetPlan): number {
  return cells.reduce((most, { col }) => Math.max(most, col), Math.max(1, columns.length));
}
