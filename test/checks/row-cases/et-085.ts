import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, expense, replace } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 助推资金纳入单位财务统一管理：每笔支出有凭证号和记账日期。 */
export const et085: RuleFixtures = {
  rule: 'ET-085',
  severity: 'error',
  pass: [
    { name: '每笔支出有凭证号和记账日期' },
    {
      name: '配套资金的支出没有凭证号：不归本条管',
      changes: [addExpense({ fund: '配套资金', voucher: undefined, bookedOn: undefined })],
    },
    {
      name: '金额没填的行，凭证号和日期也没填：只由 HX-LE-02 指出',
      changes: [expense(3, { voucher: undefined, bookedOn: undefined, amount: undefined })],
    },
  ],
  finding: {
    'no-voucher': [
      { name: '凭证号没填', changes: [expense(3, { voucher: undefined })], at: '支出明细 3 凭证号' },
      {
        name: '凭证号没填，资金种类也没填',
        changes: [expense(3, { voucher: undefined, fund: undefined })],
        at: '支出明细 3 凭证号',
      },
      {
        name: '红字冲销没有自己的凭证号',
        changes: [addExpense({ voucher: undefined, amount: yuan('-9800.00'), reverses: '记-2509-11' })],
        at: '支出明细 4 凭证号',
      },
    ],
    'no-date': [{ name: '记账日期没填', changes: [expense(1, { bookedOn: undefined })], at: '支出明细 1 记账日期' }],
  },
  undetermined: [
    { name: '“凭证号”一栏被删掉', missingColumns: [['rf_expenses', 'voucher']], why: '“凭证号”' },
    {
      name: '凭证号没填，而资金种类读不出',
      changes: [expense(1, { voucher: undefined })],
      unreadable: [['rf_expenses', 1, 'fund']],
      why: '“资金种类”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '还没有支出', changes: [clear('rf_expenses')], why: '没有助推资金的支出' },
    {
      name: '只有配套资金的支出',
      changes: [replace('rf_expenses', [{ fund: '配套资金', amount: yuan('100.00') }])],
      why: '没有助推资金的支出',
    },
  ],
};
