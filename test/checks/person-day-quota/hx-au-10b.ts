import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { add, addExpense, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

type ActivityValues = NonNullable<LedgerContent['rows']['rf_activities']>[number];

const VOUCHER = '记-2511-20';
const held = (values: ActivityValues = {}): Change =>
  add('rf_activities', {
    id: 'HD-01',
    on: localDate('2025-11-03'),
    type: '其他创新交流',
    theme: '成果推广现场会',
    members: 2,
    others: 8,
    voucher: VOUCHER,
    ...values,
  });
const cost = (amount: string, values: ExpenseValues = {}): Change =>
  addExpense({ voucher: VOUCHER, category: '会议费', amount: yuan(amount), invoice: undefined, ...values });
const AT = '支出明细 4 金额';

/** 会议费、培训费人均与一天的综合定额比较（参照）。 */
export const hxAu10b: RuleFixtures = {
  rule: 'HX-AU-10b',
  severity: 'warning',
  pass: [
    { name: '十个人，正好7600元', changes: [held(), cost('7600.00')] },
    { name: '培训十个人，正好7600元', changes: [held(), cost('7600.00', { category: '培训费' })] },
    { name: '一张凭证两场会，人数加起来够', changes: [held(), held({ id: 'HD-02' }), cost('15200.00')] },
    {
      name: '凭证号各月重来，取日期近的一张',
      changes: [held(), cost('7000.00'), cost('90000.00', { bookedOn: localDate('2026-03-06') })],
    },
    {
      name: '同号凭证在一百二十天以外，不是这场会的',
      changes: [held(), cost('7000.00'), held({ id: 'HD-02', on: localDate('2025-05-01'), members: 0, others: 1 })],
    },
    {
      name: '多记的一行已经冲销',
      changes: [
        held(),
        cost('7000.00'),
        cost('9000.00'),
        cost('-9000.00', { voucher: '记-2511-30', reverses: VOUCHER }),
      ],
    },
    {
      name: '冲回了一部分，剩下的够',
      changes: [held(), cost('9000.00'), cost('-1400.00', { voucher: '记-2511-30', reverses: VOUCHER })],
    },
    { name: '带动人数没填，光成员已经够', changes: [held({ members: 10, others: undefined }), cost('7600.00')] },
    { name: '会议费和培训费分开算', changes: [held(), cost('7600.00'), cost('7600.00', { category: '培训费' })] },
    {
      name: '口径不比较会议，只比较培训',
      changes: [held(), cost('90000.00'), cost('100.00', { category: '培训费' })],
      settings: { 'HX-FS-03': '不比较' },
    },
  ],
  finding: {
    meeting: [
      { name: '十个人，超过7600元一分钱', changes: [held(), cost('7600.01')], at: AT },
      {
        name: '按二类会议，超过650元',
        changes: [held(), cost('6500.01')],
        settings: { 'HX-FS-03': '二类（650元/人天）' },
        at: AT,
      },
      {
        name: '按三、四类会议，超过550元',
        changes: [held(), cost('5500.01')],
        settings: { 'HX-FS-03': '三、四类（550元/人天）' },
        at: AT,
      },
      { name: '一张凭证的两行加起来超过', changes: [held(), cost('4000.00'), cost('3600.01')], at: AT },
      {
        name: '冲回一部分，剩下的仍超过',
        changes: [held(), cost('9000.00'), cost('-1399.99', { voucher: '记-2511-30', reverses: VOUCHER })],
        at: AT,
      },
      {
        name: '同号的后一张凭证没有超，前一张照样指出',
        changes: [
          held(),
          cost('7600.01'),
          held({ id: 'HD-02', on: localDate('2026-03-04') }),
          cost('100.00', { bookedOn: localDate('2026-03-06') }),
        ],
        at: AT,
      },
      { name: '活动日期没填，凭证只有一张', changes: [held({ on: undefined }), cost('7600.01')], at: AT },
    ],
    training: [
      { name: '培训十个人，超过7600元一分钱', changes: [held(), cost('7600.01', { category: '培训费' })], at: AT },
    ],
  },
  undetermined: [
    { name: '成员人数没填', changes: [held({ members: undefined }), cost('8000.00')], why: '没有填“成员人数”' },
    {
      name: '两个人数都没填',
      changes: [held({ members: undefined, others: undefined }), cost('8000.00')],
      why: '人数',
    },
    { name: '人数是零', changes: [held({ members: 0, others: 0 }), cost('8000.00')], why: '活动人数是零' },
    {
      name: '活动日期没填，同号凭证有两张',
      changes: [held({ on: undefined }), cost('8000.00'), cost('100.00', { bookedOn: localDate('2026-03-06') })],
      why: '没有填“日期”',
    },
    {
      name: '金额读不出',
      changes: [held(), cost('8000.00')],
      unreadable: [['rf_expenses', 4, 'amount']],
      why: '“金额”有读不出的内容',
    },
    {
      name: '支出类别读不出',
      changes: [held(), cost('100.00')],
      unreadable: [['rf_expenses', 1, 'category']],
      why: '“支出类别”有读不出的内容',
    },
    { name: '“创新活动台账”工作表被删掉', missingTables: ['rf_activities'], why: '缺少“创新活动台账”表' },
    { name: '“支出明细”工作表被删掉', changes: [held()], missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '没有活动', why: '没有活动写明' },
    { name: '活动没有写凭证号', changes: [held({ voucher: undefined }), cost('90000.00')], why: '没有活动写明' },
    { name: '活动的凭证是材料费', changes: [held(), cost('90000.00', { category: '材料费' })], why: '没有活动写明' },
    {
      name: '口径都选了不比较',
      changes: [held(), cost('90000.00')],
      settings: { 'HX-FS-03': '不比较', 'HX-FS-04': '不比较' },
      why: '选了不比较',
    },
  ],
};
