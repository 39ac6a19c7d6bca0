import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import type { RowSpan } from '../../../ledger-core/live/live-image.ts';
import type { SheetImage } from '../../../ledger-core/workbook/image.ts';
import type { TypedCell } from '../../../ledger-core/workbook/reading/typed-cell.ts';
import type { HeadingMatch } from './heading-match.ts';

/** What is to be pasted, and what the sheet is like there. */
export interface PasteGoal {
  /** As it is now. */
  readonly sheet: SheetImage;
  readonly selection: CellRange;
  /** A block with rows of one length, as `clipboardCells` gives it. */
  readonly cells: readonly (readonly string[])[];
  /** The code of a cell's number format; '' where it has none. */
  readonly numberFormatAt: (row: number, col: number) => string;
  /** Whether a cell rejects typing: the sheet is protected and the cell is not open. */
  readonly isLocked: (row: number, col: number) => boolean;
  /** The last row and column that the sheet can have, tables grown. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** Answers a `choose`; until it is given, a heading row is asked about. */
  readonly by?: 'heading' | 'position';
}

export type PastePlan =
  | {
      readonly status: 'planned';
      readonly cells: readonly PastedCell[];
      readonly summary: PasteSummary;
      /** Cells that hold something else now, and their rows: to be asked about before. */
      readonly overwritten: { readonly cells: number; readonly rows: number };
      /** The table has to grow by so many rows first. */
      readonly growth: { readonly table: string; readonly rows: number } | undefined;
    }
  /** The first row is a heading row: the person decides how it is meant. */
  | ({ readonly status: 'choose'; readonly sheet: string } & Pick<HeadingMatch, 'matched' | 'unknown'>)
  | { readonly status: 'refused'; readonly words: Text };

export interface PastedCell extends TypedCell {
  readonly row: number;
  readonly col: number;
}

/** Whether a paste can be taken back alone: `later`: not before what came after it; `lost`: undo does not reach it. */
export type PasteUndo = 'possible' | 'later' | 'lost';

/** What became of a paste, for its report. */
export interface PasteSummary {
  readonly sheet: string;
  /** From the first row that was written to the last; undefined where none was. */
  readonly span: RowSpan | undefined;
  readonly rows: number;
  readonly cells: number;
  /** Copied cells that were left out: of computed columns, and over headings. */
  readonly computed: number;
  readonly headings: number;
  /** Copied columns that the table does not have. */
  readonly columns: readonly Text[];
  readonly grownBy: number;
}
