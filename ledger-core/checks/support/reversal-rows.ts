import type { ExpenseValues } from '../../definition/registers/money.ts';
import { unknownAmong, type Dossier } from '../../dossier/dossier.ts';
import type { Text } from '../../kernel/text.ts';
import { bookingOrder } from '../../ledger/running-balances.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { textKey, type ExpenseRow } from './reversals.ts';
import { rowsByVoucher, vouchersNamed } from './voucher-rows.ts';

/** A negative row that names what it takes back, and the rows of that number that it could mean. */
export interface Reversal {
  readonly row: ExpenseRow;
  /** As the row names them. */
  readonly names: readonly string[];
  /** Those of the names that no row books. */
  readonly absent: readonly string[];
  readonly originals: readonly ExpenseRow[];
}

/** Every reversal in the order of booking, and why there may be others. */
export function reversalRows(dossier: Dossier): {
  readonly reversals: readonly Reversal[];
  readonly gaps: readonly Text[];
} {
  const { book, ledger } = dossier;
  const unknown = unknownAmong(dossier, 'rf_expenses', mayReverse, ['reverses', 'amount']);
  const rows = book.tables.rf_expenses?.rows ?? [];
  const reversals = bookingOrder(ledger.input.expenses).flatMap((at): Reversal[] => {
    const row = rows[at];
    if (row?.values.reverses === undefined || (row.values.amount ?? 0) >= 0) return [];
    const names = vouchersNamed(row.values.reverses);
    const absent = names.filter((name) => originalsOf(dossier, name).length === 0);
    return [{ row, names, absent, originals: names.flatMap((name) => originalsOf(dossier, name)) }];
  });
  return { reversals, gaps: unknown ? [unknown] : [] };
}

/** Rows of the voucher that are no reversals themselves. */
function originalsOf(dossier: Dossier, voucher: string): readonly ExpenseRow[] {
  const rows = rowsByVoucher(dossier).get(textKey(voucher)) ?? [];
  return rows.filter((row) => (row.values.amount ?? 0) >= 0);
}

function mayReverse({ values, unreadable }: TypedRow): boolean {
  const { reverses, amount = 0 } = values as ExpenseValues;
  return (reverses !== undefined || unreadable.has('reverses')) && (amount < 0 || unreadable.has('amount'));
}
