import type { expenses } from '../../definition/registers/money.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { daysBetween, type LocalDate } from '../../kernel/local-date.ts';
import { nameKey } from '../../kernel/text.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { oncePerDossier } from './once-per-dossier.ts';

type ExpenseRow = TypedRow<typeof expenses>;

/** The expense rows that stand under one voucher number on one day. */
export interface Booking {
  /** Undefined where the rows name none. */
  readonly on: LocalDate | undefined;
  readonly rows: readonly ExpenseRow[];
}

/** Which voucher number books what, and when. Numbers start anew each month: only together with a day they name a voucher. */
export class VoucherBookings {
  readonly #byVoucher = new Map<string, Map<LocalDate | undefined, ExpenseRow[]>>();

  constructor(rows: readonly ExpenseRow[]) {
    for (const row of rows) {
      const { voucher, bookedOn } = row.values;
      if (voucher === undefined) continue;
      const days = this.#byVoucher.get(nameKey(voucher)) ?? new Map<LocalDate | undefined, ExpenseRow[]>();
      this.#byVoucher.set(nameKey(voucher), days);
      days.set(bookedOn, [...(days.get(bookedOn) ?? []), row]);
    }
  }

  /** Every booking under a number, whichever month it is of. */
  under(voucher: string): readonly Booking[] {
    return [...(this.#byVoucher.get(nameKey(voucher)) ?? [])].map(([on, rows]) => ({ on, rows }));
  }

  /**
   * The booking under a number that is nearest to a day, and at most so many days off. Without a day on one of the two
   * sides they may belong together, unless a dated one does.
   */
  nearest(voucher: string, day: LocalDate | undefined, within: number): Booking | undefined {
    let best: Booking | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const booking of this.under(voucher)) {
      const distance = distanceBetween(booking.on, day) ?? within;
      if (distance > within || distance >= bestDistance) continue;
      [best, bestDistance] = [booking, distance];
    }
    return best;
  }
}

export const bookingsOf = oncePerDossier(
  ({ book }: Dossier) => new VoucherBookings(book.tables.rf_expenses?.rows ?? []),
);

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
  const rows = book.tables.rf_expenses?.rows ?? [];
  const bookings = new VoucherBookings(rows.filter(({ values }) => (values.amount ?? 0) > 0));
  const gone = new Set<TypedRow>();
  const returned = new Map<string, { readonly booking: Booking; sum: number }>();
  for (const { values } of rows) {
    const { reverses, amount = 0, bookedOn } = values;
    if (reverses === undefined || amount >= 0) continue;
    const before = bookings
      .under(reverses)
      .filter(({ on }) => on === undefined || bookedOn === undefined || on <= bookedOn)
      .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
    const taken = 0 - amount;
    const same = before.flatMap((one) => one.rows).find((one) => one.values.amount === taken && !gone.has(one));
    if (same) gone.add(same);
    const [latest] = before;
    if (same || !latest) continue;
    const key = bookingKey(reverses, latest.on);
    const counted = returned.get(key) ?? { booking: latest, sum: 0 };
    counted.sum += taken;
    returned.set(key, counted);
  }
  for (const [key, { booking, sum }] of returned) {
    const booked = booking.rows.reduce((all, one) => all + (one.values.amount ?? 0), 0);
    if (sum < booked) continue;
    for (const row of booking.rows) gone.add(row);
    returned.delete(key);
  }
  return { rows: gone, part: (voucher, on) => returned.get(bookingKey(voucher, on))?.sum ?? 0 };
});

function bookingKey(voucher: string, on: LocalDate | undefined): string {
  return `${nameKey(voucher)}|${on ?? ''}`;
}

/** In days; undefined where one of the two is not known. */
function distanceBetween(a: LocalDate | undefined, b: LocalDate | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.abs(daysBetween(a, b));
}
