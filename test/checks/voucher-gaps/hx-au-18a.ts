import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, addReceipt, expense, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const LOOK = { settings: { 'HX-ST-16': '检查' } } as const;
const booked = (voucher: string | undefined, day = '2025-11-06'): Change =>
  addExpense({ voucher, bookedOn: localDate(day) });

/** 一个月里凭证号断号（自设，默认不查）。 */
export const hxAu18a: RuleFixtures = {
  rule: 'HX-AU-18a',
  severity: 'review',
  pass: [
    { name: '每个月一张凭证', ...LOOK },
    { name: '号码相连', ...LOOK, changes: [booked('记-4'), booked('记-5'), booked('记-6')] },
    { name: '一张凭证有几行', ...LOOK, changes: [booked('记-4'), booked('记-4'), booked('记-5')] },
    {
      name: '每月从头编：上月到30号，本月从1号',
      ...LOOK,
      changes: [booked('记-30', '2025-11-28'), booked('记-1', '2025-12-02')],
    },
    { name: '不同字头各编各的', ...LOOK, changes: [booked('记-4'), booked('银付-9')] },
    { name: '前面有零', ...LOOK, changes: [booked('记-009'), booked('记-10')] },
    {
      name: '中间的号是到账的凭证',
      ...LOOK,
      changes: [
        booked('记-4'),
        booked('记-6'),
        addReceipt({
          fund: '配套资金',
          receivedOn: localDate('2025-11-20'),
          received: yuan('100.00'),
          voucher: '记-5',
        }),
      ],
    },
    {
      name: '中间的号没填日期',
      ...LOOK,
      changes: [booked('记-4'), booked('记-6'), addExpense({ voucher: '记-5', bookedOn: undefined })],
    },
    { name: '凭证号没有数字、没有填', ...LOOK, changes: [booked('转账凭证'), booked(undefined)] },
  ],
  finding: {
    gap: [
      { name: '中间缺一号', ...LOOK, changes: [booked('记-4'), booked('记-6')], at: '支出明细 5 凭证号' },
      {
        name: '缺几段，合成一个疑点，指到第一段之后',
        ...LOOK,
        changes: [booked('记-20'), booked('记-4'), booked('记-10')],
        at: '支出明细 6 凭证号',
      },
      {
        name: '两个月、两种字头各有断号',
        ...LOOK,
        changes: [
          booked('记-4'),
          booked('记-6'),
          booked('银付-1'),
          booked('银付-3'),
          booked('记-7', '2025-12-01'),
          booked('记-9', '2025-12-01'),
        ],
        at: ['支出明细 5 凭证号', '支出明细 7 凭证号', '支出明细 9 凭证号'],
      },
      {
        name: '号码很大的两端',
        ...LOOK,
        changes: [booked('100000000000001'), booked('999999999999999')],
        at: '支出明细 5 凭证号',
      },
    ],
  },
  undetermined: [
    {
      name: '有一个凭证号读不出',
      ...LOOK,
      changes: [booked('记-4'), booked('记-6')],
      unreadable: [['rf_expenses', 1, 'voucher']],
      why: '“凭证号”有读不出的内容',
    },
    { name: '“拨款到账”工作表被删掉', ...LOOK, missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
  ],
  inapplicable: [
    { name: '默认不查', changes: [booked('记-4'), booked('记-6')], why: '没有要求检查' },
    {
      name: '凭证号都没有填',
      ...LOOK,
      changes: [1, 2, 3]
        .map((at) => expense(at, { voucher: undefined }))
        .concat((ledger) => ({ ...ledger, rows: { ...ledger.rows, rf_receipts: [] } })),
      why: '没有带号码又有日期的凭证',
    },
  ],
};
