import * as v from 'valibot';
import { withheldTax } from '../definition/withholding-tax.ts';
import { unknownIn } from '../dossier/dossier.ts';
import { fen, total, yuanDisplay, yuanText, ZERO, type Fen } from '../kernel/money.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { BLANK_CELL, found, inapplicable, type Check, type Hit } from './support/check.ts';
import { cellGap, FEE_BOOKING_DAYS } from './support/fee-rows.ts';
import { rowIdentity } from './support/row-hits.ts';
import { scopedRows } from './support/scoped-rows.ts';
import { bookingsOf, type Booking, type VoucherBookings } from './support/voucher-bookings.ts';
import type { ExpenseRow, FeeRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  /** Words by which a category is one of fees to persons. */
  categories: v.array(v.string()),
  /** 票据类型 of what is paid by a fee sheet. */
  sheetKind: v.string(),
});
type Params = v.InferOutput<typeof paramsSchema>;

/** The fee sheet's rows of one voucher, and what the ledger booked for them. */
interface FeeVoucher {
  readonly voucher: string;
  readonly booking: Booking | undefined;
  readonly rows: FeeRow[];
}

/** Fees of each voucher against what the ledger booked under it. */
export const feeSheetTie: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  const { table, rows, gaps: scopeGaps } = scopedRows<FeeRow>(dossier, rule);
  if (rows.length === 0 && scopeGaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  if (!table) return found([], scopeGaps);
  const named = rows.filter(({ values }) => values.voucher !== undefined);
  const unnamed = rows.filter(({ values }) => values.voucher === undefined);
  const lost = unnamed.find((row) => row.unreadable.has('voucher') || table.missingColumns.has('voucher'));
  const hits = unnamed
    .filter((row) => !row.unreadable.has('voucher') && !table.missingColumns.has('voucher'))
    .filter(({ values }) => values.gross !== undefined)
    .map((row) => noVoucher(table, row));
  const unknown =
    (lost && cellGap(table, lost, 'voucher')) ??
    (named.length > 0 ? unknownIn(dossier, 'rf_expenses', 'voucher', 'amount', 'category', 'bookedOn') : undefined);
  if (unknown) return found(hits, [...scopeGaps, unknown]);
  const { vouchers, gaps } = feeVouchers(table, named, bookingsOf(dossier));
  const allGaps = [...scopeGaps, ...gaps];
  for (const one of vouchers) {
    const judged = judgedVoucher(table, one, params);
    if (judged && 'case' in judged) hits.push(judged);
    else if (judged) allGaps.push(judged);
  }
  return found(hits, allGaps);
};

/** The rows by voucher, each with the nearest booking of its number. A row that may be of several leaves its number open. */
function feeVouchers(
  table: TypedTable,
  rows: readonly FeeRow[],
  bookings: VoucherBookings,
): { readonly vouchers: readonly FeeVoucher[]; readonly gaps: readonly Text[] } {
  const vouchers = new Map<string, FeeVoucher>();
  const open = new Map<string, Text>();
  for (const row of rows) {
    const { voucher = '', on } = row.values;
    const undated = bookings.count(voucher) > 1 ? cellGap(table, row, 'on') : undefined;
    if (undated) open.set(nameKey(voucher), undated);
    const booking = bookings.nearest(voucher, on, FEE_BOOKING_DAYS);
    const key = [nameKey(voucher), booking ? (booking.on ?? 'undated') : `none ${on?.slice(0, 7) ?? ''}`].join('|');
    const known = vouchers.get(key) ?? { voucher, booking, rows: [] };
    known.rows.push(row);
    vouchers.set(key, known);
  }
  const settled = [...vouchers.values()].filter(({ voucher }) => !open.has(nameKey(voucher)));
  return { vouchers: settled, gaps: [...open.values()] };
}

/** A hit, or what is missing for one; undefined where sheet and ledger agree. */
function judgedVoucher(
  table: TypedTable,
  { voucher, booking, rows }: FeeVoucher,
  params: Params,
): Hit | Text | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const blank = rows.map((row) => cellGap(table, row, 'gross')).find((gap) => gap !== undefined);
  if (blank) return blank;
  const gross = total(rows.map(({ values }) => values.gross ?? ZERO));
  const tax = total(rows.map(({ values }) => values.tax ?? ZERO));
  const facts = { voucher, gross: yuanDisplay(gross), net: yuanDisplay(fen(gross - tax)) };
  const identity = [...rowIdentity(table.def, first)];
  if (!booking) {
    const at = locate(table, first, 'voucher');
    return { case: 'not-booked', at, observed: voucher, values: facts, identity };
  }
  const sums = bookedSums(booking.rows, params);
  if (sums.some((sum) => sum === gross || sum === gross - tax)) return undefined;
  const [booked] = sums;
  if (booked === undefined) {
    return text(
      `凭证${voucher}在“支出明细”里没有讲课、咨询、劳务类别的行，比不了`,
      `voucher ${voucher} has no row of a fee category among the expenses to compare with`,
    );
  }
  // Above the sum before tax nothing can agree; below it, a blank tax leaves open what was paid out.
  const open = rows.find(({ values }) => values.tax === undefined && withheldTax(values.gross ?? ZERO) > 0);
  const gap = open && booked < gross ? cellGap(table, open, 'tax') : undefined;
  if (gap) return gap;
  const values = { ...facts, booked: yuanDisplay(booked) };
  return { case: 'differs', at: locate(table, first, 'gross'), observed: yuanText(gross), values, identity };
}

/**
 * What the voucher booked for fees: rows of a fee category or paid by a sheet; the same without those that have an invoice
 * (a firm's); and the voucher whole. The first is what is said; undefined where no row is of fees.
 */
function bookedSums(rows: readonly ExpenseRow[], { categories, sheetKind }: Params): readonly (Fen | undefined)[] {
  const isFee = ({ values: { category, voucherKind } }: ExpenseRow): boolean =>
    voucherKind === sheetKind || categories.some((word) => category?.includes(word));
  const fees = rows.filter(isFee);
  const onSheet = fees.filter(
    ({ values: { invoice, voucherKind } }) => invoice === undefined && (voucherKind ?? sheetKind) === sheetKind,
  );
  const sumOf = (some: readonly ExpenseRow[]): Fen | undefined =>
    some.length === 0 ? undefined : total(some.map(({ values }) => values.amount ?? ZERO));
  return [sumOf(fees), sumOf(onSheet), sumOf(rows)];
}

function noVoucher(table: TypedTable, row: FeeRow): Hit {
  const { name, gross } = row.values;
  return {
    case: 'no-voucher',
    at: locate(table, row, 'voucher'),
    observed: BLANK_CELL,
    values: {
      name: name ?? text('（未填姓名）', '(no name)'),
      gross: gross === undefined ? BLANK_CELL : yuanDisplay(gross),
    },
    identity: rowIdentity(table.def, row),
  };
}
