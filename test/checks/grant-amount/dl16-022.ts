import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addDalianGrant } from '../../support/dalian-ledger.ts';
import { addReceipt, clear, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const half = yuan('5000.00');
const firstHalf = receipt(1, { paid: half, received: half });

/** 创建助推金是1万元。 */
export const dl16022: RuleFixtures = {
  rule: 'DL16-022',
  severity: 'error',
  programme: 'dalian-2016',
  pass: [
    { name: '市总工会拨付1万元' },
    { name: '拨付金额没填，到账1万元', changes: [receipt(1, { paid: undefined })] },
    {
      name: '拨付1万元，银行扣了手续费，到账少5元：这一条只看拨付',
      changes: [receipt(1, { received: yuan('9995.00') })],
    },
    {
      name: '分两次各拨5000元，合起来是一笔',
      changes: [firstHalf, addDalianGrant({ paidOn: localDate('2025-04-18'), paid: half, received: half })],
    },
    {
      name: '拨付一次、分两次到账',
      changes: [
        receipt(1, { received: half }),
        addDalianGrant({ receivedOn: localDate('2025-04-18'), received: half }),
      ],
    },
    {
      name: '两笔各1万元：金额都对，第二笔由 DL16-022a 过问',
      changes: [
        addDalianGrant({ paidOn: localDate('2026-03-18'), paid: yuan('10000.00'), received: yuan('10000.00') }),
      ],
    },
    {
      name: '单位另给配套资金2万元，不是助推金',
      changes: [addReceipt({ fund: '配套资金', paid: yuan('20000.00'), received: yuan('20000.00') })],
    },
    {
      name: '退回结余300元，助推金还是1万元',
      changes: [addReceipt({ fund: '退回', received: yuan('300.00'), returnOf: '创建助推金' })],
    },
  ],
  finding: {
    amount: [
      {
        name: '拨付9000元',
        changes: [receipt(1, { paid: yuan('9000.00'), received: yuan('9000.00') })],
        at: '拨款到账 1 拨付金额',
      },
      { name: '拨付多了一分钱', changes: [receipt(1, { paid: yuan('10000.01') })], at: '拨款到账 1 拨付金额' },
      { name: '拨付少了一分钱', changes: [receipt(1, { paid: yuan('9999.99') })], at: '拨款到账 1 拨付金额' },
      {
        name: '拨付金额没填，到账9000元',
        changes: [receipt(1, { paid: undefined, received: yuan('9000.00') })],
        at: '拨款到账 1 到账金额',
      },
      {
        name: '一个工会两个工作室，2万元都登记在一本台账',
        changes: [receipt(1, { paid: yuan('20000.00'), received: yuan('20000.00') })],
        at: '拨款到账 1 拨付金额',
      },
      {
        name: '分两次拨付，合起来只有9000元',
        changes: [firstHalf, addDalianGrant({ paidOn: localDate('2025-04-18'), paid: yuan('4000.00') })],
        at: '拨款到账 2 拨付金额',
      },
    ],
  },
  undetermined: [
    {
      name: '拨付金额和到账金额都没填',
      changes: [receipt(1, { paid: undefined, received: undefined })],
      why: '金额没有填或读不出',
    },
    { name: '拨付金额读不出', unreadable: [['rf_receipts', 1, 'paid']], why: '“拨付金额”有读不出的内容' },
    { name: '资金种类读不出', unreadable: [['rf_receipts', 1, 'fund']], why: '“资金种类”有读不出的内容' },
    { name: '“拨款到账”工作表被删掉', missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
  ],
  inapplicable: [
    { name: '还没有收到任何拨款', changes: [clear('rf_receipts')], why: '没有收到创建助推金' },
    { name: '只收到配套资金', changes: [receipt(1, { fund: '配套资金' })], why: '没有收到创建助推金' },
  ],
};
