import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { add, addExpense, expense, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

function suspended(on: string | undefined, until?: string): Change {
  return add('rf_sanctions', {
    on: on === undefined ? undefined : localDate(on),
    measure: '暂停拨付',
    until: until === undefined ? undefined : localDate(until),
  });
}

/** 2025-11-01 起暂停；样本的三笔都在此之前。 */
const SUSPENDED = suspended('2025-11-01');

/** 暂停使用助推资金以后又用。 */
export const et097: RuleFixtures = {
  rule: 'ET-097',
  severity: 'error',
  pass: [
    { name: '暂停以后没有再用', changes: [SUSPENDED] },
    { name: '暂停当天的支出', changes: [suspended('2025-10-15')] },
    {
      name: '暂停以前付款，以后才记账',
      changes: [SUSPENDED, addExpense({ bookedOn: localDate('2025-11-06'), paidOn: localDate('2025-10-30') })],
    },
    { name: '期限过后再用', changes: [suspended('2025-11-01', '2025-11-05'), addExpense({})] },
    {
      name: '别的处理，日期读不出',
      changes: [SUSPENDED, add('rf_sanctions', { measure: '整改' })],
      unreadable: [['rf_sanctions', 2, 'on']],
    },
    { name: '用的是配套资金', changes: [SUSPENDED, addExpense({ fund: '配套资金' })] },
    {
      name: '暂停期间的一笔已经全额冲销',
      changes: [
        SUSPENDED,
        addExpense({}),
        addExpense({ amount: yuan('-600.00'), voucher: '记-2512-1', reverses: '记-2511-4' }),
      ],
    },
    {
      name: '冲销暂停以前的支出',
      changes: [SUSPENDED, addExpense({ amount: yuan('-1200.00'), reverses: '记-2508-3' })],
    },
  ],
  finding: {
    used: [
      {
        name: '暂停以后付款',
        changes: [SUSPENDED, addExpense({ paidOn: localDate('2025-11-02') })],
        at: '支出明细 4 付款日期',
      },
      { name: '没填付款日期，按记账日期', changes: [SUSPENDED, addExpense({})], at: '支出明细 4 记账日期' },
      {
        name: '期限最后一天付款',
        changes: [suspended('2025-11-01', '2025-11-06'), addExpense({})],
        at: '支出明细 4 记账日期',
      },
      {
        name: '资金种类没填，按助推资金问',
        changes: [SUSPENDED, addExpense({ fund: undefined })],
        at: '支出明细 4 记账日期',
      },
      {
        name: '暂停期间的一笔只冲销了一部分',
        changes: [
          SUSPENDED,
          addExpense({}),
          addExpense({ amount: yuan('-599.99'), voucher: '记-2512-1', reverses: '记-2511-4' }),
        ],
        at: '支出明细 4 记账日期',
      },
      {
        name: '先后暂停两次，中间恢复过',
        changes: [
          suspended('2025-09-01', '2025-09-30'),
          suspended('2025-11-01', '2025-12-31'),
          addExpense({}),
          addExpense({ bookedOn: localDate('2026-01-01') }),
        ],
        at: ['支出明细 2 记账日期', '支出明细 4 记账日期'],
      },
      {
        name: '长的暂停里又有一次短的',
        changes: [suspended('2025-08-15', '2025-12-31'), suspended('2025-09-01', '2025-09-10')],
        at: ['支出明细 2 记账日期', '支出明细 3 记账日期'],
      },
    ],
  },
  undetermined: [
    { name: '暂停没填日期', changes: [suspended(undefined)], why: '没有填日期' },
    {
      name: '暂停的日期读不出',
      changes: [SUSPENDED],
      unreadable: [['rf_sanctions', 1, 'on']],
      why: '“处理记录”的“日期”有读不出的内容',
    },
    {
      name: '暂停的期限读不出',
      changes: [suspended('2025-11-01', '2025-11-05'), addExpense({})],
      unreadable: [['rf_sanctions', 1, 'until']],
      why: '“期限”有读不出的内容',
    },
    {
      name: '有一条处理读不出',
      changes: [SUSPENDED],
      unreadable: [['rf_sanctions', 1, 'measure']],
      why: '“处理”有读不出的内容',
    },
    {
      name: '有一笔没有付款日期，也没有记账日期',
      changes: [SUSPENDED, expense(1, { bookedOn: undefined })],
      why: '没有付款日期，也没有记账日期',
    },
    {
      name: '付款日期读不出',
      changes: [SUSPENDED],
      unreadable: [['rf_expenses', 1, 'paidOn']],
      why: '“付款日期”有读不出的内容',
    },
    {
      name: '“付款日期”一栏被删掉：以后记账的可能是以前付的',
      changes: [SUSPENDED, addExpense({})],
      missingColumns: [['rf_expenses', 'paidOn']],
      why: '“付款日期”',
    },
    {
      name: '“期限”一栏被删掉',
      changes: [SUSPENDED, addExpense({})],
      missingColumns: [['rf_sanctions', 'until']],
      why: '“处理记录”缺“期限”一栏',
    },
    { name: '“处理记录”工作表被删掉', missingTables: ['rf_sanctions'], why: '缺少“处理记录”表' },
    {
      name: '“支出明细”工作表被删掉',
      changes: [SUSPENDED],
      missingTables: ['rf_expenses'],
      why: '缺少“支出明细”表',
    },
  ],
  inapplicable: [
    { name: '没有处理记录', why: '没有暂停拨付' },
    {
      name: '处理是整改',
      changes: [add('rf_sanctions', { on: localDate('2025-07-01'), measure: '整改' })],
      why: '没有暂停拨付',
    },
  ],
};
