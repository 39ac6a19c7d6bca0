import { Decimal } from 'decimal.js';
import { block } from '../../support/dalian-application.ts';
import { field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { none } from './stated-none.ts';

/** 申报表和附加核验表上的单项：写明没有的才是疑点，空着的看不出。 */

const application = { programme: 'dalian-2011-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };

const EXTRA = '附加核验表';

const honour = none('rf_F11_08', '劳模最高荣誉');
/** 负责人有劳模荣誉。 */
export const dl11001: RuleFixtures = {
  ...application,
  rule: 'DL11-001',
  severity: 'error',
  pass: [{ name: '市劳动模范' }, { name: '先进工作者', changes: [field('rf_F11_08', '全国先进工作者')] }],
  finding: { 'no-honour': honour.finding },
  undetermined: honour.undetermined,
  inapplicable: ALWAYS,
};

/** 市级以下的提示（自设）。 */
export const dl11001a: RuleFixtures = {
  ...application,
  rule: 'DL11-001a',
  severity: 'warning',
  pass: [{ name: '市级' }, { name: '全国', changes: [field('rf_F11_S5', '全国')] }],
  finding: {
    'below-city': [
      { name: '区县级', changes: [field('rf_F11_S5', '区县级')], at: `${EXTRA} 荣誉级别` },
      { name: '其他', changes: [field('rf_F11_S5', '其他')], at: `${EXTRA} 荣誉级别` },
    ],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F11_S5', undefined)], why: '没有填“荣誉级别”' }],
  inapplicable: [
    {
      name: '口径为不提示',
      changes: [field('rf_F11_S5', '区县级')],
      settings: { 'AMB-13': '各级都算，不提示' },
      why: '各级都算',
    },
  ],
};

/** 五一劳动奖章算不算劳模，请人看（复核）。 */
export const dl11001b: RuleFixtures = {
  ...application,
  rule: 'DL11-001b',
  severity: 'review',
  pass: [{ name: '劳动模范' }, { name: '先进工作者', changes: [field('rf_F11_S6', '先进工作者')] }],
  finding: {
    'other-honour': [
      { name: '五一劳动奖章', changes: [field('rf_F11_S6', '五一劳动奖章')], at: `${EXTRA} 荣誉种类` },
      { name: '其他', changes: [field('rf_F11_S6', '其他')], at: `${EXTRA} 荣誉种类` },
    ],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F11_S6', undefined)], why: '没有填“荣誉种类”' }],
  inapplicable: ALWAYS,
};

const speciality = none('rf_F11_S7', '负责人专长', EXTRA);
/** 负责人有专长。 */
export const dl11002: RuleFixtures = {
  ...application,
  rule: 'DL11-002',
  severity: 'warning',
  pass: [{ name: '技术、业务' }, { name: '其他', changes: [field('rf_F11_S7', '其他')] }],
  finding: { 'no-field': speciality.finding },
  undetermined: speciality.undetermined,
  inapplicable: ALWAYS,
};

const problem = none('rf_F11_S12', '解决的难题', EXTRA);
/** 解决难题。 */
export const dl11006: RuleFixtures = {
  ...application,
  rule: 'DL11-006',
  severity: 'warning',
  pass: [{ name: '工艺改造' }, { name: '其他', changes: [field('rf_F11_S12', '其他')] }],
  finding: { 'no-problem': problem.finding },
  undetermined: problem.undetermined,
  inapplicable: ALWAYS,
};

/** 有负责人。 */
export const dl11008: RuleFixtures = {
  ...application,
  rule: 'DL11-008',
  severity: 'error',
  pass: [{ name: '有姓名' }],
  finding: {
    'no-leader': [
      { name: '写“无”', changes: [field('rf_F11_03', '无')], at: '申报表 负责人姓名' },
      { name: '照抄了某某', changes: [field('rf_F11_03', '某某')], at: '申报表 负责人姓名' },
    ],
  },
  undetermined: [{ name: '空着', changes: [field('rf_F11_03', undefined)], why: '没有填“负责人姓名”' }],
  inapplicable: ALWAYS,
};

const kind = none('rf_F11_S6', '荣誉种类', EXTRA);
/** 核心是劳模。 */
export const dl11009: RuleFixtures = {
  ...application,
  rule: 'DL11-009',
  severity: 'error',
  pass: [
    { name: '劳动模范' },
    { name: '五一劳动奖章，由DL11-001b请人看', changes: [field('rf_F11_S6', '五一劳动奖章')] },
  ],
  finding: { 'no-model-worker': kind.finding },
  undetermined: kind.undetermined,
  inapplicable: ALWAYS,
};

/** 负责人以外至少一人（自设）。 */
export const dl11009a: RuleFixtures = {
  ...application,
  rule: 'DL11-009a',
  severity: 'warning',
  pass: [{ name: '两人' }, { name: '一人', changes: [block('team', [{ F11_15: '李四' }])] }],
  finding: {
    few: [
      { name: '只填了负责人自己', changes: [block('team', [{ F11_15: '张三' }])], at: '申报表 姓名' },
      { name: '填了一行，没有姓名', changes: [block('team', [{ F11_21: '试验' }])], at: '申报表 姓名' },
    ],
  },
  undetermined: [
    { name: '一行也没有填', changes: [block('team', [])], why: '“申报表”没有登记' },
    { name: '负责人没有填，不知道是不是同一个人', changes: [field('rf_F11_03', undefined)], why: '没有填“负责人姓名”' },
  ],
  inapplicable: ALWAYS,
};

const premises = none('rf_F11_11', '工作地点');
const equipment = none('rf_F11_14', '工作设备清单');
/** 有场所和设备；劳模的办公室也算场所。 */
export const dl11010: RuleFixtures = {
  ...application,
  rule: 'DL11-010',
  severity: 'error',
  pass: [
    { name: '有场所有设备' },
    { name: '没有单独场所，依托办公室', changes: [field('rf_F11_11', '无'), field('rf_F11_S10', '劳模的办公室')] },
  ],
  finding: { 'no-premises': premises.finding, 'no-equipment': equipment.finding },
  undetermined: [...premises.undetermined, ...equipment.undetermined],
  inapplicable: ALWAYS,
};

const NONE = new Decimal(0);
const FUNDS = `${EXTRA} 活动经费(元)`;
/** 配套资金或另行说明的活动经费，有一样就行。 */
export const dl11012: RuleFixtures = {
  ...application,
  rule: 'DL11-012',
  severity: 'error',
  pass: [
    { name: '都有' },
    { name: '只有配套资金', changes: [field('rf_F11_S2', NONE)] },
    { name: '只有活动经费', changes: [field('rf_F11_13', NONE)] },
    { name: '只有活动经费，配套资金空着', changes: [field('rf_F11_13', undefined)] },
  ],
  finding: {
    'no-money': [{ name: '两项都是0', changes: [field('rf_F11_13', NONE), field('rf_F11_S2', NONE)], at: FUNDS }],
  },
  undetermined: [
    {
      name: '两项都空着',
      changes: [field('rf_F11_13', undefined), field('rf_F11_S2', undefined)],
      why: '没有填“活动经费(元)”',
    },
    {
      name: '一项是0，一项空着',
      changes: [field('rf_F11_13', NONE), field('rf_F11_S2', undefined)],
      why: '没有填“活动经费(元)”',
    },
    {
      name: '配套资金写了文字，读不出',
      changes: [field('rf_F11_S2', NONE)],
      unreadableFields: ['rf_F11_13'],
      why: '“配套资金”读不出',
    },
  ],
  inapplicable: ALWAYS,
};
