import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const OTHER = { category: '其他支出', summary: '项目资料翻译及图纸晒印', amount: yuan('800.00') };

/** “其他支出”限于实施过程，写明用途，占比不宜过大。 */
export const et091: RuleFixtures = {
  rule: 'ET-091',
  severity: 'warning',
  pass: [
    { name: '实施环节的其他支出，用途写清楚', changes: [addExpense(OTHER)] },
    { name: '其他支出正好占20%', changes: [addExpense({ ...OTHER, amount: yuan('40000.00') })] },
    { name: '使用环节没填：由 ET-084 指出', changes: [addExpense({ ...OTHER, stage: undefined })] },
    { name: '摘要正好6个字', changes: [addExpense({ ...OTHER, summary: '图纸晒印装订' })] },
    {
      name: '金额没填的其他支出，环节和摘要都不问',
      changes: [addExpense(OTHER), addExpense({ ...OTHER, amount: undefined, stage: '研究', summary: '杂费' })],
    },
    {
      name: '配套资金的其他支出不算在占比里',
      changes: [addExpense(OTHER), addExpense({ ...OTHER, fund: '配套资金', amount: yuan('90000.00') })],
    },
    {
      name: '口径放宽到30%',
      changes: [addExpense({ ...OTHER, amount: yuan('60000.00') })],
      settings: { 'HX-ST-01': '30' },
    },
  ],
  finding: {
    'not-implementation': [
      {
        name: '研究环节的其他支出',
        changes: [addExpense({ ...OTHER, stage: '研究' })],
        at: '支出明细 4 使用环节',
      },
      {
        name: '成果转化应用环节的其他支出',
        changes: [addExpense({ ...OTHER, stage: '成果转化应用' })],
        at: '支出明细 4 使用环节',
      },
    ],
    'thin-description': [
      { name: '摘要只有“杂费”', changes: [addExpense({ ...OTHER, summary: '杂费' })], at: '支出明细 4 摘要' },
      { name: '摘要没填', changes: [addExpense({ ...OTHER, summary: undefined })], at: '支出明细 4 摘要' },
      {
        name: '口径提高到15个字',
        changes: [addExpense(OTHER)],
        settings: { 'HX-ST-02': '15' },
        at: '支出明细 4 摘要',
      },
    ],
    share: [
      {
        name: '其他支出占比超过20%',
        changes: [addExpense({ ...OTHER, amount: yuan('40000.01') })],
        at: '支出明细 4 支出类别',
      },
      {
        name: '几笔加起来超过20%，指到第一笔',
        changes: [
          addExpense({ ...OTHER, amount: yuan('30000.00') }),
          addExpense({ ...OTHER, amount: yuan('10000.01') }),
        ],
        at: '支出明细 4 支出类别',
      },
    ],
  },
  undetermined: [
    {
      name: '没有到账，只有期初结转：占比算不出',
      changes: [clear('rf_receipts'), field('rf_opening_balance', yuan('90000.00')), addExpense(OTHER)],
      why: '占比算不出',
    },
    {
      name: '有一笔金额读不出',
      changes: [addExpense(OTHER)],
      unreadable: [['rf_expenses', 1, 'amount']],
      why: '“支出明细”的“金额”有读不出的内容',
    },
    {
      name: '摘要读不出',
      changes: [addExpense(OTHER)],
      unreadable: [['rf_expenses', 4, 'summary']],
      why: '“摘要”有读不出的内容',
    },
    {
      name: '到账金额读不出',
      changes: [addExpense(OTHER)],
      unreadable: [['rf_receipts', 1, 'received']],
      why: '“拨款到账”的“到账金额”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '没有其他支出', why: '没有“其他支出”' }],
};
