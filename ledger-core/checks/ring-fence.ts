import { unknownBalance, waitingReceipt, type Dossier } from '../dossier/dossier.ts';
import { yuanDisplay, yuanText } from '../kernel/money.ts';
import { isReturn } from '../ledger/ledger-input.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { overspentEntry } from './support/overspent-entry.ts';
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

/** The entry from which on the balance stays below zero. */
function overspentHit({ book, ledger }: Dossier): Hit | undefined {
  const table = book.tables.rf_expenses;
  const { balance } = ledger.sums();
  if (balance >= 0 || !table) return undefined;
  const turned = overspentEntry(ledger);
  const row = turned === undefined ? undefined : table.rows[turned.at];
  // No expense made it so: then a return did.
  const back = row ? undefined : book.tables.rf_receipts?.rows.findLast(({ values }) => isReturn(values));
  return {
    case: 'overspent',
    at:
      back && book.tables.rf_receipts
        ? locate(book.tables.rf_receipts, back, 'received')
        : locate(table, row, 'amount'),
    observed: yuanText(balance),
    values: { balance: yuanDisplay(turned?.balance ?? balance) },
    identity: row ? rowIdentity(table.def, row) : ['balance'],
  };
}
