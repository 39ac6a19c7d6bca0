import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, addReceipt, clear, expense, field, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 专款专用：拨多少到多少，支出不超过收到的钱。退回和期初见 returns-and-opening.test.ts，分次到账见 arrivals.test.ts。 */
export const et087: RuleFixtures = {
  rule: 'ET-087',
  severity: 'error',
  pass: [
    { name: '足额到账，支出没有超过' },
    { name: '正好花完', changes: [addExpense({ amount: yuan('187000.00') })] },
    { name: '先垫付、后到账，没有超过', changes: [expense(1, { bookedOn: localDate('2025-01-06') })] },
    { name: '到账比拨付多（含利息）', changes: [receipt(1, { received: yuan('200000.50') })] },
    { name: '拨付金额没填', changes: [receipt(1, { paid: undefined })] },
    {
      name: '分两次到账，第二次只记到账金额',
      changes: [
        receipt(1, { received: yuan('150000.00') }),
        addReceipt({ fund: '首次认定助推资金', received: yuan('50000.00') }),
      ],
    },
  ],
  finding: {
    withheld: [
      {
        name: '拨付20万元，到账只有15万元',
        changes: [receipt(1, { received: yuan('150000.00') })],
        at: '拨款到账 1 到账金额',
      },
      {
        name: '配套资金少到一分钱',
        changes: [addReceipt({ fund: '配套资金', paid: yuan('30000.00'), received: yuan('29999.99') })],
        at: '拨款到账 2 到账金额',
      },
    ],
    overspent: [
      {
        name: '多花了一分钱，指到花超的那一笔',
        changes: [addExpense({ amount: yuan('187000.01') })],
        at: '支出明细 4 金额',
      },
      {
        name: '花超的一笔之后还有小额支出，仍指到花超的那一笔',
        changes: [expense(2, { amount: yuan('199000.00') })],
        at: '支出明细 2 金额',
      },
      {
        name: '按记账日期算，不按行的先后',
        changes: [addExpense({ amount: yuan('190000.00'), bookedOn: localDate('2025-08-01'), seq: 4 })],
        at: '支出明细 2 金额',
      },
      {
        name: '当天到账、当天支出：先算到账',
        changes: [
          expense(1, { bookedOn: localDate('2025-07-10') }),
          expense(2, { bookedOn: localDate('2025-07-10'), amount: yuan('198800.01') }),
        ],
        at: '支出明细 2 金额',
      },
      {
        name: '中途花超，冲销后正好补平，后来又花超：指到后来的一笔',
        changes: [
          addExpense({ amount: yuan('187100.00'), voucher: '记-2511-4', bookedOn: localDate('2025-11-06') }),
          addExpense({ amount: yuan('-100.00'), reverses: '记-2511-4', bookedOn: localDate('2025-12-01') }),
          addExpense({ amount: yuan('600.00'), bookedOn: localDate('2025-12-20') }),
        ],
        at: '支出明细 6 金额',
      },
      { name: '没有到账就有支出', changes: [clear('rf_receipts')], at: '支出明细 1 金额' },
      {
        name: '又少到账、又花超',
        changes: [receipt(1, { received: yuan('10000.00') })],
        at: '支出明细 2 金额',
        besides: [['withheld', '拨款到账 1 到账金额']],
      },
    ],
  },
  undetermined: [
    {
      name: '配套资金填了拨付，还没有填到账',
      changes: [addReceipt({ fund: '配套资金', paid: yuan('30000.00') })],
      why: '有拨付金额而没有到账金额',
    },
    {
      name: '有一笔支出金额读不出',
      unreadable: [['rf_expenses', 1, 'amount']],
      why: '“支出明细”的“金额”有读不出的内容',
    },
    { name: '到账金额读不出', unreadable: [['rf_receipts', 1, 'received']], why: '到账金额' },
    { name: '拨付金额读不出', unreadable: [['rf_receipts', 1, 'paid']], why: '“拨付金额”有读不出的内容' },
  ],
  inapplicable: [
    { name: '没有任何资金收支', changes: [clear('rf_receipts', 'rf_expenses')], why: '没有资金收支' },
    {
      name: '期初结转填了零',
      changes: [clear('rf_receipts', 'rf_expenses'), field('rf_opening_balance', yuan('0.00'))],
      why: '没有资金收支',
    },
  ],
};
