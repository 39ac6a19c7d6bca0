import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { manyPurchases } from '../../support/many-purchases.ts';

const LIMIT = { 'HX-ST-03': '5000' };
const round = (count: number, amount = '3000.00') => manyPurchases(count, () => ({ amount: yuan(amount) }), 1);
const odd = (count: number) => manyPurchases(count, () => ({ amount: yuan('618.50') }), 501);

/** 有发票的支出多是整千元，或刚好低于本单位的大额标准。 */
export const hxAu09: RuleFixtures = {
  rule: 'HX-AU-09',
  severity: 'review',
  pass: [
    // Two of the small ledger's rows are invoiced, neither is round.
    { name: '整千元正好一半', changes: [round(10), odd(8)] },
    { name: '整百元不算整千元', changes: [round(20, '2500.00')] },
    {
      name: '没有发票的整千元劳务费不算',
      changes: [
        manyPurchases(30, () => ({ amount: yuan('1000.00'), invoice: undefined, voucherKind: '发放表' })),
        odd(20),
      ],
    },
    {
      name: '冲销了的整千元不算',
      changes: [
        odd(18),
        round(1, '8000.00'),
        addExpense({ amount: yuan('-8000.00'), reverses: '记-90001', voucher: '记-90800', invoice: undefined }),
      ],
    },
    { name: '口径放宽到90%', changes: [round(12), odd(6)], settings: { 'HX-ST-17': '90' } },
    { name: '差一分不到95%', changes: [addExpense({ amount: yuan('4749.99') })], settings: LIMIT },
    { name: '正好是大额标准', changes: [addExpense({ amount: yuan('5000.00') })], settings: LIMIT },
    {
      name: '配套资金的临界金额不问',
      changes: [addExpense({ amount: yuan('4999.00'), fund: '配套资金' })],
      settings: LIMIT,
    },
  ],
  finding: {
    'round-thousands': [
      { name: '21笔里11笔是整千元', changes: [round(11), odd(8)], at: '支出明细 4 金额' },
      {
        name: '整千元和临界金额都有',
        changes: [round(18), addExpense({ amount: yuan('4900.00') })],
        settings: LIMIT,
        at: '支出明细 4 金额',
        besides: [['just-below', '支出明细 22 金额']],
      },
    ],
    'just-below': [
      { name: '正好95%', changes: [addExpense({ amount: yuan('4750.00') })], settings: LIMIT, at: '支出明细 4 金额' },
      {
        name: '比标准少一分',
        changes: [addExpense({ amount: yuan('4999.99') })],
        settings: LIMIT,
        at: '支出明细 4 金额',
      },
      {
        name: '没有发票的也问，一行报一次',
        changes: [
          addExpense({ amount: yuan('4800.00'), invoice: undefined, voucherKind: '发放表' }),
          addExpense({ amount: yuan('4900.00'), voucher: '记-2511-5', invoice: '25112000000100000006' }),
        ],
        settings: LIMIT,
        at: ['支出明细 4 金额', '支出明细 5 金额'],
      },
    ],
  },
  undetermined: [
    {
      name: '有一笔金额读不出',
      settings: LIMIT,
      unreadable: [['rf_expenses', 1, 'amount']],
      why: '“金额”有读不出的内容',
    },
    {
      name: '有一笔发票号码读不出',
      changes: [odd(20)],
      unreadable: [['rf_expenses', 1, 'invoice']],
      why: '“发票号码”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '有发票的支出只有19笔，没有填大额标准', changes: [round(17)], why: '有发票的支出不足20笔' },
    { name: '没有支出', changes: [clear('rf_expenses')], settings: LIMIT, why: '没有可与大额标准' },
  ],
};
