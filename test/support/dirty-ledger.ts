import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { ExpenseValues, ReceiptValues } from '../../ledger-core/definition/registers/money.ts';
import { addDays, localDate } from '../../ledger-core/kernel/local-date.ts';
import { fen } from '../../ledger-core/kernel/money.ts';
import { seededRandom, type Random } from '../../ledger-core/kernel/seeded-random.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';

const CODES = ['1100224130', '011002200111', '12345'] as const;

/**
 * An honest ledger in which many cells have been blanked, swapped or repeated at random: not a ledger anyone would
 * write, but one on which the sheet's own formulas and our checks must say the same of every row.
 */
export function dirtyLedger(seed: number, entries: number): LedgerContent {
  const random = seededRandom(seed);
  const honest = honestLedger({ seed, entries, months: 20 });
  const rows = [...(honest.rows.rf_expenses ?? [])];
  const expenses = rows.map((row) => (random.whole(1, 3) === 1 ? spoiled(random, row, rows) : row));
  return {
    fields: {
      ...honest.fields,
      rf_opening_balance: fen(random.whole(-5_000_00, 30_000_00)),
      rf_opening_fund: random.pick(['首次认定助推资金', '创新活力之星助推资金'] as const),
      rf_sub_account_date: addDays(localDate('2025-07-10'), random.whole(0, 500)),
    },
    rows: {
      ...honest.rows,
      rf_receipts: [...(honest.rows.rf_receipts ?? []), ...Array.from({ length: 6 }, () => receipt(random))],
      rf_budget: Array.from({ length: 8 }, () => ({
        fund: random.pick(['首次认定助推资金', '配套资金', undefined] as const),
        category: random.pick(['材料费', '设备费', '其他支出', undefined] as const),
        year: random.pick([undefined, 2025, 2026] as const),
        initial: random.pick([undefined, fen(0), fen(random.whole(1, 90_000_00))] as const),
        adjusted: random.pick([undefined, undefined, fen(random.whole(1, 90_000_00))] as const),
      })),
      rf_expenses: expenses,
    },
  };
}

function receipt(random: Random): ReceiptValues {
  const amount = fen(random.whole(1, 60_000_00));
  return {
    receivedOn: random.pick([undefined, addDays(localDate('2025-07-01'), random.whole(0, 600))] as const),
    fund: random.pick(['配套资金', '创新活力之星助推资金', '退回', '追回'] as const),
    paid: fen(amount + random.whole(0, 1)),
    received: amount,
    returnOf: random.pick([undefined, '首次认定助推资金', '配套资金'] as const),
  };
}

function spoiled(random: Random, row: ExpenseValues, rows: readonly ExpenseValues[]): ExpenseValues {
  const other = rows[random.whole(0, rows.length - 1)] ?? row;
  const changes: readonly [() => ExpenseValues, ...(() => ExpenseValues)[]] = [
    () => ({ project: undefined }),
    () => ({ project: 'CX-不存在' }),
    () => ({ stage: random.pick([undefined, '调研', '研究'] as const) }),
    () => ({ voucher: undefined }),
    () => ({ bookedOn: undefined }),
    () => ({
      category: random.pick([undefined, '招待费', '其他支出'] as const),
      summary: random.pick(['杂费', '资料翻译打印费用', undefined] as const),
    }),
    () => ({ fund: random.pick([undefined, '配套资金', '创新活力之星助推资金', '自有资金'] as const) }),
    () => ({ amount: undefined }),
    () => ({ amount: fen(0 - (row.amount ?? 0)) }),
    () => ({
      amount: fen(0 - (row.amount ?? 0)),
      reverses: other.voucher,
      invoice: random.pick([undefined, other.invoice] as const),
    }),
    () => ({ reverses: other.voucher }),
    () => ({ invoice: other.invoice, invoiceAmount: other.invoiceAmount, voucherKind: undefined }),
    () => ({
      invoice: other.invoice,
      voucher: other.voucher,
      invoiceAmount: random.pick([undefined, other.invoiceAmount] as const),
    }),
    () => ({ invoice: other.invoice?.slice(0, 15).concat(String(random.whole(10_000, 99_999))) }),
    () => ({
      invoice: String(random.whole(10_000_000, 10_000_009)),
      invoiceCode: random.pick([undefined, ...CODES] as const),
    }),
    () => ({ invoice: random.pick(['1234567', '12345678A', '1E+19', '2511200000000000000X'] as const) }),
    () => ({ invoice: 'T1234', voucherKind: random.pick(['客运电子客票', '财政票据', '增值税发票'] as const) }),
    () => ({ seq: random.pick([undefined, 3, 3, 7] as const), bookedOn: other.bookedOn }),
  ];
  return { ...row, ...random.pick(changes)() };
}
