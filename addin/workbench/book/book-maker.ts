import type { CellStyle, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import type { RowSpan, RowsRead } from '../../../ledger-core/live/live-image.ts';
import type { FormulaResult, WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import type { ReadBook } from './open-book.ts';

/** A workbook as it was opened, with what its formulas come to. */
export interface OpenedBook extends ReadBook {
  /** It names a programme of ours: it may be changed and saved. */
  readonly isOurs: boolean;
  readonly results: BookResults;
}

/** What formulas of ours come to, sheet by sheet. After a change only what is other than before is told. */
export interface BookResults {
  readonly cells: readonly (CellPosition & {
    readonly sheet: string;
    /** undefined: cannot be told. */
    readonly value: FormulaResult['value'];
  })[];
  /** Cells that conditional formats of ours colour now, all of them; undefined: as before. */
  readonly painted: readonly (CellPosition & { readonly sheet: string; readonly style: CellStyle })[] | undefined;
  /** Conditional formats that `painted` stands for, by sheet: told when opened. */
  readonly covered: readonly { readonly sheet: string; readonly formulas: readonly string[] }[];
}

/** Some rows of a sheet as they are now. */
export interface ChangedRows {
  readonly sheet: string;
  readonly spans: readonly RowSpan[];
  readonly read: RowsRead;
}

/** Keeps the file behind an open workbook, off the page's own thread: makes it, computes its formulas, saves its changes. */
export interface BookMaker {
  /** Makes the file of a plan and opens it. */
  make(plan: WorkbookPlan): Promise<OpenedBook>;
  /** What formulas come to after some rows have changed. */
  update(changes: readonly ChangedRows[]): Promise<BookResults>;
  /** Writes the changes into the file and opens it again: for changes that the grid cannot make, such as longer tables. */
  rebase(edits: WorkbookEdits): Promise<OpenedBook>;
}
