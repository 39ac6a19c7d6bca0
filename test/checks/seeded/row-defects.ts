import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { fen, negate, subtract, yuan, ZERO } from '../../../ledger-core/kernel/money.ts';
import type { Random } from '../../../ledger-core/kernel/seeded-random.ts';
import { add, booksAgree, expense, replace, rowsOf } from '../../support/fixture-ledger.ts';
import { hasInvoice, inOneRow, isPurchase, pickRow, spentOf, type Defect } from './defect.ts';

const STAGES: readonly [string, ...string[]] = ['调研', '日常办公', '推广', '研究实施'];
const OUTSIDE: readonly [string, ...string[]] = ['招待费', '差旅费', '福利费', '办公费', '罚款'];

/** Mistakes in one row of 支出明细. */
export const ROW_DEFECTS: readonly Defect[] = [
  { name: '缺项目编号', rule: 'ET-084', plant: inOneRow('项目编号', () => ({ project: undefined })) },
  {
    name: '项目编号没有登记',
    rule: 'ET-084',
    plant: inOneRow('项目编号', (_one, random) => ({ project: `CX-2024-${random.whole(10, 99)}` })),
  },
  { name: '缺使用环节', rule: 'ET-084', plant: inOneRow('使用环节', () => ({ stage: undefined })) },
  {
    name: '使用环节不在三个之内',
    rule: 'ET-084',
    plant: inOneRow('使用环节', (_one, random) => ({ stage: random.pick(STAGES) })),
  },
  { name: '缺凭证号', rule: 'ET-085', plant: inOneRow('凭证号', () => ({ voucher: undefined })) },
  { name: '缺记账日期', rule: 'ET-085', plant: inOneRow('记账日期', () => ({ bookedOn: undefined })) },
  { name: '缺支出类别', rule: 'ET-089', plant: inOneRow('支出类别', () => ({ category: undefined })) },
  {
    name: '支出类别在范围之外',
    rule: 'ET-089',
    follows: ['ET-090'],
    plant: inOneRow('支出类别', (_one, random) => ({ category: random.pick(OUTSIDE) })),
  },
  {
    name: '其他支出用在研究或转化环节',
    rule: 'ET-091',
    plant: inOneRow('使用环节', (one, random) => ({
      category: '其他支出',
      amount: fen(Math.min(one.amount ?? 0, 90_00)),
      summary: '项目资料翻译及图纸晒印',
      stage: random.pick(['研究', '成果转化应用'] as const),
    })),
  },
  {
    name: '其他支出摘要太短',
    rule: 'ET-091',
    plant: inOneRow('摘要', (one, random) => ({
      category: '其他支出',
      amount: fen(Math.min(one.amount ?? 0, 90_00)),
      stage: '实施',
      summary: random.pick(['杂费', '资料费', '其他'] as const),
    })),
  },
  {
    name: '发票号码少抄一位',
    rule: 'HX-FP-01',
    plant: inOneRow('发票号码', (one, random) => ({ invoice: without(one.invoice ?? '', random) }), hasInvoice),
  },
  {
    name: '负数没写冲销凭证号',
    rule: 'HX-AU-17',
    plant: inOneRow('冲销凭证号', (one) => ({ amount: negate(one.amount ?? ZERO) })),
  },
  {
    name: '写了冲销凭证号，金额是正数',
    rule: 'HX-AU-17',
    plant: inOneRow('金额', (_one, random) => ({ reverses: `记-2507-${random.whole(50, 99)}` })),
  },
  { name: '缺金额', rule: 'HX-LE-02', plant: inOneRow('金额', () => ({ amount: undefined })) },
  { name: '缺资金种类', rule: 'HX-LE-03', plant: inOneRow('资金种类', () => ({ fund: undefined })) },
  {
    name: '一张发票拆成两张凭证付款',
    rule: 'ET-093a',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const at = pickRow(rows, random, (one) => hasInvoice(one) && isPurchase(one));
      const { amount = ZERO, ...one } = rows[at - 1] ?? {};
      const part = fen(random.whole(1, amount - 1));
      const later = { ...one, voucher: `记-2612-${random.whole(1, 99)}`, amount: subtract(amount, part) };
      const places = [at, rows.length + 1].map((row) => `支出明细 ${row} 发票号码`);
      return { changes: [expense(at, { amount: part }), add('rf_expenses', later), booksAgree], at: places };
    },
  },
  {
    name: '发票记在两张凭证上',
    rule: 'ET-093',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const at = pickRow(rows, random, hasInvoice);
      const again = { ...rows[at - 1], voucher: `记-2612-${random.whole(1, 99)}`, amount: yuan('0.01') };
      const places = [at, rows.length + 1].map((one) => `支出明细 ${one} 发票号码`);
      return { changes: [add('rf_expenses', again), booksAgree], at: places };
    },
  },
  {
    name: '发票在一张凭证上分两行，合计超过发票金额',
    rule: 'ET-093',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const at = pickRow(rows, random, hasInvoice);
      const more = { ...rows[at - 1], category: '材料费', amount: fen(random.whole(1, 99)) };
      const places = [at, rows.length + 1].map((one) => `支出明细 ${one} 发票号码`);
      return { changes: [add('rf_expenses', more), booksAgree], at: places };
    },
  },
  {
    name: '一笔支出多记，花超了',
    rule: 'ET-087',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const at = pickRow(rows, random, isPurchase);
      const left = subtract(yuan('200000.00'), spentOf(ledger));
      const amount = fen((rows[at - 1]?.amount ?? 0) + left + random.whole(1, 5_000_00));
      // Booked last of all, so that it is the entry that overspends.
      const { category = '' } = rows[at - 1] ?? {};
      const moved = rows.map((one, index) =>
        index === at - 1 ? { ...one, category, amount, bookedOn: localDate('2027-06-30') } : one,
      );
      return { changes: [replace('rf_expenses', moved), booksAgree], at: [`支出明细 ${at} 金额`] };
    },
  },
];

/** One digit left out, as when copying by hand. */
function without(digits: string, random: Random): string {
  const at = random.whole(0, digits.length - 1);
  return digits.slice(0, at) + digits.slice(at + 1);
}
