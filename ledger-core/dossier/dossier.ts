import type { TableName } from '../definition/registers/all-tables.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { WorkbookImage } from '../workbook/image.ts';
import type { Book } from '../workbook/read-book.ts';
import type { TypedRow } from '../workbook/typed-table.ts';
import { missingTable, unreadAmong } from './what-is-missing.ts';

/** One workshop as its workbook shows it on a given day: what every check is asked about. */
export interface Dossier {
  readonly book: Book;
  readonly image: WorkbookImage;
  readonly ledger: Ledger;
  readonly asOf: LocalDate;
  /** The workbook is open in a spreadsheet program, which computes the formulas as we speak: no stored result is stale. */
  readonly isLive: boolean;
}

export function openDossier(book: Book, image: WorkbookImage, asOf: LocalDate, isLive = false): Dossier {
  const { fields, tables } = book;
  const ledger = new Ledger({
    opening: { amount: fields.amount('rf_opening_balance'), fund: fields.text('rf_opening_fund') },
    receipts: tables.rf_receipts?.rows.map((row) => row.values) ?? [],
    expenses: tables.rf_expenses?.rows.map((row) => row.values) ?? [],
    budget: tables.rf_budget?.rows.map((row) => row.values) ?? [],
  });
  return { book, image, ledger, asOf, isLive };
}

/**
 * Why sums over these columns are not known: the table or a column is missing, or a filled cell cannot be read.
 * Undefined where everything is known.
 */
export function unknownIn(dossier: Dossier, table: TableName, ...columns: readonly string[]): Text | undefined {
  return unknownAmong(dossier, table, () => true, columns);
}

/** The same, of the rows asked about only. */
export function unknownAmong(
  dossier: Dossier,
  table: TableName,
  isAsked: (row: TypedRow) => boolean,
  columns: readonly string[],
): Text | undefined {
  const read = dossier.book.tables[table];
  if (!read) return undefined;
  if (read.isMissing) return missingTable(read.def);
  return unreadAmong(read, (read.rows as readonly TypedRow[]).filter(isAsked), columns);
}

/** Receipts of these funds, as far as the funds themselves can be read. */
export function unknownReceipts(
  dossier: Dossier,
  funds: readonly string[],
  ...columns: readonly string[]
): Text | undefined {
  const isOurs = (row: TypedRow): boolean => funds.includes((row.values as { readonly fund?: string }).fund ?? '');
  return unknownIn(dossier, 'rf_receipts', 'fund') ?? unknownAmong(dossier, 'rf_receipts', isOurs, columns);
}

/** Why the opening balance is not known; undefined where it is, blank included. */
function unknownOpening({ book: { fields } }: Dossier): Text | undefined {
  const isUnread = (['rf_opening_balance', 'rf_opening_fund'] as const).some((name) => fields.isUnknown(name));
  return isUnread ? text('封面的期初结转读不出', 'the opening balance on the cover cannot be read') : undefined;
}

/** Why the balance of all money is not known, as far as a day is not asked for. */
export function unknownBalance(dossier: Dossier): Text | undefined {
  return (
    unknownOpening(dossier) ??
    unknownIn(dossier, 'rf_receipts', 'received', 'fund') ??
    unknownIn(dossier, 'rf_expenses', 'amount')
  );
}

/** Money that was paid and of which no row says what arrived: not yet there, or not yet entered. */
export function waitingReceipt({ ledger }: Dossier): Text | undefined {
  const isWaiting = ledger.input.receipts.some((one) => one.paid !== undefined && one.received === undefined);
  return isWaiting
    ? text('有拨付金额而没有到账金额的行', 'a row gives the amount paid but not the amount received')
    : undefined;
}
