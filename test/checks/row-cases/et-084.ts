import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, expense, replace } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 助推资金只用于创新项目：每笔支出写明本工作室的项目和环节。 */
export const et084: RuleFixtures = {
  rule: 'ET-084',
  severity: 'error',
  pass: [
    { name: '每笔支出有登记过的项目和环节' },
    { name: '项目编号大小写不同', changes: [expense(2, { project: 'cx-2025-02' })] },
    {
      name: '金额没填的行，项目和环节也没填：只由 HX-LE-02 指出',
      changes: [expense(2, { project: undefined, stage: undefined, amount: undefined })],
    },
    { name: '资金种类没填，项目和环节齐全', changes: [expense(2, { fund: undefined })] },
    {
      name: '红字冲销没写项目和环节',
      changes: [addExpense({ amount: yuan('-9800.00'), reverses: '记-2509-11', project: undefined, stage: undefined })],
    },
  ],
  finding: {
    'no-project': [
      { name: '项目编号没填', changes: [expense(2, { project: undefined })], at: '支出明细 2 项目编号' },
      {
        name: '项目编号没填，资金种类也没填',
        changes: [expense(2, { project: undefined, fund: undefined })],
        at: '支出明细 2 项目编号',
      },
    ],
    'unregistered-project': [
      { name: '项目编号没有登记过', changes: [expense(3, { project: 'CX-2024-09' })], at: '支出明细 3 项目编号' },
    ],
    'no-stage': [{ name: '使用环节没填', changes: [expense(1, { stage: undefined })], at: '支出明细 1 使用环节' }],
    'odd-stage': [
      { name: '使用环节写成日常办公', changes: [expense(1, { stage: '日常办公' })], at: '支出明细 1 使用环节' },
      {
        name: '使用环节写成成果转化，少了应用',
        changes: [expense(1, { stage: '成果转化' })],
        at: '支出明细 1 使用环节',
      },
    ],
  },
  undetermined: [
    { name: '一个项目也没有登记，无从核对', changes: [clear('rf_projects')], why: '“创新项目”没有登记' },
    { name: '项目编号读不出', unreadable: [['rf_expenses', 2, 'project']], why: '“项目编号”有读不出的内容' },
    { name: '“使用环节”一栏被删掉', missingColumns: [['rf_expenses', 'stage']], why: '“使用环节”' },
    {
      name: '项目没填、金额又读不出：不知道是不是红字',
      changes: [expense(2, { project: undefined })],
      unreadable: [['rf_expenses', 2, 'amount']],
      why: '“金额”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '还没有支出', changes: [clear('rf_expenses')], why: '没有助推资金的支出' },
    {
      name: '只有红字冲销（原支出在上一本台账）',
      changes: [replace('rf_expenses', [{ amount: yuan('-50.00'), reverses: '记-2401-1' }])],
      why: '没有助推资金的支出',
    },
  ],
};
