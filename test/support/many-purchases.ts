import type { ExpenseValues } from '../../ledger-core/definition/registers/money.ts';
import { add, purchase, type Change } from './fixture-ledger.ts';

/** So many purchases, each with a voucher and an invoice of its own; `from` keeps two calls apart. */
export function manyPurchases(count: number, values: (at: number) => ExpenseValues, from = 1): Change {
  const rows = Array.from({ length: count }, (_, at) =>
    purchase({
      voucher: `记-9${String(from + at).padStart(4, '0')}`,
      invoice: `251120000009${String(from + at).padStart(8, '0')}`,
      ...values(at),
    }),
  );
  return add('rf_expenses', ...rows);
}
