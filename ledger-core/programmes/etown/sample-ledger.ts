import { Decimal } from 'decimal.js';
import type { FeeValues } from '../../definition/registers/fees.ts';
import type { LedgerContent } from '../../definition/ledger-content.ts';
import type { ExpenseValues, ReceiptValues } from '../../definition/registers/money.ts';
import { withheldTax } from '../../definition/withholding-tax.ts';
import { localDate } from '../../kernel/local-date.ts';
import { fen, negate, subtract, total, yuan, ZERO, type Fen } from '../../kernel/money.ts';
import { honestLedger, UNIT } from './honest-ledger.ts';
import { sampleRegisters } from './sample-registers.ts';

const BOOKS_DAY = localDate('2026-10-31');

/** The sample: a year and a half of entries, some of them wrong on purpose, with matching funds and a budget. */
export function sampleLedger(): LedgerContent {
  const honest = honestLedger({ seed: 20_250_710, entries: 56, months: 16 });
  const expenses = [...(honest.rows.rf_expenses ?? [])];
  const change = (at: number, values: ExpenseValues): void => {
    expenses[at] = { ...expenses[at], ...values };
  };
  const lecture = expenses.findIndex(({ category }) => category === '专家讲课费');
  if (lecture >= 0) change(lecture, heldByTwo(expenses[lecture] ?? {}));
  change(3, { summary: '办公室桶装水' });
  change(6, { project: undefined });
  change(11, { voucher: undefined });
  change(17, { category: '招待费', summary: '接待用餐' });
  change(20, { method: '现金' });
  change(23, { invoice: expenses[9]?.invoice, invoiceAmount: expenses[9]?.invoiceAmount });
  change(29, { category: '其他支出', stage: '研究', summary: '资料费' });
  change(35, {
    invoice: expenses[35]?.invoice === undefined ? '2511200000000000001' : expenses[35].invoice.slice(1),
    voucherKind: undefined,
  });
  change(41, { stage: undefined });
  change(47, { amount: negate(expenses[47]?.amount ?? ZERO) });
  const arrived: ReceiptValues = {
    paidOn: localDate('2025-11-20'),
    receivedOn: localDate('2025-11-21'),
    fund: '配套资金',
    payer: UNIT,
    payee: UNIT,
    paid: yuan('30000.00'),
    received: yuan('30000.00'),
    voucher: '收-19',
  };
  const spent = expenses.filter(({ bookedOn = BOOKS_DAY }) => bookedOn <= BOOKS_DAY).map((one) => one.amount ?? ZERO);
  // The books disagree by one voucher of 1,280.00 that the ledger lacks.
  const books = fen(yuan('230000.00') - total(spent) - yuan('1280.00'));
  return {
    fields: {
      ...honest.fields,
      rf_sub_account_balance: books,
      rf_sub_account_date: BOOKS_DAY,
      rf_matching_promised: yuan('50000.00'),
      rf_matching_due: localDate('2025-12-31'),
    },
    rows: {
      ...honest.rows,
      ...sampleRegisters,
      rf_fees: sampleFees(expenses),
      rf_receipts: [...(honest.rows.rf_receipts ?? []), arrived],
      rf_expenses: expenses,
      rf_budget: [
        { fund: '首次认定助推资金', category: '设备费', initial: yuan('90000.00') },
        { fund: '首次认定助推资金', category: '材料费', initial: yuan('30000.00') },
        { fund: '首次认定助推资金', category: '测试化验加工费', initial: yuan('20000.00') },
        { fund: '首次认定助推资金', category: '培训费', initial: yuan('25000.00') },
      ],
    },
  };
}

/** A lecture of two experts: one row in the book, two in the register of fees. */
function heldByTwo(lecture: ExpenseValues): ExpenseValues {
  const [one, other] = halves(lecture.gross ?? ZERO);
  return {
    ...lecture,
    payee: '甲教授（示例）、乙高工（示例）',
    tax: total([withheldTax(one), withheldTax(other)]),
  };
}

function halves(amount: Fen): readonly [Fen, Fen] {
  const half = fen(Math.floor(amount / 2));
  return [half, subtract(amount, half)];
}

/** The fee register that goes with the expenses for experts: a row for each person, one of them above the standard. */
function sampleFees(expenses: readonly ExpenseValues[]): readonly FeeValues[] {
  const paid = expenses.filter(({ gross, amount }) => gross !== undefined && (amount ?? 0) > 0);
  const payments = paid.flatMap((expense) => {
    const { payee = '', gross = ZERO } = expense;
    const [first = '', second] = payee.split('、');
    const [one, other] = halves(gross);
    return second === undefined
      ? [{ expense, name: first, gross }]
      : [
          { expense, name: first, gross: one },
          { expense, name: second, gross: other },
        ];
  });
  return payments.map(({ expense: { bookedOn, voucher, category = '' }, name, gross }, at): FeeValues => {
    const isLecture = category.includes('讲课');
    return {
      id: `LW-${String(at + 1).padStart(2, '0')}`,
      on: bookedOn,
      voucher,
      kind: isLecture ? '讲课费' : category.includes('咨询') ? '咨询费' : '劳务费',
      name,
      employer: '示例理工大学',
      level: at === 1 ? '中级及以下' : '正高级',
      content: '项目技术指导',
      quantity: new Decimal(isLecture ? 4 : 1),
      unit: isLecture ? '学时' : at === 1 ? '半天' : '天',
      form: '现场',
      gross,
      tax: withheldTax(gross),
    };
  });
}
