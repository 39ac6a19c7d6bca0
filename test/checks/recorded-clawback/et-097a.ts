import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { add, addReceipt, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

function clawback(on: string | undefined, amount: string | undefined, until?: string): Change {
  return add('rf_sanctions', {
    on: on === undefined ? undefined : localDate(on),
    measure: '追回资金',
    amount: amount === undefined ? undefined : yuan(amount),
    until: until === undefined ? undefined : localDate(until),
  });
}

function returned(day: string | undefined, amount: string | undefined, fund = '追回'): Change {
  return addReceipt({
    fund,
    receivedOn: day === undefined ? undefined : localDate(day),
    received: amount === undefined ? undefined : yuan(amount),
    returnOf: '首次认定助推资金',
  });
}

const CLAIMED = clawback('2026-03-01', '50000.00');
const SUSPENDED = { on: localDate('2026-03-01'), measure: '暂停拨付' };

/** 处理记录填全，追回的资金有退回的记录。检查日是2026年11月1日。 */
export const et097a: RuleFixtures = {
  rule: 'ET-097a',
  severity: 'warning',
  pass: [
    { name: '追回5万元，已经退回', changes: [CLAIMED, returned('2026-03-20', '50000.00')] },
    { name: '当天退回', changes: [CLAIMED, returned('2026-03-01', '50000.00')] },
    {
      name: '分两次退回，合计正好',
      changes: [CLAIMED, returned('2026-03-20', '20000.00'), returned('2026-04-20', '30000.00')],
    },
    { name: '期限还没有过', changes: [clawback('2026-03-01', '50000.00', '2026-11-01')] },
    { name: '暂停拨付写了日期，不要金额', changes: [add('rf_sanctions', SUSPENDED)] },
    {
      name: '两次追回，各退一次',
      changes: [
        CLAIMED,
        returned('2026-03-20', '50000.00'),
        clawback('2026-06-01', '10000.00'),
        returned('2026-06-20', '10000.00'),
      ],
    },
    {
      name: '两次追回，后来一起退回',
      changes: [CLAIMED, clawback('2026-06-01', '10000.00'), returned('2026-06-20', '60000.00')],
    },
  ],
  finding: {
    'not-returned': [
      { name: '没有退回的记录', changes: [CLAIMED], at: '处理记录 1 金额' },
      { name: '少退一分钱', changes: [CLAIMED, returned('2026-03-20', '49999.99')], at: '处理记录 1 金额' },
      { name: '退回在处理之前', changes: [CLAIMED, returned('2026-02-28', '50000.00')], at: '处理记录 1 金额' },
      { name: '期限昨天已过', changes: [clawback('2026-03-01', '50000.00', '2026-10-31')], at: '处理记录 1 金额' },
      {
        name: '只有退回，没有追回',
        changes: [CLAIMED, returned('2026-03-20', '50000.00', '退回')],
        at: '处理记录 1 金额',
      },
      {
        name: '两次追回，只退了前一次的',
        changes: [CLAIMED, returned('2026-03-20', '50000.00'), clawback('2026-06-01', '10000.00')],
        at: '处理记录 2 金额',
      },
      {
        name: '两次追回，后来一起退回，还差一分钱',
        changes: [CLAIMED, clawback('2026-06-01', '10000.00'), returned('2026-06-20', '59999.99')],
        at: '处理记录 1 金额',
      },
    ],
    incomplete: [
      { name: '暂停拨付没填日期', changes: [add('rf_sanctions', { measure: '暂停拨付' })], at: '处理记录 1 日期' },
      { name: '追回资金没填金额', changes: [clawback('2026-03-01', undefined)], at: '处理记录 1 金额' },
      { name: '追回资金没填日期', changes: [clawback(undefined, '50000.00')], at: '处理记录 1 日期' },
      {
        name: '日期和金额都没填',
        changes: [clawback(undefined, undefined)],
        at: '处理记录 1 日期',
      },
      {
        name: '一条没填全，一条没有退回',
        changes: [clawback('2026-03-01', undefined), clawback('2026-06-01', '100.00')],
        at: '处理记录 1 金额',
        besides: [['not-returned', '处理记录 2 金额']],
      },
    ],
  },
  undetermined: [
    {
      name: '追回没填日期，够不够说不清',
      changes: [CLAIMED, returned(undefined, '50000.00')],
      why: '没有日期或到账金额',
    },
    {
      name: '追回没填到账金额',
      changes: [CLAIMED, returned('2026-03-20', undefined)],
      why: '没有日期或到账金额',
    },
    {
      name: '追回的金额读不出',
      changes: [CLAIMED, returned('2026-03-20', '50000.00')],
      unreadable: [['rf_receipts', 2, 'received']],
      why: '“拨款到账”的“到账金额”有读不出的内容',
    },
    {
      name: '处理的金额读不出',
      changes: [CLAIMED],
      unreadable: [['rf_sanctions', 1, 'amount']],
      why: '“处理记录”的“金额”有读不出的内容',
    },
    {
      name: '处理的期限读不出',
      changes: [CLAIMED],
      unreadable: [['rf_sanctions', 1, 'until']],
      why: '“期限”有读不出的内容',
    },
    {
      name: '“拨款到账”工作表被删掉',
      changes: [CLAIMED],
      missingTables: ['rf_receipts'],
      why: '缺少“拨款到账”表',
    },
    {
      name: '“期限”一栏被删掉',
      changes: [CLAIMED],
      missingColumns: [['rf_sanctions', 'until']],
      why: '“处理记录”缺“期限”一栏',
    },
    { name: '“处理记录”工作表被删掉', missingTables: ['rf_sanctions'], why: '缺少“处理记录”表' },
  ],
  inapplicable: [
    { name: '没有处理记录', why: '没有暂停拨付或追回资金' },
    {
      name: '处理是取消等级',
      changes: [add('rf_sanctions', { on: localDate('2026-03-01'), measure: '取消等级' })],
      why: '没有暂停拨付或追回资金',
    },
  ],
};
