import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, expense, replace } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 每笔助推资金的支出归入第二十八条的十类之一。 */
export const et089: RuleFixtures = {
  rule: 'ET-089',
  severity: 'error',
  pass: [
    { name: '每笔支出归入十类之一' },
    {
      name: '红字冲销没填类别：只提示（HX-LE-01），不算超出范围',
      changes: [addExpense({ amount: yuan('-9800.00'), reverses: '记-2509-11', category: undefined })],
    },
    {
      name: '金额没填的行，类别也没填：只由 HX-LE-02 指出',
      changes: [expense(1, { category: undefined, amount: undefined })],
    },
    { name: '配套资金的支出没有类别：不归本条管', changes: [addExpense({ fund: '配套资金', category: undefined })] },
  ],
  finding: {
    'no-category': [
      { name: '支出类别没填', changes: [expense(1, { category: undefined })], at: '支出明细 1 支出类别' },
    ],
    'outside-range': [
      { name: '招待费', changes: [expense(2, { category: '招待费' })], at: '支出明细 2 支出类别' },
      {
        name: '差旅费没有列名，也没有归入其他支出',
        changes: [expense(2, { category: '差旅费' })],
        at: '支出明细 2 支出类别',
      },
    ],
  },
  undetermined: [
    { name: '支出类别读不出', unreadable: [['rf_expenses', 2, 'category']], why: '“支出类别”有读不出的内容' },
    { name: '“支出类别”一栏被删掉', missingColumns: [['rf_expenses', 'category']], why: '“支出类别”' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '还没有支出', changes: [clear('rf_expenses')], why: '没有助推资金的支出' },
    {
      name: '只有红字冲销',
      changes: [replace('rf_expenses', [{ amount: yuan('-50.00'), reverses: '记-2401-1' }])],
      why: '没有助推资金的支出',
    },
  ],
};
