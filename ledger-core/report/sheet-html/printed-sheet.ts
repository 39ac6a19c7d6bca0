import type { CellRange } from '../../kernel/cell-ref.ts';
import type { CellScalar, Side } from '../../templates/plan.ts';
import type { CellError } from '../../workbook/edits.ts';
import type { PrintLook, SideLook } from '../../workbook/looks.ts';

/**
 * All of a sheet that its print shows: made from a plan or from an opened workbook, laid out on pages by `sheetPages`.
 * Plain data, so that it can be compared and sent between threads.
 */
export interface PrintedSheet {
  readonly name: string;
  /** Blocks that are printed, each from a new page. */
  readonly areas: readonly CellRange[];
  /** Rows and columns repeated on the pages that come after them. */
  readonly titles: { readonly rows?: Span; readonly columns?: Span };
  /** Of columns and rows that say nothing else: characters of the standard font, points. */
  readonly defaults: { readonly width: number; readonly height: number };
  /** From A on; width in characters, 0 where hidden. */
  readonly columns: readonly { readonly width: number; readonly look?: PrintedLook }[];
  /** Rows that say something of their own, ascending; height in points, 0 where hidden. */
  readonly rows: readonly { readonly row: number; readonly height?: number; readonly look?: PrintedLook }[];
  /** Cells that hold something, or show a fill or a border; ascending by row and column. */
  readonly cells: readonly PrintedCell[];
  readonly merges: readonly CellRange[];
  /** Conditional formats, the winning ones first. */
  readonly formats: readonly PrintedFormat[];
  readonly setup: PageSetup;
}

/** First and last row or column, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface PrintedCell {
  readonly row: number;
  readonly col: number;
  /** A constant or the result of a formula; '' is a formula that shows nothing. Dates are serial numbers. */
  readonly value?: CellScalar | CellError;
  readonly look: PrintedLook;
}

export type Sides = Partial<Readonly<Record<Side, SideLook>>>;

/** A cell's look with nothing left open; colours are `#RRGGBB`. */
export interface PrintedLook {
  readonly fontName: string;
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly fill?: string;
  /** Absent: by what the cell holds. */
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly indent: number;
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  readonly sides: Sides;
  readonly numberFormat: string;
}

export interface PrintedFormat {
  readonly ranges: readonly CellRange[];
  /** Without `=`, written for the first range's top left cell. */
  readonly formula: string;
  /** What it changes. */
  readonly change: Partial<Pick<PrintedLook, 'color' | 'bold' | 'italic' | 'fill' | 'sides' | 'numberFormat'>>;
  readonly stopIfTrue: boolean;
}

export type PageSetup = Omit<PrintLook, 'area' | 'titles'>;
