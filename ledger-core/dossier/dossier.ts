import type { TableName } from '../definition/registers/all-tables.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { WorkbookImage } from '../workbook/image.ts';
import type { Book } from '../workbook/read-book.ts';

/** One workshop as its workbook shows it on a given day: what every check is asked about. */
export interface Dossier {
  readonly book: Book;
  readonly image: WorkbookImage;
  readonly ledger: Ledger;
  readonly asOf: LocalDate;
}

export function openDossier(book: Book, image: WorkbookImage, asOf: LocalDate): Dossier {
  const { fields, tables } = book;
  const ledger = new Ledger({
    opening: { amount: fields.amount('rf_opening_balance'), fund: fields.text('rf_opening_fund') },
    receipts: tables.rf_receipts?.rows.map((row) => row.values) ?? [],
    expenses: tables.rf_expenses?.rows.map((row) => row.values) ?? [],
    budget: tables.rf_budget?.rows.map((row) => row.values) ?? [],
  });
  return { book, image, ledger, asOf };
}

/** True when a filled cell of these columns could not be read: sums over them are then not known. */
export function hasUnreadable(dossier: Dossier, table: TableName, ...columns: readonly string[]): boolean {
  const read = dossier.book.tables[table];
  return read?.rows.some((row) => columns.some((column) => row.unreadable.has(column))) ?? false;
}
