import type { CellRange } from '../../../../ledger-core/kernel/cell-ref.ts';
import { Grid } from './grid.ts';
import { NORMAL, type Style } from './style.ts';

/** A workbook as Excel keeps it in memory. Rows and columns count from 1; the objects of the wire are views of this. */
export interface Book {
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  /** The add-in's own settings, saved with the workbook. */
  readonly settings: Map<string, unknown>;
  uses1904: boolean;
  title: string;
  activeSheet: string;
  selection: { readonly sheet: string; readonly range: CellRange } | undefined;
  lastId: number;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** '' is none. */
  tabColor: string;
  showsGridlines: boolean;
  readonly grid: Grid;
  /** Of cells to come, where somebody formatted the whole sheet; columns and rows may differ from it. */
  style: Style;
  readonly columnStyles: Map<number, Style>;
  readonly rowStyles: Map<number, Style>;
  /** In points, as Office.js measures; rows likewise. */
  readonly columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: CellRange[];
  readonly tables: Table[];
  readonly names: DefinedName[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  readonly protection: { isProtected: boolean; options: Readonly<Record<string, unknown>> };
  freeze: { readonly rows: number; readonly columns: number } | undefined;
  readonly page: PageSetup;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header and total rows included. */
  range: CellRange;
  showsHeaders: boolean;
  showsTotals: boolean;
  style: string;
  showsFilterButton: boolean;
  columns: TableColumn[];
}

export interface TableColumn {
  readonly id: number;
  name: string;
  /** Of a calculated column, with `=`, as it would stand in the first row of the body. */
  formula: string | undefined;
}

export interface DefinedName {
  name: string;
  /** With `=`. */
  formula: string;
  isVisible: boolean;
  comment: string;
}

/** Rule, prompt and alert have the shape of Office.js. */
export interface Validation {
  ranges: CellRange[];
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>> | undefined;
  errorAlert: Readonly<Record<string, unknown>> | undefined;
  ignoresBlanks: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  ranges: CellRange[];
  /** Excel's word, such as `Custom`. */
  readonly type: string;
  /** With `=`. */
  formula: string;
  /** '' where it changes nothing; so is `fontColor` and `numberFormat`. */
  fill: string;
  fontColor: string;
  isBold: boolean;
  isItalic: boolean;
  numberFormat: string;
  borders: Style['borders'];
  stopsIfTrue: boolean;
}

/** Excel keeps the print area as a name of the sheet. */
export const PRINT_AREA = 'Print_Area';

export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  titleRows: string;
  titleColumns: string;
  centersHorizontally: boolean;
  centersVertically: boolean;
  readonly headersFooters: Record<string, string>;
  readonly margins: Record<string, number>;
}

export function emptyBook(): Book {
  return {
    sheets: [],
    names: [],
    settings: new Map(),
    uses1904: false,
    title: '工作簿1.xlsx',
    activeSheet: '',
    selection: undefined,
    lastId: 0,
  };
}

/** A blank sheet at the end of the workbook. The first one is the active one. */
export function addSheet(book: Book, name: string): Sheet {
  const number = String(++book.lastId).padStart(8, '0');
  const sheet: Sheet = {
    id: `{${number}-0001-0000-0000-000000000000}`,
    name,
    visibility: 'Visible',
    tabColor: '',
    showsGridlines: true,
    grid: new Grid(),
    style: NORMAL,
    columnStyles: new Map(),
    rowStyles: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    protection: { isProtected: false, options: {} },
    freeze: undefined,
    page: {
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { scale: 100 },
      titleRows: '',
      titleColumns: '',
      centersHorizontally: false,
      centersVertically: false,
      headersFooters: {},
      margins: {},
    },
  };
  book.sheets.push(sheet);
  if (book.activeSheet === '') book.activeSheet = sheet.id;
  return sheet;
}

/** By name, whatever the letters' case, or by id. */
export function findSheet(book: Book, key: unknown): Sheet | undefined {
  const wanted = String(key).toLowerCase();
  return book.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
}

export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

export function allTables(book: Book): PlacedTable[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

export function styleAt(sheet: Sheet, row: number, col: number): Style {
  return sheet.grid.find(row, col)?.style ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(col) ?? sheet.style;
}

/** Rows of the table's body; bottom < top where it has none. */
export function bodyOf(table: Table): CellRange {
  const { top, left, bottom, right } = table.range;
  return { top: top + (table.showsHeaders ? 1 : 0), left, bottom: bottom - (table.showsTotals ? 1 : 0), right };
}
