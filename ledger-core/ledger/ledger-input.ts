import {
  RETURN_KINDS,
  type BudgetValues,
  type ExpenseValues,
  type ReceiptValues,
} from '../definition/registers/money.ts';
import type { Fen } from '../kernel/money.ts';

/** What a ledger is computed from. */
export interface LedgerInput {
  readonly opening: { readonly amount: Fen | undefined; readonly fund: string | undefined };
  readonly receipts: readonly ReceiptValues[];
  readonly expenses: readonly ExpenseValues[];
  readonly budget: readonly BudgetValues[];
}

export function isReturn(receipt: ReceiptValues): boolean {
  return receipt.fund !== undefined && RETURN_KINDS.includes(receipt.fund);
}
