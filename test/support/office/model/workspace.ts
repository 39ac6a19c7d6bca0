import type { Book } from './book.ts';

/** Who did it: the person here or a co-author (`Remote`), by hand or through this add-in. */
export interface Origin {
  readonly source: 'Local' | 'Remote';
  readonly isAddin: boolean;
}

export const ADDIN: Origin = { source: 'Local', isAddin: true };

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** What happened to a workbook, before it is told to anybody. */
export type BookEvent = { readonly origin: Origin } & (
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly address: string;
      readonly change: ChangeType;
      readonly shift?: 'Up' | 'Down';
    }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated'; readonly sheetId: string }
  | { readonly kind: 'sheet-renamed'; readonly sheetId: string; readonly before: string; readonly after: string }
  | {
      readonly kind: 'table-added' | 'table-deleted';
      readonly sheetId: string;
      readonly tableId: string;
      readonly tableName: string;
    }
  | { readonly kind: 'sorted'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string }
);

/** A workbook that is open: everything that changes it goes through here. */
export interface Workspace {
  readonly book: Book;
  readonly locale: string;
  /** The current year, for dates typed without one. */
  readonly year: number;
  emit(event: BookEvent): void;
}
