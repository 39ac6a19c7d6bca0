import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addBudget, addExpense, clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 类别名称照条文所列，支出和预算都看；一个名称报一次，指到第一处。 */
export const et090: RuleFixtures = {
  rule: 'ET-090',
  severity: 'error',
  pass: [
    { name: '用的都是条文列出的名称' },
    { name: '没填类别不算错名（由 ET-089 指出）', changes: [expense(1, { category: undefined })] },
    { name: '预算用的名称也对', changes: [addBudget({ category: '设备费', initial: yuan('90000.00') })] },
  ],
  finding: {
    unknown: [
      { name: '招待费', changes: [expense(2, { category: '招待费' })], at: '支出明细 2 支出类别' },
      {
        name: '招待费出现三次，只报第一处',
        changes: [
          expense(2, { category: '招待费' }),
          addExpense({ category: '招待费' }),
          addExpense({ category: '招待费' }),
        ],
        at: '支出明细 2 支出类别',
      },
      {
        name: '两个不同的错名各报一次',
        changes: [expense(1, { category: '差旅费' }), expense(2, { category: '招待费' })],
        at: ['支出明细 1 支出类别', '支出明细 2 支出类别'],
      },
      {
        name: '只有预算里写错',
        changes: [addBudget({ category: '劳保费', initial: yuan('100.00') })],
        at: '预算 1 支出类别',
      },
    ],
  },
  undetermined: [
    { name: '有一行的类别读不出', unreadable: [['rf_expenses', 1, 'category']], why: '“支出类别”有读不出的内容' },
    { name: '“支出类别”一栏被删掉', missingColumns: [['rf_expenses', 'category']], why: '缺“支出类别”一栏' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '没有支出也没有预算', changes: [clear('rf_expenses')], why: '没有填支出类别' },
    {
      name: '所有支出都没填类别',
      changes: [1, 2, 3].map((at) => expense(at, { category: undefined })),
      why: '没有填支出类别',
    },
  ],
};
