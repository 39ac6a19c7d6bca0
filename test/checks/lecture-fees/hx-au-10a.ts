import { addFees, consulting, count, lecture, paid } from '../../support/fixture-fees.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const AT = '劳务费登记 1 税前金额';
const OVER = lecture(paid('2600.00', '360.00'));

/** 讲课费税后每学时不超过财行〔2016〕540号的上限（参照）。 */
export const hxAu10a: RuleFixtures = {
  rule: 'HX-AU-10a',
  severity: 'warning',
  pass: [
    { name: '正高级2学时，税后正好2000元', changes: [addFees(lecture(paid('2300.00', '300.00')))] },
    {
      name: '副高级2学时，税后正好1000元',
      changes: [addFees(lecture({ level: '副高级', ...paid('1050.00', '50.00') }))],
    },
    {
      name: '院士1学时，税后正好1500元',
      changes: [addFees(lecture({ level: '院士或全国知名专家', quantity: count('1'), ...paid('1675.00', '175.00') }))],
    },
    {
      name: '中级2学时，参照500元',
      changes: [addFees(lecture({ level: '中级及以下', ...paid('1050.00', '50.00') }))],
    },
    {
      name: '半学时也按比例',
      changes: [addFees(lecture({ quantity: count('1.5'), ...paid('1675.00', '175.00') }))],
    },
    {
      name: '按半天计，没有超过一学时的上限',
      changes: [addFees(lecture({ unit: '半天', quantity: count('1'), ...paid('1000.00', '40.00') }))],
    },
    { name: '税前都没有超过上限，个人所得税没填', changes: [addFees(lecture({ tax: undefined }))] },
    { name: '超标准的一笔已经冲回', changes: [addFees(OVER, lecture(paid('-2600.00', '-360.00')), lecture())] },
  ],
  finding: {
    'over-standard': [
      { name: '正高级2学时，多一分钱', changes: [addFees(lecture(paid('2300.00', '299.99')))], at: AT },
      {
        name: '副高级按正高级付',
        changes: [addFees(lecture({ level: '副高级', ...paid('2300.00', '300.00') }))],
        at: AT,
      },
      {
        name: '中级参照500元，多一分钱',
        changes: [addFees(lecture({ level: '中级及以下', ...paid('1050.00', '49.99') }))],
        at: AT,
      },
      {
        name: '院士1学时，多一分钱',
        changes: [
          addFees(lecture({ level: '院士或全国知名专家', quantity: count('1'), ...paid('1675.00', '174.99') })),
        ],
        at: AT,
      },
      { name: '姓名没填也看得出', changes: [addFees({ ...OVER, name: undefined })], at: AT },
    ],
  },
  undetermined: [
    { name: '职称级别没填', changes: [addFees({ ...OVER, level: undefined })], why: '没有填“职称级别”' },
    { name: '学时数没填', changes: [addFees({ ...OVER, quantity: undefined })], why: '没有填“数量”' },
    { name: '计量没填', changes: [addFees({ ...OVER, unit: undefined })], why: '没有填“计量”' },
    { name: '个人所得税没填', changes: [addFees({ ...OVER, tax: undefined })], why: '没有填“个人所得税”' },
    { name: '按次计，不知道合多少学时', changes: [addFees({ ...OVER, unit: '次' })], why: '不知道合多少学时' },
    { name: '临时用工讲课', changes: [addFees({ ...OVER, level: '临时用工' })], why: '没有对应的标准' },
    { name: '学时数是零', changes: [addFees({ ...OVER, quantity: count('0') })], why: '数量不大于零' },
    {
      name: '数量读不出',
      changes: [addFees(OVER)],
      unreadable: [['rf_fees', 1, 'quantity']],
      why: '“数量”有读不出的内容',
    },
  ],
  inapplicable: [
    { name: '没有登记劳务费', why: '没有讲课费' },
    { name: '只有咨询费', changes: [addFees(consulting())], why: '没有讲课费' },
    {
      name: '口径选了不比较',
      changes: [addFees(OVER)],
      settings: { 'HX-FS-02': '不比较' },
      why: 'HX-FS-02 选了不比较',
    },
  ],
};
