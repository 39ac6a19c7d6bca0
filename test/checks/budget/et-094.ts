import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addBudget, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const FIRST = '首次认定助推资金';

/** 编了预算的，支出与预算、预算与资金要对得上。年度、批准文号和口径见 years-and-approvals.test.ts，分行和缺漏见 items-and-gaps.test.ts。 */
export const et094: RuleFixtures = {
  rule: 'ET-094',
  severity: 'warning',
  pass: [
    { name: '设备费没有超预算', changes: [addBudget({ fund: FIRST, category: '设备费', initial: yuan('90000.00') })] },
    { name: '正好用完预算', changes: [addBudget({ fund: FIRST, category: '设备费', initial: yuan('9800.00') })] },
    { name: '预算合计等于到账', changes: [addBudget({ category: '设备费', initial: yuan('200000.00') })] },
    { name: '预算为零，也没有支出', changes: [addBudget({ category: '会议费', initial: yuan('0.00') })] },
    { name: '只写了类别，还没有金额', changes: [addBudget({ category: '设备费' })] },
  ],
  finding: {
    'over-budget': [
      {
        name: '设备费超预算一分钱',
        changes: [addBudget({ fund: FIRST, category: '设备费', initial: yuan('9799.99') })],
        at: '预算 1 支出类别',
      },
      {
        name: '预算为零而有支出',
        changes: [addBudget({ category: '材料费', initial: yuan('0.00') })],
        at: '预算 1 支出类别',
      },
    ],
    'budget-over-funds': [
      {
        name: '预算合计超过到账一分钱',
        changes: [
          addBudget({ category: '设备费', initial: yuan('150000.00') }),
          addBudget({ category: '材料费', initial: yuan('50000.01') }),
        ],
        at: '预算 1 年初预算',
      },
    ],
  },
  undetermined: [
    {
      name: '有一笔支出金额读不出',
      changes: [addBudget({ category: '设备费', initial: yuan('90000.00') })],
      unreadable: [['rf_expenses', 1, 'amount']],
      why: '“支出明细”的“金额”有读不出的内容',
    },
    {
      name: '预算数读不出',
      changes: [addBudget({ category: '设备费', initial: yuan('90000.00') }), expense(2, { amount: yuan('1.00') })],
      unreadable: [['rf_budget', 1, 'initial']],
      why: '“预算”的“年初预算”有读不出的内容',
    },
  ],
  inapplicable: [{ name: '没有编预算', why: '没有编制预算' }],
};
