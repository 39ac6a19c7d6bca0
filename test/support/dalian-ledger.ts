import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { ExpenseValues, ReceiptValues } from '../../ledger-core/definition/registers/money.ts';
import { addDays, localDate, yearOf, type LocalDate } from '../../ledger-core/kernel/local-date.ts';
import { fen, total, yuan, ZERO, type Fen } from '../../ledger-core/kernel/money.ts';
import { seededRandom, type Random } from '../../ledger-core/kernel/seeded-random.ts';
import { add, type Change } from './fixture-ledger.ts';

const UNION = '示例精密制造公司工会';
const FUND = '创建助推金';
const GRANT = yuan('10000.00');
const ARRIVED = localDate('2025-03-20');
const PEOPLE = { handler: '张三', approver: '李四', bookkeeper: '王五' } as const;

const FIELDS: LedgerContent['fields'] = {
  rf_workshop_name: '张三创新工作室（示例）',
  rf_unit: '示例精密制造公司',
  rf_leader: '张三',
  rf_recognised: localDate('2024-12-20'),
  rf_fund_nature: '工会经费',
  rf_book_entity: '基层工会',
  rf_sub_account: '502.03',
};

const REGISTERS: LedgerContent['rows'] = {
  rf_receipts: [
    {
      paidOn: localDate('2025-03-18'),
      receivedOn: ARRIVED,
      fund: FUND,
      payer: '大连市总工会',
      payee: UNION,
      paid: GRANT,
      received: GRANT,
      voucher: '收-3',
    },
  ],
  rf_categories: [
    { name: '材料费', scope: '攻关用的材料、标准件和刃具', basis: '资助资金管理办法（示例）' },
    { name: '学习资料费', scope: '图书、标准和资料', basis: '资助资金管理办法（示例）' },
    { name: '活动费', scope: '交流、观摩和比武的场地、器材', basis: '资助资金管理办法（示例）' },
  ],
  rf_funding: [{ year: 2025, source: '工会', amount: yuan('3000.00'), note: '活动补充经费，另给每周半天活动时间' }],
};

/** One honest grant kept by the basic union, its own categories, three honest expenses, the books in agreement. */
export const SMALL_DALIAN_LEDGER: LedgerContent = {
  fields: { ...FIELDS, rf_sub_account_balance: yuan('4304.00') },
  rows: {
    ...REGISTERS,
    rf_expenses: [
      dalianPurchase({
        seq: 1,
        bookedOn: localDate('2025-04-14'),
        voucher: '记-2504-6',
        summary: '夹具改造用铝型材及螺钉',
        amount: yuan('2460.00'),
        invoice: '25212000000200000001',
        invoiceAmount: yuan('2460.00'),
      }),
      dalianPurchase({
        seq: 2,
        bookedOn: localDate('2025-05-19'),
        voucher: '记-2505-2',
        category: '学习资料费',
        summary: '数控加工标准和技术图书',
        payee: '示例癸图文社',
        amount: yuan('1286.00'),
        invoice: '25212000000200000002',
        invoiceAmount: yuan('1286.00'),
      }),
      dalianPurchase({
        seq: 3,
        bookedOn: localDate('2025-06-23'),
        voucher: '记-2506-9',
        category: '活动费',
        summary: '技能比武场地布置及工件毛坯',
        payee: '示例乙会务服务公司',
        amount: yuan('1950.00'),
        invoice: '25212000000200000003',
        invoiceAmount: yuan('1950.00'),
      }),
    ],
  },
};

/** A purchase from the founding grant as an honest union books it, with what the caller says of it. */
export function dalianPurchase(values: ExpenseValues): ExpenseValues {
  const { bookedOn = localDate('2025-07-07') } = values;
  return {
    bookedOn,
    voucher: '记-2507-1',
    fund: FUND,
    category: '材料费',
    summary: '攻关用硬质合金刀片',
    payee: '示例甲金属材料公司',
    amount: yuan('320.00'),
    method: '转账',
    paidOn: bookedOn,
    invoice: '25212000000200000004',
    invoicedOn: addDays(bookedOn, -3),
    invoiceAmount: yuan('320.00'),
    purchaser: UNION,
    attachments: 2,
    ...PEOPLE,
    ...values,
  };
}

export const addDalianExpense = (values: ExpenseValues): Change => add('rf_expenses', dalianPurchase(values));

/** Another receipt of the grant, by the city union to the basic union. */
export const addDalianGrant = (values: ReceiptValues): Change =>
  add('rf_receipts', { fund: FUND, payer: '大连市总工会', payee: UNION, ...values });

interface Purchase {
  readonly category: string;
  readonly summary: string;
  readonly payee: string;
  readonly voucherKind?: string;
}

/** What a small union plausibly buys for a workshop; every name is made up. */
const PURCHASES: readonly [Purchase, ...Purchase[]] = [
  { category: '材料费', summary: '夹具改造用铝型材及螺钉', payee: '示例甲金属材料公司' },
  { category: '材料费', summary: '攻关用硬质合金刀片', payee: '示例丙量具刃具公司' },
  { category: '材料费', summary: '无水乙醇、滤膜等试验耗材', payee: '示例丁试剂公司' },
  { category: '学习资料费', summary: '数控加工标准和技术图书', payee: '示例癸图文社' },
  { category: '学习资料费', summary: '标准文本复制费', payee: '示例市图书馆', voucherKind: '财政票据' },
  { category: '活动费', summary: '技能比武场地布置及工件毛坯', payee: '示例乙会务服务公司' },
  { category: '活动费', summary: '师徒技术交流会场地', payee: '示例辛培训学校' },
];

export interface HonestDalianOptions {
  readonly seed: number;
  readonly entries: number;
  readonly months: number;
}

/**
 * An honest ledger of the founding grant: most of 10,000 yuan spent in plausible entries, the books in agreement; in
 * some, matching funds of the unit beside it. Equal options give equal content.
 */
export function honestDalianLedger({ seed, entries, months }: HonestDalianOptions): LedgerContent {
  const random = seededRandom(seed);
  const matching = random.whole(1, 4) === 1 ? matchingFunds(random) : { receipts: [], expenses: [] };
  const expenses = numbered(random, [...grantExpenses(random, entries, months), ...matching.expenses]);
  const receipts = [...(REGISTERS.rf_receipts ?? []), ...matching.receipts];
  const received = total(receipts.map((one) => one.received ?? ZERO));
  const balance = fen(received - total(expenses.map((one) => one.amount ?? ZERO)));
  return {
    fields: { ...FIELDS, rf_sub_account_balance: balance },
    rows: { ...REGISTERS, rf_receipts: receipts, rf_expenses: expenses },
  };
}

function grantExpenses(random: Random, entries: number, months: number): ExpenseValues[] {
  const spent = random.whole(6_000_00, 9_900_00);
  const weights = Array.from({ length: entries }, () => random.whole(20, 100));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => {
    const bookedOn = addDays(ARRIVED, random.whole(5, months * 30));
    return honestPurchase(random, bookedOn, fen(Math.floor((spent * weight) / whole)));
  });
}

function honestPurchase(random: Random, bookedOn: LocalDate, amount: Fen): ExpenseValues {
  const { voucherKind, ...what } = random.pick(PURCHASES);
  const invoicedOn = addDays(bookedOn, -random.whole(0, 4));
  return dalianPurchase({
    ...what,
    bookedOn,
    amount,
    method: amount < yuan('200.00') ? '公务卡' : '转账',
    ...(voucherKind === undefined
      ? { invoice: invoiceNumber(random, invoicedOn) }
      : { voucherKind, invoice: String(random.whole(1_000_000_000, 9_999_999_999)) }),
    invoicedOn,
    invoiceAmount: amount,
    attachments: random.whole(2, 5),
  });
}

/** The unit gives something too, and it is spent on two purchases in its own name. */
function matchingFunds(random: Random): { receipts: ReceiptValues[]; expenses: ExpenseValues[] } {
  const amount = fen(random.whole(2_000, 6_000) * 100);
  const receivedOn = addDays(ARRIVED, random.whole(10, 40));
  const first = fen(Math.floor(amount * 0.6));
  return {
    receipts: [
      {
        paidOn: receivedOn,
        receivedOn,
        fund: '配套资金',
        payer: '示例精密制造公司',
        payee: UNION,
        paid: amount,
        received: amount,
        voucher: '收-9',
      },
    ],
    expenses: [first, fen(Math.floor(amount * 0.35))].map((part, at) => ({
      ...honestPurchase(random, addDays(receivedOn, 45 + at * 40), part),
      fund: '配套资金',
    })),
  };
}

/** In order of booking, with voucher numbers that start anew each month. */
function numbered(random: Random, expenses: readonly ExpenseValues[]): ExpenseValues[] {
  const vouchers = new Map<string, number>();
  return [...expenses]
    .sort((a, b) => ((a.bookedOn ?? '') < (b.bookedOn ?? '') ? -1 : 1))
    .map((one, at) => {
      const month = (one.bookedOn ?? '').slice(0, 7);
      const number = (vouchers.get(month) ?? random.whole(1, 8)) + random.whole(1, 9);
      vouchers.set(month, number);
      return { ...one, seq: at + 1, voucher: `记-${number}` };
    });
}

/** 20 digits as the tax bureau makes them: year, bureau, channel, serial. */
function invoiceNumber(random: Random, day: LocalDate): string {
  const serial = Array.from({ length: 15 }, () => random.whole(0, 9)).join('');
  return `${String(yearOf(day)).slice(2)}212${serial}`;
}
