import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { block } from '../../support/dalian-application.ts';
import { add, clear, field, replace, row } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 申报表的成员行，和申报材料里的台账。 */

const application = { programme: 'dalian-2016-application' } as const;
const LEADER = { F16_04: '张三', F16_05: '男', F16_06: '1980-05', F16_07: '大专', F16_08: '班长', F16_09: '铣工' };
const ALWAYS = { excused: '每份申报都要看' };

/** 负责人带一个团队：至少两人（自设）。 */
export const dl16006: RuleFixtures = {
  ...application,
  rule: 'DL16-006',
  severity: 'warning',
  pass: [{ name: '两人' }],
  finding: { few: [{ name: '只有负责人', changes: [block('team', [LEADER])], at: '申报表 姓名' }] },
  undetermined: [{ name: '一个人也没有填', changes: [block('team', [])], why: '“申报表”没有登记' }],
  inapplicable: ALWAYS,
};

/** 用到的成员行各栏都要填。 */
export const dl16035a: RuleFixtures = {
  ...application,
  rule: 'DL16-035a',
  severity: 'warning',
  pass: [{ name: '都填了' }],
  finding: Object.fromEntries(
    (
      [
        ['F16_04', '姓名'],
        ['F16_05', '性别'],
        ['F16_06', '出生年月'],
        ['F16_07', '学历'],
        ['F16_08', '职级'],
        ['F16_09', '工种'],
      ] as const
    ).map(([key, label]) => {
      const rest = Object.fromEntries(Object.entries(LEADER).filter(([one]) => one !== key));
      return [key, [{ name: `“${label}”空着`, changes: [block('team', [rest])], at: `申报表 1 ${label}` }]];
    }),
  ),
  undetermined: { excused: '读不出的一格也是填了' },
  inapplicable: [{ name: '还没有填成员', changes: [block('team', [])], why: '还没有填团队成员' }],
};

const activity = (day: string, type?: string) => ({
  id: 'HD-09',
  on: localDate(day),
  theme: '夹紧变形攻关',
  ...(type === undefined ? {} : { type }),
});

/** 活动有类型。 */
export const dl16001: RuleFixtures = {
  ...application,
  rule: 'DL16-001',
  severity: 'warning',
  pass: [{ name: '都有类型' }, { name: '其他', changes: [add('rf_activities', activity('2025-05-20', '其他'))] }],
  finding: {
    'no-type': [
      { name: '没有填类型', changes: [add('rf_activities', activity('2025-05-20'))], at: '创新活动台账 4 类型' },
    ],
  },
  undetermined: [
    {
      name: '“创新活动台账”工作表被删掉',
      missingTables: ['rf_activities'],
      why: '缺少“创新活动台账”表',
    },
  ],
  inapplicable: [{ name: '没有活动', changes: [clear('rf_activities')], why: '没有登记活动' }],
};

/** 申报前12个月里有活动（自设）。 */
export const dl16008: RuleFixtures = {
  ...application,
  rule: 'DL16-008',
  severity: 'warning',
  pass: [
    { name: '三次' },
    { name: '申报当天', changes: [replace('rf_activities', [activity('2025-06-20', '其他')])] },
    { name: '满12个月的第一天', changes: [replace('rf_activities', [activity('2024-06-21', '其他')])] },
  ],
  finding: {
    few: [
      {
        name: '早了一天',
        changes: [replace('rf_activities', [activity('2024-06-20', '其他')])],
        at: '创新活动台账 日期',
      },
      {
        name: '申报以后才有',
        changes: [replace('rf_activities', [activity('2025-06-21', '其他')])],
        at: '创新活动台账 日期',
      },
    ],
  },
  undetermined: [
    { name: '没有登记活动', changes: [clear('rf_activities')], why: '“创新活动台账”没有登记' },
    {
      name: '唯一一次的日期读不出',
      changes: [replace('rf_activities', [activity('2025-05-20', '其他')])],
      unreadable: [['rf_activities', 1, 'on']],
      why: '“日期”有读不出的内容',
    },
  ],
  inapplicable: ALWAYS,
};

/** 岗位培训和比武竞赛各有一次（自设12个月）。 */
export const dl16012: RuleFixtures = {
  ...application,
  rule: 'DL16-012',
  severity: 'warning',
  pass: [{ name: '各一次' }],
  finding: {
    few: [
      {
        name: '培训两次，没有竞赛',
        changes: [replace('rf_activities', [activity('2025-01-10', '岗位培训'), activity('2025-02-10', '岗位培训')])],
        at: '创新活动台账 日期',
      },
      {
        name: '都是别的类型',
        changes: [replace('rf_activities', [activity('2025-01-10', '其他')])],
        at: '创新活动台账 日期',
      },
    ],
  },
  undetermined: [
    { name: '没有登记活动', changes: [clear('rf_activities')], why: '“创新活动台账”没有登记' },
    { name: '类型读不出，差的就是它', unreadable: [['rf_activities', 2, 'type']], why: '“类型”有读不出的内容' },
  ],
  inapplicable: ALWAYS,
};

const achievement = (values: object) =>
  replace('rf_achievements', [{ id: 'CG-02', name: '视觉检测上料防错', ...values }]);
const AWARD = '创新成果台账 获奖级别';

/** 近三年市级以上奖励，或已推广应用并有效益。 */
export const dl16009: RuleFixtures = {
  ...application,
  rule: 'DL16-009',
  severity: 'error',
  pass: [
    { name: '2024年市级奖励' },
    { name: '相当于市级', changes: [achievement({ awardLevel: '相当于市级', awardedOn: localDate('2023-01-01') })] },
    { name: '没有奖励，已应用，有社会效益', changes: [achievement({ appliedBy: '二车间', social: '减少返工' })] },
    {
      name: '只在三个自然年内的奖励，由DL16-009a提示',
      changes: [achievement({ awardLevel: '省部级', awardedOn: localDate('2022-02-01') })],
    },
  ],
  finding: {
    none: [
      {
        name: '奖励太早',
        changes: [achievement({ awardLevel: '市级', awardedOn: localDate('2021-12-31') })],
        at: AWARD,
      },
      {
        name: '只有区县级奖励',
        changes: [achievement({ awardLevel: '区市县级', awardedOn: localDate('2025-01-01') })],
        at: AWARD,
      },
      { name: '没有奖励，也没有应用', changes: [achievement({ social: '减少返工' })], at: AWARD },
    ],
  },
  undetermined: [
    { name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' },
    { name: '获奖日期没有填', changes: [achievement({ awardLevel: '市级' })], why: '获奖日期或效益没有填' },
    { name: '申报日期没有填', changes: [field('rf_F16_02', undefined)], why: '没有填“申报日期”' },
    { name: '获奖日期读不出', unreadable: [['rf_achievements', 1, 'awardedOn']], why: '“获奖日期”有读不出的内容' },
  ],
  inapplicable: ALWAYS,
};

/** 按一种读法才算近三年的。 */
export const dl16009a: RuleFixtures = {
  ...application,
  rule: 'DL16-009a',
  severity: 'warning',
  pass: [
    { name: '36个月内' },
    { name: '满36个月的第一天', changes: [achievement({ awardLevel: '市级', awardedOn: localDate('2022-06-21') })] },
    {
      name: '口径为三个自然年',
      changes: [achievement({ awardLevel: '市级', awardedOn: localDate('2022-01-01') })],
      settings: { 'AMB-27': '三个自然年' },
    },
    { name: '哪种读法都不算的，由DL16-009说', changes: [achievement({ social: '减少返工' })] },
    {
      name: '口径为应用不限时间',
      changes: [achievement({ appliedOn: localDate('2019-01-01'), social: '减少返工' })],
      settings: { 'AMB-04': '不限' },
    },
  ],
  finding: {
    doubtful: [
      {
        name: '只在三个自然年内',
        changes: [achievement({ awardLevel: '市级', awardedOn: localDate('2022-01-01') })],
        at: AWARD,
      },
      {
        name: '四年前就应用了',
        changes: [achievement({ appliedOn: localDate('2021-05-01'), social: '减少返工' })],
        at: AWARD,
      },
    ],
  },
  undetermined: [{ name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' }],
  inapplicable: ALWAYS,
};

/** 成果写明效益（复核）。 */
export const dl16010: RuleFixtures = {
  ...application,
  rule: 'DL16-010',
  severity: 'review',
  pass: [{ name: '写了社会效益' }],
  finding: {
    few: [{ name: '都没有写', changes: [row('rf_achievements', 1, { social: undefined })], at: '创新成果台账 编号' }],
  },
  undetermined: [
    { name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' },
    {
      name: '经济效益读不出',
      changes: [row('rf_achievements', 1, { social: undefined })],
      unreadable: [['rf_achievements', 1, 'economic']],
      why: '“经济效益(万元)”有读不出的内容',
    },
  ],
  inapplicable: ALWAYS,
};

/** 申报表一式三份。 */
export const dl16034: RuleFixtures = {
  ...application,
  rule: 'DL16-034',
  severity: 'error',
  pass: [{ name: '三份' }],
  finding: {
    'not-ready': [{ name: '还没有备好', changes: [row('rf_materials', 1, { ready: '否' })], at: '材料清单 1 已备' }],
    few: [{ name: '两份', changes: [row('rf_materials', 1, { count: 2 })], at: '材料清单 1 份数或张数' }],
    many: [{ name: '四份', changes: [row('rf_materials', 1, { count: 4 })], at: '材料清单 1 份数或张数' }],
  },
  undetermined: [
    { name: '没有填已备', changes: [row('rf_materials', 1, { ready: undefined })], why: '没有填是否已备' },
    { name: '没有填份数', changes: [row('rf_materials', 1, { count: undefined })], why: '没有填份数或张数' },
    { name: '份数读不出', unreadable: [['rf_materials', 1, 'count']], why: '“份数或张数”有读不出的内容' },
    { name: '这一行被删掉', changes: [clear('rf_materials')], why: '材料清单没有第1项' },
    { name: '“材料清单”被删掉', missingTables: ['rf_materials'], why: '缺少“材料清单”表' },
  ],
  inapplicable: ALWAYS,
};
