import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { clear, field, row } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { unfinished } from './opinions.ts';

/** 四、申报程序到附件：怎样申报。 */

const application = { programme: 'langfang-2019-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };
const OWN = '附加核验表';
const stage = (name: string) => field('rf_F19_S2', name);
const UNSAID = [{ name: '不知道到哪一步', changes: [field('rf_F19_S2', undefined)], why: '没有填“申报环节”' }];

/** 县级总工会签署意见（上级工会的职责）。 */
export const lf19021: RuleFixtures = {
  ...application,
  rule: 'LF19-021',
  severity: 'warning',
  pass: [
    { name: '盖了章' },
    { name: '开发区', changes: [field('rf_F19_S1', '廊坊开发区')] },
    {
      name: '直接申报也填了，口径要填',
      changes: [field('rf_F19_S1', '省直')],
      settings: { 'AMB-10': '由主管工会填写' },
    },
  ],
  finding: {
    ...unfinished('rf_F19_59', '推荐单位意见'),
    unsealed: [
      { name: '没有盖章', changes: [field('rf_F19_59_sealed', '否')], at: `${OWN} 推荐单位意见·已盖章` },
      {
        name: '直接申报，口径要填',
        changes: [field('rf_F19_S1', '省直'), field('rf_F19_59_sealed', '否')],
        settings: { 'AMB-10': '由主管工会填写' },
        at: `${OWN} 推荐单位意见·已盖章`,
      },
    ],
  },
  undetermined: [
    { name: '没有填盖没盖', changes: [field('rf_F19_59_sealed', undefined)], why: '推荐单位意见·已盖章' },
    {
      name: '不知道到哪一步',
      changes: [field('rf_F19_S2', undefined), field('rf_F19_59_sealed', '否')],
      why: '没有填“申报环节”',
    },
  ],
  inapplicable: [
    { name: '未到推荐环节', changes: [stage('所在单位工会'), field('rf_F19_59_sealed', '否')], why: '未到该环节' },
    { name: '市直直接申报', changes: [field('rf_F19_S1', '市直'), field('rf_F19_59_sealed', '否')], why: '直接申报' },
    {
      name: '开发区，口径为直接申报',
      changes: [field('rf_F19_S1', '廊坊开发区')],
      settings: { 'AMB-25': '直接申报' },
      why: '直接申报',
    },
  ],
};

/** 命名后记下由谁认定（复核）。 */
export const lf19028: RuleFixtures = {
  ...application,
  rule: 'LF19-028',
  severity: 'review',
  pass: [{ name: '记了' }],
  finding: {
    'not-recorded': [{ name: '没有记', changes: [field('rf_F19_S6', undefined)], at: `${OWN} 认定由谁作出` }],
  },
  undetermined: [
    {
      name: '不知道到哪一步',
      changes: [field('rf_F19_S2', undefined), field('rf_F19_S6', undefined)],
      why: '没有填“申报环节”',
    },
  ],
  inapplicable: [{ name: '还没有命名', changes: [stage('领导小组')], why: '未到该环节' }],
};

/** 工会有专人。 */
export const lf19029: RuleFixtures = {
  ...application,
  rule: 'LF19-029',
  severity: 'warning',
  pass: [{ name: '有' }],
  finding: { nobody: [{ name: '没有写', changes: [field('rf_F19_S4', undefined)], at: `${OWN} 专人` }] },
  undetermined: [
    {
      name: '不知道到哪一步',
      changes: [field('rf_F19_S2', undefined), field('rf_F19_S4', undefined)],
      why: '没有填“申报环节”',
    },
  ],
  inapplicable: [{ name: '还在填报', changes: [stage('填报'), field('rf_F19_S4', undefined)], why: '未到该环节' }],
};

const sentOn = (day: string) => [field('rf_F19_S3', localDate(day))];
const SENT = `${OWN} 报送日期`;

/** 10月31日前报送。 */
export const lf19033: RuleFixtures = {
  ...application,
  rule: 'LF19-033',
  severity: 'error',
  pass: [
    { name: '10月20日' },
    { name: '10月31日当天', changes: sentOn('2019-10-31') },
    { name: '口径为各年', changes: sentOn('2025-10-31'), settings: { 'AMB-03': '各年，含当日' } },
  ],
  finding: {
    late: [
      { name: '11月1日', changes: sentOn('2019-11-01'), at: SENT },
      { name: '口径为不含当日', changes: sentOn('2019-10-31'), settings: { 'AMB-03': '2019年，不含当日' }, at: SENT },
      { name: '口径为各年，第二天', changes: sentOn('2025-11-01'), settings: { 'AMB-03': '各年，含当日' }, at: SENT },
    ],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F19_S3', undefined)], why: '没有填“报送日期”' }],
  inapplicable: ALWAYS,
};

/** 纸质2份。 */
export const lf19033a: RuleFixtures = {
  ...application,
  rule: 'LF19-033a',
  severity: 'error',
  pass: [{ name: '两份' }],
  finding: {
    'not-ready': [{ name: '还没有备好', changes: [row('rf_materials', 1, { ready: '否' })], at: '材料清单 1 已备' }],
    few: [{ name: '一份', changes: [row('rf_materials', 1, { count: 1 })], at: '材料清单 1 份数或张数' }],
    many: [{ name: '三份', changes: [row('rf_materials', 1, { count: 3 })], at: '材料清单 1 份数或张数' }],
  },
  undetermined: [
    { name: '没有填份数', changes: [row('rf_materials', 1, { count: undefined })], why: '没有填份数或张数' },
  ],
  inapplicable: ALWAYS,
};

/** 电子版。 */
export const lf19033b: RuleFixtures = {
  ...application,
  rule: 'LF19-033b',
  severity: 'error',
  pass: [{ name: '备好了' }],
  finding: {
    'not-ready': [{ name: '还没有备好', changes: [row('rf_materials', 2, { ready: '否' })], at: '材料清单 2 已备' }],
  },
  undetermined: [
    { name: '没有填已备', changes: [row('rf_materials', 2, { ready: undefined })], why: '没有填是否已备' },
    { name: '这一行被删掉', changes: [clear('rf_materials')], why: '材料清单没有第2项' },
  ],
  inapplicable: ALWAYS,
};

/** 领导小组意见：公章和日期。 */
export const lf19035: RuleFixtures = {
  ...application,
  rule: 'LF19-035',
  severity: 'warning',
  pass: [{ name: '盖了章' }],
  finding: unfinished('rf_F19_60', '市创新工作室创建工作领导小组意见'),
  undetermined: [
    { name: '没有填盖没盖', changes: [field('rf_F19_60_sealed', undefined)], why: '领导小组意见·已盖章' },
    ...UNSAID.map((one) => ({ ...one, changes: [...one.changes, field('rf_F19_60_sealed', '否')] })),
  ],
  inapplicable: [
    { name: '还没有命名', changes: [stage('领导小组'), field('rf_F19_60_sealed', '否')], why: '未到该环节' },
  ],
};

/** 推荐单位与申报途径相符。 */
export const lf19036: RuleFixtures = {
  ...application,
  rule: 'LF19-036',
  severity: 'warning',
  pass: [
    { name: '县' },
    { name: '开发区', changes: [field('rf_F19_S1', '廊坊开发区'), field('rf_F19_05', '廊坊开发区总工会')] },
    { name: '开发区，口径为直接申报', changes: [field('rf_F19_S1', '廊坊开发区')], settings: { 'AMB-25': '直接申报' } },
  ],
  finding: {
    'not-the-zone': [
      { name: '开发区，写的是县', changes: [field('rf_F19_S1', '廊坊开发区')], at: '推荐审批表封面 推荐单位' },
    ],
    'the-zone': [
      { name: '县，写的是开发区', changes: [field('rf_F19_05', '廊坊开发区总工会')], at: '推荐审批表封面 推荐单位' },
    ],
  },
  undetermined: [
    { name: '推荐单位没有填', changes: [field('rf_F19_05', undefined)], why: '没有填“推荐单位”' },
    {
      name: '途径没有填',
      changes: [field('rf_F19_S1', undefined), field('rf_F19_05', '廊坊开发区总工会')],
      why: '没有填“申报途径”',
    },
  ],
  inapplicable: [{ name: '省直', changes: [field('rf_F19_S1', '省直')], why: '直接申报' }],
};
