import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const APART = { handler: '张三', approver: '李四', bookkeeper: '王五' };

/** 经办、审批、记账不是同一个人（自设）。 */
export const hxAu15: RuleFixtures = {
  rule: 'HX-AU-15',
  severity: 'warning',
  pass: [
    { name: '三个人各做一样', changes: [expense(1, APART)] },
    { name: '经办人、审批人、记账人都没填：不问' },
    { name: '只填了经办人', changes: [expense(1, { handler: '张三' })] },
    { name: '经办两个人，审批是第三个人', changes: [expense(1, { ...APART, handler: '张三、赵六' })] },
    { name: '经办人记账：不在所问之列', changes: [expense(1, { ...APART, bookkeeper: '张三' })] },
    {
      name: '红字冲销的经办和审批是同一人：不问',
      changes: [addExpense({ amount: yuan('-9800.00'), reverses: '记-2509-11', handler: '张三', approver: '张三' })],
    },
  ],
  finding: {
    'handler-approves': [
      { name: '自己经办、自己审批', changes: [expense(2, { ...APART, approver: '张三' })], at: '支出明细 2 审批人' },
      {
        name: '配套资金也一样',
        changes: [addExpense({ ...APART, fund: '配套资金', approver: '张三' })],
        at: '支出明细 4 审批人',
      },
    ],
    'approver-books': [
      { name: '审批人自己记账', changes: [expense(2, { ...APART, bookkeeper: '李四' })], at: '支出明细 2 记账人' },
      {
        name: '一个人从经办做到记账',
        changes: [expense(2, { handler: '张三', approver: '张三', bookkeeper: '张三' })],
        at: '支出明细 2 记账人',
        besides: [['handler-approves', '支出明细 2 审批人']],
      },
    ],
  },
  undetermined: [
    {
      name: '审批人读不出',
      changes: [expense(1, APART)],
      unreadable: [['rf_expenses', 1, 'approver']],
      why: '“审批人”有读不出的内容',
    },
    { name: '“记账人”一栏被删掉', missingColumns: [['rf_expenses', 'bookkeeper']], why: '“记账人”' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '没有支出', changes: [clear('rf_expenses')], why: '没有支出' }],
};
