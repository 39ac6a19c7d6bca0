import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { addReceipt, clear, expense, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

// Checked on 2026-11-01.
const TOMORROW = localDate('2026-11-02');
const TODAY = localDate('2026-11-01');

/** 日期晚于检查的那一天。 */
export const hxLe05: RuleFixtures = {
  rule: 'HX-LE-05',
  severity: 'review',
  pass: [
    { name: '日期都在检查日以前' },
    {
      name: '检查当天的记账、付款、开票',
      changes: [expense(1, { bookedOn: TODAY, paidOn: TODAY, invoicedOn: TODAY })],
    },
    { name: '拨付日期不问', changes: [receipt(1, { paidOn: TOMORROW })] },
    { name: '日期空白不问', changes: [expense(1, { bookedOn: undefined })] },
  ],
  finding: {
    future: [
      { name: '记账日期是明天', changes: [expense(1, { bookedOn: TOMORROW })], at: '支出明细 1 记账日期' },
      {
        name: '年份写成下一个世纪',
        changes: [expense(2, { invoicedOn: localDate('2125-09-18') })],
        at: '支出明细 2 开票日期',
      },
      {
        name: '一行三个日期都晚，各报一次',
        changes: [expense(3, { bookedOn: TOMORROW, paidOn: TOMORROW, invoicedOn: TOMORROW })],
        at: ['支出明细 3 记账日期', '支出明细 3 付款日期', '支出明细 3 开票日期'],
      },
      { name: '到账日期是明天', changes: [receipt(1, { receivedOn: TOMORROW })], at: '拨款到账 1 到账日期' },
      {
        name: '退回的日期是明天',
        changes: [addReceipt({ fund: '退回', returnOf: '配套资金', receivedOn: TOMORROW })],
        at: '拨款到账 2 到账日期',
      },
    ],
  },
  undetermined: [
    { name: '记账日期读不出', unreadable: [['rf_expenses', 1, 'bookedOn']], why: '“记账日期”有读不出的内容' },
    { name: '“到账日期”一栏被删掉', missingColumns: [['rf_receipts', 'receivedOn']], why: '缺“到账日期”一栏' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '没有到账也没有支出', changes: [clear('rf_receipts', 'rf_expenses')], why: '都没有填日期' }],
};
