import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addFees, consulting, count, lecture, paid } from '../../support/fixture-fees.ts';
import { addExpense, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const AT = '劳务费登记 1 税前金额';
const OVER = consulting(paid('2900.00', '420.00'));

/** 专家咨询费税后不超过财科教〔2017〕128号的上限（参照）。 */
export const hxAu10: RuleFixtures = {
  rule: 'HX-AU-10',
  severity: 'warning',
  pass: [
    { name: '副高级一天，税后正好2400元', changes: [addFees(consulting(paid('2800.00', '400.00')))] },
    {
      name: '中级一天，税后正好1500元',
      changes: [addFees(consulting({ level: '中级及以下', ...paid('1675.00', '175.00') }))],
    },
    {
      name: '院士一天，税后正好3600元',
      changes: [addFees(consulting({ level: '院士或全国知名专家', ...paid('4285.71', '685.71') }))],
    },
    {
      name: '两个半天，各按60%',
      changes: [addFees(consulting({ unit: '半天', quantity: count('2'), ...paid('3400.00', '520.00') }))],
    },
    {
      name: '五天，第三天起减半，税后正好8400元',
      changes: [addFees(consulting({ quantity: count('5'), ...paid('10000.00', '1600.00') }))],
    },
    {
      name: '两天半，半天按60%再减半，税后正好5520元',
      changes: [addFees(consulting({ quantity: count('2.5'), ...paid('6571.43', '1051.43') }))],
    },
    {
      name: '填0.5天等于半天',
      changes: [addFees(consulting({ quantity: count('0.5'), ...paid('1600.00', '160.00') }))],
    },
    {
      name: '通讯评审一次，正好是日标准的一半',
      changes: [addFees(consulting({ unit: '次', form: '通讯', ...paid('1300.00', '100.00') }))],
    },
    {
      name: '现场咨询按次计，没有超过一次的上限',
      changes: [addFees(consulting({ unit: '次', ...paid('1200.00', '80.00') }))],
    },
    {
      name: '税前都没有超过上限，个人所得税没填也不问',
      changes: [addFees(consulting({ gross: yuan('2400.00'), tax: undefined }))],
    },
    { name: '讲课费另有标准', changes: [addFees(consulting(), lecture(paid('9000.00', '1440.00')))] },
    {
      name: '超标准的一笔已经用负数冲回',
      changes: [addFees(OVER, consulting(paid('-2900.00', '-420.00')), consulting())],
    },
    {
      name: '超标准的一笔，凭证在支出明细里已经冲销',
      changes: [
        addFees(OVER, consulting({ voucher: '记-2511-9' })),
        expense(3, { amount: yuan('2900.00') }),
        addExpense({ voucher: '记-2510-9', amount: yuan('-2900.00'), reverses: '记-2510-7' }),
      ],
    },
  ],
  finding: {
    'over-standard': [
      { name: '副高级一天，多一分钱', changes: [addFees(consulting(paid('2800.00', '399.99')))], at: AT },
      {
        name: '正高级与副高级同一标准',
        changes: [addFees(consulting({ level: '正高级', ...paid('2800.00', '399.99') }))],
        at: AT,
      },
      {
        name: '中级一天，多一分钱',
        changes: [addFees(consulting({ level: '中级及以下', ...paid('1675.00', '174.99') }))],
        at: AT,
      },
      {
        name: '院士一天，多一分钱',
        changes: [addFees(consulting({ level: '院士或全国知名专家', ...paid('4285.71', '685.70') }))],
        at: AT,
      },
      {
        name: '半天按全天付',
        changes: [addFees(consulting({ unit: '半天', ...paid('2800.00', '400.00') }))],
        at: AT,
      },
      {
        name: '五天都按全额付',
        changes: [addFees(consulting({ quantity: count('5'), ...paid('14285.71', '2285.71') }))],
        at: AT,
      },
      {
        name: '两天半，多一分钱',
        changes: [addFees(consulting({ quantity: count('2.5'), ...paid('6571.43', '1051.42') }))],
        at: AT,
      },
      {
        name: '一天多一点，零头算一天也不够',
        changes: [addFees(consulting({ quantity: count('1.8'), ...paid('5800.00', '928.00') }))],
        at: AT,
      },
      {
        name: '通讯评审按全天付',
        changes: [addFees(consulting({ unit: '次', form: '通讯', ...paid('2800.00', '400.00') }))],
        at: AT,
      },
      {
        name: '按次计，没有写形式',
        changes: [addFees(consulting({ unit: '次', form: undefined, ...paid('1300.00', '99.99') }))],
        at: AT,
      },
      {
        name: '后面一笔没有超，前面一笔照样指出',
        changes: [addFees(OVER, consulting({ name: '乙高工（示例）' }))],
        at: AT,
      },
      {
        name: '负数冲的是另一个人的',
        changes: [addFees(OVER, consulting({ name: '乙高工（示例）', ...paid('-2900.00', '-420.00') }))],
        at: AT,
      },
      {
        name: '凭证只冲回了一部分',
        changes: [
          addFees(OVER),
          expense(3, { amount: yuan('2900.00') }),
          addExpense({ voucher: '记-2510-9', amount: yuan('-100.00'), reverses: '记-2510-7' }),
        ],
        at: AT,
      },
    ],
  },
  undetermined: [
    { name: '职称级别没填', changes: [addFees({ ...OVER, level: undefined })], why: '没有填“职称级别”' },
    { name: '数量没填', changes: [addFees({ ...OVER, quantity: undefined })], why: '没有填“数量”' },
    { name: '计量没填', changes: [addFees({ ...OVER, unit: undefined })], why: '没有填“计量”' },
    { name: '税前金额没填', changes: [addFees({ ...OVER, gross: undefined })], why: '没有填“税前金额”' },
    {
      name: '税前超过上限，个人所得税没填',
      changes: [addFees({ ...OVER, tax: undefined })],
      why: '没有填“个人所得税”',
    },
    { name: '费用种类没填', changes: [addFees({ ...OVER, kind: undefined })], why: '没有填“费用”' },
    { name: '职称级别是临时用工', changes: [addFees({ ...OVER, level: '临时用工' })], why: '没有对应的标准' },
    { name: '按学时计的咨询费', changes: [addFees({ ...OVER, unit: '学时' })], why: '标准没有学时价' },
    { name: '现场咨询按次计，超过一次的上限', changes: [addFees({ ...OVER, unit: '次' })], why: '没有写几天' },
    { name: '数量是零', changes: [addFees({ ...OVER, quantity: count('0') })], why: '数量不大于零' },
    {
      name: '税前金额读不出',
      changes: [addFees(OVER)],
      unreadable: [['rf_fees', 1, 'gross']],
      why: '“税前金额”有读不出的内容',
    },
    {
      name: '“职称级别”一栏被删掉',
      changes: [addFees(OVER)],
      missingColumns: [['rf_fees', 'level']],
      why: '缺“职称级别”一栏',
    },
    {
      name: '费用种类读不出',
      changes: [addFees(OVER)],
      unreadable: [['rf_fees', 1, 'kind']],
      why: '“费用”有读不出的内容',
    },
  ],
  inapplicable: [
    { name: '没有登记劳务费', why: '没有咨询费' },
    { name: '只有讲课费', changes: [addFees(lecture())], why: '没有咨询费' },
    {
      name: '口径选了不比较',
      changes: [addFees(OVER)],
      settings: { 'HX-FS-01': '不比较' },
      why: 'HX-FS-01 选了不比较',
    },
  ],
};
