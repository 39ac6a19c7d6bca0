import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExpenseValues, ReceiptValues } from '../../../ledger-core/definition/registers/money.ts';
import { addDays, localDate } from '../../../ledger-core/kernel/local-date.ts';
import { fen, total, yuan, yuanText, ZERO } from '../../../ledger-core/kernel/money.ts';
import type { LedgerInput } from '../../../ledger-core/ledger/ledger-input.ts';
import { bookingOrder } from '../../../ledger-core/ledger/running-balances.ts';
import { expense, GRANT, ledger, MATCHING, receipt, STAR } from './ledger-rows.ts';

const RETURNS = ['退回', '追回'];

/** Whether expense `a` is booked before `b` in the sense of the column: 记账日期, then 序号 (blank last), then place. */
function isBefore(rows: readonly ExpenseValues[], a: number, b: number): boolean {
  const [x, y] = [rows[a], rows[b]];
  if (x?.bookedOn !== y?.bookedOn) return (x?.bookedOn ?? '') < (y?.bookedOn ?? '');
  if (x?.seq !== y?.seq) return (x?.seq ?? Infinity) < (y?.seq ?? Infinity);
  return a < b;
}

/** 余额 of one row as a person with pencil and paper would find it: every receipt and every row asked anew. */
function naiveBalance({ opening, receipts, expenses }: LedgerInput, at: number): number | undefined {
  const { bookedOn: day, amount, fund } = expenses[at] ?? {};
  if (day === undefined || amount === undefined || fund === undefined) return undefined;
  let balance: number = opening.fund === fund ? (opening.amount ?? 0) : 0;
  for (const one of receipts) {
    if (one.receivedOn === undefined || one.receivedOn > day) continue;
    if (one.fund === fund) balance += one.received ?? 0;
    if (RETURNS.includes(one.fund ?? '') && one.returnOf === fund) balance -= one.received ?? 0;
  }
  expenses.forEach((one, other) => {
    const counts = one.fund === fund && one.bookedOn !== undefined && (other === at || isBefore(expenses, other, at));
    if (counts) balance -= one.amount ?? 0;
  });
  return balance;
}

const anyDay = fc.option(
  fc.integer({ min: 0, max: 12 }).map((days) => addDays(localDate('2025-12-25'), days)),
  { nil: undefined },
);
const anyAmount = fc.option(fc.integer({ min: -5_000, max: 100_000 }).map(fen), { nil: undefined });
const anyFund = fc.constantFrom(GRANT, STAR, MATCHING, undefined);
const anyReceipt: fc.Arbitrary<ReceiptValues> = fc.record({
  receivedOn: anyDay,
  fund: fc.constantFrom(GRANT, MATCHING, ...RETURNS, undefined),
  received: anyAmount,
  returnOf: anyFund,
});
const anyExpense: fc.Arbitrary<ExpenseValues> = fc.record({
  bookedOn: anyDay,
  seq: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  fund: anyFund,
  category: fc.constantFrom('材料费', '设备费', undefined),
  amount: anyAmount,
});
const anyLedger: fc.Arbitrary<LedgerInput> = fc.record({
  opening: fc.record({ amount: anyAmount, fund: anyFund }),
  receipts: fc.array(anyReceipt, { maxLength: 8 }),
  expenses: fc.array(anyExpense, { maxLength: 25 }),
  budget: fc.constant([]),
});

describe('running balances', () => {
  it('are those of the row’s own fund, receipts of the day counted first', () => {
    const { expenses, ...rest } = {
      receipts: [
        receipt('2025-07-10', GRANT, '1000.00'),
        receipt('2025-07-12', MATCHING, '50.00'),
        receipt('2025-07-13', '退回', '100.00', GRANT),
      ],
      expenses: [
        expense('2025-07-12', GRANT, '10.00', { seq: 3 }),
        expense('2025-07-12', MATCHING, '60.00', { seq: 2 }),
        expense('2025-07-12', GRANT, '1.00', { seq: 1 }),
        expense('2025-07-09', GRANT, '5.00'),
        expense('2025-07-13', GRANT, '-1.00'),
        expense(undefined, GRANT, '7.00'),
        expense('2025-07-14', undefined, '7.00'),
        expense('2025-07-14', GRANT, undefined),
      ],
    };
    const balances = ledger({ expenses, ...rest }).balances();
    expect(balances.map((one) => (one === undefined ? '' : yuanText(one)))).toEqual([
      '984.00',
      '-10.00',
      '994.00',
      '-5.00',
      '885.00',
      '',
      '',
      '',
    ]);
  });

  it('carry the opening balance of their fund only', () => {
    const one = ledger({
      opening: { amount: yuan('100.00'), fund: STAR },
      expenses: [expense('2025-01-01', STAR, '1.00'), expense('2025-01-01', GRANT, '1.00')],
    });
    expect(one.balances()).toEqual([9900, -100]);
  });

  it('equal the naive ones, in whatever order rows stand', () => {
    fc.assert(
      fc.property(anyLedger, (input) => {
        expect(ledger(input).balances()).toEqual(input.expenses.map((_, at) => naiveBalance(input, at)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the order of booking', () => {
  it('is by day, then by number with blank ones last, then by place; rows without a day come last', () => {
    const rows = [
      expense(undefined, GRANT, '1.00'),
      expense('2025-01-02', GRANT, '1.00'),
      expense('2025-01-02', GRANT, '1.00', { seq: 2 }),
      expense('2025-01-01', GRANT, '1.00', { seq: 9 }),
      expense('2025-01-02', GRANT, '1.00', { seq: 2 }),
      expense('2025-01-02', GRANT, '1.00'),
    ];
    expect(bookingOrder(rows)).toEqual([3, 2, 4, 1, 5, 0]);
  });
});

describe('every ledger', () => {
  it('has sums by fund that add up to those of the whole', () => {
    fc.assert(
      fc.property(anyLedger, (input) => {
        const one = ledger(input);
        const byFund = [...one.sumsByFund().values()];
        for (const part of ['opening', 'received', 'spent', 'returned', 'balance'] as const) {
          expect(total(byFund.map((sums) => sums[part]))).toBe(one.sums()[part]);
        }
      }),
    );
  });

  it('spends over all years and no year what it spends over all', () => {
    fc.assert(
      fc.property(anyLedger, (input) => {
        const one = ledger(input);
        const undated = input.expenses.filter((row) => row.bookedOn === undefined).map((row) => row.amount ?? ZERO);
        expect(total([one.spent({ year: 2025 }), one.spent({ year: 2026 }), ...undated])).toBe(one.spent({}));
        expect(total(['材料费', '设备费', ''].map((category) => one.spentIn(category)))).toBe(one.spent({}));
      }),
    );
  });

  it('has at the end of time its balance, but for what bears no date', () => {
    fc.assert(
      fc.property(anyLedger, (input) => {
        const one = ledger({
          ...input,
          receipts: input.receipts.filter((row) => row.receivedOn !== undefined),
          expenses: input.expenses.filter((row) => row.bookedOn !== undefined),
        });
        expect(one.balanceAt(localDate('9999-12-31'))).toBe(one.sums().balance);
      }),
    );
  });
});
