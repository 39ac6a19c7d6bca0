import type { Dossier } from '../../dossier/dossier.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { nameKey } from '../../kernel/text.ts';
import { countUpTo, nearestDay } from './days.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import type { ExpenseRow } from './table-rows.ts';

/** The expense rows that stand under one voucher number on one day. */
export interface Booking {
  /** Undefined where the rows name none. */
  readonly on: LocalDate | undefined;
  readonly rows: readonly ExpenseRow[];
}

interface Bookings {
  readonly byDay: ReadonlyMap<LocalDate | undefined, Booking>;
  /** In their order. */
  readonly days: readonly LocalDate[];
}

const NO_BOOKINGS: Bookings = { byDay: new Map(), days: [] };

/** Which voucher number books what, and when. Numbers start anew each month: only together with a day they name a voucher. */
export class VoucherBookings {
  readonly #byVoucher: ReadonlyMap<string, Bookings>;

  constructor(rows: readonly ExpenseRow[]) {
    const byVoucher = new Map<string, Map<LocalDate | undefined, ExpenseRow[]>>();
    for (const row of rows) {
      const { voucher, bookedOn } = row.values;
      if (voucher === undefined) continue;
      const days = byVoucher.get(nameKey(voucher)) ?? new Map<LocalDate | undefined, ExpenseRow[]>();
      byVoucher.set(nameKey(voucher), days);
      const sameDay = days.get(bookedOn);
      if (sameDay) sameDay.push(row);
      else days.set(bookedOn, [row]);
    }
    this.#byVoucher = new Map([...byVoucher].map(([voucher, days]) => [voucher, bookingsByDay(days)]));
  }

  /** All rows under a number, of whichever month. */
  rows(voucher: string): readonly ExpenseRow[] {
    return [...this.#of(voucher).byDay.values()].flatMap((booking) => booking.rows);
  }

  /** How many bookings stand under a number, of whichever month. */
  count(voucher: string): number {
    return this.#of(voucher).byDay.size;
  }

  /**
   * The booking under a number that is nearest to a day, and at most so many days off; else one without a day. Without a
   * day to go by, the only booking of the number.
   */
  nearest(voucher: string, day: LocalDate | undefined, within: number): Booking | undefined {
    const { byDay, days } = this.#of(voucher);
    if (day === undefined) return byDay.size === 1 ? [...byDay.values()][0] : undefined;
    const near = nearestDay(days, day);
    return byDay.get(near && near.distance <= within ? near.day : undefined);
  }

  /** The last booking under a number up to a day (undefined: of all). */
  lastUpTo(voucher: string, day: LocalDate | undefined): Booking | undefined {
    const { byDay, days } = this.#of(voucher);
    return byDay.get(days[(day === undefined ? days.length : countUpTo(days, day)) - 1]);
  }

  #of(voucher: string): Bookings {
    return this.#byVoucher.get(nameKey(voucher)) ?? NO_BOOKINGS;
  }
}

function bookingsByDay(days: ReadonlyMap<LocalDate | undefined, readonly ExpenseRow[]>): Bookings {
  return {
    byDay: new Map([...days].map(([on, rows]) => [on, { on, rows }])),
    days: [...days.keys()].filter((day) => day !== undefined).sort(),
  };
}

export const bookingsOf = oncePerDossier(
  ({ book }: Dossier) => new VoucherBookings(book.tables.rf_expenses?.rows ?? []),
);
