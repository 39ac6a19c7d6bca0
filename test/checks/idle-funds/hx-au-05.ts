import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, addReceipt, clear, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const GRANT = '首次认定助推资金';
const AT = '拨款到账 1 到账日期';
// With the small ledger's 13,000 yuan: exactly 30 % of 200,000.
const TO_THIRTY = addExpense({ amount: yuan('47000.00') });

/** 助推资金到账满12个月，用得很少。 */
export const hxAu05: RuleFixtures = {
  rule: 'HX-AU-05',
  severity: 'review',
  pass: [
    { name: '满12个月正好用了30%', changes: [TO_THIRTY] },
    {
      name: '全部退回的不算闲置',
      changes: [addReceipt({ fund: '退回', returnOf: GRANT, received: yuan('200000.00') })],
    },
    {
      name: '大部分退回，剩下的用得够多',
      changes: [addReceipt({ fund: '追回', returnOf: GRANT, received: yuan('160000.00') })],
    },
    {
      name: '第二期拨款到账未满12个月，不计入',
      changes: [
        receipt(1, { received: yuan('40000.00') }),
        addReceipt({ fund: GRANT, receivedOn: localDate('2025-11-02'), received: yuan('160000.00') }),
      ],
    },
    {
      name: '配套资金不问',
      changes: [
        TO_THIRTY,
        addReceipt({ fund: '配套资金', receivedOn: localDate('2024-01-05'), received: yuan('30000.00') }),
      ],
    },
    { name: '口径降到6%', settings: { 'HX-ST-08': '6' } },
  ],
  finding: {
    'low-execution': [
      { name: '满12个月用了6.5%', at: AT },
      { name: '满12个月的当天', asOf: localDate('2026-07-10'), at: AT },
      { name: '差一分不到30%', changes: [addExpense({ amount: yuan('46999.99') })], at: AT },
      {
        name: '用了又冲销',
        changes: [
          TO_THIRTY,
          addExpense({ amount: yuan('-47000.00'), voucher: '记-2512-1', reverses: '记-2511-4', invoice: undefined }),
        ],
        at: AT,
      },
      { name: '配套资金的支出不算', changes: [addExpense({ amount: yuan('47000.00'), fund: '配套资金' })], at: AT },
      {
        name: '满24个月用过一点，仍由本条提示',
        asOf: localDate('2027-11-01'),
        at: AT,
      },
      {
        name: '两种助推资金各报各的',
        changes: [
          addReceipt({
            fund: '创新活力之星助推资金',
            receivedOn: localDate('2025-10-01'),
            received: yuan('200000.00'),
          }),
        ],
        at: [AT, '拨款到账 2 到账日期'],
      },
      {
        name: '没写资金种类的一小笔，算进来也不够',
        changes: [addExpense({ amount: yuan('500.00'), fund: undefined })],
        at: AT,
      },
    ],
  },
  undetermined: [
    {
      name: '有一笔大额支出没写资金种类',
      changes: [addExpense({ amount: yuan('60000.00'), fund: undefined })],
      why: '有支出没有写资金种类',
    },
    {
      name: '退回没写是哪种资金',
      changes: [addReceipt({ fund: '退回', received: yuan('160000.00') })],
      why: '退回没有写所属资金',
    },
    { name: '有一笔金额读不出', unreadable: [['rf_expenses', 1, 'amount']], why: '“金额”有读不出的内容' },
    { name: '到账日期读不出', unreadable: [['rf_receipts', 1, 'receivedOn']], why: '“到账日期”有读不出的内容' },
    { name: '到账日期没有填', changes: [receipt(1, { receivedOn: undefined })], why: '到账日期没有填' },
    { name: '“拨款到账”工作表被删掉', missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
  ],
  inapplicable: [
    { name: '还差一天满12个月', asOf: localDate('2026-07-09'), why: '满12个月在 2026-07-10' },
    {
      name: '未满12个月，支出里有读不出的金额也无妨',
      asOf: localDate('2026-07-09'),
      unreadable: [['rf_expenses', 1, 'amount']],
      why: '满12个月在 2026-07-10',
    },
    { name: '没有助推资金到账', changes: [clear('rf_receipts')], why: '没有助推资金到账' },
    {
      name: '满24个月一分未用',
      changes: [clear('rf_expenses')],
      asOf: localDate('2027-07-10'),
      why: '由 HX-AU-05a 判断',
    },
  ],
};
