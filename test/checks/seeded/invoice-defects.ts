import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { addDays } from '../../../ledger-core/kernel/local-date.ts';
import { fen } from '../../../ledger-core/kernel/money.ts';
import type { Random } from '../../../ledger-core/kernel/seeded-random.ts';
import { add, booksAgree, expense, field, replace, rowsOf } from '../../support/fixture-ledger.ts';
import { hasInvoice, inOneRow, isPurchase, pickRow, type Defect, type Planted } from './defect.ts';

const UNION = '示例精密制造公司工会委员会';
const STRANGERS = ['张三', '示例另一家公司', '示例精密制造公司天津分公司'] as const;

/** Suspicious invoices and payees. */
export const INVOICE_DEFECTS: readonly Defect[] = [
  {
    name: '一笔采购没有发票又付了一次',
    rule: 'HX-AU-01',
    plant: paidAgain(() => ({ invoice: undefined, invoiceAmount: undefined, purchaser: undefined })),
  },
  {
    name: '几天之内同样金额的两张发票',
    rule: 'HX-AU-01a',
    plant: paidAgain(({ invoice = '' }, random) => ({
      invoice: `${invoice.slice(0, 5)}${random.whole(1e14, 9e14)}`,
    })),
  },
  { name: '一次采购开了三张连号发票', rule: 'HX-AU-02', plant: consecutive },
  {
    name: '款付给了别的公司',
    rule: 'HX-AU-08',
    plant: inOneRow('收款人', () => ({ seller: '示例另一家公司', method: '转账' }), hasInvoice),
  },
  {
    name: '发票开给了个人或别的单位',
    rule: 'HX-FP-02',
    plant: inOneRow('购买方', (_one, random) => ({ purchaser: random.pick(STRANGERS) }), hasInvoice),
  },
  { name: '工会核算，一张发票开给了企业', rule: 'HX-FP-02', plant: notToUnion },
  {
    name: '发票号码的年份抄错',
    rule: 'HX-FP-03',
    plant: inOneRow(
      '发票号码',
      ({ invoice = '' }, random) => ({ invoice: `${random.whole(11, 24)}${invoice.slice(2)}` }),
      hasInvoice,
    ),
  },
];

/** Half of a purchase, and the same sum again some days later under another voucher. */
function paidAgain(how: (one: ExpenseValues, random: Random) => ExpenseValues): Defect['plant'] {
  return (ledger, random) => {
    const { rows, at, one } = picked(ledger, random);
    const amount = fen(Math.floor((one.amount ?? 0) / 2));
    const first = { ...one, amount, invoiceAmount: amount };
    const paidOn = one.paidOn && addDays(one.paidOn, random.whole(0, 3));
    const again = {
      ...first,
      voucher: `记-2612-${random.whole(1, 99)}`,
      bookedOn: paidOn,
      paidOn,
      ...how(one, random),
    };
    return {
      changes: [expense(at, first), add('rf_expenses', again), booksAgree],
      at: [at, rows.length + 1].map((row) => `支出明细 ${row} 金额`),
    };
  };
}

/** A purchase in three parts, each with the next number and a voucher of its own. */
function consecutive(ledger: LedgerContent, random: Random): Planted {
  const { at, one } = picked(ledger, random);
  const { invoice = '' } = one;
  const amount = fen(Math.floor((one.amount ?? 0) / 3));
  const part = (step: number): ExpenseValues => ({
    ...one,
    amount,
    invoiceAmount: amount,
    invoice: invoice.slice(0, 5) + String(Number(invoice.slice(5)) + step).padStart(15, '0'),
    ...(step === 0 ? {} : { voucher: `记-2612-${step}` }),
  });
  return {
    changes: [expense(at, part(0)), add('rf_expenses', part(1), part(2)), booksAgree],
    at: [`支出明细 ${at} 发票号码`],
  };
}

function notToUnion(ledger: LedgerContent, random: Random): Planted {
  const { rows, at } = picked(ledger, random);
  const others = rows.map((one, index) => (index === at - 1 || !hasInvoice(one) ? one : { ...one, purchaser: UNION }));
  return {
    changes: [field('rf_book_entity', '基层工会'), replace('rf_expenses', others)],
    at: [`支出明细 ${at} 购买方`],
  };
}

function picked(
  ledger: LedgerContent,
  random: Random,
): { readonly rows: readonly ExpenseValues[]; readonly at: number; readonly one: ExpenseValues } {
  const rows = rowsOf(ledger, 'rf_expenses');
  const at = pickRow(rows, random, (one) => hasInvoice(one) && isPurchase(one));
  return { rows, at, one: rows[at - 1] ?? {} };
}
