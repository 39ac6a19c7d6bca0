import ExcelJS from 'exceljs';
import { formatRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { spreadsheetText } from '../../../ledger-core/xlsx/write/xml-text.ts';
import { bordersToFile, colorToFile, styleToFile } from './file/cell-styles.ts';
import { tableAt, toFileForm } from './file/this-row.ts';
import { addParts } from './file/write-parts.ts';
import { POINTS_PER_CHARACTER } from './from-file.ts';
import type { Book, ConditionalFormat, PageSetup, Sheet } from './model/book.ts';
import type { Cell } from './model/grid.ts';
import { NORMAL, type Style } from './model/style.ts';
import type { OfficeHost } from './office-host.ts';

/** The workbook of the host as the person would save it: an xlsx that LibreOffice, Excel and `ringfence check` open. */
export async function saveHost({ book }: OfficeHost): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.properties.date1904 = book.uses1904;
  file.calcProperties.fullCalcOnLoad = true;
  for (const sheet of book.sheets) await writeSheet(file, book, sheet);
  // Stored, not deflated: it is unpacked at once. The option is missing from the types of exceljs.
  const options = { zip: { compression: 'STORE' } } as Partial<ExcelJS.XlsxWriteOptions>;
  return addParts(new Uint8Array(await file.xlsx.writeBuffer(options)), book);
}

async function writeSheet(file: ExcelJS.Workbook, book: Book, sheet: Sheet): Promise<void> {
  const { freeze, showsGridlines: showGridLines, visibility, tabColor } = sheet;
  const worksheet = file.addWorksheet(sheet.name, {
    state: visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden',
    properties: {
      ...(tabColor === '' ? {} : { tabColor: colorToFile(tabColor) }),
      defaultColWidth: 9,
      dyDescent: 0.25,
    },
    views: [
      freeze
        ? { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows, showGridLines }
        : { state: 'normal', showGridLines },
    ],
    pageSetup: pageSetup(sheet.page),
    headerFooter: { ...line('oddHeader', sheet.page, 'Header'), ...line('oddFooter', sheet.page, 'Footer') },
  });
  const styles = new Map<Style, Partial<ExcelJS.Style>>();
  // One object for equal styles: exceljs looks a style's number up by identity.
  const styleOf = (style: Style): Partial<ExcelJS.Style> => {
    let written = styles.get(style);
    if (!written) styles.set(style, (written = styleToFile(style)));
    return written;
  };
  for (const [col, width] of sheet.columnWidths) worksheet.getColumn(col).width = width / POINTS_PER_CHARACTER;
  for (const col of sheet.hiddenColumns) worksheet.getColumn(col).hidden = true;
  for (const [col, style] of sheet.columnStyles) worksheet.getColumn(col).style = styleOf(style);
  if (sheet.style !== NORMAL) styleAllColumns(worksheet, sheet, styleOf);
  for (const [row, height] of sheet.rowHeights) worksheet.getRow(row).height = height;
  for (const row of sheet.hiddenRows) worksheet.getRow(row).hidden = true;
  for (const merge of sheet.merges) worksheet.mergeCells(merge.top, merge.left, merge.bottom, merge.right);
  const formulas = formulaWriter(book, sheet);
  const whole = sheet.style === NORMAL ? undefined : sheet.style;
  for (const { row, col, cell } of sheet.grid.all()) {
    const written = worksheet.getCell(row, col);
    const value = valueOf(cell, formulas(cell, row, col));
    if (value !== undefined) written.value = value;
    const style = cell.style ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(col) ?? whole;
    if (style) written.style = styleOf(style);
  }
  for (const [index, format] of sheet.conditionalFormats.entries()) addFormat(worksheet, format, index + 1);
  if (sheet.protection.isProtected) await worksheet.protect('', protectionOf(sheet));
}

/** A format of the whole sheet goes into its columns, as far as the sheet is used. */
function styleAllColumns(
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  styleOf: (style: Style) => Partial<ExcelJS.Style>,
): void {
  const last = Math.max(sheet.grid.bounds(() => true)?.right ?? 0, ...sheet.columnWidths.keys());
  for (let col = 1; col <= last; col++) {
    if (!sheet.columnStyles.has(col)) worksheet.getColumn(col).style = styleOf(sheet.style);
  }
}

function valueOf({ value, isError }: Cell, formula: string | undefined): ExcelJS.CellValue | undefined {
  const error = { error: String(value) } as ExcelJS.CellErrorValue;
  const scalar = isError ? error : typeof value === 'string' ? spreadsheetText(value) : value;
  if (formula === undefined) return scalar;
  return { formula, ...(scalar === undefined ? {} : { result: scalar }) };
}

/** Formulas in the notation of the file. The long ones of a column are alike: each is turned once. */
function formulaWriter(book: Book, sheet: Sheet): (cell: Cell, row: number, col: number) => string | undefined {
  const written = new Map<string, string>();
  return ({ formula }, row, col) => {
    if (formula === undefined) return undefined;
    const table = tableAt(book, sheet.id, row, col);
    const key = `${table?.name ?? ''} ${formula}`;
    const text = written.get(key) ?? toFileForm(formula, table).slice(1);
    written.set(key, text);
    return text;
  };
}

function addFormat(worksheet: ExcelJS.Worksheet, format: ConditionalFormat, priority: number): void {
  const { ranges, formula, fill, fontColor, isBold, isItalic, numberFormat, borders } = format;
  const font = {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(fontColor === '' ? {} : { color: colorToFile(fontColor) }),
  };
  const border = bordersToFile(borders);
  const style: Partial<ExcelJS.Style> = {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fill === '' ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: colorToFile(fill) } }),
    ...(Object.keys(border).length === 0 ? {} : { border }),
    ...(numberFormat === '' ? {} : { numFmt: numberFormat }),
  };
  worksheet.addConditionalFormatting({
    ref: ranges.map(formatRange).join(' '),
    rules: [{ type: 'expression', formulae: [formula.slice(1)], style, priority }],
  });
}

function protectionOf({ protection: { options } }: Sheet): Partial<ExcelJS.WorksheetProtection> {
  const allowed = Object.entries(options).flatMap(([name, value]) =>
    name.startsWith('allow') && value === true ? [[name.charAt(5).toLowerCase() + name.slice(6), true]] : [],
  );
  return Object.fromEntries(allowed) as Partial<ExcelJS.WorksheetProtection>;
}

function pageSetup(page: PageSetup): Partial<ExcelJS.PageSetup> {
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = page.zoom;
  const fits = wide !== undefined || high !== undefined;
  const margins = Object.fromEntries(
    Object.entries(page.margins).map(([name, points]) => [name.replace('Margin', '').toLowerCase(), points / 72]),
  );
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum exists in exceljs' types only
    paperSize: (page.paperSize.toUpperCase() === 'A3' ? 8 : 9) as ExcelJS.PaperSize,
    fitToPage: fits,
    // 0: as many pages as it takes.
    ...(fits ? { fitToWidth: Number(wide ?? 0), fitToHeight: Number(high ?? 0) } : { scale: Number(scale ?? 100) }),
    // exceljs wants all six or none.
    ...(Object.keys(margins).length === 6 ? { margins: margins as unknown as ExcelJS.Margins } : {}),
    horizontalCentered: page.centersHorizontally,
    verticalCentered: page.centersVertically,
  };
}

/** `&Lleft&Ccentre&Rright`, where there is any. */
function line(
  key: 'oddHeader' | 'oddFooter',
  { headersFooters }: PageSetup,
  name: string,
): Partial<ExcelJS.HeaderFooter> {
  const parts = ['Left', 'Center', 'Right'].map((side) => ({ side, text: headersFooters[`${side}${name}`] ?? '' }));
  const text = parts.map(({ side, text: own }) => (own === '' ? '' : `&${side.charAt(0)}${own}`)).join('');
  return text === '' ? {} : { [key]: text };
}
