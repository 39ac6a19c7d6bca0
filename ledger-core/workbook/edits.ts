import type { Severity } from '../definition/rule.ts';
import type { CellScalar } from '../templates/plan.ts';

/** What became of a workbook since it was opened, sheet by sheet. Sheets, rows and columns are those of the file. */
export type WorkbookEdits = readonly SheetEdits[];

export interface SheetEdits {
  /** Its name in the file. */
  readonly sheet: string;
  /** What stands in changed cells now; at most one for a cell. */
  readonly cells: readonly EditedCell[];
  /** What formulas that were not touched come to now. */
  readonly results: readonly FormulaResult[];
  /** Tables that have grown: their last row now. Their calculated columns, drop-downs and formats go on to it. */
  readonly grown: readonly GrownTable[];
  /** The marks on this sheet from now on, those of before gone; undefined: as they are. */
  readonly marks?: readonly CellMark[];
}

export interface GrownTable {
  readonly table: string;
  readonly bottom: number;
}

export interface EditedCell {
  readonly row: number;
  readonly col: number;
  /** null: nothing. A number is a double in its shortest decimal text; a text is never taken for a formula. */
  readonly value: CellScalar | null | EditedFormula;
  /** Where the cell shows numbers otherwise than it did: the format's code. Everything else of its look stays. */
  readonly numberFormat?: string;
}

/** `formula` is without `=`; `result` undefined: not known, so none is stored. */
export interface EditedFormula {
  readonly formula: string;
  readonly result: CellScalar | CellError | undefined;
}

/** A formula, rather than a value that somebody typed or nothing. */
export function isFormula<F extends { readonly formula: string }>(value: CellScalar | null | F): value is F {
  return value !== null && typeof value === 'object';
}

/** An error value, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

export interface FormulaResult {
  readonly row: number;
  readonly col: number;
  /** undefined: not known; the stored result is taken out, and whoever opens the file computes it. */
  readonly value: CellScalar | CellError | undefined;
}

export interface CellMark {
  readonly row: number;
  readonly col: number;
  readonly severity: Severity;
}
