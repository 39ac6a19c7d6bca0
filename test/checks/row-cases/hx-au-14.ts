import { addExpense, clear, expense } from '../../support/fixture-ledger.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 附件数写明是零的支出（自设）：没填不是零。 */
export const hxAu14: RuleFixtures = {
  rule: 'HX-AU-14',
  severity: 'warning',
  pass: [
    { name: '附件数没填：不是零' },
    { name: '附件数写1', changes: [expense(1, { attachments: 1 })] },
    {
      name: '红字冲销的附件数写0',
      changes: [addExpense({ amount: yuan('-9800.00'), reverses: '记-2509-11', attachments: 0 })],
    },
    { name: '配套资金的附件数写0', changes: [addExpense({ fund: '配套资金', attachments: 0 })] },
  ],
  finding: {
    'no-attachments': [
      { name: '附件数写0', changes: [expense(2, { attachments: 0 })], at: '支出明细 2 附件数' },
      {
        name: '资金种类没填，按助推资金问',
        changes: [expense(2, { fund: undefined, attachments: 0 })],
        at: '支出明细 2 附件数',
      },
      {
        name: '两行都写0，中间一行写3',
        changes: [expense(1, { attachments: 0 }), expense(2, { attachments: 3 }), expense(3, { attachments: 0 })],
        at: ['支出明细 1 附件数', '支出明细 3 附件数'],
      },
    ],
  },
  undetermined: [
    { name: '附件数读不出', unreadable: [['rf_expenses', 1, 'attachments']], why: '“附件数”有读不出的内容' },
    { name: '“附件数”一栏被删掉', missingColumns: [['rf_expenses', 'attachments']], why: '“附件数”' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '没有支出', changes: [clear('rf_expenses')], why: '没有这样的支出' }],
};
