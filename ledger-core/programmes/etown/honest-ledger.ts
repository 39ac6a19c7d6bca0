import type { LedgerContent } from '../../definition/ledger-content.ts';
import type { ExpenseValues, ReceiptValues } from '../../definition/registers/money.ts';
import type { ProjectValues } from '../../definition/registers/work.ts';
import { addDays, addMonths, localDate, yearOf, type LocalDate } from '../../kernel/local-date.ts';
import { fen, total, yuan, ZERO, type Fen } from '../../kernel/money.ts';
import { seededRandom, type Random } from '../../kernel/seeded-random.ts';

interface Purchase {
  readonly category: string;
  readonly stage: string;
  readonly summary: string;
  readonly payee: string;
  /** Least and most, in yuan. */
  readonly from: number;
  readonly to: number;
}

/** Kinds of purchase that a workshop plausibly makes; every name is made up. */
const PURCHASES: readonly [Purchase, ...Purchase[]] = [
  {
    category: '材料费',
    stage: '研究',
    summary: '试验用不锈钢棒料及标准件',
    payee: '示例甲金属材料公司',
    from: 800,
    to: 6_500,
  },
  {
    category: '材料费',
    stage: '实施',
    summary: '工装夹具改造用铝型材',
    payee: '示例甲金属材料公司',
    from: 600,
    to: 5_200,
  },
  {
    category: '材料费',
    stage: '研究',
    summary: '无水乙醇、滤膜等实验耗材',
    payee: '示例乙实验耗材公司',
    from: 300,
    to: 2_400,
  },
  {
    category: '设备费',
    stage: '研究',
    summary: '数显卡尺、千分表一批（附清单）',
    payee: '示例丙量具公司',
    from: 1_500,
    to: 8_000,
  },
  {
    category: '设备费',
    stage: '实施',
    summary: '视觉检测相机及光源',
    payee: '示例丁自动化公司',
    from: 9_000,
    to: 18_000,
  },
  {
    category: '测试化验加工费',
    stage: '研究',
    summary: '材料力学性能检测',
    payee: '示例戊检测中心',
    from: 1_200,
    to: 6_000,
  },
  {
    category: '测试化验加工费',
    stage: '实施',
    summary: '样件线切割外协加工',
    payee: '示例己机械加工厂',
    from: 900,
    to: 5_500,
  },
  {
    category: '燃料动力费',
    stage: '实施',
    summary: '试制线单独计量电费',
    payee: '示例庚供电服务部',
    from: 400,
    to: 1_800,
  },
  {
    category: '培训费',
    stage: '成果转化应用',
    summary: '新工艺操作培训场地及教材',
    payee: '示例辛培训学校',
    from: 1_000,
    to: 4_800,
  },
  {
    category: '会议费',
    stage: '成果转化应用',
    summary: '成果推广现场会',
    payee: '示例壬会议中心',
    from: 800,
    to: 3_600,
  },
  {
    category: '其他支出',
    stage: '实施',
    summary: '项目资料翻译及图纸晒印费用',
    payee: '示例癸图文社',
    from: 200,
    to: 1_500,
  },
];

const EXPERTS = ['甲教授（示例）', '乙高工（示例）', '丙技师（示例）'] as const;
const PEOPLE = { handler: '张三', approver: '李四', bookkeeper: '王五' } as const;
/** The sample's unit. */
export const UNIT = '示例精密制造公司';

/** How an honest ledger is made: its size, its length and its habits follow from these. */
export interface HonestLedgerOptions {
  readonly seed: number;
  readonly entries: number;
  readonly months: number;
  /** When the grant arrived. */
  readonly start?: LocalDate;
}

const START = localDate('2025-07-10');

/**
 * An honest E-Town ledger: one grant after a passed review, plausible entries within it, the books in agreement.
 * Equal options give equal content.
 */
export function honestLedger({ seed, entries, months, start = START }: HonestLedgerOptions): LedgerContent {
  const random = seededRandom(seed);
  const receipts: ReceiptValues[] = [
    {
      paidOn: addDays(start, -2),
      receivedOn: start,
      fund: '首次认定助推资金',
      payer: '经开区总工会',
      payee: UNIT,
      paid: yuan('200000.00'),
      received: yuan('200000.00'),
      voucher: '收-7',
    },
  ];
  const projects = honestProjects(start);
  const expenses = honestExpenses(random, projects, { entries, months, start });
  const balance = fen(yuan('200000.00') - total(expenses.map((one) => one.amount ?? ZERO)));
  return {
    fields: {
      rf_workshop_name: '张三创新工作室（示例）',
      rf_workshop_id: 'SL-001',
      rf_workshop_type: '技术攻关型',
      rf_unit: UNIT,
      rf_leader: '张三',
      rf_established: addMonths(start, -40),
      rf_recognised: addMonths(start, -12),
      rf_union_affiliation: '隶属经开区',
      rf_fund_nature: '工会经费',
      rf_book_entity: '企业',
      rf_sub_account: '6602.08.01',
      rf_sub_account_balance: balance,
    },
    rows: {
      rf_receipts: receipts,
      rf_projects: projects,
      rf_expenses: expenses,
      rf_reviews: [{ type: '次年复审', on: addDays(start, -22), result: '达标', star: '否' }],
      rf_members: [{ name: '张三', role: '领军人', frontline: '是', joinedOn: addMonths(start, -40) }],
    },
  };
}

function honestProjects(start: LocalDate): ProjectValues[] {
  const year = yearOf(start);
  const names = ['薄壁件低变形夹紧工艺研究', '视觉检测上料防错改造', '切削液循环净化装置试制'];
  return names.map((name, at) => ({
    id: `CX-${year}-0${at + 1}`,
    name,
    year,
    problem: '解决生产中的质量和效率问题',
    startedOn: addMonths(start, -4),
    appliedBy: UNIT,
    state: '进行中',
  }));
}

function honestExpenses(
  random: Random,
  projects: readonly ProjectValues[],
  { entries, months, start }: { readonly entries: number; readonly months: number; readonly start: LocalDate },
): ExpenseValues[] {
  // The grant is spread over the entries; what still exceeds it is left to a later grant.
  const share = Math.min(1, 190_000 / (entries * 4_200));
  const days = Array.from({ length: entries }, () => random.whole(5, months * 30)).sort((a, b) => a - b);
  const vouchers = new Map<string, number>();
  const all = days.map((offset, at) => {
    const bookedOn = addDays(start, offset);
    const month = bookedOn.slice(0, 7);
    // Voucher numbers start anew each month, and other money lies between.
    const number = (vouchers.get(month) ?? random.whole(1, 8)) + random.whole(1, 9);
    vouchers.set(month, number);
    const base = {
      seq: at + 1,
      bookedOn,
      voucher: `记-${bookedOn.slice(2, 4)}${bookedOn.slice(5, 7)}-${number}`,
      fund: '首次认定助推资金',
      project: projects[random.whole(0, projects.length - 1)]?.id,
      paidOn: bookedOn,
      attachments: random.whole(2, 6),
      ...PEOPLE,
    };
    return random.whole(1, 10) === 1 ? expertFee(random, base, share) : purchase(random, base, share);
  });
  let left = yuan('195000.00') as number;
  return all.filter(({ amount = ZERO }) => {
    if (amount > left) return false;
    left -= amount;
    return true;
  });
}

function purchase(random: Random, base: ExpenseValues, share: number): ExpenseValues {
  const { from, to, ...what } = random.pick(PURCHASES);
  const amount = amountBetween(random, from * share, to * share);
  const { bookedOn = START } = base;
  const invoicedOn = addDays(bookedOn, -random.whole(0, 4));
  return {
    ...base,
    ...what,
    amount,
    method: amount < yuan('1000.00') ? '公务卡' : '转账',
    invoice: invoiceNumber(random, invoicedOn),
    invoicedOn,
    invoiceAmount: amount,
    purchaser: UNIT,
  };
}

function expertFee(random: Random, base: ExpenseValues, share: number): ExpenseValues {
  const category = random.pick(['专家讲课费', '专家咨询费', '劳务费'] as const);
  const gross = amountBetween(random, 800 * share, 2_400 * share);
  return {
    ...base,
    category,
    stage: '研究',
    summary: `${category}：项目技术指导`,
    payee: random.pick(EXPERTS),
    amount: gross,
    method: '转账',
    voucherKind: '发放表',
    gross,
    tax: withheldTax(gross),
  };
}

/** Income tax withheld on a labour fee up to 4,000 yuan: 20 % of what exceeds 800. */
function withheldTax(gross: Fen): Fen {
  return fen(Math.round(Math.max(0, gross - yuan('800.00')) * 0.2));
}

function amountBetween(random: Random, from: number, to: number): Fen {
  return fen(Math.max(1, random.whole(Math.round(from * 100), Math.round(to * 100))));
}

/** 20 digits as the tax bureau makes them: year, bureau, channel, serial. */
function invoiceNumber(random: Random, day: LocalDate): string {
  const serial = Array.from({ length: 15 }, () => random.whole(0, 9)).join('');
  return `${String(yearOf(day)).slice(2)}112${serial}`;
}
