import { daysBetween, type LocalDate } from '../../kernel/local-date.ts';
import type { Fen } from '../../kernel/money.ts';
import { nameKey } from '../../kernel/text.ts';
import type { ReceiptRow } from './table-rows.ts';
import { push } from '../../kernel/push.ts';

/** What is asked of: money of a fund, of an amount; with `payer`, only what came from that one (see nameKey). */
export interface Asked {
  readonly fund: string;
  readonly amount: Fen;
  readonly payer?: string;
}

/** Arrivals of some funds by amount and payer, in the order of their days. */
export class EqualArrivals {
  readonly isEmpty: boolean;
  readonly #days = new Map<string, LocalDate[]>();
  readonly #undated = new Set<string>();

  constructor(rows: readonly ReceiptRow[], funds: readonly string[]) {
    const arrived = rows.filter(({ values }) => funds.includes(values.fund ?? '') && (values.received ?? 0) > 0);
    this.isEmpty = arrived.length === 0;
    for (const { values } of arrived) {
      const { fund = '', received, payer, receivedOn, paidOn } = values;
      if (received === undefined) continue;
      const any = { fund, amount: received };
      const day = receivedOn ?? paidOn;
      for (const asked of payer === undefined ? [any] : [any, { ...any, payer: nameKey(payer) }]) {
        if (day === undefined) this.#undated.add(keyOf(asked));
        else push(this.#days, keyOf(asked), day);
      }
    }
    for (const days of this.#days.values()) days.sort();
  }

  /** The last such arrival on a day or so many days before it. */
  lastWithin(asked: Asked, day: LocalDate, days: number): LocalDate | undefined {
    const all = this.#days.get(keyOf(asked)) ?? [];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((all[middle] ?? '') <= day) low = middle + 1;
      else high = middle;
    }
    const last = all[low - 1];
    return last !== undefined && daysBetween(last, day) <= days ? last : undefined;
  }

  /** Whether such an arrival is known at all, and whether one is without a day. */
  has(asked: Asked): { readonly any: boolean; readonly undated: boolean } {
    const undated = this.#undated.has(keyOf(asked));
    return { any: undated || this.#days.has(keyOf(asked)), undated };
  }
}

function keyOf({ fund, amount, payer }: Asked): string {
  return JSON.stringify([fund, amount, payer ?? null]);
}
