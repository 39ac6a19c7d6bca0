import type { CellRange } from '../kernel/cell-ref.ts';

/**
 * A workbook before it is a file: every sheet, value, formula, table, drop-down, format and print setting, and nothing
 * of any file format. The xlsx writer, the Excel host and the HTML print are three ways to carry one plan out.
 */
export interface WorkbookPlan {
  readonly title: string;
  readonly subject: string;
  readonly sheets: readonly SheetPlan[];
  /** Workbook-scoped names; `reference` is a formula without `=`. */
  readonly names: readonly { readonly name: string; readonly reference: string }[];
}

export interface SheetPlan {
  readonly name: string;
  readonly tabColor?: string;
  /** From column A on. `style` is what an empty cell of the column looks like. */
  readonly columns: readonly { readonly width: number; readonly style?: CellStyle }[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly cells: readonly CellPlan[];
  readonly merges: readonly CellRange[];
  readonly table?: TablePlan;
  readonly validations: readonly ValidationPlan[];
  readonly formats: readonly FormatPlan[];
  /** Rows above and columns left of the scrolling part. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  /** Against accidents only, without a password: every cell whose style is not `unlocked` rejects typing. */
  readonly isProtected: boolean;
  readonly showGridLines: boolean;
}

export type CellScalar = string | number | boolean;

export interface CellPlan {
  readonly row: number;
  readonly col: number;
  /** A constant, or the cached result where there is a formula. Dates are serial numbers of the 1900 system. */
  readonly value?: CellScalar;
  /** Without `=`. Only functions that Excel 2016, WPS and LibreOffice share. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Makes the cell a link: `#'Sheet'!A1` inside the workbook. */
  readonly link?: string;
}

/** A real spreadsheet table. Its header and body cells stand in `cells`; this says where it is and what computes. */
export interface TablePlan {
  readonly name: string;
  /** Header row included. */
  readonly range: CellRange;
  /** `formula` makes a calculated column: what Excel fills in when the table grows. */
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
}

export interface ValidationPlan {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'list'; readonly formula: string }
    | { readonly kind: 'decimal' | 'whole' | 'date' | 'textLength'; readonly min: number; readonly max: number }
    | { readonly kind: 'custom'; readonly formula: string }
    /** No restriction, only the input message. */
    | { readonly kind: 'any' };
  /** stop rejects, warning asks, information tells. */
  readonly severity: 'stop' | 'warning' | 'information';
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

/** A conditional format: `formula` is written for the range's top left cell. Earlier ones win. */
export interface FormatPlan {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: CellStyle;
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Header rows repeated on each page, `1:4`. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns repeated on each page, from A on. */
  readonly titleColumns?: number;
  /** A formula that yields the printed block, so that the page count follows the data; absent: the used cells. */
  readonly areaFormula?: string;
  readonly fitToWidth: boolean;
  /** Pages that the width is spread over; one unless said otherwise. */
  readonly pagesWide?: number;
  readonly fitToHeight: boolean;
  /** Rows that begin a page. */
  readonly pageStarts?: readonly number[];
  /** An official page prints nothing of ours, so no footer either. */
  readonly hasFooter?: false;
}

export type BorderKind = 'thin' | 'medium' | 'hair';
export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface CellStyle {
  readonly font?: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** In characters from the edge. */
  readonly indent?: number;
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: boolean;
  /** On all four sides, or on these only. */
  readonly border?: { readonly kind: BorderKind; readonly color: string; readonly sides?: readonly Side[] };
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}
