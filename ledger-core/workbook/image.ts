import type { CellRange } from '../kernel/cell-ref.ts';
import type { Epoch, LocalDate } from '../kernel/local-date.ts';
import type { Text } from '../kernel/text.ts';

/**
 * What a workbook file holds: values as written, typed and located, with nothing interpreted beyond the file format.
 * The strict reader makes it from a file; the add-in makes the same from a live workbook, so the same checks run.
 */
export interface WorkbookImage {
  readonly epoch: Epoch;
  readonly sheets: readonly SheetImage[];
  /** Workbook-scoped names, in the order of the file. Sheet-scoped ones stand on their sheet. */
  readonly names: readonly DefinedName[];
  /** What is odd about the file itself and would be lost in the values: hidden sheets, macros, links… */
  readonly remarks: readonly FileRemark[];
}

export interface SheetImage {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Rows that hold at least one cell, ascending. */
  readonly rows: readonly RowImage[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableImage[];
  /** Sheet-scoped names (a copied sheet carries its own). */
  readonly names: readonly DefinedName[];
  /** Column spans that are hidden, 1-based and inclusive. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
}

export interface RowImage {
  readonly row: number;
  readonly hidden: boolean;
  /** Cells with a value or a formula, ascending by column. A cell that only carries a style is absent. */
  readonly cells: readonly CellImage[];
}

export interface CellImage {
  readonly row: number;
  readonly col: number;
  /**
   * number: `text` is the exact lexeme of the file · date: a number under a date format, or an ISO date cell; `text` is
   * `YYYY-MM-DD[Thh:mm:ss]` · text · bool: `TRUE`/`FALSE` · error: `#REF!` … · empty: a formula without cached value.
   */
  readonly kind: 'number' | 'date' | 'text' | 'bool' | 'error' | 'empty';
  readonly text: string;
  /** Present where kind is date and the day exists. */
  readonly date?: LocalDate;
  /** For a date stored as a number: its serial lexeme. */
  readonly lexeme?: string;
  /** Without the leading `=`; a member of a shared or array formula carries the master's text or ''. */
  readonly formula?: string;
}

export interface DefinedName {
  readonly name: string;
  /** As in the file, without `=`. */
  readonly reference: string;
}

export interface TableImage {
  /** The displayName, by which formulas know it. */
  readonly name: string;
  /** Header row included. */
  readonly range: CellRange;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

/** A fact about the file: `code` is stable (`hidden-sheet`), `note` is for a person. */
export interface FileRemark {
  readonly code: string;
  readonly note: Text;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Why a file was not read: `code` is stable (`not-zip`, `encrypted`, `zip-bomb`…), `message` says what to do. */
export interface Refusal {
  readonly code: string;
  readonly message: Text;
}

export type ReadResult =
  | { readonly status: 'read'; readonly image: WorkbookImage }
  | { readonly status: 'refused'; readonly refusal: Refusal };
