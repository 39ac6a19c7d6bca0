import { fen, yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { manyPurchases } from '../../support/many-purchases.ts';

/** Amounts that grow evenly by the factor of ten: exactly Benford's law. */
const spread = (count: number) =>
  manyPurchases(count, (at) => ({ amount: fen(Math.round(100 * 10 ** ((at * 3) / count))) }), 1);
const fives = (count: number) => manyPurchases(count, () => ({ amount: yuan('500.00') }), 2001);
const AT = '支出明细 金额';

/** 支出够多时，首位数字的分布。 */
export const hxAu24: RuleFixtures = {
  rule: 'HX-AU-24',
  severity: 'info',
  pass: [
    { name: '正好300笔，分布符合', changes: [spread(297)] },
    { name: '一千笔里多出十五笔五百元', changes: [spread(1000), fives(15)] },
    {
      name: '冲销了的不算',
      changes: [
        spread(297),
        manyPurchases(60, () => ({ amount: yuan('500.00') }), 2001),
        manyPurchases(
          60,
          (at) => ({ amount: yuan('-500.00'), reverses: `记-9${2001 + at}`, invoice: undefined }),
          3001,
        ),
      ],
    },
    {
      name: '配套资金的支出不算',
      changes: [spread(297), manyPurchases(80, () => ({ amount: yuan('500.00'), fund: '配套资金' }), 2001)],
    },
  ],
  finding: {
    'unlike-benford': [
      { name: '三百笔都是五百元', changes: [fives(300)], at: AT },
      { name: '三百笔里混进六十笔五百元', changes: [spread(300), fives(60)], at: AT },
    ],
  },
  undetermined: [
    {
      name: '有一笔金额读不出',
      changes: [spread(300)],
      unreadable: [['rf_expenses', 5, 'amount']],
      why: '“金额”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '只有299笔', changes: [fives(296)], why: '支出299笔，不足300笔' },
    { name: '配套资金凑不够数', changes: [addExpense({ fund: '配套资金' })], why: '支出3笔，不足300笔' },
    { name: '口径提高到400笔', changes: [fives(300)], settings: { 'HX-ST-18': '400' }, why: '不足400笔' },
  ],
};
