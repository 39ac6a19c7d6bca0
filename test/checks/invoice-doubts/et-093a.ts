import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const SECOND_HALF = {
  invoice: '25112000000100000002',
  invoiceAmount: yuan('9800.00'),
  amount: yuan('4800.00'),
  category: '设备费',
};
const firstHalf = expense(2, { amount: yuan('5000.00') });
const SHORT = '00012345';
const short = expense(2, { invoice: SHORT });
const noInvoice = { invoice: undefined, invoiceAmount: undefined };

/** 一张发票分几张凭证付款，或短号码没有代码：请人核对。各种写法见 error-or-doubt.test.ts。 */
export const et093a: RuleFixtures = {
  rule: 'ET-093a',
  severity: 'review',
  pass: [
    { name: '每张发票记一次' },
    {
      name: '同一张凭证上分两行',
      changes: [firstHalf, addExpense({ ...SECOND_HALF, voucher: '记-2509-11', bookedOn: localDate('2025-09-20') })],
    },
    { name: '超过了发票金额：由 ET-093 指出', changes: [addExpense(SECOND_HALF)] },
    {
      name: '短号码相同，发票代码不同：是两张',
      changes: [
        expense(2, { invoice: SHORT, invoiceCode: '011002200111' }),
        addExpense({ invoice: SHORT, invoiceCode: '011002200222' }),
      ],
    },
    {
      name: '短号码相同，票据类型不同：是两张',
      changes: [
        expense(2, { invoice: SHORT, voucherKind: '增值税发票' }),
        addExpense({ invoice: SHORT, voucherKind: '财政票据' }),
      ],
    },
  ],
  finding: {
    instalments: [
      {
        name: '一张发票分两张凭证付款，合计等于发票金额',
        changes: [firstHalf, addExpense(SECOND_HALF)],
        at: ['支出明细 2 发票号码', '支出明细 4 发票号码'],
      },
    ],
    'same-number': [
      {
        name: '短号码记在两张凭证上，都没有发票代码',
        changes: [short, addExpense({ invoice: SHORT })],
        at: ['支出明细 2 发票号码', '支出明细 4 发票号码'],
      },
      {
        name: '短号码记在两张凭证上，一行没有发票代码',
        changes: [short, addExpense({ invoice: SHORT, invoiceCode: '011002200111' })],
        at: ['支出明细 2 发票号码', '支出明细 4 发票号码'],
      },
    ],
  },
  undetermined: [
    {
      name: '有一个发票号码读不出',
      unreadable: [['rf_expenses', 1, 'invoice']],
      why: '“支出明细”的“发票号码”有读不出的内容',
    },
    {
      name: '分两张凭证付款，一张的凭证号读不出',
      changes: [firstHalf, addExpense(SECOND_HALF)],
      unreadable: [['rf_expenses', 4, 'voucher']],
      why: '“支出明细”的“凭证号”有读不出的内容',
    },
    {
      name: '“发票号码”一栏被删掉',
      missingColumns: [['rf_expenses', 'invoice']],
      why: '“支出明细”缺“发票号码”一栏',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '所有支出都没有发票号码', changes: [expense(1, noInvoice), expense(2, noInvoice)], why: '没有填发票号码' },
  ],
};
