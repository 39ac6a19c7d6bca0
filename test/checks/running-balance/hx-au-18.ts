import type { ExpenseValues, ReceiptValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, addReceipt, clear, expense, field, receipt, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const GRANT = '首次认定助推资金';
const MATCHING = '配套资金';
const STAR = '创新活力之星助推资金';

function came(day: string, amount: string, fund = MATCHING, more: ReceiptValues = {}): Change {
  return addReceipt({ fund, receivedOn: localDate(day), received: yuan(amount), ...more });
}

function spent(day: string, amount: string, fund = MATCHING, more: ExpenseValues = {}): Change {
  return addExpense({ fund, bookedOn: localDate(day), amount: yuan(amount), ...more });
}

/** 配套分两次到账，中间花过了头：全部资金合起来没有花超。 */
const SHORT_BETWEEN: readonly Change[] = [
  came('2025-11-01', '10000.00'),
  spent('2025-11-20', '10000.01'),
  came('2025-12-15', '20000.00'),
];

/** 到账以后每种资金的余额不小于零（自设）。花超而没有补回的由 ET-087 指出。 */
export const hxAu18: RuleFixtures = {
  rule: 'HX-AU-18',
  severity: 'warning',
  pass: [
    { name: '一直有余额' },
    { name: '正好花完', changes: [spent('2025-11-20', '187000.00', GRANT)] },
    { name: '先垫付、后到账：到账以前的不问', changes: [expense(1, { bookedOn: localDate('2025-01-06') })] },
    {
      name: '到账当天支出，正好花完',
      changes: [came('2025-11-20', '10000.00'), spent('2025-11-20', '10000.00')],
    },
    {
      name: '当天记多又当天冲销',
      changes: [
        spent('2025-11-20', '187000.01', GRANT, { seq: 4 }),
        spent('2025-11-20', '-187000.01', GRANT, { seq: 5, reverses: '记-2511-4' }),
      ],
    },
    { name: '什么都没有到账，花超由 ET-087 指出', changes: [clear('rf_receipts')] },
    { name: '花超的那一笔由 ET-087 指出', changes: [spent('2025-11-20', '187000.01', GRANT)] },
    {
      name: '期初结转够用，没有到账',
      changes: [clear('rf_receipts'), field('rf_opening_balance', yuan('13000.00')), field('rf_opening_fund', GRANT)],
    },
    {
      name: '支出没填日期：不问',
      changes: [
        ...SHORT_BETWEEN.slice(0, 1),
        addExpense({ fund: MATCHING, bookedOn: undefined, amount: yuan('99.00') }),
      ],
    },
  ],
  finding: {
    short: [
      {
        name: '花了从没到账的资金，指到最后一笔',
        changes: [spent('2025-11-10', '600.00', STAR), spent('2025-12-10', '700.00', STAR)],
        at: '支出明细 5 金额',
      },
      {
        name: '退回比剩下的多',
        changes: [
          came('2025-08-01', '10000.00'),
          spent('2025-11-10', '8000.00'),
          addReceipt({
            receivedOn: localDate('2025-12-01'),
            fund: '退回',
            received: yuan('9000.00'),
            returnOf: MATCHING,
          }),
        ],
        at: '拨款到账 3 到账金额',
      },
    ],
    'below-zero': [
      { name: '第二次到账以前花多了一分钱', changes: SHORT_BETWEEN, at: '支出明细 4 金额' },
      {
        name: '低于零以后还有支出，只指第一笔',
        changes: [...SHORT_BETWEEN, spent('2025-11-25', '600.00')],
        at: '支出明细 4 金额',
      },
      {
        name: '按记账日期算，不按行的先后',
        changes: [...SHORT_BETWEEN, spent('2025-11-10', '600.00')],
        at: '支出明细 4 金额',
      },
      {
        name: '花过了头，下个月才冲销',
        changes: [
          spent('2025-11-06', '187100.00', GRANT),
          spent('2025-12-01', '-100.00', GRANT, { reverses: '记-2511-4' }),
        ],
        at: '支出明细 4 金额',
      },
      {
        name: '中途低于零一次，后来又花超：花超的由 ET-087 指出',
        changes: [
          spent('2025-11-06', '187100.00', GRANT),
          spent('2025-12-01', '-100.00', GRANT, { reverses: '记-2511-4' }),
          spent('2025-12-20', '600.00', GRANT),
        ],
        at: '支出明细 4 金额',
      },
      {
        name: '垫付得多，到账也补不上',
        changes: [
          spent('2025-11-01', '15000.00'),
          came('2025-11-10', '10000.00'),
          spent('2025-11-11', '0.01'),
          came('2025-12-15', '20000.00'),
        ],
        at: '支出明细 5 金额',
      },
      {
        name: '期初那种资金花过了头，另一种资金还有',
        changes: [
          clear('rf_receipts'),
          field('rf_opening_balance', yuan('5000.00')),
          field('rf_opening_fund', GRANT),
          came('2025-07-01', '50000.00'),
        ],
        at: '支出明细 2 金额',
      },
      {
        name: '退回以后又支出，后来另有到账',
        changes: [
          came('2025-11-01', '187000.00', '退回', { returnOf: GRANT }),
          spent('2025-11-06', '600.00', GRANT),
          came('2025-12-15', '50000.00', GRANT),
        ],
        at: '支出明细 4 金额',
      },
      {
        name: '两种资金都低于零，各指一笔',
        changes: [
          ...SHORT_BETWEEN,
          spent('2025-11-06', '187100.00', GRANT),
          spent('2025-12-01', '-100.00', GRANT, { reverses: '记-2511-4' }),
        ],
        at: ['支出明细 4 金额', '支出明细 5 金额'],
      },
    ],
  },
  undetermined: [
    {
      name: '期初结转没写是哪种资金',
      changes: [field('rf_opening_balance', yuan('5000.00'))],
      why: '没有填期初结转资金种类',
    },
    { name: '到账没填日期', changes: [receipt(1, { receivedOn: undefined })], why: '有到账没有填日期' },
    {
      name: '低于零，而有一笔拨付还没有填到账',
      changes: [...SHORT_BETWEEN, addReceipt({ fund: MATCHING, paid: yuan('30000.00') })],
      why: '有拨付金额而没有到账金额',
    },
    {
      name: '低于零，而有一笔到账没写资金种类',
      changes: [...SHORT_BETWEEN, addReceipt({ receivedOn: localDate('2025-11-02'), received: yuan('500.00') })],
      why: '有到账没有写资金种类',
    },
    { name: '支出金额读不出', unreadable: [['rf_expenses', 1, 'amount']], why: '“金额”有读不出的内容' },
    { name: '记账日期读不出', unreadable: [['rf_expenses', 1, 'bookedOn']], why: '“记账日期”有读不出的内容' },
    { name: '到账日期读不出', unreadable: [['rf_receipts', 1, 'receivedOn']], why: '“到账日期”有读不出的内容' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '没有支出', changes: [clear('rf_expenses')], why: '没有到账之后的支出' }],
};
