import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addDalianExpense } from '../../support/dalian-ledger.ts';
import { add, clear, expense, replace } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 支出类别取自自己列出的“支出类别”表。 */
export const hxCt01: RuleFixtures = {
  rule: 'HX-CT-01',
  severity: 'warning',
  programme: 'dalian-2016',
  pass: [
    { name: '每笔支出的类别都在自己的表里' },
    {
      name: '先列上一类再用',
      changes: [add('rf_categories', { name: '差旅费' }), expense(1, { category: '差旅费' })],
    },
    { name: '有一行没填类别：由别的规则指出', changes: [expense(1, { category: undefined })] },
    { name: '有一行没填金额：由 HX-LE-02 指出', changes: [expense(1, { category: '差旅费', amount: undefined })] },
    {
      name: '红字冲销沿用原来的类别，只说原来那一行',
      changes: [addDalianExpense({ category: '招待费', amount: yuan('-10.00'), reverses: '记-2504-6' })],
    },
  ],
  finding: {
    'not-listed': [
      { name: '用了表里没有的类别', changes: [expense(2, { category: '差旅费' })], at: '支出明细 2 支出类别' },
      { name: '类别少写一个字', changes: [expense(1, { category: '材料' })], at: '支出明细 1 支出类别' },
      {
        name: '配套资金的支出也用自己的类别表',
        changes: [addDalianExpense({ fund: '配套资金', category: '设备费' })],
        at: '支出明细 4 支出类别',
      },
      {
        name: '两行都不在表里，各说各的',
        changes: [expense(1, { category: '差旅费' }), expense(3, { category: '差旅费' })],
        at: ['支出明细 1 支出类别', '支出明细 3 支出类别'],
      },
    ],
  },
  undetermined: [
    { name: '“支出类别”表还空着', changes: [clear('rf_categories')], why: '“支出类别”没有登记，无法核对' },
    {
      name: '表里只写了说明，没有类别名',
      changes: [replace('rf_categories', [{ scope: '攻关用的材料' }])],
      why: '“支出类别”没有登记，无法核对',
    },
    { name: '类别读不出', unreadable: [['rf_expenses', 1, 'category']], why: '“支出类别”有读不出的内容' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '还没有支出', changes: [clear('rf_expenses')], why: '没有填了支出类别的支出' },
    {
      name: '支出都没填类别',
      changes: [1, 2, 3].map((at) => expense(at, { category: undefined })),
      why: '没有填了支出类别的支出',
    },
  ],
};
