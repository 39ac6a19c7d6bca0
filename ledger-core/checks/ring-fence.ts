import { unknownBalance, waitingReceipt, type Dossier } from '../dossier/dossier.ts';
import { ZERO, add, subtract, yuanDisplay, yuanText, type Fen } from '../kernel/money.ts';
import { isReturn } from '../ledger/ledger-input.ts';
import { bookingOrder } from '../ledger/running-balances.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { rowHits, rowIdentity } from './support/row-hits.ts';

/** What was paid arrives in full, and no more is spent than came in. */
export const ringFence: Check = (dossier, rule) => {
  if (dossier.ledger.isEmpty && rule.inapplicable && !unknownBalance(dossier)) return inapplicable(rule.inapplicable);
  const { hits, gaps } = rowHits(dossier, rule);
  const unknown = unknownBalance(dossier) ?? waitingReceipt(dossier);
  if (unknown) return found(hits, [...gaps, unknown]);
  const overspent = overspentHit(dossier);
  return found(overspent ? [...hits, overspent] : hits, gaps);
};

/** The entry from which on the balance stays below zero. Money in counts before money out on the same day. */
function overspentHit({ book, ledger }: Dossier): Hit | undefined {
  const table = book.tables.rf_expenses;
  const { balance } = ledger.sums();
  if (balance >= 0 || !table) return undefined;
  const { receipts, expenses, opening } = ledger.input;
  const moneyIn = receipts
    .map((one) => ({
      day: one.receivedOn ?? '',
      amount: isReturn(one) ? subtract(ZERO, one.received ?? ZERO) : (one.received ?? ZERO),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let running: Fen = opening.amount ?? ZERO;
  let next = 0;
  let turned: { at: number; balance: Fen } | undefined;
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
  const row = turned === undefined ? undefined : table.rows[turned.at];
  return {
    case: 'overspent',
    at: row ? locate(table, row, 'amount') : { sheet: table.def.sheet, table: table.def.name },
    observed: yuanText(balance),
    values: { balance: yuanDisplay(turned?.balance ?? balance) },
    identity: row ? rowIdentity(table.def, row) : ['balance'],
  };
}
