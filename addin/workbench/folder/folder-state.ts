import type { CheckedFile } from '../../../ledger-core/report/check-report.ts';
import type { PortfolioRow } from '../../../ledger-core/report/portfolio-row.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';

/** A file that is done. */
export interface FolderRow {
  /** Its place among the files. */
  readonly order: number;
  readonly file: WorkbookFile;
  readonly row: PortfolioRow;
  readonly checked: CheckedFile;
  /** Not checked for its kind: `spreadsheet` is a table that somebody may have meant to be checked. */
  readonly skipped?: 'spreadsheet' | 'other';
}

/** What stands at any moment; a new object whenever something changed. */
export interface FolderState {
  /** `failed`: the worker's program did not start. */
  readonly phase: 'idle' | 'running' | 'cancelled' | 'finished' | 'failed';
  readonly files: readonly WorkbookFile[];
  readonly of: number;
  readonly done: number;
  /** Those that are done, in the order of the files. */
  readonly rows: readonly FolderRow[];
  /** Paths of the files that are being checked. */
  readonly running: readonly string[];
  /** Files in a second; undefined while there is too little to go by. */
  readonly rate?: number;
  readonly secondsLeft?: number;
}

export const IDLE: FolderState = { phase: 'idle', files: [], of: 0, done: 0, rows: [], running: [] };
