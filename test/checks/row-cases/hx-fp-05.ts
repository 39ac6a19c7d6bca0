import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addDalianExpense } from '../../support/dalian-ledger.ts';
import { clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** The first row's invoice, whole. */
const SAME = { invoice: '25212000000200000001', invoiceAmount: yuan('2460.00'), amount: yuan('2460.00') };
const SPLIT = { ...SAME, voucher: '记-2504-6', bookedOn: localDate('2025-04-14'), amount: yuan('60.00') };
const noInvoice = { invoice: undefined, invoiceAmount: undefined };

/** 一张发票只记一次账：条文没有说到的方案用这一条，条件与 ET-093 相同（更多写法见 invoices.test.ts）。 */
export const hxFp05: RuleFixtures = {
  rule: 'HX-FP-05',
  severity: 'warning',
  programme: 'dalian-2016',
  pass: [
    { name: '每张发票记一次' },
    {
      name: '同一张凭证分两行，合计正好是发票金额',
      changes: [expense(1, { amount: yuan('2400.00') }), addDalianExpense(SPLIT)],
    },
    {
      name: '助推金和配套资金各付一部分，合计不超过发票金额',
      changes: [expense(1, { amount: yuan('2400.00') }), addDalianExpense({ ...SPLIT, fund: '配套资金' })],
    },
    {
      name: '记错的冲销后重记',
      changes: [
        addDalianExpense({ ...SAME, voucher: '记-2505-8', amount: yuan('-2460.00'), reverses: '记-2504-6' }),
        addDalianExpense({ ...SAME, voucher: '记-2505-9' }),
      ],
    },
    {
      name: '旧版8位号码相同、发票代码不同，是两张发票',
      changes: [
        expense(1, { invoice: '00012345', invoiceCode: '021002500111' }),
        addDalianExpense({ invoice: '00012345', invoiceCode: '021002500222' }),
      ],
    },
    {
      name: '记账凭证号每月重新编号，不算重复',
      changes: [expense(1, { voucher: '记-1' }), expense(2, { voucher: '记-1' })],
    },
  ],
  finding: {
    'booked-twice': [
      {
        name: '同一张发票记在两张凭证上',
        changes: [addDalianExpense(SAME)],
        at: ['支出明细 1 发票号码', '支出明细 4 发票号码'],
      },
      {
        name: '同一张凭证分两行，合计比发票多一分钱',
        changes: [addDalianExpense({ ...SPLIT, amount: yuan('0.01') })],
        at: ['支出明细 1 发票号码', '支出明细 4 发票号码'],
      },
      {
        name: '助推金和配套资金各报销了一次',
        changes: [addDalianExpense({ ...SAME, fund: '配套资金' })],
        at: ['支出明细 1 发票号码', '支出明细 4 发票号码'],
      },
    ],
  },
  undetermined: [
    {
      name: '同一张凭证分两行，都没填发票金额',
      changes: [expense(1, { invoiceAmount: undefined }), addDalianExpense({ ...SPLIT, invoiceAmount: undefined })],
      why: '没有填发票金额，不知道是否分行列支',
    },
    { name: '有一个发票号码读不出', unreadable: [['rf_expenses', 1, 'invoice']], why: '发票号码' },
    { name: '“冲销凭证号”一栏被删掉', missingColumns: [['rf_expenses', 'reverses']], why: '缺“冲销凭证号”一栏' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '还没有支出', changes: [clear('rf_expenses')], why: '没有填发票号码' },
    {
      name: '所有支出都没有发票号码',
      changes: [1, 2, 3].map((at) => expense(at, noInvoice)),
      why: '没有填发票号码',
    },
  ],
};
