import { block } from '../../support/dalian-application.ts';
import { clear, field, replace, row } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { LANGFANG_APPLICATION } from '../../support/langfang-application.ts';

/** 二、条件末段和三、主要任务。 */

const application = { programme: 'langfang-2019-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };
const OWN = '附加核验表';
const MEMBERS = LANGFANG_APPLICATION.rows.rf_members ?? [];
const TEAM = LANGFANG_APPLICATION.blocks?.['team'] ?? [];

/** 不是原有建制的研发机构。 */
export const lf19016: RuleFixtures = {
  ...application,
  rule: 'LF19-016',
  severity: 'error',
  pass: [{ name: '不是' }],
  finding: {
    'research-unit': [{ name: '是', changes: [field('rf_F19_S20', '是')], at: `${OWN} 原有建制的研发机构` }],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F19_S20', undefined)], why: '没有填“原有建制的研发机构”' }],
  inapplicable: ALWAYS,
};

const allIn = (department: string | undefined) =>
  replace(
    'rf_members',
    MEMBERS.map(({ name = '', role = '' }) => ({ name, role, ...(department === undefined ? {} : { department }) })),
  );

/** 主要成员不都在同一班组（科室）。 */
export const lf19016a: RuleFixtures = {
  ...application,
  rule: 'LF19-016a',
  severity: 'error',
  pass: [
    { name: '不同班组' },
    {
      name: '班组名相同，但不在一个单位',
      changes: [
        allIn('机加一班'),
        block(
          'team',
          TEAM.map((one, at) => ({ ...one, F19_55: `示例单位${at}` })),
        ),
      ],
    },
    { name: '有一人没填，别人已经不同', changes: [row('rf_members', 1, { department: undefined })] },
  ],
  finding: { alike: [{ name: '都在机加一班', changes: [allIn('机加一班')], at: '成员发展台账 部门班组' }] },
  undetermined: [
    { name: '都没有填', changes: [allIn(undefined)], why: '没填的“部门班组”' },
    { name: '只写到车间', changes: [allIn('机加车间')], why: '看不出是哪个班' },
    {
      name: '骨干没有都登记在台账里',
      changes: [allIn('机加一班'), block('team', [...TEAM, { F19_50: '郑十一' }])],
      why: '没有郑十一',
    },
    { name: '台账没有登记', changes: [clear('rf_members')], why: '登记的人太少' },
    { name: '台账被删掉', missingTables: ['rf_members'], why: '缺少“成员发展台账”表' },
  ],
  inapplicable: ALWAYS,
};

const JOINT = [
  field('rf_F19_S21', '是'),
  field('rf_F19_S22', '示例理工学院'),
  field('rf_F19_S23', '高校'),
  field('rf_F19_S24', '合作协议'),
];
const NOT_JOINT = [{ name: '不是联合', why: '不是联合创新工作室' }];

/** 联合的有合作单位。 */
export const lf19017: RuleFixtures = {
  ...application,
  rule: 'LF19-017',
  severity: 'error',
  pass: [{ name: '高校', changes: JOINT }],
  finding: {
    'no-partner': [{ name: '写“无”', changes: [...JOINT, field('rf_F19_S22', '无')], at: `${OWN} 合作单位` }],
    'other-partner': [{ name: '是企业', changes: [...JOINT, field('rf_F19_S23', '其他')], at: `${OWN} 合作单位类别` }],
  },
  undetermined: [
    { name: '没有填合作单位', changes: [...JOINT, field('rf_F19_S22', undefined)], why: '没有填“合作单位”' },
  ],
  inapplicable: NOT_JOINT,
};

/** 联合的有协议（自设）。 */
export const lf19017a: RuleFixtures = {
  ...application,
  rule: 'LF19-017a',
  severity: 'warning',
  pass: [{ name: '有', changes: JOINT }],
  finding: {
    'no-agreement': [{ name: '写“无”', changes: [...JOINT, field('rf_F19_S24', '无')], at: `${OWN} 合作协议` }],
  },
  undetermined: [{ name: '没有填', changes: [...JOINT, field('rf_F19_S24', undefined)], why: '没有填“合作协议”' }],
  inapplicable: NOT_JOINT,
};

/** 成果属于四类，或其他。 */
export const lf19018: RuleFixtures = {
  ...application,
  rule: 'LF19-018',
  severity: 'warning',
  pass: [
    { name: '技术创新' },
    { name: '两类', changes: [row('rf_achievements', 1, { kind: '技术创新、管理创新' })] },
    { name: '其他', changes: [row('rf_achievements', 1, { kind: '其他' })] },
  ],
  finding: {
    'other-kind': [
      { name: '别的类别', changes: [row('rf_achievements', 1, { kind: '小发明' })], at: '创新成果台账 1 类别' },
    ],
  },
  undetermined: [
    { name: '没有填类别', changes: [row('rf_achievements', 1, { kind: undefined })], why: '没填的“类别”' },
    { name: '类别读不出', unreadable: [['rf_achievements', 1, 'kind']], why: '“类别”有读不出的内容' },
  ],
  inapplicable: [{ name: '没有成果', changes: [clear('rf_achievements')], why: '没有登记成果' }],
};

/** 活动有类型。 */
export const lf19019: RuleFixtures = {
  ...application,
  rule: 'LF19-019',
  severity: 'warning',
  pass: [{ name: '都有类型' }],
  finding: {
    'no-type': [{ name: '没有填', changes: [row('rf_activities', 1, { type: undefined })], at: '创新活动台账 1 类型' }],
  },
  undetermined: [{ name: '台账被删掉', missingTables: ['rf_activities'], why: '缺少“创新活动台账”表' }],
  inapplicable: [{ name: '没有活动', changes: [clear('rf_activities')], why: '没有登记活动' }],
};
