import { add, subtract, ZERO, type Fen } from '../../kernel/money.ts';
import { isReturn } from '../../ledger/ledger-input.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { bookingOrder } from '../../ledger/running-balances.ts';

/** A place among the ledger's expenses, and the balance of all money after it. */
export interface OverspentEntry {
  readonly at: number;
  readonly balance: Fen;
}

/**
 * The entry from which on the balance of all money stays below zero; undefined where it does not, or where a return and
 * no expense made it so. Money in counts before money out on the same day.
 */
export function overspentEntry(ledger: Ledger): OverspentEntry | undefined {
  if (ledger.sums().balance >= 0) return undefined;
  const { receipts, expenses, opening } = ledger.input;
  const moneyIn = receipts
    .map((one) => ({
      day: one.receivedOn ?? '',
      amount: isReturn(one) ? subtract(ZERO, one.received ?? ZERO) : (one.received ?? ZERO),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let running: Fen = opening.amount ?? ZERO;
  let next = 0;
  let turned: OverspentEntry | undefined;
  for (const at of bookingOrder(expenses)) {
    const expense = expenses[at];
    for (let one = moneyIn[next]; one && one.day <= (expense?.bookedOn ?? '9999-99-99'); one = moneyIn[next]) {
      running = add(running, one.amount);
      next += 1;
    }
    running = subtract(running, expense?.amount ?? ZERO);
    if (running >= 0) turned = undefined;
    else turned ??= { at, balance: running };
  }
  return turned;
}
