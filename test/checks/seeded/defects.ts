import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { addDays, localDate } from '../../../ledger-core/kernel/local-date.ts';
import { add as plus, fen, negate, subtract, yuan, ZERO, type Fen } from '../../../ledger-core/kernel/money.ts';
import { seededRandom, type Random } from '../../../ledger-core/kernel/seeded-random.ts';
import { honestLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import {
  add,
  addBudget,
  addReceipt,
  addReview,
  booksAgree,
  changed,
  expense,
  field,
  receipt,
  replace,
  review,
  rowsOf,
  type Change,
} from '../../support/fixture-ledger.ts';

/** A ledger with one defect in it, and where that must be found. */
export interface Planted {
  readonly changes: readonly Change[];
  /** Places of all findings of the rule, `支出明细 7 项目编号`. */
  readonly at: readonly string[];
}

/** One kind of mistake, planted in a random place with random values. */
export interface Defect {
  readonly name: string;
  readonly rule: string;
  /** Errors of other rules that the same mistake must raise. */
  readonly follows?: readonly string[];
  readonly plant: (ledger: LedgerContent, random: Random) => Planted;
}

/** An honest ledger of a size and length drawn from the seed, with room for a defect in it. */
export function seededLedger(seed: number): LedgerContent {
  const random = seededRandom(seed);
  return honestLedger({ seed, entries: random.whole(6, 60), months: random.whole(2, 16) });
}

export function planted(
  defect: Defect,
  seed: number,
): { readonly content: LedgerContent; readonly at: readonly string[] } {
  const ledger = seededLedger(seed);
  const { changes, at } = defect.plant(ledger, seededRandom(seed * 7_919 + 1));
  return { content: changed(ledger, changes), at };
}

type RowPlan = (one: ExpenseValues, random: Random, ledger: LedgerContent) => ExpenseValues;

/** Spoils one random expense; with `only`, one of those. The books follow where the amount changed. */
function inOneRow(column: string, plan: RowPlan, only: (one: ExpenseValues) => boolean = () => true): Defect['plant'] {
  return (ledger, random) => {
    const rows = rowsOf(ledger, 'rf_expenses');
    const at = pickRow(rows, random, only);
    const one = rows[at - 1] ?? {};
    return { changes: [expense(at, plan(one, random, ledger)), booksAgree], at: [`支出明细 ${at} ${column}`] };
  };
}

function pickRow(rows: readonly ExpenseValues[], random: Random, only: (one: ExpenseValues) => boolean): number {
  const places = rows.flatMap((one, at) => (only(one) ? [at + 1] : []));
  const [first, ...others] = places;
  if (first === undefined) throw new Error('the seed has no row for this defect');
  return random.pick([first, ...others]);
}

const hasInvoice = ({ invoice }: ExpenseValues): boolean => invoice !== undefined;
const isPurchase = ({ category, amount }: ExpenseValues): boolean => category !== '其他支出' && (amount ?? 0) > 100;
const spentOf = (ledger: LedgerContent): Fen =>
  rowsOf(ledger, 'rf_expenses').reduce((sum, one) => plus(sum, one.amount ?? ZERO), ZERO);
const STAGES: readonly [string, ...string[]] = ['调研', '日常办公', '成果转化', '研究实施'];
const OUTSIDE: readonly [string, ...string[]] = ['招待费', '差旅费', '福利费', '办公费', '罚款'];

/** Mistakes in one row of 支出明细. */
const ROW_DEFECTS: readonly Defect[] = [
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

/** Mistakes in receipts, reviews, budget and on the cover. */
const OTHER_DEFECTS: readonly Defect[] = [
  {
    name: '首次助推资金金额不对',
    rule: 'ET-080',
    plant: (_ledger, random) => {
      const paid = fen(yuan('200000.00') + random.whole(1, 40) * 1_000_00);
      return { changes: [receipt(1, { paid, received: paid }), booksAgree], at: ['拨款到账 1 拨付金额'] };
    },
  },
  {
    name: '首次助推资金登记两次',
    rule: 'ET-080',
    plant: (ledger, random) => {
      const [first = {}] = rowsOf(ledger, 'rf_receipts');
      const again = { ...first, paidOn: addDays(localDate('2025-07-08'), random.whole(1, 300)) };
      return { changes: [addReceipt(again), booksAgree], at: ['拨款到账 2 资金种类'] };
    },
  },
  {
    name: '助推资金早于复审达标拨付',
    rule: 'ET-080',
    plant: (_ledger, random) => ({
      changes: [receipt(1, { paidOn: addDays(localDate('2025-06-18'), -random.whole(1, 200)) })],
      at: ['拨款到账 1 拨付日期'],
    }),
  },
  {
    name: '次年复审没有达标',
    rule: 'ET-080',
    plant: (_ledger, random) => ({
      changes: [review(1, { result: random.pick(['整改', '不合格', '摘牌'] as const) })],
      at: ['拨款到账 1 资金种类'],
    }),
  },
  {
    name: '没有授予而有之星助推资金',
    rule: 'ET-081',
    plant: (_ledger, random) => {
      const day = localDate('2029-06-12');
      const star = { fund: '创新活力之星助推资金', payer: '经开区总工会', received: yuan('200000.00') };
      const notAwarded = addReview({ type: '期满复审', on: day, result: '达标', star: '否' });
      const granted = addReceipt({ ...star, receivedOn: addDays(day, random.whole(1, 90)) });
      return { changes: [notAwarded, granted, booksAgree], at: ['拨款到账 2 资金种类'] };
    },
  },
  {
    name: '拨付单位不是区总工会',
    rule: 'ET-082',
    plant: (_ledger, random) => ({
      changes: [receipt(1, { payer: random.pick(['示例集团公司', '经开区财政审计局', '某街道工会'] as const) })],
      at: ['拨款到账 1 拨付单位'],
    }),
  },
  {
    name: '不隶属经开区，资金性质却是工会经费',
    rule: 'ET-083',
    plant: (_ledger, random) => ({
      changes: [
        field('rf_union_affiliation', '不隶属经开区'),
        field('rf_fund_nature', random.pick(['工会经费', '其他'] as const)),
      ],
      at: ['封面 资金性质'],
    }),
  },
  {
    name: '没有专项核算编码',
    rule: 'ET-086',
    follows: ['ET-096'],
    plant: () => ({ changes: [field('rf_sub_account', undefined)], at: ['封面 专项核算编码'] }),
  },
  {
    name: '账面余额不符',
    rule: 'ET-086',
    follows: ['ET-096'],
    plant: (ledger, random) => {
      const books = plus(subtract(yuan('200000.00'), spentOf(ledger)), fen(random.whole(1, 9_999_99)));
      return { changes: [field('rf_sub_account_balance', books)], at: ['封面 账面余额'] };
    },
  },
  {
    name: '拨付没有足额到账',
    rule: 'ET-087',
    plant: (_ledger, random) => {
      const received = fen(yuan('200000.00') - random.whole(1, 400_00));
      return { changes: [receipt(1, { received }), booksAgree], at: ['拨款到账 1 到账金额'] };
    },
  },
  {
    name: '超预算',
    rule: 'ET-094',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const { category, fund } = rows[pickRow(rows, random, isPurchase) - 1] ?? {};
      return { changes: [addBudget({ fund, category, initial: fen(random.whole(0, 99)) })], at: ['预算 1 支出类别'] };
    },
  },
  {
    name: '配套到期未到位',
    rule: 'ET-095',
    plant: (_ledger, random) => ({
      changes: [
        field('rf_matching_promised', fen(random.whole(1, 50_000) * 100)),
        field('rf_matching_due', addDays(localDate('2025-12-31'), random.whole(-90, 200))),
      ],
      at: ['封面 承诺配套资金'],
    }),
  },
];

export const DEFECTS: readonly Defect[] = [...ROW_DEFECTS, ...OTHER_DEFECTS];

/** One digit left out, as when copying by hand. */
function without(digits: string, random: Random): string {
  const at = random.whole(0, digits.length - 1);
  return digits.slice(0, at) + digits.slice(at + 1);
}
