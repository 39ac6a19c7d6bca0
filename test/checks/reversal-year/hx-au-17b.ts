import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, expense, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 某天冲销 记-2509-11（2025-09-20 记账）。 */
function reversedOn(day: string | undefined, reverses = '记-2509-11'): Change {
  return addExpense({
    bookedOn: day === undefined ? undefined : localDate(day),
    voucher: '记-2601-3',
    reverses,
    amount: yuan('-600.00'),
  });
}

/** 原凭证和冲销不在同一年度（自设，复核）。 */
export const hxAu17b: RuleFixtures = {
  rule: 'HX-AU-17b',
  severity: 'review',
  pass: [
    { name: '当年冲销', changes: [reversedOn('2025-12-31')] },
    { name: '冲销没填日期：不问', changes: [reversedOn(undefined)] },
    { name: '原凭证没填日期：不问', changes: [expense(2, { bookedOn: undefined }), reversedOn('2026-01-01')] },
    {
      name: '凭证号每月从头编，同号的有一张在同一年度',
      changes: [addExpense({ voucher: '记-2509-11', bookedOn: localDate('2026-01-10') }), reversedOn('2026-01-20')],
    },
  ],
  finding: {
    'other-year': [
      { name: '上年的凭证，第二年元旦冲销', changes: [reversedOn('2026-01-01')], at: '支出明细 4 记账日期' },
      {
        name: '同号的几张都在上年',
        changes: [addExpense({ voucher: '记-2509-11', bookedOn: localDate('2025-11-06') }), reversedOn('2026-01-05')],
        at: '支出明细 5 记账日期',
      },
      {
        name: '两笔跨年冲销，一笔当年冲销',
        changes: [reversedOn('2026-01-05'), reversedOn('2025-12-05'), reversedOn('2026-02-05', '记-2508-3')],
        at: ['支出明细 4 记账日期', '支出明细 6 记账日期'],
      },
    ],
  },
  undetermined: [
    {
      name: '冲销的记账日期读不出',
      changes: [reversedOn('2026-01-05')],
      unreadable: [['rf_expenses', 4, 'bookedOn']],
      why: '“记账日期”有读不出的内容',
    },
    {
      name: '原凭证的记账日期读不出',
      changes: [reversedOn('2026-01-05')],
      unreadable: [['rf_expenses', 2, 'bookedOn']],
      why: '“记账日期”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '没有红字冲销', why: '没有找得到原凭证的红字冲销' },
    {
      name: '原凭证不在台账里：由 HX-AU-17a 提示',
      changes: [reversedOn('2026-01-05', '记-2409-9')],
      why: '没有找得到原凭证的红字冲销',
    },
  ],
};
