import type { SpreadsheetHost } from '../../../addin/host/spreadsheet-host.ts';
import type { WorkbookImage } from '../../../ledger-core/workbook/image.ts';

/** A workbook that is open in a host, with the person before it and the disk behind it. */
export interface OpenHost {
  readonly host: SpreadsheetHost;
  /** A person types into a cell and presses Enter. */
  readonly type: (sheet: string, address: string, typed: string) => void;
  /** Once everything has been told that is to be told. */
  readonly idle: () => Promise<void>;
  /** The file as it would be saved now. */
  readonly save: () => Promise<Uint8Array>;
  /** Nothing more happens here. */
  readonly stop: () => void;
}

/** Where hosts rightly differ, and why. */
export interface HostTraits {
  /** An image without what this host cannot know as the reader of a file does. */
  readonly comparable: { readonly of: (image: WorkbookImage) => WorkbookImage; readonly why: string };
  /** Whether formulas have results here. */
  readonly computes: { readonly is: boolean; readonly why: string };
  /** Whether cells of protected sheets can be marked. */
  readonly marksProtected: { readonly is: boolean; readonly why: string };
  /** What becomes of cells right below a table that grows. */
  readonly belowTable: { readonly are: 'pushed down' | 'in the way'; readonly why: string };
}

export interface HostUnderContract {
  readonly name: string;
  readonly traits: HostTraits;
  readonly open: (bytes: Uint8Array) => Promise<OpenHost>;
  /** A blank workbook, or no workbook yet. */
  readonly openBlank: () => Promise<OpenHost>;
}
