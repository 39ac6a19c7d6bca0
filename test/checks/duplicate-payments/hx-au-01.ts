import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const noInvoice = { invoice: undefined, invoiceAmount: undefined };
const FIRST = { voucher: '记-2511-4', bookedOn: localDate('2025-11-06'), ...noInvoice };
const AGAIN = { voucher: '记-2511-9', bookedOn: localDate('2025-11-09'), ...noInvoice };
const LECTURE = { voucherKind: '发放表', category: '专家讲课费', payee: '甲教授（示例）', summary: '第一讲' };
const CASH = { method: '现金', amount: yuan('1000.00') };

/** 两笔收款人和金额相同的支出，各行再加上所给的内容。 */
const twice = (both: ExpenseValues, second: ExpenseValues = {}): Change[] => [
  addExpense({ ...FIRST, ...both }),
  addExpense({ ...AGAIN, ...both, ...second }),
];
const BOTH = ['支出明细 4 金额', '支出明细 5 金额'];

/** 同一收款人、同一金额、日期相近、凭证不同，又不都有发票号码：核对是不是重复付款。 */
export const hxAu01: RuleFixtures = {
  rule: 'HX-AU-01',
  severity: 'warning',
  pass: [
    { name: '收款人、金额都不同' },
    { name: '相隔4天，口径是3天', changes: twice({}, { bookedOn: localDate('2025-11-10') }) },
    { name: '口径改为0天：隔天的不算', changes: twice({}), settings: { 'HX-ST-13': '0' } },
    { name: '同一张凭证分两行', changes: twice({ voucher: '记-2511-4', bookedOn: localDate('2025-11-06') }) },
    { name: '金额差一分', changes: twice({}, { amount: yuan('600.01') }) },
    { name: '收款人不同', changes: twice({}, { payee: '示例乙实验耗材公司' }) },
    { name: '收款人都没填', changes: twice({ payee: undefined }) },
    {
      name: '各有各的发票号码：由 HX-AU-01a 提示',
      changes: twice({ invoice: '25112000000100000005' }, { invoice: '25112000000100000007' }),
    },
    { name: '同一张发票：由 ET-093 指出', changes: twice({ invoice: '25112000000100000005' }) },
    { name: '同一天几张同价的火车票', changes: twice({ voucherKind: '客运电子客票' }) },
    { name: '两张同样金额的财政票据', changes: twice({ voucherKind: '财政票据' }) },
    {
      name: '冲销后重记',
      changes: [
        addExpense(FIRST),
        addExpense({ ...FIRST, voucher: '记-2511-8', amount: yuan('-600.00'), reverses: '记-2511-4' }),
        addExpense(AGAIN),
      ],
    },
    {
      name: '红字发票有自己的号码，冲销后重记',
      changes: [
        addExpense({ ...FIRST, invoice: '25112000000100000005' }),
        addExpense({
          ...FIRST,
          voucher: '记-2511-8',
          amount: yuan('-600.00'),
          reverses: '记-2511-4',
          invoice: '25112000000100000077',
        }),
        addExpense(AGAIN),
      ],
    },
    { name: '冲销忘了填负数：由 HX-AU-17 指出', changes: twice({}, { reverses: '记-2511-4' }) },
    { name: '发放表：摘要不同的两次讲课', changes: twice(LECTURE, { summary: '第二讲' }) },
    { name: '劳务费：摘要不同', changes: twice({ category: '劳务费' }, { summary: '样件检验' }) },
    { name: '现金1000元整，摘要不同', changes: twice(CASH, { summary: '另一项用途' }) },
  ],
  finding: {
    again: [
      { name: '都没有发票号码，相隔正好3天', changes: twice({}), at: BOTH },
      { name: '只有一行有发票号码', changes: twice({}, { invoice: '25112000000100000005' }), at: BOTH },
      { name: '发票号码写的是“无”', changes: twice({ invoice: '无' }), at: BOTH },
      {
        name: '三笔相同，每一行都指出',
        changes: [...twice({}), addExpense({ ...AGAIN, voucher: '记-2511-11' })],
        at: [...BOTH, '支出明细 6 金额'],
      },
      {
        name: '收款人的括号一个全角一个半角',
        changes: twice({ payee: '示例甲（北京）公司' }, { payee: '示例甲(北京)公司' }),
        at: BOTH,
      },
      { name: '凭证号每月从头编：两个月的记-1是两张凭证', changes: acrossMonths(), at: BOTH },
      {
        name: '付款只隔一天，记账隔了半个月',
        changes: twice(
          { paidOn: localDate('2025-11-04') },
          { paidOn: localDate('2025-11-05'), bookedOn: localDate('2025-11-20') },
        ),
        at: BOTH,
      },
      { name: '发放表：摘要也相同', changes: twice(LECTURE), at: BOTH },
      { name: '现金1000元整，摘要也相同', changes: twice(CASH), at: BOTH },
      {
        name: '现金1000.01元，摘要不同',
        changes: twice({ ...CASH, amount: yuan('1000.01') }, { summary: '另一项用途' }),
        at: BOTH,
      },
      {
        name: '三笔相同，冲销了一笔，还剩两笔',
        changes: [
          ...twice({}),
          addExpense({ ...AGAIN, voucher: '记-2511-11' }),
          addExpense({ ...AGAIN, voucher: '记-2511-12', amount: yuan('-600.00'), reverses: '记-2511-11' }),
        ],
        at: BOTH,
      },
    ],
  },
  undetermined: [
    { name: '相同的两笔，一笔没有凭证号', changes: twice({}, { voucher: undefined }), why: '没有凭证号' },
    { name: '相同的两笔，一笔没有日期', changes: twice({}, { bookedOn: undefined }), why: '没有日期' },
    {
      name: '红字没写冲的是哪一张',
      changes: [
        addExpense(FIRST),
        addExpense({ ...FIRST, voucher: '记-2511-8', amount: yuan('-600.00') }),
        addExpense(AGAIN),
      ],
      why: '红字没有写冲的是哪张凭证',
    },
    {
      name: '有一笔金额读不出',
      unreadable: [['rf_expenses', 1, 'amount']],
      why: '“支出明细”的“金额”有读不出的内容',
    },
    {
      name: '有一笔发票号码读不出：不当作没有',
      changes: twice({}),
      unreadable: [['rf_expenses', 4, 'invoice']],
      why: '“发票号码”有读不出的内容',
    },
    {
      name: '冲销凭证号读不出',
      changes: twice({}),
      unreadable: [['rf_expenses', 1, 'reverses']],
      why: '“冲销凭证号”有读不出的内容',
    },
    { name: '“发票号码”一栏被删掉', missingColumns: [['rf_expenses', 'invoice']], why: '缺“发票号码”一栏' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '没有支出', changes: [clear('rf_expenses')], why: '没有可以比较的支出' },
    {
      name: '只有车票',
      changes: [clear('rf_expenses'), addExpense({ voucherKind: '客运电子客票' })],
      why: '没有可以比较的支出',
    },
  ],
};

function acrossMonths(): Change[] {
  return [
    addExpense({ ...FIRST, voucher: '记-1', bookedOn: localDate('2025-10-31') }),
    addExpense({ ...AGAIN, voucher: '记-1', bookedOn: localDate('2025-11-01') }),
  ];
}
