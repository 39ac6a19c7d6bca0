import { push } from '../../kernel/push.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { nameKey } from '../../kernel/text.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import { VoucherBookings, type Booking } from './voucher-bookings.ts';
import type { ExpenseRow } from './table-rows.ts';

/** What reversals took back: whole rows, and parts of bookings. */
export interface TakenBack {
  readonly rows: ReadonlySet<TypedRow>;
  /** In fen, of a booking that was not taken back as a whole. */
  readonly part: (voucher: string, on: LocalDate | undefined) => number;
}

/**
 * Expense rows that negative rows took back in full: the row of the very amount, else all rows of the named voucher once
 * the reversals reach their sum. Of equal numbers the latest before the reversal is meant.
 */
export const takenBack = oncePerDossier(({ book }: Dossier): TakenBack => {
  const rows = [...(book.tables.rf_expenses?.rows ?? [])].sort(byDay);
  const spent = rows.filter(({ values }) => (values.amount ?? 0) > 0);
  const reversals = rows.filter(({ values }) => (values.amount ?? 0) < 0 && values.reverses !== undefined);
  const { exact, others } = exactMatches(spent, reversals);
  const bookings = new VoucherBookings(spent);
  const parts = new Map<string, { readonly booking: Booking; sum: number }>();
  for (const { values } of others) {
    const { reverses = '', amount = 0, bookedOn } = values;
    const booking = bookings.lastUpTo(reverses, bookedOn);
    if (!booking) continue;
    const key = bookingKey(reverses, booking.on);
    const part = parts.get(key) ?? { booking, sum: 0 };
    part.sum += 0 - amount;
    parts.set(key, part);
  }
  const gone = new Set<TypedRow>(exact);
  for (const [key, { booking, sum }] of parts) {
    if (sum < booking.rows.reduce((all, { values }) => all + (values.amount ?? 0), 0)) continue;
    for (const row of booking.rows) gone.add(row);
    parts.delete(key);
  }
  return { rows: gone, part: (voucher, on) => parts.get(bookingKey(voucher, on))?.sum ?? 0 };
});

/** Each reversal takes back the last row before it that has its voucher and its amount, if there is one. Both in order. */
function exactMatches(
  spent: readonly ExpenseRow[],
  reversals: readonly ExpenseRow[],
): { readonly exact: readonly ExpenseRow[]; readonly others: readonly ExpenseRow[] } {
  const open = new Map<string, ExpenseRow[]>();
  const exact: ExpenseRow[] = [];
  const others: ExpenseRow[] = [];
  let next = 0;
  for (const reversal of reversals) {
    const { reverses = '', amount = 0, bookedOn } = reversal.values;
    for (let row = spent[next]; row && isUpTo(row, bookedOn); row = spent[++next]) {
      const key = amountKey(row.values.voucher ?? '', row.values.amount ?? 0);
      push(open, key, row);
    }
    const taken = open.get(amountKey(reverses, 0 - amount))?.pop();
    if (taken) exact.push(taken);
    else others.push(reversal);
  }
  return { exact, others };
}

/** Rows without a day come last, but may be of any. */
function byDay(a: ExpenseRow, b: ExpenseRow): number {
  const [one, two] = [a.values.bookedOn ?? '9999', b.values.bookedOn ?? '9999'];
  return one < two ? -1 : one > two ? 1 : 0;
}

function isUpTo({ values }: ExpenseRow, day: LocalDate | undefined): boolean {
  return day === undefined || (values.bookedOn !== undefined && values.bookedOn <= day);
}

function amountKey(voucher: string, amount: number): string {
  return `${nameKey(voucher)}|${amount}`;
}

function bookingKey(voucher: string, on: LocalDate | undefined): string {
  return `${nameKey(voucher)}|${on ?? ''}`;
}
