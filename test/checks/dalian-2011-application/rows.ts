import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { add, clear, field, replace, row } from '../../support/fixture-ledger.ts';
import type { FindingFixture, RuleFixtures } from '../../support/fixture-rules.ts';

/** 申报材料里的台账和材料清单。 */

const application = { programme: 'dalian-2011-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };

/** 成果有类别（自设）。 */
export const dl11003: RuleFixtures = {
  ...application,
  rule: 'DL11-003',
  severity: 'warning',
  pass: [{ name: '有类别' }, { name: '其他', changes: [row('rf_achievements', 1, { kind: '其他' })] }],
  finding: {
    'no-kind': [{ name: '空着', changes: [row('rf_achievements', 1, { kind: undefined })], at: '创新成果台账 1 类别' }],
  },
  undetermined: [
    { name: '“类别”一栏被删掉', missingColumns: [['rf_achievements', 'kind']], why: '“创新成果台账”缺“类别”一栏' },
  ],
  inapplicable: [{ name: '没有成果', changes: [clear('rf_achievements')], why: '没有登记成果' }],
};

const activity = (type?: string) => ({
  id: 'HD-09',
  on: localDate('2025-05-20'),
  theme: '夹紧变形攻关',
  ...(type === undefined ? {} : { type }),
});

/** 活动有类型（自设）。 */
export const dl11005: RuleFixtures = {
  ...application,
  rule: 'DL11-005',
  severity: 'warning',
  pass: [{ name: '都有类型' }, { name: '其他', changes: [add('rf_activities', activity('其他'))] }],
  finding: {
    'no-type': [{ name: '没有填类型', changes: [add('rf_activities', activity())], at: '创新活动台账 3 类型' }],
  },
  undetermined: [{ name: '“创新活动台账”被删掉', missingTables: ['rf_activities'], why: '缺少“创新活动台账”表' }],
  inapplicable: [{ name: '没有活动', changes: [clear('rf_activities')], why: '没有登记活动' }],
};

/** 有技术交流或业务培训（复核）。 */
export const dl11007: RuleFixtures = {
  ...application,
  rule: 'DL11-007',
  severity: 'review',
  pass: [{ name: '业务培训' }, { name: '技术交流', changes: [replace('rf_activities', [activity('技术交流')])] }],
  finding: {
    few: [
      {
        name: '都是别的活动',
        changes: [replace('rf_activities', [activity('技术攻关'), activity('其他')])],
        at: '创新活动台账 编号',
      },
    ],
  },
  undetermined: [
    { name: '没有登记活动', changes: [clear('rf_activities')], why: '“创新活动台账”没有登记' },
    { name: '有一项没有填类型', changes: [replace('rf_activities', [activity()])], why: '没填的“类型”' },
  ],
  inapplicable: ALWAYS,
};

/** 成果写明经济效益（复核）。 */
export const dl11014: RuleFixtures = {
  ...application,
  rule: 'DL11-014',
  severity: 'review',
  pass: [{ name: '写了' }],
  finding: {
    few: [{ name: '没有写', changes: [row('rf_achievements', 1, { economic: undefined })], at: '创新成果台账 编号' }],
  },
  undetermined: [
    { name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' },
    { name: '读不出', unreadable: [['rf_achievements', 1, 'economic']], why: '“经济效益(万元)”有读不出的内容' },
  ],
  inapplicable: ALWAYS,
};

/** 成果写明社会效益（复核）。 */
export const dl11014a: RuleFixtures = {
  ...application,
  rule: 'DL11-014a',
  severity: 'review',
  pass: [{ name: '写了' }],
  finding: {
    few: [
      { name: '没有写', changes: [row('rf_achievements', 1, { social: undefined })], at: '创新成果台账 编号' },
      { name: '写“无”', changes: [row('rf_achievements', 1, { social: '无' })], at: '创新成果台账 编号' },
    ],
  },
  undetermined: [{ name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' }],
  inapplicable: ALWAYS,
};

/** 材料清单：honest 的第几行是哪一项。 */
const LINES = ['1', '2-1', '2-2', '2-3', '2-4', '2-5', '3-1', '3-2', '3-3', '4-1'];

function materialFixtures(
  rule: string,
  parts: readonly string[],
  counted?: { readonly few: number; readonly many: number; readonly pass: readonly number[] },
): RuleFixtures {
  const lines = parts.map((part) => LINES.indexOf(part) + 1);
  const [first = 0] = lines;
  const last = lines.at(-1) ?? first;
  const count = (number: number): readonly FindingFixture[] => [
    {
      name: `${number}份`,
      changes: [row('rf_materials', first, { count: number })],
      at: `材料清单 ${first} 份数或张数`,
    },
  ];
  return {
    ...application,
    rule,
    severity: 'error',
    pass: [
      { name: '齐了' },
      ...(counted?.pass ?? []).map((number) => ({
        name: `正好${number}份`,
        changes: [row('rf_materials', first, { count: number })],
      })),
    ],
    finding: {
      'not-ready': [
        { name: '没有备好', changes: [row('rf_materials', last, { ready: '否' })], at: `材料清单 ${last} 已备` },
        ...(lines.length === 1
          ? []
          : [
              {
                name: '都没有备好',
                changes: lines.map((line) => row('rf_materials', line, { ready: '否' })),
                at: lines.map((line) => `材料清单 ${line} 已备`),
              },
            ]),
      ],
      ...(counted ? { few: count(counted.few), many: count(counted.many) } : {}),
    },
    undetermined: [
      { name: '没有填已备', changes: [row('rf_materials', last, { ready: undefined })], why: '没有填是否已备' },
      { name: '清单清空了', changes: [clear('rf_materials')], why: `材料清单没有第${parts[0]}项` },
      { name: '“材料清单”被删掉', missingTables: ['rf_materials'], why: '缺少“材料清单”表' },
      ...(counted
        ? [
            {
              name: '没有填份数',
              changes: [row('rf_materials', first, { count: undefined })],
              why: '没有填份数或张数',
            },
          ]
        : []),
    ],
    inapplicable: ALWAYS,
  };
}

/** 工作制度和管理办法。 */
export const dl11011 = materialFixtures('DL11-011', ['3-1', '3-2']);
/** 申报表一式三份。 */
export const dl11019 = materialFixtures('DL11-019', ['1'], { few: 2, many: 4, pass: [3] });
/** 推荐材料的五个部分。 */
export const dl11020 = materialFixtures('DL11-020', ['2-1', '2-2', '2-3', '2-4', '2-5']);
/** 制度、办法、组织机构。 */
export const dl11021 = materialFixtures('DL11-021', ['3-1', '3-2', '3-3']);
/** 照片3至5张。 */
export const dl11022 = materialFixtures('DL11-022', ['4-1'], { few: 2, many: 6, pass: [3, 5] });

const people = (count: number) =>
  replace(
    'rf_members',
    Array.from({ length: count }, (_, at) => ({ name: `成员${at + 1}` })),
  );

/** 申报表只有六行（AMB-14）。 */
export const dl11045: RuleFixtures = {
  ...application,
  rule: 'DL11-045',
  severity: 'warning',
  pass: [
    { name: '两人' },
    { name: '六人', changes: [people(6)] },
    { name: '六人和负责人', changes: [people(6), add('rf_members', { name: '张三' })] },
    {
      name: '第七人已经退出',
      changes: [people(6), add('rf_members', { name: '钱七', leftOn: localDate('2025-01-01') })],
    },
    { name: '口径为可另附', changes: [people(9)], settings: { 'AMB-14': '可另附' } },
  ],
  finding: { many: [{ name: '七人', changes: [people(7)], at: '成员发展台账 姓名' }] },
  undetermined: [
    { name: '没有登记成员', changes: [clear('rf_members')], why: '“成员发展台账”没有登记' },
    {
      name: '负责人没有填，第七人可能就是',
      changes: [people(7), field('rf_F11_03', undefined)],
      why: '没有填“负责人姓名”',
    },
    {
      name: '“退出日期”一栏被删掉，不知道谁退出了',
      changes: [people(7)],
      missingColumns: [['rf_members', 'leftOn']],
      why: '缺“退出日期”一栏',
    },
  ],
  inapplicable: ALWAYS,
};
