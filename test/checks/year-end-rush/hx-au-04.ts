import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, addReceipt, clear, field, receipt, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { manyPurchases } from '../../support/many-purchases.ts';

const NEXT_YEAR = localDate('2027-03-01');
const GRANT = '首次认定助推资金';

/** So many purchases of 600.00 on one day of 2026; `from` as in manyPurchases. */
const on = (day: string, count: number, from: number, amount = '600.00'): Change =>
  manyPurchases(count, () => ({ bookedOn: localDate(`2026-${day}`), amount: yuan(amount) }), from);
const early = (count: number): Change => on('05-11', count, 1);
const autumn = (count: number, amount?: string): Change => on('11-20', count, 101, amount);
const lastDays = (count: number, amount?: string): Change => on('12-22', count, 201, amount);
const MORE_MONEY = addReceipt({ fund: GRANT, receivedOn: localDate('2026-09-30'), received: yuan('60000.00') });

/** 钱年初就在账上，支出集中在第四季度或最后十天。 */
export const hxAu04: RuleFixtures = {
  rule: 'HX-AU-04',
  severity: 'review',
  pass: [
    { name: '全年支出分散', changes: [early(20)], asOf: NEXT_YEAR },
    { name: '第四季度正好一半', changes: [early(10), autumn(10)], asOf: NEXT_YEAR },
    { name: '第四季度笔数过半，金额没有过半', changes: [early(10), autumn(11, '500.00')], asOf: NEXT_YEAR },
    { name: '最后十天正好30%', changes: [early(14), lastDays(6)], asOf: NEXT_YEAR },
    { name: '12月21日不算最后十天', changes: [early(12), on('12-21', 8, 201)], asOf: NEXT_YEAR },
    {
      name: '年末记错的几笔已经冲销',
      changes: [
        early(20),
        lastDays(1, '20000.00'),
        addExpense({ bookedOn: localDate('2026-12-30'), amount: yuan('-20000.00'), reverses: '记-90201' }),
      ],
      asOf: NEXT_YEAR,
    },
    {
      name: '配套资金不算',
      changes: [early(20), manyPurchases(25, () => ({ bookedOn: localDate('2026-12-25'), fund: '配套资金' }), 301)],
      asOf: NEXT_YEAR,
    },
    {
      name: '口径放宽',
      changes: [early(9), lastDays(11)],
      asOf: NEXT_YEAR,
      settings: { 'HX-ST-05': '60', 'HX-ST-06': '60' },
    },
  ],
  finding: {
    quarter: [
      {
        name: '第四季度一笔大额，金额过半',
        changes: [early(19), autumn(1, '60000.00')],
        asOf: NEXT_YEAR,
        at: '支出明细 23 记账日期',
      },
      { name: '20笔里11笔在第四季度', changes: [early(9), autumn(11)], asOf: NEXT_YEAR, at: '支出明细 13 记账日期' },
      {
        name: '年初有期初结转，没有到账记录',
        changes: [
          clear('rf_receipts'),
          field('rf_opening_balance', yuan('150000.00')),
          field('rf_opening_date', localDate('2026-01-01')),
          early(9),
          autumn(11),
        ],
        asOf: NEXT_YEAR,
        at: '支出明细 13 记账日期',
      },
      {
        name: '当年又有拨款，但年初的钱已经够全年支出',
        changes: [MORE_MONEY, early(9), autumn(11)],
        asOf: NEXT_YEAR,
        at: '支出明细 13 记账日期',
      },
      {
        name: '记账日期没填，按付款日期',
        changes: [early(9), manyPurchases(11, () => ({ bookedOn: undefined, paidOn: localDate('2026-10-01') }), 101)],
        asOf: NEXT_YEAR,
        at: '支出明细 13 付款日期',
      },
      {
        name: '两年都集中，各报一次',
        changes: [early(9), autumn(11), manyPurchases(20, () => ({ bookedOn: localDate('2027-11-02') }), 401)],
        asOf: localDate('2028-01-01'),
        at: ['支出明细 13 记账日期', '支出明细 24 记账日期'],
      },
    ],
    'last-days': [
      {
        name: '最后十天超过30%一点',
        changes: [early(14), lastDays(6, '600.01')],
        asOf: NEXT_YEAR,
        at: '支出明细 18 记账日期',
      },
      {
        name: '最后十天一笔大额',
        changes: [early(19), lastDays(1, '60000.00')],
        asOf: NEXT_YEAR,
        at: '支出明细 23 记账日期',
        besides: [['quarter', '支出明细 23 记账日期']],
      },
      {
        name: '都在最后十天，也都在第四季度',
        changes: [lastDays(20)],
        asOf: NEXT_YEAR,
        at: '支出明细 4 记账日期',
        besides: [['quarter', '支出明细 4 记账日期']],
      },
    ],
  },
  undetermined: [
    {
      name: '有一笔记账日期读不出',
      changes: [early(20)],
      asOf: NEXT_YEAR,
      unreadable: [['rf_expenses', 5, 'bookedOn']],
      why: '“记账日期”有读不出的内容',
    },
    {
      name: '到账日期没有填',
      changes: [receipt(1, { receivedOn: undefined }), early(20)],
      asOf: NEXT_YEAR,
      why: '助推资金的到账日期没有填',
    },
    {
      name: '到账日期读不出',
      changes: [early(20)],
      asOf: NEXT_YEAR,
      unreadable: [['rf_receipts', 1, 'receivedOn']],
      why: '“到账日期”有读不出的内容',
    },
    {
      name: '期初结转读不出',
      changes: [early(20)],
      asOf: NEXT_YEAR,
      unreadableFields: ['rf_opening_balance'],
      why: '封面的期初结转读不出',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '年度还没有结束', changes: [lastDays(20)], asOf: localDate('2026-12-31'), why: '没有可看的年度' },
    { name: '只有19笔', changes: [lastDays(19)], asOf: NEXT_YEAR, why: '全年支出不少于20笔' },
    {
      name: '钱当年才到账',
      changes: [receipt(1, { receivedOn: localDate('2026-01-01') }), lastDays(20)],
      asOf: NEXT_YEAR,
      why: '没有可看的年度',
    },
    {
      name: '年初的钱不够，花的是当年又到的拨款',
      changes: [receipt(1, { received: yuan('14000.00') }), MORE_MONEY, lastDays(20)],
      asOf: NEXT_YEAR,
      why: '没有可看的年度',
    },
    {
      name: '期初结转是年中的',
      changes: [
        clear('rf_receipts'),
        field('rf_opening_balance', yuan('150000.00')),
        field('rf_opening_date', localDate('2026-02-01')),
        lastDays(20),
      ],
      asOf: NEXT_YEAR,
      why: '没有可看的年度',
    },
    {
      name: '期初结转没写日期，第一年可能不全',
      changes: [clear('rf_receipts', 'rf_expenses'), field('rf_opening_balance', yuan('150000.00')), lastDays(20)],
      asOf: NEXT_YEAR,
      why: '没有可看的年度',
    },
    { name: '没有支出', changes: [clear('rf_expenses')], why: '没有可看的年度' },
  ],
};
