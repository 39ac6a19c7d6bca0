import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { FeeValues } from '../../ledger-core/definition/registers/fees.ts';
import type { ExpenseValues } from '../../ledger-core/definition/registers/money.ts';
import { withheldTax } from '../../ledger-core/definition/withholding-tax.ts';
import { Decimal } from 'decimal.js';
import {
  addDays,
  addMonths,
  daysBetween,
  localDate,
  yearOf,
  type LocalDate,
} from '../../ledger-core/kernel/local-date.ts';
import { fen, negate, subtract, total, yuan, ZERO, type Fen } from '../../ledger-core/kernel/money.ts';
import { seededRandom, type Random } from '../../ledger-core/kernel/seeded-random.ts';
import { honestLedger, UNIT } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import { add, booksAgree, changed, field, replace, rowsOf, type Change } from './fixture-ledger.ts';

/** One honest workshop's ledger, and the day on which it is looked at. */
export interface HonestCase {
  readonly content: LedgerContent;
  readonly asOf: LocalDate;
  readonly habits: readonly string[];
}

interface Habit {
  readonly name: string;
  readonly change: (random: Random, start: LocalDate, end: LocalDate) => Change;
}

const GRANT = '首次认定助推资金';

/** Row habits add rows of their own, so that what they do stays in sight. */
const HABITS: readonly Habit[] = [
  {
    name: '一张发票分到两种资金，合计不超过发票金额',
    change: (random, start, end) => {
      const invoice = number20(random, start);
      const [whole, own] = [yuan('8000.00'), fen(random.whole(1, 7_999) * 100)];
      const row = { ...supply(random, between(random, start, end)), invoice, invoiceAmount: whole };
      return both(
        matching(start, '20000.00'),
        add('rf_expenses', { ...row, amount: own }, { ...row, fund: '配套资金', amount: subtract(whole, own) }),
      );
    },
  },
  {
    name: '一张凭证附几张发票，号码相连',
    change: (random, start, end) => {
      const row = supply(random, between(random, start, end));
      const first = BigInt(number20(random, row.invoicedOn ?? start));
      const rows = [0n, 1n, 2n, 3n].map((step) => {
        const amount = fen(random.whole(100, 900) * 100);
        return { ...row, amount, invoiceAmount: amount, invoice: String(first + step) };
      });
      return add('rf_expenses', ...rows);
    },
  },
  {
    name: '记错了，红字冲销后重记',
    change: (random, start, end) => {
      const day = between(random, start, addDays(end, -3));
      const row = { ...supply(random, day), voucher: `记-${code(day)}-81` };
      const again = { ...row, bookedOn: addDays(day, 1), voucher: `记-${code(day)}-83` };
      const reversal = {
        ...row,
        bookedOn: addDays(day, 1),
        voucher: `记-${code(day)}-82`,
        amount: negate(row.amount ?? ZERO),
        reverses: row.voucher,
      };
      return add('rf_expenses', row, reversal, again);
    },
  },
  {
    name: '只冲一部分',
    change: (random, start, end) => {
      const day = between(random, start, addDays(end, -3));
      const row = { ...supply(random, day), voucher: `记-${code(day)}-71` };
      const back = { ...row, bookedOn: addDays(day, 2), voucher: `记-${code(day)}-72`, reverses: row.voucher };
      return add('rf_expenses', row, { ...back, amount: fen(-100 * random.whole(1, 80)) });
    },
  },
  {
    name: '旧式8位发票加代码',
    change: (random, start, end) =>
      add(
        'rf_expenses',
        ...[1, 2].map(() => ({
          ...supply(random, between(random, start, end)),
          invoice: digits(random, 8),
          invoiceCode: random.pick(['1100224130', '011002200111'] as const),
        })),
      ),
  },
  {
    name: '财政票据',
    change: (random, start, end) =>
      add('rf_expenses', {
        ...supply(random, between(random, start, end)),
        category: '培训费',
        stage: '成果转化应用',
        summary: '新工艺培训师资及场地',
        payee: '示例职工大学',
        invoice: `京财${digits(random, 6)}`,
        voucherKind: '财政票据',
      }),
  },
  {
    name: '同一天几张同价的车票',
    change: (random, start, end) => {
      const day = between(random, start, end);
      const ticket = {
        ...supply(random, day),
        category: '其他支出',
        stage: '实施',
        summary: '赴示例厂联调设备的往来交通费',
        payee: '张三',
        amount: yuan('54.50'),
        invoiceAmount: yuan('54.50'),
        purchaser: undefined,
        voucherKind: '客运电子客票',
      };
      const tickets = ['1', '2', '3'].map((at) => ({ ...ticket, invoice: `E${code(day)}${at}` }));
      return add('rf_expenses', ...tickets, { ...ticket, voucher: `记-${code(day)}-95`, invoice: undefined });
    },
  },
  {
    name: '小额现金',
    change: (random, start, end) =>
      add('rf_expenses', {
        ...supply(random, between(random, start, end)),
        summary: '临时采购紧固件、砂纸',
        payee: '示例五金门市部',
        amount: fen(random.whole(20, 1_000) * 100),
        method: '现金',
        invoice: undefined,
        invoicedOn: undefined,
        invoiceAmount: undefined,
        purchaser: undefined,
      }),
  },
  {
    name: '配套资金分两次到位，都用在项目上',
    change: (random, start, end) =>
      both(
        matching(start, '15000.00'),
        add('rf_receipts', arrived('配套资金', addDays(start, 40), '15000.00', UNIT)),
        field('rf_matching_promised', yuan('30000.00')),
        field('rf_matching_due', addDays(start, 60)),
        add('rf_expenses', { ...supply(random, between(random, addDays(start, 41), end)), fund: '配套资金' }),
      ),
  },
  {
    name: '讲课费按发放表，代扣了税',
    change: (random, start, end) => {
      const on = between(random, start, end);
      const voucher = `记-${code(on)}-91`;
      const people = ['丑教授（示例）', '寅高工（示例）'].slice(0, random.whole(1, 2));
      const fees = people.map((name, at): FeeValues => lecture(`LW-${at + 1}`, name, on, voucher, random));
      const gross = total(fees.map((one) => one.gross ?? ZERO));
      const expense = {
        ...supply(random, on),
        voucher,
        category: '专家讲课费',
        stage: '研究',
        summary: '夹具设计专题讲课',
        payee: people.join('、'),
        amount: gross,
        gross,
        tax: total(fees.map((one) => one.tax ?? ZERO)),
        voucherKind: '发放表',
        invoice: undefined,
        invoicedOn: undefined,
        invoiceAmount: undefined,
        purchaser: undefined,
      };
      return both(add('rf_fees', ...fees), add('rf_expenses', expense));
    },
  },
  {
    name: '活动有记录，费用对得上',
    change: (random, start, end) => {
      const on = between(random, start, addDays(end, -5));
      const row = { ...supply(random, addDays(on, 4)), voucher: `记-${code(on)}-93`, amount: yuan('1800.00') };
      return both(
        add('rf_expenses', {
          ...row,
          invoiceAmount: yuan('1800.00'),
          category: '会议费',
          stage: '成果转化应用',
          summary: '成果推广现场会场地及资料',
          payee: '示例大酒店',
        }),
        add('rf_activities', {
          id: 'HD-01',
          on,
          type: '成果展览展示',
          theme: '成果推广现场会',
          members: 1,
          others: 24,
          voucher: row.voucher,
        }),
      );
    },
  },
  {
    name: '用不完的退回去一部分',
    change: (_random, _start, end) =>
      add('rf_receipts', { ...arrived('退回', end, '1000.00', UNIT), paid: undefined, returnOf: GRANT }),
  },
  {
    name: '台账从上一本接过来，有期初结转',
    change: (_random, start) =>
      both(
        field('rf_opening_balance', yuan('12000.00')),
        field('rf_opening_date', addDays(start, -30)),
        field('rf_opening_fund', GRANT),
      ),
  },
  {
    name: '凭证号各月从1号起',
    change: () => (ledger) => {
      const renamed = new Map<string, string>();
      const counts = new Map<string, number>();
      const rows = rowsOf(ledger, 'rf_expenses').map((one) => {
        const [month = '', voucher = ''] = [one.bookedOn?.slice(0, 7), one.voucher];
        const key = `${month} ${voucher}`;
        const next = (counts.get(month) ?? 0) + 1;
        if (!renamed.has(key)) counts.set(month, next);
        const name = renamed.get(key) ?? `记-${next}`;
        renamed.set(key, name);
        return { ...one, voucher: name, reverses: one.reverses && (renamed.get(`${month} ${one.reverses}`) ?? name) };
      });
      const linked = rowsOf(ledger, 'rf_activities').length > 0 || rowsOf(ledger, 'rf_fees').length > 0;
      return linked ? ledger : replace('rf_expenses', rows)(ledger);
    },
  },
  {
    name: '编了预算，支出都在里面',
    change: () => (ledger) =>
      add(
        'rf_budget',
        ...['设备费', '材料费', '测试化验加工费', '培训费', '会议费', '专家讲课费'].map((category) => ({
          fund: GRANT,
          category,
          initial: fen(spentOn(ledger, category) + 100_00),
        })),
      )(ledger),
  },
];

/** An honest ledger of a size, a length, a start and habits drawn from the seed. */
export function honestCase(seed: number): HonestCase {
  const random = seededRandom(seed * 31 + 7);
  const start = localDate(
    `${random.whole(2021, 2025)}-0${random.whole(1, 9)}-${random.pick(['03', '10', '28'] as const)}`,
  );
  const years = random.whole(1, 4);
  // From a one-room workshop with ten rows a year to one that books every other day.
  const entries = random.pick([10 * years, 10 * years, 25 * years, 60, 120, 300] as const);
  const months = Math.min(years * 12, Math.max(6, Math.ceil(entries / 3)));
  const end = addMonths(start, months);
  const chosen = HABITS.filter(() => random.whole(1, 3) === 1);
  const base = spentDown(honestLedger({ seed, entries, months, start }), random);
  const changes = chosen.map(({ change }) => change(random, addDays(start, 6), end));
  const content = changed(base, [...changes, forAProject, inOrder, booksAgree]);
  return { content, asOf: addDays(end, random.whole(5, 60)), habits: chosen.map(({ name }) => name) };
}

/** A workshop that uses its grant: amounts grow until most of it is spent. */
function spentDown(ledger: LedgerContent, random: Random): LedgerContent {
  const rows = rowsOf(ledger, 'rf_expenses');
  const goal = fen(random.whole(90_000, 120_000) * 100);
  const spent = total(rows.map((one) => one.amount ?? ZERO));
  if (spent === 0 || spent >= goal) return ledger;
  const grown = rows.map((one): ExpenseValues => {
    if (one.gross !== undefined) return one;
    const amount = fen(Math.round(((one.amount ?? 0) * goal) / spent));
    return { ...one, amount, invoiceAmount: amount, method: '转账' };
  });
  return replace('rf_expenses', grown)(ledger);
}

/** What a habit adds serves the workshop's first project. */
const forAProject: Change = (ledger) => {
  const [first] = rowsOf(ledger, 'rf_projects');
  const rows = rowsOf(ledger, 'rf_expenses');
  return replace(
    'rf_expenses',
    rows.map((one) => ({ ...one, project: one.project ?? first?.id })),
  )(ledger);
};

/** As kept in a book: by date, numbered anew. */
const inOrder: Change = (ledger) => {
  const rows = [...rowsOf(ledger, 'rf_expenses')].sort((a, b) => ((a.bookedOn ?? '') < (b.bookedOn ?? '') ? -1 : 1));
  return replace(
    'rf_expenses',
    rows.map((one, at) => ({ ...one, seq: at + 1 })),
  )(ledger);
};

function both(...changes: readonly Change[]): Change {
  return (ledger) => changed(ledger, changes);
}

function matching(start: LocalDate, amount: string): Change {
  return add('rf_receipts', arrived('配套资金', addDays(start, -3), amount, UNIT));
}

function arrived(
  fund: string,
  on: LocalDate,
  amount: string,
  payer: string,
): NonNullable<LedgerContent['rows']['rf_receipts']>[number] {
  return {
    paidOn: addDays(on, -1),
    receivedOn: on,
    fund,
    payer,
    payee: UNIT,
    paid: yuan(amount),
    received: yuan(amount),
    voucher: `收-${code(on)}`,
  };
}

function supply(random: Random, bookedOn: LocalDate): ExpenseValues {
  const amount = fen(random.whole(30_000, 250_000));
  const invoicedOn = addDays(bookedOn, -random.whole(0, 5));
  return {
    bookedOn,
    paidOn: bookedOn,
    voucher: `记-${code(bookedOn)}-${random.whole(20, 69)}`,
    fund: GRANT,
    category: '材料费',
    project: undefined,
    stage: '研究',
    summary: '试验用密封件及管接头',
    payee: random.pick(['示例子密封件公司', '示例丑管件公司', '示例寅轴承公司', '示例卯塑料公司'] as const),
    amount,
    method: '转账',
    invoice: number20(random, invoicedOn),
    invoicedOn,
    invoiceAmount: amount,
    purchaser: UNIT,
    attachments: 3,
    handler: '张三',
    approver: '李四',
    bookkeeper: '王五',
  };
}

function lecture(id: string, name: string, on: LocalDate, voucher: string, random: Random): FeeValues {
  const quantity = random.whole(1, 4);
  const gross = yuan(`${quantity * 450}.00`);
  return {
    id,
    on,
    voucher,
    kind: '讲课费',
    name,
    employer: '示例大学',
    level: random.pick(['副高级', '正高级'] as const),
    content: '夹具设计',
    unit: '学时',
    quantity: new Decimal(quantity),
    gross,
    tax: withheldTax(gross),
  };
}

function spentOn(ledger: LedgerContent, category: string): Fen {
  const rows = rowsOf(ledger, 'rf_expenses').filter((one) => one.category === category && one.fund === GRANT);
  return fen(Math.max(0, total(rows.map((one) => one.amount ?? ZERO))));
}

function between(random: Random, from: LocalDate, to: LocalDate): LocalDate {
  const span = Math.max(1, daysBetween(from, to));
  return addDays(from, random.whole(1, Math.floor(span)));
}

function code(day: LocalDate): string {
  return day.slice(2, 4) + day.slice(5, 7);
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.whole(0, 9)).join('');
}

function number20(random: Random, day: LocalDate): string {
  return `${String(yearOf(day)).slice(2)}112${digits(random, 14)}0`;
}
