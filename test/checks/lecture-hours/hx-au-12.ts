import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { addFees, consulting, count, lecture, paid } from '../../support/fixture-fees.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const four = (content: string) => lecture({ quantity: count('4'), content });
const SECOND = { voucher: '记-2510-8' };
const HOURS = '劳务费登记 2 数量';
const AGAIN = '劳务费登记 2 凭证号';

/** 一人一天讲课不超过八学时，同一堂课不付两次。 */
export const hxAu12: RuleFixtures = {
  rule: 'HX-AU-12',
  severity: 'warning',
  pass: [
    { name: '上午下午各四学时，正好八学时', changes: [addFees(four('夹具设计'), four('切削参数'))] },
    {
      name: '两天各八学时',
      changes: [
        addFees(
          lecture({ quantity: count('8') }),
          lecture({ quantity: count('8'), on: localDate('2025-10-15'), content: '切削参数' }),
        ),
      ],
    },
    {
      name: '两个人同一天讲同一门课',
      changes: [addFees(four('夹具设计'), { ...four('夹具设计'), ...SECOND, name: '乙高工（示例）' })],
    },
    {
      name: '同名的两个人，身份证号不同',
      changes: [
        addFees(
          lecture({ quantity: count('6'), idNumber: '11010519491231002X' }),
          lecture({ quantity: count('6'), ...SECOND, idNumber: '110105194912310038' }),
        ),
      ],
    },
    { name: '同一张凭证上同一内容分两行', changes: [addFees(four('夹具设计'), four('夹具设计'))] },
    {
      name: '同一内容的两次活动，是两堂课',
      changes: [addFees(lecture({ activity: 'HD-01' }), lecture({ ...SECOND, activity: 'HD-02' }))],
    },
    { name: '一天里两个不同的内容', changes: [addFees(lecture(), lecture({ ...SECOND, content: '切削参数' }))] },
    {
      name: '付重的一笔已经冲回',
      changes: [addFees(lecture(), lecture(SECOND), lecture({ ...SECOND, ...paid('-2000.00', '-240.00') }))],
    },
    {
      name: '内容和活动编号都没填，不猜是不是同一堂课',
      changes: [addFees(lecture({ content: undefined }), lecture({ ...SECOND, content: undefined }))],
    },
    { name: '按半天计的不算学时', changes: [addFees(lecture({ unit: '半天', quantity: undefined }))] },
    {
      name: '口径不比较标准，十学时也不提',
      changes: [addFees(lecture({ quantity: count('10') }))],
      settings: { 'HX-FS-02': '不比较' },
    },
  ],
  finding: {
    'too-many-hours': [
      {
        name: '一天八个半学时',
        changes: [addFees(four('夹具设计'), lecture({ quantity: count('4.5'), content: '切削参数' }))],
        at: HOURS,
      },
      { name: '一行就有十学时', changes: [addFees(lecture({ quantity: count('10') }))], at: '劳务费登记 1 数量' },
      {
        name: '身份证号只在一行填了，仍是同一个人',
        changes: [
          addFees(
            lecture({ quantity: count('5'), idNumber: '11010519491231002X' }),
            lecture({ quantity: count('5'), content: '切削参数' }),
          ),
        ],
        at: HOURS,
      },
    ],
    'same-slot': [
      { name: '同一天同一内容，两张凭证各付一次', changes: [addFees(lecture(), lecture(SECOND))], at: AGAIN },
      {
        name: '同一次活动，内容写法不同',
        changes: [
          addFees(lecture({ activity: 'HD-01' }), lecture({ ...SECOND, activity: 'HD-01', content: '夹具设计讲座' })),
        ],
        at: AGAIN,
      },
      {
        name: '只有一行写了活动编号，内容相同',
        changes: [addFees(lecture({ activity: 'HD-01' }), lecture(SECOND))],
        at: AGAIN,
      },
      {
        name: '三张凭证付了三次',
        changes: [addFees(lecture(), lecture(SECOND), lecture({ voucher: '记-2510-9' }))],
        at: [AGAIN, '劳务费登记 3 凭证号'],
      },
      {
        name: '口径不比较标准，付重照样指出',
        changes: [addFees(lecture(), lecture(SECOND))],
        settings: { 'HX-FS-02': '不比较' },
        at: AGAIN,
      },
    ],
  },
  undetermined: [
    { name: '姓名没填', changes: [addFees(lecture({ name: undefined }))], why: '没有填“姓名”' },
    { name: '日期没填', changes: [addFees(lecture({ on: undefined }))], why: '没有填“日期”' },
    { name: '学时数没填', changes: [addFees(lecture({ quantity: undefined }))], why: '没有填“数量”' },
    { name: '费用种类没填', changes: [addFees(lecture({ kind: undefined }))], why: '没有填“费用”' },
    {
      name: '凭证号读不出',
      changes: [addFees(lecture())],
      unreadable: [['rf_fees', 1, 'voucher']],
      why: '“凭证号”有读不出的内容',
    },
    {
      name: '“内容”一栏被删掉',
      changes: [addFees(lecture())],
      missingColumns: [['rf_fees', 'content']],
      why: '缺“内容”一栏',
    },
    {
      name: '“劳务费登记”工作表读不到',
      changes: [addFees(lecture())],
      missingTables: ['rf_fees'],
      why: '缺少“劳务费登记”表',
    },
  ],
  inapplicable: [
    { name: '没有登记劳务费', why: '没有讲课费' },
    { name: '只有咨询费', changes: [addFees(consulting())], why: '没有讲课费' },
  ],
};
