import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, expense, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const FIRST = { voucher: '记-2511-4', bookedOn: localDate('2025-11-06'), invoice: '25112000000100000005' };
const AGAIN = { voucher: '记-2511-9', bookedOn: localDate('2025-11-09'), invoice: '25112000000100000017' };
const OLD = { invoice: '00012345', invoiceCode: '011002200111' };
const noInvoice = { invoice: undefined, invoiceAmount: undefined };

const twice = (both: ExpenseValues, second: ExpenseValues = {}): Change[] => [
  addExpense({ ...FIRST, ...both }),
  addExpense({ ...AGAIN, ...both, ...second }),
];
const BOTH = ['支出明细 4 金额', '支出明细 5 金额'];

/** 同一收款人、同一金额、日期相近、凭证不同，发票也不同：请人看一看是不是两次采购。 */
export const hxAu01a: RuleFixtures = {
  rule: 'HX-AU-01a',
  severity: 'review',
  pass: [
    { name: '收款人、金额都不同' },
    { name: '相隔4天', changes: twice({}, { bookedOn: localDate('2025-11-10') }) },
    { name: '两张发票记在一张凭证上', changes: twice({}, { voucher: '记-2511-4' }) },
    { name: '一行没有发票号码：由 HX-AU-01 指出', changes: twice({}, { invoice: undefined }) },
    { name: '同一张发票：由 ET-093 指出', changes: twice({ invoice: '25112000000100000005' }) },
    { name: '8位号码相同，没有代码：由 ET-093a 提示', changes: twice({ invoice: '00012345' }) },
    {
      name: '同一天几张同价的火车票',
      changes: twice(
        { voucherKind: '客运电子客票', bookedOn: localDate('2025-11-06') },
        { invoice: '25119110001000123456' },
      ),
    },
    { name: '两张同样金额的财政票据', changes: twice({ voucherKind: '财政票据' }) },
    {
      name: '冲销后重开发票',
      changes: [
        addExpense(FIRST),
        addExpense({ ...FIRST, voucher: '记-2511-8', amount: yuan('-600.00'), reverses: '记-2511-4' }),
        addExpense(AGAIN),
      ],
    },
    { name: '咨询费：摘要不同', changes: twice({ category: '专家咨询费' }, { summary: '第二次咨询' }) },
    { name: '小额现金，摘要不同', changes: twice({ method: '现金' }, { summary: '另一项用途' }) },
  ],
  finding: {
    again: [
      { name: '两张发票，两张凭证，相隔正好3天', changes: twice({}), at: BOTH },
      {
        name: '8位号码相同，发票代码不同：是两张',
        changes: twice(OLD, { invoiceCode: '011002200222' }),
        at: BOTH,
      },
      {
        name: '口径放宽到30天',
        changes: twice({}, { voucher: '记-2512-2', bookedOn: localDate('2025-12-06') }),
        settings: { 'HX-ST-13': '30' },
        at: BOTH,
      },
    ],
  },
  undetermined: [
    { name: '相同的两笔，一笔没有凭证号', changes: twice({}, { voucher: undefined }), why: '没有凭证号' },
    {
      name: '有一笔记账日期读不出',
      unreadable: [['rf_expenses', 1, 'bookedOn']],
      why: '“记账日期”有读不出的内容',
    },
    { name: '“凭证号”一栏被删掉', missingColumns: [['rf_expenses', 'voucher']], why: '缺“凭证号”一栏' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    {
      name: '所有支出都没有发票号码',
      changes: [expense(1, noInvoice), expense(2, noInvoice)],
      why: '没有可以比较的发票',
    },
  ],
};
