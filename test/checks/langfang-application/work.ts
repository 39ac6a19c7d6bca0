import { Decimal } from 'decimal.js';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { block } from '../../support/dalian-application.ts';
import { add, clear, field, replace, row } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { LANGFANG_APPLICATION } from '../../support/langfang-application.ts';

/** 二、条件（四）至末段和三、主要任务。 */

const application = { programme: 'langfang-2019-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };
const OWN = '附加核验表';
const MEMBERS = LANGFANG_APPLICATION.rows.rf_members ?? [];
const TEAM = LANGFANG_APPLICATION.blocks?.['team'] ?? [];

/** 固定场所和设备。 */
export const lf19009: RuleFixtures = {
  ...application,
  rule: 'LF19-009',
  severity: 'error',
  pass: [{ name: '都有' }],
  finding: {
    'no-premises': [{ name: '地址写“无”', changes: [field('rf_F19_S13', '无')], at: `${OWN} 活动场所地址` }],
    'not-permanent': [{ name: '不固定', changes: [field('rf_F19_S14', '否')], at: `${OWN} 场所固定` }],
    'no-equipment': [{ name: '设备写“暂无”', changes: [field('rf_F19_S15', '暂无')], at: `${OWN} 设备` }],
  },
  undetermined: [
    { name: '没有填地址', changes: [field('rf_F19_S13', undefined)], why: '没有填“活动场所地址”' },
    { name: '没有填固定', changes: [field('rf_F19_S14', undefined)], why: '没有填“场所固定”' },
  ],
  inapplicable: ALWAYS,
};

/** 年度目标或项目计划，有一样就行。 */
export const lf19010: RuleFixtures = {
  ...application,
  rule: 'LF19-010',
  severity: 'error',
  pass: [{ name: '都有' }, { name: '只有计划', changes: [field('rf_F19_S16', '无')] }],
  finding: {
    neither: [
      {
        name: '都写“无”',
        changes: [field('rf_F19_S16', '无'), field('rf_F19_S17', '没有')],
        at: `${OWN} 年度工作目标`,
      },
    ],
  },
  undetermined: [
    {
      name: '一样写“无”，一样没有填',
      changes: [field('rf_F19_S16', '无'), field('rf_F19_S17', undefined)],
      why: '没有填“项目进展计划”',
    },
  ],
  inapplicable: ALWAYS,
};

const activity = (day: string) => [{ id: 'HD-09', on: localDate(day), type: '业务交流', theme: '夹具交流' }];

/** 填报前12个月里有活动（自设）。 */
export const lf19011: RuleFixtures = {
  ...application,
  rule: 'LF19-011',
  severity: 'warning',
  pass: [
    { name: '两次' },
    { name: '填报当天', changes: [replace('rf_activities', activity('2019-09-20'))] },
    { name: '满12个月的第一天', changes: [replace('rf_activities', activity('2018-09-21'))] },
  ],
  finding: {
    few: [{ name: '早了一天', changes: [replace('rf_activities', activity('2018-09-20'))], at: '创新活动台账 日期' }],
  },
  undetermined: [{ name: '没有登记', changes: [clear('rf_activities')], why: '“创新活动台账”没有登记' }],
  inapplicable: [
    {
      name: '成立不满12个月',
      changes: [field('rf_established', localDate('2019-03-01')), replace('rf_activities', activity('2019-10-01'))],
      why: '还没有满这几个月',
    },
  ],
};

/** 组织体系和管理制度。 */
export const lf19012: RuleFixtures = {
  ...application,
  rule: 'LF19-012',
  severity: 'error',
  pass: [{ name: '都有' }],
  finding: {
    'no-organisation': [{ name: '没有组织体系', changes: [field('rf_F19_S18', '无')], at: `${OWN} 组织体系` }],
    'no-rules': [{ name: '没有管理制度', changes: [field('rf_F19_S19', '无')], at: `${OWN} 管理制度` }],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F19_S19', undefined)], why: '没有填“管理制度”' }],
  inapplicable: ALWAYS,
};

const invested = (amount: string, source?: string) =>
  block('investment', [
    { F19_12: 2018, F19_13: new Decimal(amount), ...(source === undefined ? {} : { F19_14: source }) },
  ]);

/** 有经费投入。 */
export const lf19013: RuleFixtures = {
  ...application,
  rule: 'LF19-013',
  severity: 'error',
  pass: [{ name: '两年都有' }],
  finding: { few: [{ name: '填了0', changes: [invested('0', '企业')], at: '推荐审批表 年度' }] },
  undetermined: [
    { name: '一行也没有填', changes: [block('investment', [])], why: '没有登记' },
    { name: '没有填金额', changes: [block('investment', [{ F19_12: 2018 }])], why: '没填的“投入金额”' },
  ],
  inapplicable: ALWAYS,
};

/** 经费来源里有企业（自设）。 */
export const lf19013a: RuleFixtures = {
  ...application,
  rule: 'LF19-013a',
  severity: 'warning',
  pass: [
    { name: '企业自有资金' },
    {
      name: '写的是单位的名称',
      changes: [field('rf_F19_02', '示例人民医院'), invested('3', '示例 人民医院')],
    },
  ],
  finding: { few: [{ name: '只有上级补助', changes: [invested('3', '上级工会补助')], at: '推荐审批表 年度' }] },
  undetermined: [{ name: '没有填来源', changes: [invested('3')], why: '没填的“经费来源”' }],
  inapplicable: ALWAYS,
};

/** 承担课题或项目。 */
export const lf19014: RuleFixtures = {
  ...application,
  rule: 'LF19-014',
  severity: 'error',
  pass: [{ name: '一个' }],
  finding: { few: [{ name: '写“无”', changes: [row('rf_projects', 1, { name: '无' })], at: '创新项目 项目编号' }] },
  undetermined: [
    { name: '没有登记', changes: [clear('rf_projects')], why: '“创新项目”没有登记' },
    { name: '没有填名称', changes: [row('rf_projects', 1, { name: undefined })], why: '没填的“项目名称”' },
  ],
  inapplicable: ALWAYS,
};

/** 社会效益（复核）。 */
export const lf19015: RuleFixtures = {
  ...application,
  rule: 'LF19-015',
  severity: 'review',
  pass: [{ name: '写了' }],
  finding: { 'no-social': [{ name: '写“无”', changes: [field('rf_F19_38', '无')], at: '推荐审批表 社会效益' }] },
  undetermined: [{ name: '没有填', changes: [field('rf_F19_38', undefined)], why: '没有填“社会效益”' }],
  inapplicable: ALWAYS,
};

const ZERO = new Decimal('0');

/** 经济效益（复核）。 */
export const lf19015a: RuleFixtures = {
  ...application,
  rule: 'LF19-015a',
  severity: 'review',
  pass: [{ name: '有' }],
  finding: {
    few: [
      {
        name: '都是0',
        changes: [block('benefit', [{ F19_23: 2018, F19_24: ZERO, F19_25: ZERO, F19_27: ZERO }])],
        at: '推荐审批表 年度',
      },
    ],
  },
  undetermined: [
    { name: '没有填', changes: [block('benefit', [])], why: '没有登记' },
    { name: '只填了年度', changes: [block('benefit', [{ F19_23: 2018 }])], why: '没填的' },
  ],
  inapplicable: ALWAYS,
};

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
      changes: [allIn('机加一班'), add('rf_members'), block('team', [...TEAM, { F19_50: '郑十一' }])],
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
