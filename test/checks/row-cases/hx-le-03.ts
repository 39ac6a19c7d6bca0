import { addExpense, clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 每笔支出写明是哪种资金（自设）。 */
export const hxLe03: RuleFixtures = {
  rule: 'HX-LE-03',
  severity: 'warning',
  pass: [
    { name: '每笔支出写明了资金种类' },
    { name: '配套资金的支出', changes: [addExpense({ fund: '配套资金' })] },
    {
      name: '金额没填的行，资金种类也没填：只由 HX-LE-02 指出',
      changes: [expense(2, { fund: undefined, amount: undefined })],
    },
    { name: '资金种类读不出：另由 HX-IN-20 指出，不算空白', unreadable: [['rf_expenses', 2, 'fund']] },
  ],
  finding: {
    'no-fund': [
      { name: '资金种类没填', changes: [expense(2, { fund: undefined })], at: '支出明细 2 资金种类' },
      {
        name: '两行资金种类没填',
        changes: [expense(1, { fund: undefined }), expense(3, { fund: undefined })],
        at: ['支出明细 1 资金种类', '支出明细 3 资金种类'],
      },
    ],
  },
  undetermined: [
    { name: '“资金种类”一栏被删掉', missingColumns: [['rf_expenses', 'fund']], why: '“资金种类”' },
    {
      name: '资金种类没填，“金额”一栏被删掉',
      changes: [expense(2, { fund: undefined })],
      missingColumns: [['rf_expenses', 'amount']],
      why: '“金额”',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '还没有支出', changes: [clear('rf_expenses')], why: '支出明细没有记录' }],
};
