import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { isMarkFormula } from '../../../ledger-core/templates/mark-conventions.ts';
import type { CellImage, SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import type { SheetLooks } from '../../../ledger-core/workbook/looks.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { OpenBook } from '../book/open-book.ts';
import { valueData } from './cell-data.ts';
import { conditionalFormats } from './format-rules.ts';
import { gridRange } from './grid-range.ts';
import type { StructuredReferences } from './structured-references.ts';
import { styleData } from './style-data.ts';
import { validationRules } from './validation-rules.ts';

/** A character of the standard font, and what a column has besides. */
const CHARACTER_PIXELS = 7;
const COLUMN_PADDING = 5;
const PIXELS_A_POINT = 4 / 3;

// Room to type in below and beside what is there.
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 4;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

export const UNIT_ID = 'book';
/** The resource names by which the grid's plugins find what is theirs. */
const RESOURCES = {
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  formats: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  names: 'SHEET_DEFINED_NAME_PLUGIN',
} as const;

export interface DataOptions {
  readonly references: StructuredReferences;
  /** Formulas that the grid's engine is to compute; the others are shown by their results. */
  readonly isComputedHere: (sheet: string, cell: CellImage) => boolean;
  /** A conditional format (by its formula) that is painted otherwise. */
  readonly isPainted: (sheet: string, formula: string) => boolean;
}

/** The id of a sheet in the grid: its place in the workbook. */
export function sheetId(index: number): string {
  return `s${index}`;
}

/** The workbook as the grid takes it. */
export function workbookData(book: OpenBook, options: DataOptions): IWorkbookData {
  const { image, read } = book;
  const ids = image.sheets.map((_, at) => sheetId(at));
  const resource = (name: string, parts: readonly (readonly unknown[])[]): { name: string; data: string } => ({
    name,
    data: JSON.stringify(Object.fromEntries(parts.flatMap((part, at) => (part.length > 0 ? [[ids[at], part]] : [])))),
  });
  return {
    id: UNIT_ID,
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(read.looks.styles.map((look, at) => [styleId(at), styleData(look)])),
    sheetOrder: ids,
    sheets: Object.fromEntries(
      book.sheets.map((sheet, at) => [ids[at] ?? '', sheetData(sheet, ids[at] ?? '', options)]),
    ),
    resources: [
      resource(
        RESOURCES.validations,
        book.sheets.map(({ looks }, at) =>
          validationRules(looks.validations, ids[at] ?? '', image, options.references),
        ),
      ),
      resource(
        RESOURCES.formats,
        book.sheets.map(({ name, looks }, at) =>
          conditionalFormats(
            looks.formats.filter(({ formula }) => !isMarkFormula(formula) && !options.isPainted(name, formula)),
            ids[at] ?? '',
            options.references,
          ),
        ),
      ),
      { name: RESOURCES.names, data: JSON.stringify(names(image, options.references)) },
    ],
  };
}

/** What is shown where nothing is open. */
export function blankData(): IWorkbookData {
  const id = sheetId(0);
  return {
    id: UNIT_ID,
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [id],
    sheets: { [id]: { id, name: ' ', rowCount: LEAST_ROWS, columnCount: LEAST_COLUMNS } },
    resources: [],
  };
}

function styleId(index: number): string {
  return `x${index}`;
}

function sheetData(sheet: BookSheet, id: string, options: DataOptions): Partial<IWorksheetData> {
  const { image, looks, name } = sheet;
  const size = sizeOf(image, looks);
  const { defaults, freeze } = looks;
  return {
    id,
    name,
    ...(looks.tabColor === undefined ? {} : { tabColor: looks.tabColor }),
    hidden: image.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: columnPixels(defaults.width),
    defaultRowHeight: Math.round(defaults.height * PIXELS_A_POINT),
    showGridlines: looks.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: freeze?.columns ?? 0,
      ySplit: freeze?.rows ?? 0,
      startRow: freeze && freeze.rows > 0 ? freeze.rows : -1,
      startColumn: freeze && freeze.columns > 0 ? freeze.columns : -1,
    },
    mergeData: image.merges.map(gridRange),
    columnData: columnData(looks, image, size.columns),
    rowData: rowData(looks, image, size.rows),
    cellData: cellData(sheet, options),
  };
}

function sizeOf({ rows, merges, tables }: SheetImage, { freeze }: SheetLooks): { rows: number; columns: number } {
  const ranges = [...merges, ...tables.map(({ range }) => range)];
  const lastRow = Math.max(rows.at(-1)?.row ?? 0, freeze?.rows ?? 0, ...ranges.map(({ bottom }) => bottom));
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.col ?? 0), 0);
  const lastColumn = Math.max(right, freeze?.columns ?? 0, ...ranges.map(({ right: edge }) => edge));
  return {
    rows: Math.max(lastRow + SPARE_ROWS, LEAST_ROWS),
    columns: Math.max(lastColumn + SPARE_COLUMNS, LEAST_COLUMNS),
  };
}

function columnPixels(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS + COLUMN_PADDING);
}

function columnData(
  { columns }: SheetLooks,
  { hiddenColumns }: SheetImage,
  count: number,
): IWorksheetData['columnData'] {
  const data: Record<number, { w?: number; hd?: BooleanNumber; s?: string }> = {};
  for (const { first, last, width, hidden, style } of columns) {
    for (let col = first; col <= Math.min(last, count); col += 1) {
      data[col - 1] = {
        ...(width === undefined ? {} : { w: columnPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === undefined ? {} : { s: styleId(style) }),
      };
    }
  }
  for (const { first, last } of hiddenColumns)
    for (let col = first; col <= Math.min(last, count); col += 1)
      data[col - 1] = { ...data[col - 1], hd: BooleanNumber.TRUE };
  return data;
}

function rowData({ rows }: SheetLooks, image: SheetImage, count: number): IWorksheetData['rowData'] {
  const data: Record<number, { h?: number; hd?: BooleanNumber; s?: string; ia: BooleanNumber }> = {};
  for (const { row, height, hidden, style } of rows) {
    if (row > count) continue;
    data[row - 1] = {
      ...(height === undefined ? {} : { h: Math.round(height * PIXELS_A_POINT) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: styleId(style) }),
      // As the file has it; the grid would make every row as tall as its texts.
      ia: BooleanNumber.FALSE,
    };
  }
  for (const { row, hidden } of image.rows)
    if (hidden && row <= count) data[row - 1] = { ia: BooleanNumber.FALSE, ...data[row - 1], hd: BooleanNumber.TRUE };
  return data;
}

function cellData(
  { name, image, looks }: BookSheet,
  { references, isComputedHere }: DataOptions,
): IObjectMatrixPrimitiveType<ICellData> {
  const data: Record<number, Record<number, ICellData>> = {};
  const rowOf = (row: number): Record<number, ICellData> => (data[row - 1] ??= {});
  for (const { row, cells } of looks.cells) {
    const cellsOfRow = rowOf(row);
    for (const [col, style] of cells) cellsOfRow[col - 1] = { s: styleId(style) };
  }
  // The grid takes number formats from cells only, and a table's prepared cells have their column's.
  for (const { range } of image.tables) {
    for (let col = range.left; col <= range.right; col += 1) {
      const style = looks.columns.find(({ first, last }) => col >= first && col <= last)?.style;
      if (style === undefined) continue;
      for (let row = range.top; row <= range.bottom; row += 1) rowOf(row)[col - 1] ??= { s: styleId(style) };
    }
  }
  for (const { row, cells } of image.rows) {
    const cellsOfRow = rowOf(row);
    for (const cell of cells) {
      const formula = cell.formula !== undefined && cell.formula !== '' && isComputedHere(name, cell);
      cellsOfRow[cell.col - 1] = {
        ...cellsOfRow[cell.col - 1],
        ...valueData(cell),
        ...(formula ? { f: `=${references.asRanges(cell.formula ?? '', row)}` } : {}),
      };
    }
  }
  return data;
}

function names(image: WorkbookImage, references: StructuredReferences): Record<string, unknown> {
  return Object.fromEntries(
    image.names.flatMap((one, at) => {
      const range = references.ofName(one);
      const id = `n${at}`;
      return range === undefined
        ? []
        : [[id, { id, name: one.name, formulaOrRefString: range, localSheetId: 'AllDefaultWorkbook' }]];
    }),
  );
}
