import { describe, expect, it } from 'vitest';
import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan, yuanText } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { add, booksAgree, changed, field, row, rowsOf, type Change } from '../../support/fixture-ledger.ts';
import { placeOf } from '../../support/fixture-rules.ts';

const FIRST = '首次认定助推资金';
const STAR = '创新活力之星助推资金';
const UNIT = '示例精密制造公司';

/** One day in the life of a workshop's money. */
interface Step {
  readonly on: string;
  readonly what: string;
  readonly changes: readonly Change[];
  /** 余额 of each fund after it. */
  readonly left: Readonly<Record<string, string>>;
  /** Errors and warnings on that day; nothing where all is well. */
  readonly named?: readonly string[];
}

const START: LedgerContent = {
  fields: {
    rf_workshop_name: '张三创新工作室（示例）',
    rf_unit: UNIT,
    rf_established: localDate('2019-03-01'),
    rf_union_affiliation: '隶属经开区',
    rf_fund_nature: '工会经费',
    rf_book_entity: '企业',
    rf_sub_account: '6602.08.01',
  },
  rows: {
    rf_projects: [{ id: 'CX-1', name: '薄壁件低变形夹紧工艺研究', year: 2022, startedOn: localDate('2022-03-01') }],
    rf_members: [{ name: '张三', role: '领军人', frontline: '是', joinedOn: localDate('2019-03-01') }],
  },
};

/** From recognition to settlement, as the measures see it: 第十七、二十四至二十九条. */
const LIFE: readonly Step[] = [
  { on: '2021-06-20', what: '认定', changes: [field('rf_recognised', localDate('2021-06-20'))], left: {} },
  {
    on: '2022-06-15',
    what: '次年复审达标',
    changes: [add('rf_reviews', { type: '次年复审', on: localDate('2022-06-15'), result: '达标', star: '否' })],
    left: {},
  },
  {
    on: '2022-07-11',
    what: '20万元到账',
    changes: [grant(FIRST, '2022-07-08', '2022-07-11')],
    left: { [FIRST]: '200000.00' },
  },
  {
    on: '2022-09-20',
    what: '买检测相机',
    changes: [spend('2022-09-20', '记-9', '48000.00', { category: '设备费', summary: '视觉检测相机及光源' })],
    left: { [FIRST]: '152000.00' },
  },
  {
    on: '2023-04-12',
    what: '第二年买材料，忘了写项目',
    changes: [spend('2023-04-12', '记-14', '36000.00', { project: undefined })],
    left: { [FIRST]: '116000.00' },
    named: ['ET-084 支出明细 2 项目编号'],
  },
  {
    on: '2023-04-13',
    what: '补上项目编号',
    changes: [row('rf_expenses', 2, { project: 'CX-1' })],
    left: { [FIRST]: '116000.00' },
  },
  {
    on: '2023-11-02',
    what: '同一张发票又报了一次',
    changes: [
      spend('2023-11-02', '记-3', '36000.00', { invoice: '23112000000000000002', invoicedOn: localDate('2023-04-12') }),
    ],
    left: { [FIRST]: '80000.00' },
    named: ['ET-093 支出明细 2 发票号码', 'ET-093 支出明细 3 发票号码'],
  },
  {
    on: '2023-11-10',
    what: '红字冲销',
    changes: [
      spend('2023-11-10', '记-8', '-36000.00', {
        invoice: '23112000000000000002',
        invoicedOn: localDate('2023-04-12'),
        reverses: '记-3',
        summary: '冲销记-3重复报销',
      }),
    ],
    left: { [FIRST]: '116000.00' },
  },
  {
    on: '2024-05-16',
    what: '第三年外协加工',
    changes: [spend('2024-05-16', '记-21', '70000.00', { category: '测试化验加工费', summary: '样件线切割外协加工' })],
    left: { [FIRST]: '46000.00' },
  },
  {
    on: '2025-03-18',
    what: '第四年请专家讲课，按发放表代扣个税',
    changes: [
      spend('2025-03-18', '记-30', '1000.00', {
        category: '专家讲课费',
        summary: '夹具设计专题讲课',
        payee: '甲教授（示例）',
        voucherKind: '发放表',
        invoice: undefined,
        invoiceAmount: undefined,
        invoicedOn: undefined,
        gross: yuan('1000.00'),
        tax: yuan('40.00'),
      }),
    ],
    left: { [FIRST]: '45000.00' },
  },
  {
    on: '2026-05-30',
    what: '期满复审达标，授予创新活力之星',
    changes: [add('rf_reviews', { type: '期满复审', on: localDate('2026-05-30'), result: '达标', star: '是' })],
    left: { [FIRST]: '45000.00' },
  },
  {
    on: '2026-07-06',
    what: '第二笔20万元到账，两笔并行',
    changes: [grant(STAR, '2026-07-02', '2026-07-06')],
    left: { [FIRST]: '45000.00', [STAR]: '200000.00' },
  },
  {
    on: '2026-08-20',
    what: '用第二笔买材料',
    changes: [spend('2026-08-20', '记-11', '20000.00', { fund: STAR })],
    left: { [FIRST]: '45000.00', [STAR]: '180000.00' },
  },
  {
    on: '2026-09-03',
    what: '第一笔多花了：把另一笔的钱记到它头上',
    changes: [spend('2026-09-03', '记-12', '46000.00', { summary: '试验台架材料' })],
    left: { [FIRST]: '-1000.00', [STAR]: '180000.00' },
    named: ['HX-AU-18 支出明细 8 金额'],
  },
  {
    on: '2026-09-04',
    what: '更正为44000元',
    changes: [row('rf_expenses', 8, { amount: yuan('44000.00'), invoiceAmount: yuan('44000.00') })],
    left: { [FIRST]: '1000.00', [STAR]: '180000.00' },
  },
  {
    on: '2026-12-20',
    what: '第一笔结算：余款退回',
    changes: [
      add('rf_receipts', {
        receivedOn: localDate('2026-12-20'),
        fund: '退回',
        payer: UNIT,
        payee: '经开区总工会',
        received: yuan('1000.00'),
        voucher: '付-3',
        returnOf: FIRST,
      }),
    ],
    left: { [FIRST]: '0.00', [STAR]: '180000.00' },
  },
];

/** The same life, taken elsewhere: what must be named then. */
const DETOURS: readonly {
  readonly what: string;
  readonly after: string;
  readonly changes: readonly Change[];
  readonly named: string;
}[] = [
  {
    what: '没复审就到账',
    after: '认定',
    changes: [
      grant(FIRST, '2022-03-01', '2022-03-02'),
      add('rf_reviews', { type: '次年复审', on: localDate('2022-06-15'), result: '达标', star: '否' }),
    ],
    named: 'ET-080 拨款到账 1 拨付日期',
  },
  {
    what: '没授予创新活力之星就来了第二笔',
    after: '第四年请专家讲课，按发放表代扣个税',
    changes: [
      add('rf_reviews', { type: '期满复审', on: localDate('2026-05-30'), result: '达标', star: '否' }),
      grant(STAR, '2026-07-02', '2026-07-06'),
    ],
    named: 'ET-081 拨款到账 2 资金种类',
  },
  {
    what: '暂停使用之后还在用',
    after: '用第二笔买材料',
    changes: [
      add('rf_sanctions', { on: localDate('2026-09-01'), measure: '暂停拨付' }),
      spend('2026-09-15', '记-20', '500.00', { fund: STAR }),
    ],
    named: 'ET-097 支出明细 8 付款日期',
  },
  {
    what: '要求追回，没有退',
    after: '用第二笔买材料',
    changes: [add('rf_sanctions', { on: localDate('2026-09-01'), measure: '追回资金', amount: yuan('20000.00') })],
    named: 'ET-097a 处理记录 1 金额',
  },
  {
    what: '到账少了5000元',
    after: '期满复审达标，授予创新活力之星',
    changes: [grant(STAR, '2026-07-02', '2026-07-06', '195000.00')],
    named: 'ET-087 拨款到账 2 到账金额',
  },
  {
    what: '第二笔还没到就先用它',
    after: '期满复审达标，授予创新活力之星',
    changes: [spend('2026-06-20', '记-2', '3000.00', { fund: STAR }), grant(STAR, '2026-07-02', '2026-07-06')],
    named: 'HX-AU-06 支出明细 7 付款日期',
  },
];

describe('一笔助推资金的五年：认定、复审、到账、使用、授星、第二笔、结算', () => {
  it.each(LIFE)('$on $what', ({ what, on, left, named = [] }) => {
    const { balances, accusations } = lookedAt(upTo(what), on);
    expect(balances).toEqual(left);
    expect(accusations).toEqual(named);
  });

  it.each(DETOURS)('岔路：$what', ({ after, changes, named }) => {
    const content = changed(upTo(after), [...changes, booksAgree]);
    expect(lookedAt(content, '2026-12-31').accusations).toContain(named);
  });
});

function upTo(what: string): LedgerContent {
  const at = LIFE.findIndex((step) => step.what === what);
  if (at < 0) throw new Error(`no step ${what}`);
  return changed(START, [...LIFE.slice(0, at + 1).flatMap(({ changes }) => changes), booksAgree]);
}

function lookedAt(
  content: LedgerContent,
  on: string,
): { readonly balances: Readonly<Record<string, string>>; readonly accusations: readonly string[] } {
  const { findings, money } = auditOf(content, { asOf: localDate(on) });
  const balances = Object.fromEntries([...(money?.byFund ?? [])].map(([fund, sums]) => [fund, yuanText(sums.balance)]));
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return { balances, accusations: grave.map(({ rule, location }) => `${rule} ${placeOf(location)}`) };
}

function grant(fund: string, paidOn: string, receivedOn: string, received = '200000.00'): Change {
  return add('rf_receipts', {
    paidOn: localDate(paidOn),
    receivedOn: localDate(receivedOn),
    fund,
    payer: '经开区总工会',
    payee: UNIT,
    paid: yuan('200000.00'),
    received: yuan(received),
    voucher: '收-7',
  });
}

/** Books an expense; its invoice is numbered by its place in the book. */
function spend(on: string, voucher: string, amount: string, values: ExpenseValues): Change {
  return (ledger) => {
    const at = rowsOf(ledger, 'rf_expenses').length + 1;
    return add('rf_expenses', {
      seq: at,
      bookedOn: localDate(on),
      paidOn: localDate(on),
      voucher,
      fund: FIRST,
      category: '材料费',
      project: 'CX-1',
      stage: '实施',
      summary: '工装夹具改造用铝型材',
      payee: '示例甲金属材料公司',
      amount: yuan(amount),
      method: '转账',
      invoice: `${on.slice(2, 4)}112${String(at).padStart(15, '0')}`,
      invoicedOn: localDate(on),
      ...(amount.startsWith('-') ? {} : { invoiceAmount: yuan(amount) }),
      purchaser: UNIT,
      ...values,
    })(ledger);
  };
}
