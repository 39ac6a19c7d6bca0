import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const MATCHING = { fund: '配套资金' };

/** 配套资金的支出和红字冲销，也要有凭证号、记账日期和支出类别（自设）。 */
export const hxLe01: RuleFixtures = {
  rule: 'HX-LE-01',
  severity: 'warning',
  pass: [
    { name: '配套资金的支出齐全', changes: [addExpense(MATCHING)] },
    {
      name: '红字冲销齐全',
      changes: [addExpense({ amount: yuan('-9800.00'), reverses: '记-2509-11', category: '设备费' })],
    },
    {
      name: '配套资金的行没有金额，别的也没填：只由 HX-LE-02 指出',
      changes: [
        addExpense(MATCHING),
        addExpense({ ...MATCHING, voucher: undefined, category: undefined, amount: undefined }),
      ],
    },
  ],
  finding: {
    'no-voucher': [
      {
        name: '配套资金的支出没有凭证号',
        changes: [addExpense({ ...MATCHING, voucher: undefined })],
        at: '支出明细 4 凭证号',
      },
    ],
    'no-date': [
      {
        name: '配套资金的支出没有记账日期',
        changes: [addExpense({ ...MATCHING, bookedOn: undefined })],
        at: '支出明细 4 记账日期',
      },
    ],
    'no-category': [
      {
        name: '配套资金的支出没有类别',
        changes: [addExpense({ ...MATCHING, category: undefined })],
        at: '支出明细 4 支出类别',
      },
      {
        name: '助推资金的红字冲销没有类别',
        changes: [addExpense({ amount: yuan('-9800.00'), reverses: '记-2509-11', category: undefined })],
        at: '支出明细 4 支出类别',
      },
    ],
  },
  undetermined: [
    {
      name: '配套资金的支出，“支出类别”一栏被删掉',
      changes: [addExpense(MATCHING)],
      missingColumns: [['rf_expenses', 'category']],
      why: '“支出类别”',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '只有助推资金的支出，没有冲销', why: '没有配套资金的支出或红字冲销' }],
};
