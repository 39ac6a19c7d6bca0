import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const SAME = { invoice: '25112000000100000002', invoiceAmount: yuan('9800.00'), amount: yuan('9800.00') };
const noInvoice = { invoice: undefined, invoiceAmount: undefined };

/** 同一张发票没有冲销不能记两次账。更多写法见 invoices.test.ts，分期付款见 ../invoice-doubts。 */
export const et093: RuleFixtures = {
  rule: 'ET-093',
  severity: 'error',
  pass: [{ name: '每张发票记一次' }],
  finding: {
    'booked-twice': [
      {
        name: '同一张发票记在两张凭证上',
        changes: [addExpense(SAME)],
        at: ['支出明细 2 发票号码', '支出明细 4 发票号码'],
      },
      {
        name: '同一张凭证分两行，合计超过发票金额',
        changes: [addExpense({ ...SAME, voucher: '记-2509-11', amount: yuan('0.01') })],
        at: ['支出明细 2 发票号码', '支出明细 4 发票号码'],
      },
    ],
  },
  undetermined: [
    {
      name: '同一张凭证分两行，都没填发票金额',
      changes: [
        expense(2, { invoiceAmount: undefined }),
        addExpense({ ...SAME, voucher: '记-2509-11', bookedOn: localDate('2025-09-20'), invoiceAmount: undefined }),
      ],
      why: '没有填发票金额，不知道是否分行列支',
    },
    { name: '有一个发票号码读不出', unreadable: [['rf_expenses', 1, 'invoice']], why: '发票号码' },
    {
      name: '有发票的一行金额读不出',
      unreadable: [['rf_expenses', 1, 'amount']],
      why: '“支出明细”的“金额”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    {
      name: '所有支出都没有发票号码',
      changes: [expense(1, noInvoice), expense(2, noInvoice)],
      why: '没有填发票号码',
    },
  ],
};
