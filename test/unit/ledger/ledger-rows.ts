import type { ExpenseValues, ReceiptValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { Ledger } from '../../../ledger-core/ledger/ledger.ts';
import type { LedgerInput } from '../../../ledger-core/ledger/ledger-input.ts';

export const GRANT = '首次认定助推资金';
export const STAR = '创新活力之星助推资金';
export const MATCHING = '配套资金';

/** 到账: day, 资金种类, yuan, and of which fund where it is a return. */
export function receipt(
  day: string | undefined,
  fund: string | undefined,
  amount: string | undefined,
  returnOf?: string,
): ReceiptValues {
  return {
    receivedOn: day === undefined ? undefined : localDate(day),
    fund,
    received: amount === undefined ? undefined : yuan(amount),
    returnOf,
  };
}

/** 支出: day, 资金种类, yuan, and whatever else a test is about. */
export function expense(
  day: string | undefined,
  fund: string | undefined,
  amount: string | undefined,
  more: Partial<ExpenseValues> = {},
): ExpenseValues {
  return {
    bookedOn: day === undefined ? undefined : localDate(day),
    fund,
    amount: amount === undefined ? undefined : yuan(amount),
    ...more,
  };
}

export function ledger(input: Partial<LedgerInput>): Ledger {
  return new Ledger({
    opening: { amount: undefined, fund: undefined },
    receipts: [],
    expenses: [],
    budget: [],
    ...input,
  });
}
