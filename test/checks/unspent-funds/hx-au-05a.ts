import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { add, addReceipt, clear, purchase, receipt, replace } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const GRANT = '首次认定助推资金';
const AT = '拨款到账 1 到账日期';
const LATER = localDate('2027-07-10');
const NOTHING = clear('rf_expenses');

/** 助推资金到账满24个月，一分未用。 */
export const hxAu05a: RuleFixtures = {
  rule: 'HX-AU-05a',
  severity: 'warning',
  pass: [
    { name: '满24个月，用过一些', asOf: LATER },
    { name: '只用过一分钱', changes: [replace('rf_expenses', [purchase({ amount: yuan('0.01') })])], asOf: LATER },
    {
      name: '一分未用，已经全部退回',
      changes: [NOTHING, addReceipt({ fund: '退回', returnOf: GRANT, received: yuan('200000.00') })],
      asOf: LATER,
    },
    {
      name: '配套资金不问',
      changes: [addReceipt({ fund: '配套资金', receivedOn: localDate('2024-01-05'), received: yuan('30000.00') })],
      asOf: LATER,
    },
  ],
  finding: {
    unspent: [
      { name: '满24个月的当天，没有一笔支出', changes: [NOTHING], asOf: LATER, at: AT },
      {
        name: '只有冲销了的支出',
        changes: [
          replace('rf_expenses', [purchase({})]),
          add('rf_expenses', purchase({ amount: yuan('-600.00'), voucher: '记-2512-1', reverses: '记-2511-4' })),
        ],
        asOf: LATER,
        at: AT,
      },
      {
        name: '只有配套资金的支出',
        changes: [replace('rf_expenses', [purchase({ fund: '配套资金' })])],
        asOf: LATER,
        at: AT,
      },
    ],
  },
  undetermined: [
    {
      name: '有支出没写资金种类',
      changes: [replace('rf_expenses', [purchase({ fund: undefined })])],
      asOf: LATER,
      why: '有支出没有写资金种类',
    },
    {
      name: '退回没写是哪种资金',
      changes: [NOTHING, addReceipt({ fund: '退回', received: yuan('200000.00') })],
      asOf: LATER,
      why: '退回没有写所属资金',
    },
    { name: '“支出明细”工作表被删掉', asOf: LATER, missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
    { name: '到账日期没有填', changes: [NOTHING, receipt(1, { receivedOn: undefined })], why: '到账日期没有填' },
  ],
  inapplicable: [
    { name: '还差一天满24个月', changes: [NOTHING], asOf: localDate('2027-07-09'), why: '满24个月在 2027-07-10' },
    { name: '没有助推资金到账', changes: [clear('rf_receipts')], why: '没有助推资金到账' },
  ],
};
