import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addReceipt, clear, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 每笔到账写明资金种类，金额填正数；退回、追回也填正数，并写明所属资金（自设）。 */
export const hxLe04: RuleFixtures = {
  rule: 'HX-LE-04',
  severity: 'warning',
  pass: [
    { name: '写明了资金种类，金额是正数' },
    {
      name: '退回填正数',
      changes: [addReceipt({ fund: '退回', received: yuan('500.00'), returnOf: '首次认定助推资金' })],
    },
    { name: '到账金额是零', changes: [addReceipt({ fund: '配套资金', received: yuan('0.00') })] },
    { name: '还没有到账金额，资金种类也没填', changes: [addReceipt({ payer: '经开区总工会', paid: yuan('100.00') })] },
  ],
  finding: {
    'no-fund': [{ name: '资金种类没填', changes: [receipt(1, { fund: undefined })], at: '拨款到账 1 资金种类' }],
    'no-return-fund': [
      {
        name: '退回没有写所属资金',
        changes: [addReceipt({ fund: '退回', received: yuan('500.00') })],
        at: '拨款到账 2 所属资金',
      },
    ],
    'no-amount': [
      {
        name: '写了到账日期，没写到账金额',
        changes: [addReceipt({ receivedOn: localDate('2025-11-21'), fund: '配套资金', paid: yuan('500.00') })],
        at: '拨款到账 2 到账金额',
      },
    ],
    'more-than-paid': [
      { name: '到账比拨付多', changes: [receipt(1, { received: yuan('200000.01') })], at: '拨款到账 1 到账金额' },
    ],
    negative: [
      {
        name: '退回填成负数',
        changes: [addReceipt({ fund: '退回', received: yuan('-500.00'), returnOf: '首次认定助推资金' })],
        at: '拨款到账 2 到账金额',
      },
      {
        name: '负一分钱',
        changes: [addReceipt({ fund: '配套资金', received: yuan('-0.01') })],
        at: '拨款到账 2 到账金额',
      },
      {
        name: '没写资金种类，金额又是负数',
        changes: [addReceipt({ received: yuan('-500.00') })],
        at: '拨款到账 2 到账金额',
        besides: [['no-fund', '拨款到账 2 资金种类']],
      },
    ],
  },
  undetermined: [
    {
      name: '资金种类读不出：不算空白，也不知道是不是退回',
      unreadable: [['rf_receipts', 1, 'fund']],
      why: '“资金种类”有读不出的内容',
    },
    { name: '到账金额读不出', unreadable: [['rf_receipts', 1, 'received']], why: '“到账金额”有读不出的内容' },
    { name: '“到账金额”一栏被删掉', missingColumns: [['rf_receipts', 'received']], why: '“到账金额”' },
    { name: '“资金种类”一栏被删掉', missingColumns: [['rf_receipts', 'fund']], why: '“资金种类”' },
    { name: '“拨款到账”工作表被删掉', missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
  ],
  inapplicable: [{ name: '还没有到账', changes: [clear('rf_receipts')], why: '没有到账记录' }],
};
