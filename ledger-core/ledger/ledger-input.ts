import type { BudgetValues, ExpenseValues, ReceiptValues } from '../definition/registers/money.ts';
import type { Fen } from '../kernel/money.ts';

/** Kinds of receipt that are money going back: counted as returned, never as received. */
const RETURNS: ReadonlySet<string> = new Set(['退回', '追回']);

/** What a ledger is computed from. */
export interface LedgerInput {
  readonly opening: { readonly amount: Fen | undefined; readonly fund: string | undefined };
  readonly receipts: readonly ReceiptValues[];
  readonly expenses: readonly ExpenseValues[];
  readonly budget: readonly BudgetValues[];
}

export function isReturn(receipt: ReceiptValues): boolean {
  return receipt.fund !== undefined && RETURNS.has(receipt.fund);
}
