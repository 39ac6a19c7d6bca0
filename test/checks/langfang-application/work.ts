import { Decimal } from 'decimal.js';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { block } from '../../support/dalian-application.ts';
import { clear, field, replace, row } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 二、条件（四）至（八）。 */

const application = { programme: 'langfang-2019-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };
const OWN = '附加核验表';

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
