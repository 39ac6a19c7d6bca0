import ExcelJS from 'exceljs';
import { columnNumber, parseCell, parseRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { bordersFromFile, colorFromFile, styleFromFile } from './file/cell-styles.ts';
import { type FileParts, type FileValidation, readParts, type SheetParts, withoutThese } from './file/read-parts.ts';
import { tableAt, toExcelForm } from './file/this-row.ts';
import { addSheet, type Book, emptyBook, PRINT_AREA, type Sheet, type Validation } from './model/book.ts';
import type { Cell, CellScalar } from './model/grid.ts';
import { type HostOptions, OfficeHost } from './office-host.ts';

// Of the standard font: seven pixels a character, three quarters of a point a pixel.
export const POINTS_PER_CHARACTER = 5.25;
const DAY = 86_400_000;
const UNIX_EPOCH = { from1900: 25_569, from1904: 24_107 };

/** Excel with a file open: what exceljs, not our own reader, finds in its bytes. */
export async function hostFromFile(
  bytes: Uint8Array,
  options: Omit<HostOptions, 'book' | 'sheets'> = {},
): Promise<OfficeHost> {
  return new OfficeHost({ ...options, book: await bookFromFile(bytes) });
}

/** The workbook of a file: cells, tables, names, drop-downs, conditional formats, protection, hidden lines, print setup. */
export async function bookFromFile(bytes: Uint8Array): Promise<Book> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(withoutThese(bytes) as unknown as ArrayBuffer);
  const parts = readParts(bytes);
  const book = emptyBook();
  book.uses1904 = file.properties.date1904;
  for (const worksheet of file.worksheets) {
    const sheet = addSheet(book, worksheet.name);
    const own = parts.sheets.get(worksheet.name);
    if (own) addTables(book, sheet, own);
    fillSheet(book, sheet, worksheet, own);
    if (own) sheet.validations = own.validations.map(validationOf);
  }
  addNames(book, parts);
  const first = book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (first) book.activeSheet = first.id;
  return book;
}

function addTables(book: Book, sheet: Sheet, { tables }: SheetParts): void {
  for (const { columns, ...table } of tables) {
    const id = String(++book.lastId);
    sheet.tables.push({
      ...table,
      id,
      columns: columns.map(({ name }, index) => ({ id: index + 1, name, formula: undefined })),
    });
  }
  for (const [index, { columns }] of tables.entries()) {
    const table = sheet.tables[index];
    for (const [place, { formula }] of columns.entries()) {
      const column = table?.columns[place];
      if (column && formula !== undefined) column.formula = `=${toExcelForm(formula, table)}`;
    }
  }
}

function fillSheet(book: Book, sheet: Sheet, worksheet: ExcelJS.Worksheet, parts: SheetParts | undefined): void {
  sheet.visibility = worksheet.state === 'visible' ? 'Visible' : worksheet.state === 'hidden' ? 'Hidden' : 'VeryHidden';
  // The types of exceljs say that it is always there.
  const tabColor = worksheet.properties.tabColor as Partial<ExcelJS.Color> | undefined;
  sheet.tabColor = colorFromFile(tabColor);
  for (let number = 1; number <= worksheet.columnCount; number++) {
    const column = worksheet.getColumn(number);
    if (column.width !== undefined) sheet.columnWidths.set(number, column.width * POINTS_PER_CHARACTER);
    if (column.hidden) sheet.hiddenColumns.add(number);
    if (isStyled(column.style)) sheet.columnStyles.set(number, styleFromFile(column.style));
  }
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const height = row.height as number | undefined;
    if (height !== undefined) sheet.rowHeights.set(number, height);
    if (row.hidden) sheet.hiddenRows.add(number);
    row.eachCell({ includeEmpty: true }, (cell, col) => {
      fillCell(book, sheet, cell, number, col);
    });
  });
  for (const [address, location] of parts?.links ?? []) {
    const at = parseCell(address);
    if (at) sheet.grid.at(at.row, at.col).link = `#${location}`;
  }
  sheet.merges = worksheet.model.merges.flatMap((merge) => parseRange(merge) ?? []);
  readView(sheet, worksheet);
  readPage(sheet, worksheet);
  readProtection(sheet, worksheet);
  readConditionalFormats(book, sheet, worksheet);
}

function fillCell(book: Book, sheet: Sheet, from: ExcelJS.Cell, row: number, col: number): void {
  const isInMerge = from.type === ExcelJS.ValueType.Merge;
  const hasValue = from.type !== ExcelJS.ValueType.Null && !isInMerge;
  if (!hasValue && !isStyled(from.style)) return;
  const cell = sheet.grid.at(row, col);
  if (isStyled(from.style)) cell.style = styleFromFile(from.style);
  if (!hasValue) return;
  if (from.formula) {
    // The types of exceljs deny that a formula may have no result.
    const { result = '' } = from as { readonly result?: unknown };
    cell.formula = `=${toExcelForm(from.formula, tableAt(book, sheet.id, row, col))}`;
    setScalar(cell, result ?? '', book);
  } else {
    setScalar(cell, from.value, book);
  }
}

function setScalar(cell: Cell, raw: unknown, book: Book): void {
  cell.isError = typeof raw === 'object' && raw !== null && 'error' in raw;
  cell.value = scalarOf(raw, book);
}

function scalarOf(raw: unknown, book: Book): CellScalar {
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (raw instanceof Date) return raw.getTime() / DAY + (book.uses1904 ? UNIX_EPOCH.from1904 : UNIX_EPOCH.from1900);
  if (typeof raw === 'object' && raw !== null) {
    if ('error' in raw) return String(raw.error);
    if ('richText' in raw) return (raw.richText as { text: string }[]).map(({ text }) => text).join('');
    if ('text' in raw) return scalarOf(raw.text, book);
  }
  throw new Error(`No cell value: ${JSON.stringify(raw)}`);
}

function readView(sheet: Sheet, worksheet: ExcelJS.Worksheet): void {
  const [view] = worksheet.views;
  if (!view) return;
  sheet.showsGridlines = view.showGridLines !== false;
  if (view.state === 'frozen') sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

function readPage(sheet: Sheet, { pageSetup, headerFooter }: ExcelJS.Worksheet): void {
  const { page } = sheet;
  page.orientation = pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = Number(pageSetup.paperSize) === 8 ? 'A3' : 'A4';
  page.zoom = pageSetup.fitToPage
    ? {
        ...(pageSetup.fitToWidth ? { horizontalFitToPages: pageSetup.fitToWidth } : {}),
        ...(pageSetup.fitToHeight ? { verticalFitToPages: pageSetup.fitToHeight } : {}),
      }
    : { scale: pageSetup.scale ?? 100 };
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    const inches = (pageSetup.margins as Partial<ExcelJS.Margins> | undefined)?.[side];
    if (inches !== undefined) page.margins[`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`] = inches * 72;
  }
  page.centersHorizontally = pageSetup.horizontalCentered === true;
  page.centersVertically = pageSetup.verticalCentered === true;
  const lines = headerFooter as Partial<ExcelJS.HeaderFooter> | undefined;
  readLine(page.headersFooters, 'Header', lines?.oddHeader);
  readLine(page.headersFooters, 'Footer', lines?.oddFooter);
}

/** `&Lleft&Ccentre&Rright`. */
function readLine(into: Record<string, string>, line: string, text: string | null | undefined): void {
  const names: Readonly<Record<string, string>> = { L: 'Left', C: 'Center', R: 'Right' };
  for (const [, side = '', content = ''] of (text ?? '').matchAll(/&([LCR])(.*?)(?=&[LCR]|$)/gs)) {
    into[`${names[side] ?? ''}${line}`] = content;
  }
}

function readProtection(sheet: Sheet, worksheet: ExcelJS.Worksheet): void {
  // exceljs keeps it here and has no type for it.
  const { sheetProtection } = worksheet as unknown as { sheetProtection?: Record<string, unknown> | null };
  if (!sheetProtection?.['sheet']) return;
  sheet.protection.isProtected = true;
  sheet.protection.options = Object.fromEntries(
    Object.entries(sheetProtection)
      .filter(([name, value]) => /^(?:format|insert|delete|sort|autoFilter)/.test(name) && value === true)
      .map(([name]) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, true]),
  );
}

function readConditionalFormats(book: Book, sheet: Sheet, worksheet: ExcelJS.Worksheet): void {
  const { conditionalFormattings } = worksheet as unknown as {
    conditionalFormattings: ExcelJS.ConditionalFormattingOptions[];
  };
  const rules = conditionalFormattings.flatMap(({ ref, rules: own }) => own.map((rule) => ({ ref, rule })));
  for (const { ref, rule } of rules.sort((a, b) => a.rule.priority - b.rule.priority)) {
    if (rule.type !== 'expression')
      throw new Error(`A conditional format of type ${rule.type} on ${sheet.name}!${ref}`);
    const { fill, font, border, numFmt } = rule.style ?? {};
    sheet.conditionalFormats.push({
      id: `{cf-${++book.lastId}}`,
      ranges: ref.split(' ').flatMap((text) => parseRange(text) ?? []),
      type: 'Custom',
      formula: `=${String(rule.formulae?.[0] ?? '')}`,
      fill: fill?.type === 'pattern' ? colorFromFile(fill.bgColor ?? fill.fgColor) : '',
      fontColor: colorFromFile(font?.color),
      isBold: font?.bold === true,
      isItalic: font?.italic === true,
      numberFormat: numFmt ?? '',
      borders: bordersFromFile(border),
      stopsIfTrue: false,
    });
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

function validationOf({ ranges, attributes, formula1, formula2 }: FileValidation): Validation {
  const { type = 'none', prompt, promptTitle, error, errorTitle, errorStyle = 'stop' } = attributes;
  const hasPrompt = prompt !== undefined || promptTitle !== undefined;
  return {
    ranges: [...ranges],
    rule: ruleOf(type, attributes['operator'] ?? 'between', formula1, formula2),
    prompt: hasPrompt
      ? { message: prompt ?? '', title: promptTitle ?? '', showPrompt: attributes['showInputMessage'] === '1' }
      : undefined,
    errorAlert: {
      message: error ?? '',
      title: errorTitle ?? '',
      showAlert: attributes['showErrorMessage'] === '1',
      style: `${errorStyle.charAt(0).toUpperCase()}${errorStyle.slice(1)}`,
    },
    ignoresBlanks: attributes['allowBlank'] === '1',
  };
}

function ruleOf(type: string, operator: string, formula1 = '', formula2?: string): Readonly<Record<string, unknown>> {
  if (type === 'none') return {};
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type === 'list') {
    const isLiteral = /^".*"$/s.test(formula1);
    return { list: { inCellDropDown: true, source: isLiteral ? formula1.slice(1, -1) : `=${formula1}` } };
  }
  const bound = (text: string): string | number => (/^-?[\d.]+$/.test(text) ? Number(text) : `=${text}`);
  const kind = type === 'whole' ? 'wholeNumber' : type;
  const limits = { formula1: bound(formula1), operator: OPERATORS[operator] ?? 'Between' };
  return { [kind]: formula2 === undefined ? limits : { ...limits, formula2: bound(formula2) } };
}

function addNames(book: Book, { names }: FileParts): void {
  for (const { name, formula, sheet: home, isHidden } of names) {
    const sheet = book.sheets.find((each) => each.name === home);
    const known = name === `_xlnm.${PRINT_AREA}` ? PRINT_AREA : name;
    if (sheet && name === '_xlnm.Print_Titles') readTitles(sheet, formula);
    else if (!known.startsWith('_xlnm.')) {
      (sheet?.names ?? book.names).push({ name: known, formula: `=${formula}`, isVisible: !isHidden, comment: '' });
    }
  }
}

function readTitles(sheet: Sheet, formula: string): void {
  for (const part of formula.split(',')) {
    const lines = part.slice(part.lastIndexOf('!') + 1).replaceAll('$', '');
    if (/^\d/.test(lines)) sheet.page.titleRows = lines;
    else if (columnNumber(lines.split(':')[0] ?? '') > 0) sheet.page.titleColumns = lines;
  }
}

function isStyled(style: Partial<ExcelJS.Style> | undefined): style is Partial<ExcelJS.Style> {
  return style !== undefined && Object.keys(style).length > 0;
}
