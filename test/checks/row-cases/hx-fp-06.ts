import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 一行的金额不大于它的发票金额。 */
export const hxFp06: RuleFixtures = {
  rule: 'HX-FP-06',
  severity: 'review',
  pass: [
    { name: '金额正好是发票金额' },
    { name: '只报发票的一部分', changes: [expense(1, { invoiceAmount: yuan('1500.00') })] },
    {
      name: '一张发票分两行，合计不超过发票金额',
      changes: [
        expense(2, { amount: yuan('9000.00') }),
        addExpense({ invoice: '25112000000100000002', invoiceAmount: yuan('9800.00'), amount: yuan('800.00') }),
      ],
    },
  ],
  finding: {
    exceeds: [
      {
        name: '900元的发票记了9800元',
        changes: [expense(2, { invoiceAmount: yuan('900.00') })],
        at: '支出明细 2 金额',
      },
      { name: '多一分钱', changes: [expense(2, { amount: yuan('9800.01') })], at: '支出明细 2 金额' },
    ],
  },
  undetermined: [
    { name: '发票金额读不出', unreadable: [['rf_expenses', 2, 'invoiceAmount']], why: '“发票金额”有读不出的内容' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '还没有支出', changes: [clear('rf_expenses')], why: '没有填了发票金额的支出' },
    {
      name: '都没有填发票金额',
      changes: [expense(1, { invoiceAmount: undefined }), expense(2, { invoiceAmount: undefined })],
      why: '没有填了发票金额的支出',
    },
  ],
};
