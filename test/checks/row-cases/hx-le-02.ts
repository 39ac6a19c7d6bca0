import { clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 有记录的行要有金额：空白不是零（自设）。 */
export const hxLe02: RuleFixtures = {
  rule: 'HX-LE-02',
  severity: 'warning',
  pass: [
    { name: '每行有金额' },
    { name: '金额读不出：另由 HX-IN-01 指出，不算空白', unreadable: [['rf_expenses', 2, 'amount']] },
  ],
  finding: {
    'no-amount': [
      { name: '金额没填', changes: [expense(2, { amount: undefined })], at: '支出明细 2 金额' },
      {
        name: '两行金额没填',
        changes: [expense(1, { amount: undefined }), expense(3, { amount: undefined })],
        at: ['支出明细 1 金额', '支出明细 3 金额'],
      },
    ],
  },
  undetermined: [
    { name: '“金额”一栏被删掉', missingColumns: [['rf_expenses', 'amount']], why: '“金额”' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '还没有支出', changes: [clear('rf_expenses')], why: '支出明细没有记录' }],
};
