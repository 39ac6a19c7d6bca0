import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 红字冲销写明冲的是哪张凭证，金额为负（自设）。 */
export const hxAu17: RuleFixtures = {
  rule: 'HX-AU-17',
  severity: 'warning',
  pass: [
    {
      name: '负数金额并写明冲销凭证号',
      changes: [addExpense({ amount: yuan('-9800.00'), reverses: '记-2509-11' })],
    },
    {
      name: '冲销金额没填：由 HX-LE-02 提示',
      changes: [addExpense({ amount: undefined, reverses: '记-2509-11' })],
    },
  ],
  finding: {
    'no-original': [
      {
        name: '金额是负数，没写冲哪张凭证',
        changes: [expense(2, { amount: yuan('-9800.00') })],
        at: '支出明细 2 冲销凭证号',
      },
    ],
    'not-negative': [
      { name: '写了冲销凭证号，金额却是正数', changes: [expense(2, { reverses: '记-2508-3' })], at: '支出明细 2 金额' },
      {
        name: '写了冲销凭证号，金额是零',
        changes: [addExpense({ amount: yuan('0.00'), reverses: '记-2508-3' })],
        at: '支出明细 4 金额',
      },
    ],
  },
  undetermined: [
    {
      name: '写了冲销凭证号，金额读不出',
      changes: [expense(2, { reverses: '记-2508-3' })],
      unreadable: [['rf_expenses', 2, 'amount']],
      why: '“金额”有读不出的内容',
    },
    {
      name: '金额是负数，“冲销凭证号”一栏被删掉',
      changes: [expense(2, { amount: yuan('-9800.00') })],
      missingColumns: [['rf_expenses', 'reverses']],
      why: '“冲销凭证号”',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '没有红字冲销', why: '没有红字冲销' }],
};
