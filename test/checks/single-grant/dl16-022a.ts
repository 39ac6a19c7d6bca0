import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addDalianGrant } from '../../support/dalian-ledger.ts';
import { addReceipt, clear, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const GRANT = yuan('10000.00');
const second = addDalianGrant({ paidOn: localDate('2026-03-18'), paid: GRANT, received: GRANT });
const givenBack = (amount: string, returnOf?: string): ReturnType<typeof addReceipt> =>
  addReceipt({ fund: '退回', receivedOn: localDate('2025-12-20'), received: yuan(amount), returnOf });
const half = yuan('5000.00');

/** 创建助推金一个工作室一般只有一笔。 */
export const dl16022a: RuleFixtures = {
  rule: 'DL16-022a',
  severity: 'warning',
  programme: 'dalian-2016',
  pass: [
    { name: '只有一笔' },
    {
      name: '分两次拨付的一笔',
      changes: [
        receipt(1, { paid: half, received: half }),
        addDalianGrant({ paidOn: localDate('2025-04-18'), paid: half, received: half }),
      ],
    },
    { name: '第一笔全额退回后重拨', changes: [givenBack('10000.00', '创建助推金'), second] },
    {
      name: '拨付一次、到账另记一行',
      changes: [
        receipt(1, { received: undefined, receivedOn: undefined }),
        addDalianGrant({ receivedOn: localDate('2025-03-20'), received: GRANT }),
      ],
    },
    { name: '另有配套资金1万元', changes: [addReceipt({ fund: '配套资金', paid: GRANT, received: GRANT })] },
  ],
  finding: {
    'second-grant': [
      { name: '第二年又登记了一笔1万元', changes: [second], at: '拨款到账 2 资金种类' },
      {
        name: '日期早的算第一笔，不论谁写在前面',
        changes: [addDalianGrant({ paidOn: localDate('2025-01-10'), paid: GRANT, received: GRANT })],
        at: '拨款到账 1 资金种类',
      },
      {
        name: '登记了三笔',
        changes: [second, addDalianGrant({ paidOn: localDate('2026-06-18'), paid: GRANT, received: GRANT })],
        at: ['拨款到账 2 资金种类', '拨款到账 3 资金种类'],
      },
      {
        name: '只退回了一部分，又拨一笔',
        changes: [givenBack('9999.99', '创建助推金'), second],
        at: '拨款到账 3 资金种类',
      },
      {
        name: '退回没写是哪笔资金，不知道退的是不是助推金',
        changes: [givenBack('10000.00'), second],
        at: '拨款到账 3 资金种类',
      },
    ],
  },
  undetermined: [
    {
      name: '唯一一笔没填金额',
      changes: [receipt(1, { paid: undefined, received: undefined })],
      why: '金额没有填或读不出',
    },
    {
      name: '退回的所属资金读不出',
      changes: [givenBack('10000.00', '创建助推金'), second],
      unreadable: [['rf_receipts', 2, 'returnOf']],
      why: '“所属资金”有读不出的内容',
    },
    { name: '“资金种类”一栏被删掉', missingColumns: [['rf_receipts', 'fund']], why: '缺“资金种类”一栏' },
  ],
  inapplicable: [{ name: '还没有收到拨款', changes: [clear('rf_receipts')], why: '没有收到创建助推金' }],
};
