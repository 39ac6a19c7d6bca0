import { block } from '../../support/dalian-application.ts';
import { add, clear, field, replace, row } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { LANGFANG_APPLICATION } from '../../support/langfang-application.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';

/** 一、基本构成和二、条件（一）至（三）：一份如实的申报，每次改一两处。 */

const application = { programme: 'langfang-2019-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };
const OWN = '附加核验表';
const TEAM = LANGFANG_APPLICATION.blocks?.['team'] ?? [];
const MEMBERS = LANGFANG_APPLICATION.rows.rf_members ?? [];

/** 名称里有带头人的姓名。 */
export const lf19001: RuleFixtures = {
  ...application,
  rule: 'LF19-001',
  severity: 'warning',
  pass: [{ name: '张三创新工作室' }, { name: '姓名在中间', changes: [field('rf_F19_01', '廊坊市张三劳模创新工作室')] }],
  finding: {
    'other-name': [
      { name: '别人的名字', changes: [field('rf_F19_01', '李四创新工作室')], at: '推荐审批表封面 工作室名称' },
    ],
  },
  undetermined: [{ name: '带头人没有填', changes: [field('rf_F19_39', undefined)], why: '没有填“带头人姓名”' }],
  inapplicable: ALWAYS,
};

/** 带头人是高技能人才（原则上）。 */
export const lf19003: RuleFixtures = {
  ...application,
  rule: 'LF19-003',
  severity: 'warning',
  pass: [{ name: '是' }],
  finding: {
    'not-skilled': [{ name: '否', changes: [field('rf_F19_S8', '否')], at: `${OWN} 带头人是高技能人才` }],
  },
  undetermined: [
    { name: '没有填', changes: [field('rf_F19_S8', undefined)], why: '没有填“带头人是高技能人才”' },
    { name: '读不出', unreadableFields: ['rf_F19_S8'], why: '“带头人是高技能人才”读不出' },
  ],
  inapplicable: ALWAYS,
};

/** 写明是高技能人才的，看技能等级（复核）。 */
export const lf19003a: RuleFixtures = {
  ...application,
  rule: 'LF19-003a',
  severity: 'review',
  pass: [{ name: '高级技师' }, { name: '高级工', changes: [field('rf_F19_S9', '高级工')] }],
  finding: { 'low-level': [{ name: '中级工', changes: [field('rf_F19_S9', '中级工')], at: `${OWN} 带头人技能等级` }] },
  undetermined: [{ name: '没有填等级', changes: [field('rf_F19_S9', undefined)], why: '没有填“带头人技能等级”' }],
  inapplicable: [
    { name: '写明不是', changes: [field('rf_F19_S8', '否')], why: '没有写明是高技能人才' },
    {
      name: '口径为自报即可',
      settings: { 'AMB-12': '自报即可' },
      changes: [field('rf_F19_S9', '中级工')],
      why: '自报即可',
    },
  ],
};

/** 5人以上。 */
export const lf19004: RuleFixtures = {
  ...application,
  rule: 'LF19-004',
  severity: 'error',
  pass: [
    { name: '六人' },
    { name: '正好五人', changes: [field('rf_F19_11', 5)] },
    { name: '六人，口径为不含带头人', settings: { 'AMB-02': '不含带头人' } },
  ],
  finding: {
    few: [
      { name: '四人', changes: [field('rf_F19_11', 4)], at: '推荐审批表 成员总数' },
      {
        name: '五人，口径为不含带头人',
        changes: [field('rf_F19_11', 5)],
        settings: { 'AMB-02': '不含带头人' },
        at: '推荐审批表 成员总数',
      },
    ],
  },
  undetermined: [
    { name: '没有填', changes: [field('rf_F19_11', undefined)], why: '没有填“成员总数”' },
    { name: '读不出', unreadableFields: ['rf_F19_11'], why: '“成员总数”读不出' },
  ],
  inapplicable: ALWAYS,
};

/** 台账上的人不多于成员总数（自设）。 */
export const lf19004a: RuleFixtures = {
  ...application,
  rule: 'LF19-004a',
  severity: 'warning',
  pass: [
    { name: '两处都是六人' },
    {
      name: '退出的不算',
      changes: [add('rf_members', { name: '郑十一', born: '1990-01', leftOn: localDate('2018-01-01') })],
    },
    { name: '同一个人登记了两行', changes: [add('rf_members', { name: '张 三', born: '1976-04' })] },
  ],
  finding: {
    many: [
      {
        name: '台账多一人',
        changes: [add('rf_members', { name: '郑十一', born: '1990-01' })],
        at: '推荐审批表 成员总数',
      },
      {
        name: '同名不同出生年月',
        changes: [add('rf_members', { name: '张三', born: '1999-09' })],
        at: '推荐审批表 成员总数',
      },
    ],
  },
  undetermined: [
    { name: '没有填总数', changes: [field('rf_F19_11', undefined)], why: '没有填“成员总数”' },
    { name: '台账没有登记', changes: [clear('rf_members')], why: '还不是全部成员' },
    { name: '台账没有登记齐', changes: [field('rf_F19_11', 7)], why: '还不是全部成员' },
    { name: '有姓名读不出', unreadable: [['rf_members', 2, 'name']], why: '“姓名”有读不出的内容' },
    { name: '台账被删掉', missingTables: ['rf_members'], why: '缺少“成员发展台账”表' },
  ],
  inapplicable: ALWAYS,
};

/** 一线技术工人为主，有专业技术人员（人数自设）。 */
export const lf19005: RuleFixtures = {
  ...application,
  rule: 'LF19-005',
  severity: 'warning',
  pass: [{ name: '六人里四人' }],
  finding: {
    'few-workers': [{ name: '六人里三人', changes: [field('rf_F19_S11', 3)], at: `${OWN} 一线技术工人人数` }],
    'no-technicians': [{ name: '没有专业技术人员', changes: [field('rf_F19_S12', 0)], at: `${OWN} 专业技术人员人数` }],
  },
  undetermined: [
    { name: '没有填人数', changes: [field('rf_F19_S11', undefined)], why: '没有填“一线技术工人人数”' },
    { name: '没有填总数', changes: [field('rf_F19_11', undefined)], why: '没有填“成员总数”' },
    { name: '人数读不出', unreadableFields: ['rf_F19_S11'], why: '“一线技术工人人数”读不出' },
  ],
  inapplicable: ALWAYS,
};

const frontline = (...them: readonly string[]) =>
  replace(
    'rf_members',
    MEMBERS.map((one, at) => ({ ...one, frontline: them[at] ?? '否' })),
  );

/** 台账登记齐了的，看逐人的“一线职工”（自设）。 */
export const lf19005a: RuleFixtures = {
  ...application,
  rule: 'LF19-005a',
  severity: 'warning',
  pass: [{ name: '六人里四人' }],
  finding: { low: [{ name: '六人里三人', changes: [frontline('是', '是', '是')], at: '成员发展台账 一线职工' }] },
  undetermined: [
    { name: '没有登记齐', changes: [frontline('是'), field('rf_F19_11', 8)], why: '没有登记全部成员' },
    {
      name: '有一人没有填',
      changes: [frontline('是', '是', '是'), row('rf_members', 4, { frontline: undefined })],
      why: '没填的“一线职工”',
    },
    { name: '没有登记', changes: [clear('rf_members')], why: '“成员发展台账”没有登记' },
  ],
  inapplicable: ALWAYS,
};

const alikeTeam = TEAM.map((one) => ({ ...one, F19_52: '大专', F19_54: '技师', F19_53: '1985-03' }));

/** 职称、学历、年龄段都只有一种时请人看（复核）。 */
export const lf19006: RuleFixtures = {
  ...application,
  rule: 'LF19-006',
  severity: 'review',
  pass: [
    { name: '各不相同' },
    {
      name: '只有年龄不同',
      changes: [
        block(
          'team',
          alikeTeam.map((one, at) => ({ ...one, F19_53: `19${6 + at}5-03` })),
        ),
      ],
    },
  ],
  finding: { alike: [{ name: '三样都一样', changes: [block('team', alikeTeam)], at: '推荐审批表 技术职称' }] },
  undetermined: [
    { name: '没有填骨干', changes: [block('team', [])], why: '登记的人太少' },
    {
      name: '有一人的职称没有填',
      changes: [
        block(
          'team',
          alikeTeam.map(({ F19_54, ...one }, at) => (at === 0 ? one : { ...one, F19_54 })),
        ),
      ],
      why: '没填的“技术职称”',
    },
  ],
  inapplicable: ALWAYS,
};

/** 骨干成员有主要分工。 */
export const lf19007: RuleFixtures = {
  ...application,
  rule: 'LF19-007',
  severity: 'warning',
  pass: [{ name: '都写了' }],
  finding: {
    'no-task': [
      {
        name: '一人没有写',
        changes: [
          block(
            'team',
            TEAM.map(({ F19_56, ...one }, at) => (at === 1 ? one : { ...one, F19_56: F19_56 ?? '' })),
          ),
        ],
        at: '推荐审批表 2 主要分工',
      },
    ],
  },
  undetermined: { excused: '读不出的一格也是填了' },
  inapplicable: [{ name: '还没有填骨干', changes: [block('team', [])], why: '还没有填骨干成员' }],
};

const leaving = (count: number) =>
  replace(
    'rf_members',
    MEMBERS.map((one, at) => (at < count ? { ...one, leftOn: localDate('2026-03-01') } : one)),
  );

/** 12个月里退出的不超过一半（自设）。 */
export const lf19007a: RuleFixtures = {
  ...application,
  rule: 'LF19-007a',
  severity: 'warning',
  pass: [{ name: '没有人退出' }, { name: '正好一半', changes: [leaving(3)] }],
  finding: { 'many-left': [{ name: '六人里四人', changes: [leaving(4)], at: '成员发展台账 退出日期' }] },
  undetermined: [
    { name: '没有登记', changes: [clear('rf_members')], why: '“成员发展台账”没有登记' },
    {
      name: '没有加入日期，人数说不准',
      changes: [leaving(4), add('rf_members', { name: '甲' }, { name: '乙' })],
      why: '没填的“加入日期”',
    },
    {
      name: '都没有加入日期',
      changes: [replace('rf_members', [{ name: '张三' }])],
      why: '没填的“加入日期”',
    },
    { name: '退出日期读不出', unreadable: [['rf_members', 1, 'leftOn']], why: '“退出日期”有读不出的内容' },
    { name: '台账被删掉', missingTables: ['rf_members'], why: '缺少“成员发展台账”表' },
  ],
  inapplicable: [{ name: '成立不到12个月', asOf: localDate('2018-01-01'), why: '12个月前还没有成员' }],
};
