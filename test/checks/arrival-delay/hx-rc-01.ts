import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addReceipt, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const GRANT = '首次认定助推资金';
const NOT_ARRIVED = receipt(1, { receivedOn: undefined, received: undefined });

/** 拨付后很久才到账、还没有到账，或到账早于拨付。 */
export const hxRc01: RuleFixtures = {
  rule: 'HX-RC-01',
  severity: 'warning',
  pass: [
    { name: '两天到账' },
    { name: '当天到账', changes: [receipt(1, { receivedOn: localDate('2025-07-08') })] },
    { name: '正好60天到账', changes: [receipt(1, { receivedOn: localDate('2025-09-06') })] },
    { name: '拨付60天还没有到账', changes: [NOT_ARRIVED], asOf: localDate('2025-09-06') },
    {
      name: '拨付记一行，分次到账另记两行',
      changes: [
        NOT_ARRIVED,
        addReceipt({ fund: GRANT, receivedOn: localDate('2025-07-20'), received: yuan('120000.00') }),
        addReceipt({ fund: GRANT, received: yuan('80000.00') }),
      ],
    },
    { name: '有到账日期，金额没填', changes: [receipt(1, { received: undefined })] },
    {
      name: '退回隔了很久不问',
      changes: [
        addReceipt({
          fund: '退回',
          returnOf: GRANT,
          paidOn: localDate('2025-08-01'),
          receivedOn: localDate('2026-08-01'),
          received: yuan('100.00'),
        }),
      ],
    },
    {
      name: '口径放宽到180天',
      changes: [receipt(1, { receivedOn: localDate('2025-12-01') })],
      settings: { 'HX-ST-12': '180' },
    },
  ],
  finding: {
    late: [
      {
        name: '第61天到账',
        changes: [receipt(1, { receivedOn: localDate('2025-09-07') })],
        at: '拨款到账 1 到账日期',
      },
      {
        name: '没写资金种类的也问',
        changes: [receipt(1, { receivedOn: localDate('2025-12-07'), fund: undefined })],
        at: '拨款到账 1 到账日期',
      },
      {
        name: '配套资金到账迟了，别的按时',
        changes: [
          addReceipt({
            fund: '配套资金',
            paidOn: localDate('2025-09-01'),
            receivedOn: localDate('2026-01-05'),
            received: yuan('30000.00'),
          }),
        ],
        at: '拨款到账 2 到账日期',
      },
    ],
    'not-arrived': [
      { name: '第61天还没有到账', changes: [NOT_ARRIVED], asOf: localDate('2025-09-07'), at: '拨款到账 1 到账金额' },
      {
        name: '只到了一部分',
        changes: [
          NOT_ARRIVED,
          addReceipt({ fund: GRANT, receivedOn: localDate('2025-07-20'), received: yuan('199999.99') }),
        ],
        at: '拨款到账 1 到账金额',
      },
      {
        name: '拨付以前到账的另一笔不算这笔的到账',
        changes: [
          NOT_ARRIVED,
          addReceipt({ fund: GRANT, receivedOn: localDate('2025-07-07'), received: yuan('200000.00') }),
        ],
        at: '拨款到账 1 到账金额',
      },
    ],
    'before-payment': [
      {
        name: '到账早一天',
        changes: [receipt(1, { receivedOn: localDate('2025-07-07') })],
        at: '拨款到账 1 到账日期',
      },
    ],
  },
  undetermined: [
    { name: '拨付日期读不出', unreadable: [['rf_receipts', 1, 'paidOn']], why: '“拨付日期”有读不出的内容' },
    {
      name: '到账日期读不出',
      unreadable: [['rf_receipts', 1, 'receivedOn']],
      why: '“到账日期”有读不出的内容',
    },
    {
      name: '没有到账的一笔，另一行的到账金额读不出',
      changes: [NOT_ARRIVED, addReceipt({ fund: GRANT, receivedOn: localDate('2025-07-20') })],
      unreadable: [['rf_receipts', 2, 'received']],
      why: '“到账金额”有读不出的内容',
    },
    { name: '“拨款到账”工作表被删掉', missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
  ],
  inapplicable: [{ name: '没有填拨付日期', changes: [receipt(1, { paidOn: undefined })], why: '没有填拨付日期的到账' }],
};
