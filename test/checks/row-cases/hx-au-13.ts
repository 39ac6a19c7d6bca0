import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const CASH = { method: '现金', amount: yuan('1000.01') };

/** 超过结算起点的现金支付（自设）。 */
export const hxAu13: RuleFixtures = {
  rule: 'HX-AU-13',
  severity: 'warning',
  pass: [
    { name: '都是转账' },
    { name: '付款方式没填：不问' },
    { name: '现金正好1000元', changes: [addExpense({ method: '现金', amount: yuan('1000.00') })] },
    { name: '大额用公务卡', changes: [expense(2, { method: '公务卡' })] },
    {
      name: '冲销一笔现金支出的红字',
      changes: [addExpense({ method: '现金', amount: yuan('-9800.00'), reverses: '记-2509-11' })],
    },
    { name: '单位规定5000元以上才禁用现金', changes: [addExpense(CASH)], settings: { 'HX-ST-09': '5000' } },
    { name: '金额没填的现金：由 HX-LE-02 提示', changes: [addExpense({ method: '现金', amount: undefined })] },
  ],
  finding: {
    cash: [
      { name: '现金比1000元多一分钱', changes: [addExpense(CASH)], at: '支出明细 4 付款方式' },
      {
        name: '配套资金的大额现金',
        changes: [addExpense({ ...CASH, fund: '配套资金' })],
        at: '支出明细 4 付款方式',
      },
      {
        name: '两笔大额现金，后面有转账',
        changes: [expense(1, CASH), expense(2, { method: '现金' }), addExpense({ method: '转账' })],
        at: ['支出明细 1 付款方式', '支出明细 2 付款方式'],
      },
      {
        name: '单位全面禁用现金，口径填0',
        changes: [addExpense({ method: '现金', amount: yuan('0.01') })],
        settings: { 'HX-ST-09': '0' },
        at: '支出明细 4 付款方式',
      },
    ],
  },
  undetermined: [
    {
      name: '大额支出的付款方式读不出',
      unreadable: [['rf_expenses', 2, 'method']],
      why: '“付款方式”有读不出的内容',
    },
    {
      name: '现金支出的金额读不出',
      changes: [expense(1, { method: '现金' })],
      unreadable: [['rf_expenses', 1, 'amount']],
      why: '“金额”有读不出的内容',
    },
    { name: '“付款方式”一栏被删掉', missingColumns: [['rf_expenses', 'method']], why: '“付款方式”' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '没有支出', changes: [clear('rf_expenses')], why: '没有支出' }],
};
