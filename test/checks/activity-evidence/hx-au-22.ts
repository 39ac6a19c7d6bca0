import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { add, addExpense, expense, field, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 2025-09-18 开票的一张设备发票在 记-2509-11。 */
const INVOICED = expense(2, { invoicedOn: localDate('2025-09-18') });
const held = (on: string | undefined, voucher: string | undefined): Change =>
  add('rf_activities', {
    id: 'HD-01',
    on: on === undefined ? undefined : localDate(on),
    theme: '视觉检测设备使用培训',
    voucher,
  });

/** 活动的凭证在台账里，发票离活动不远（自设，复核）。 */
export const hxAu22: RuleFixtures = {
  rule: 'HX-AU-22',
  severity: 'review',
  pass: [
    { name: '发票早于活动几天', changes: [INVOICED, held('2025-09-25', '记-2509-11')] },
    { name: '正好相差60天', changes: [INVOICED, held('2025-11-17', '记-2509-11')] },
    { name: '活动早于发票60天', changes: [INVOICED, held('2025-07-20', '记-2509-11')] },
    { name: '凭证没有开票日期：不问', changes: [held('2026-09-25', '记-2509-11')] },
    {
      name: '凭证有一行没有开票日期',
      changes: [INVOICED, addExpense({ voucher: '记-2509-11' }), held('2026-09-25', '记-2509-11')],
    },
    { name: '活动没填日期：只看凭证在不在', changes: [INVOICED, held(undefined, '记-2509-11')] },
    {
      name: '凭证号每月从头编，同号的有一张相近',
      changes: [
        INVOICED,
        addExpense({ voucher: '记-2509-11', invoicedOn: localDate('2026-09-20') }),
        held('2026-09-25', '记-2509-11'),
      ],
    },
    { name: '写了两张凭证，都在台账里', changes: [INVOICED, held('2025-09-25', '记-2509-11、记-2508-3')] },
    { name: '口径放宽到一年', changes: [INVOICED, held('2026-09-01', '记-2509-11')], settings: { 'HX-ST-15': '365' } },
  ],
  finding: {
    far: [
      { name: '活动晚于发票61天', changes: [INVOICED, held('2025-11-18', '记-2509-11')], at: '创新活动台账 1 凭证号' },
      { name: '活动早于发票61天', changes: [INVOICED, held('2025-07-19', '记-2509-11')], at: '创新活动台账 1 凭证号' },
      {
        name: '凭证的两张发票都远',
        changes: [
          INVOICED,
          addExpense({ voucher: '记-2509-11', invoicedOn: localDate('2025-09-01') }),
          held('2026-03-01', '记-2509-11'),
        ],
        at: '创新活动台账 1 凭证号',
      },
    ],
    'no-voucher': [
      { name: '凭证不在台账里', changes: [held('2025-09-25', '记-2509-99')], at: '创新活动台账 1 凭证号' },
      {
        name: '写了两张，缺一张',
        changes: [INVOICED, held('2025-09-25', '记-2509-11、记-2509-99')],
        at: '创新活动台账 1 凭证号',
      },
      {
        name: '一次活动的凭证远，一次的不在台账里',
        changes: [INVOICED, held('2025-09-25', '记-2509-99'), held('2026-03-01', '记-2509-11')],
        at: '创新活动台账 1 凭证号',
        besides: [['far', '创新活动台账 2 凭证号']],
      },
    ],
  },
  undetermined: [
    {
      name: '有期初结转，凭证可能在台账开始以前',
      changes: [field('rf_opening_balance', yuan('5000.00')), held('2025-09-25', '记-2409-99')],
      why: '可能记在台账开始以前',
    },
    {
      name: '支出有一个凭证号读不出',
      changes: [held('2025-09-25', '记-2509-99')],
      unreadable: [['rf_expenses', 1, 'voucher']],
      why: '“支出明细”的“凭证号”有读不出的内容',
    },
    {
      name: '开票日期读不出',
      changes: [INVOICED, held('2026-09-25', '记-2509-11')],
      unreadable: [['rf_expenses', 2, 'invoicedOn']],
      why: '“开票日期”有读不出的内容',
    },
    {
      name: '活动的凭证号读不出',
      changes: [INVOICED, held('2025-09-25', '记-2509-11')],
      unreadable: [['rf_activities', 1, 'voucher']],
      why: '“创新活动台账”的“凭证号”有读不出的内容',
    },
    {
      name: '活动的日期读不出',
      changes: [INVOICED, held('2025-09-25', '记-2509-11')],
      unreadable: [['rf_activities', 1, 'on']],
      why: '“日期”有读不出的内容',
    },
    {
      name: '活动的“日期”一栏被删掉',
      changes: [INVOICED, held('2025-09-25', '记-2509-11')],
      missingColumns: [['rf_activities', 'on']],
      why: '“创新活动台账”缺“日期”一栏',
    },
    { name: '“创新活动台账”工作表被删掉', missingTables: ['rf_activities'], why: '缺少“创新活动台账”表' },
    {
      name: '“支出明细”工作表被删掉',
      changes: [held('2025-09-25', '记-2509-11')],
      missingTables: ['rf_expenses'],
      why: '缺少“支出明细”表',
    },
  ],
  inapplicable: [
    { name: '没有活动', why: '没有写明凭证号的活动' },
    { name: '活动都没有写凭证号', changes: [held('2025-09-25', undefined)], why: '没有写明凭证号的活动' },
  ],
};
