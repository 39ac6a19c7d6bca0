import type { Text } from '../../ledger-core/kernel/text.ts';
import type { CellScalar, WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import type { RowSpan, RowsRead } from '../../ledger-core/live/live-image.ts';
import type { RowImage, SheetImage, WorkbookImage } from '../../ledger-core/workbook/image.ts';

/**
 * The one narrow door to a live spreadsheet. Excel's side speaks Office.js, the workbench's side an embedded grid; nothing
 * else of the add-in knows which. Every method either does what it says or throws a HostError; none answers half.
 */
export interface SpreadsheetHost {
  /** Everything the workbook holds, as the file reader would show it. The number of round trips does not depend on rows. */
  readWorkbook(): Promise<WorkbookImage>;
  /** One sheet anew; undefined where it is gone. */
  readSheet(sheet: string): Promise<SheetImage | undefined>;
  /** Some rows of a sheet as they are now, in one round trip; undefined where the sheet is gone. */
  readRows(sheet: string, rows: readonly RowSpan[]): Promise<RowsRead | undefined>;
  /**
   * Makes the sheets of a plan: first all of them with their tables, and the names, which formulas need; then one batch a
   * sheet fills them, in order. A sheet of that name that is blank is used; one that is not is a `name-taken` error before
   * anything is written.
   */
  createSheets(plan: WorkbookPlan, onProgress?: (done: number, of: number) => void): Promise<void>;
  /** Writes cells after looking once more at what the caller believes stands there; reads back what was written. */
  write(request: WriteRequest): Promise<WriteOutcome>;
  /** Adds empty rows at the end of a table; its calculated columns fill themselves. */
  growTable(table: string, rows: number): Promise<void>;
  /** One registration for the whole workbook. Bursts arrive as one call; changes made through `write` arrive as well. */
  watch(listener: (changes: readonly HostChange[]) => void): Promise<() => Promise<void>>;
  /** Shows a cell (or the sheet) to the user. False where it is gone. */
  show(sheet: string, cell?: string): Promise<boolean>;
  /** Marks cells without touching their own format; marks of before go. Answers how many were marked. */
  mark(cells: readonly MarkedCell[]): Promise<MarkOutcome>;
  /** Takes every mark of ours away, also those of an earlier day. Answers how many. */
  unmark(): Promise<number>;
}

export type { RowSpan, RowsRead };

/** Rows of a sheet, or more than rows. `source` tells whether this person did it, here or elsewhere. */
export type HostChange =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly rows: readonly RowSpan[];
      readonly source: 'local' | 'remote';
    }
  /** Rows or columns were inserted, deleted or sorted, or a table came or went: the sheet has to be read anew. */
  | { readonly kind: 'structure'; readonly sheet: string }
  /** Sheets were added, deleted or renamed: the workbook has to be read anew. */
  | { readonly kind: 'sheets' };

export interface WriteRequest {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  /** Cells that must still hold just this (shown text of the image; '' for blank) or nothing is written. */
  readonly expected: readonly ExpectedCell[];
}

export interface CellWrite {
  readonly row: number;
  readonly col: number;
  /** null empties the cell; `{ formula }` is without `=`. Text that looks like a formula stays text. */
  readonly value: CellScalar | null | { readonly formula: string };
  /**
   * The number is a day, a serial of the 1900 system whatever the workbook's own: a cell that shows numbers otherwise gets
   * a date format.
   */
  readonly isDate?: boolean;
}

export interface ExpectedCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

export type WriteOutcome =
  | { readonly status: 'written'; readonly rows: readonly RowImage[] }
  /** Somebody changed a cell meanwhile: what stands there now. Nothing was written. */
  | { readonly status: 'conflict'; readonly rows: readonly RowImage[] };

export interface MarkedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: 'error' | 'warning' | 'review' | 'info';
}

export interface MarkOutcome {
  readonly marked: number;
  /** Sheets that do not let themselves be marked (protected or gone). */
  readonly refused: readonly string[];
}

export type HostErrorCode =
  /** The sheet is protected. */
  | 'protected'
  /** The sheet, table or cell is no longer there. */
  | 'gone'
  /** A cell is being edited, or Excel is busy. */
  | 'busy'
  /** More than one request may carry. */
  | 'too-large'
  /** A sheet of the plan's name is there and not blank. */
  | 'name-taken'
  /** The connection to Excel broke. */
  | 'disconnected'
  /** This Excel is too old for it. */
  | 'unsupported'
  | 'unknown';

/** What went wrong at the spreadsheet, with what the user can do in words; `detail` is for a report to the makers. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  readonly words: Text;
  readonly detail: string;
  /** True where part of a batch may have been applied: read before trying again. */
  readonly mayBeHalfDone: boolean;

  constructor(code: HostErrorCode, words: Text, detail: string, mayBeHalfDone = false) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.words = words;
    this.detail = detail;
    this.mayBeHalfDone = mayBeHalfDone;
  }
}

/** Where the pane runs: language and looks of the program around it. */
export interface Surroundings {
  readonly language: 'zh' | 'en';
  readonly theme: Theme;
  /** False where only a part of the features is there, with the reason in words. */
  readonly limits: readonly Text[];
  onThemeChange(listener: (theme: Theme) => void): void;
}

export type Theme = 'light' | 'dark' | 'contrast';
