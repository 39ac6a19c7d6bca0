import { missingTable } from '../../dossier/what-is-missing.ts';
import { receipts as receiptsTable } from '../../definition/registers/money.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { text, type Text } from '../../kernel/text.ts';
import { isReturn } from '../../ledger/ledger-input.ts';
import { unknownOpening } from './grant-money.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import { unreadCell } from './unread-cell.ts';
import type { ReceiptRow } from './table-rows.ts';

/** When a fund's money first came. */
export interface FundArrival {
  /** Earliest day of payment or arrival that a receipt gives. */
  readonly first: LocalDate | undefined;
  /** Why there may have been money before that day. */
  readonly doubt: Text | undefined;
}

/** Of each fund that a receipt names; a fund that the opening balance names had money from the start, and is left out. */
export const fundArrivals = oncePerDossier((dossier): ReadonlyMap<string, FundArrival> => {
  const { fields, tables } = dossier.book;
  const table = tables.rf_receipts;
  const arrivals = new Map<string, FundArrival>();
  if (!table || table.isMissing) return arrivals;
  const shared = openingDoubt(dossier) ?? unnamedReceipt(table.rows);
  for (const row of table.rows as readonly ReceiptRow[]) {
    const { fund, paidOn, receivedOn, received } = row.values;
    if (fund === undefined || isReturn(row.values)) continue;
    const known = arrivals.get(fund) ?? { first: undefined, doubt: shared };
    const unread = unreadCell(table, row, 'paidOn', 'receivedOn');
    const isUndated = paidOn === undefined && receivedOn === undefined && received !== undefined;
    arrivals.set(fund, {
      first: earlier(known.first, earlier(paidOn, receivedOn)),
      doubt: known.doubt ?? unread ?? (isUndated ? undatedReceipt(fund) : undefined),
    });
  }
  const opening = fields.amount('rf_opening_balance');
  const fund = fields.text('rf_opening_fund');
  if (opening !== undefined && opening > 0 && fund !== undefined) arrivals.delete(fund);
  return arrivals;
});

/** Why nothing is known of any arrival. */
export function unknownArrivals({ book: { tables } }: Dossier): Text | undefined {
  return tables.rf_receipts?.isMissing ? missingTable(receiptsTable) : undefined;
}

function openingDoubt(dossier: Dossier): Text | undefined {
  const { fields } = dossier.book;
  const unknown = unknownOpening(dossier);
  if (unknown) return unknown;
  return (fields.amount('rf_opening_balance') ?? 0) > 0 && fields.text('rf_opening_fund') === undefined
    ? text('有期初结转而没有写资金种类', 'the opening balance names no fund')
    : undefined;
}

function unnamedReceipt(rows: readonly ReceiptRow[]): Text | undefined {
  return rows.some(({ values, unreadable }) => unreadable.has('fund') || (values.fund === undefined && values.received))
    ? text('有到账没有写资金种类', 'a receipt names no fund')
    : undefined;
}

function undatedReceipt(fund: string): Text {
  return text(`有${fund}的到账没有填日期`, `a receipt of ${fund} has no date`);
}

function earlier(a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
