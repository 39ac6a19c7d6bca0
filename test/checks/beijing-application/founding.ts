import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 四、建立：挂牌、命名、人数，和申报程序。 */

const application = { programme: 'beijing-2011-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };
const size = (people: number) => field('rf_FBJ_S19', people);
const reason = field('rf_FBJ_S21', '基础条件较好，跨三个车间');
const NO_SIZE = [
  { name: '没有填人数', changes: [field('rf_FBJ_S19', undefined)], why: '没有填“团队人数”' },
  { name: '人数读不出', unreadableFields: ['rf_FBJ_S19' as const], why: '“团队人数”读不出' },
];

/** 命名的工作室，名称里有负责人的名字。 */
export const bj11021: RuleFixtures = {
  ...application,
  rule: 'BJ11-021',
  severity: 'warning',
  pass: [
    { name: '张三创新工作室' },
    { name: '名字前面有单位', changes: [field('rf_workshop_name', '示例公司张 三职工创新工作室')] },
  ],
  finding: {
    'other-name': [
      { name: '不是负责人', changes: [field('rf_workshop_name', '李四创新工作室')], at: '附加核验表 工作室名称' },
    ],
  },
  undetermined: [
    { name: '没有填负责人', changes: [field('rf_leader', undefined)], why: '没有填“领军人”' },
    {
      name: '不知道是否命名',
      changes: [field('rf_FBJ_S17', undefined), field('rf_workshop_name', '李四创新工作室')],
      why: '没有填“挂牌或命名”',
    },
  ],
  inapplicable: [
    {
      name: '只挂牌',
      changes: [field('rf_FBJ_S17', '只挂牌'), field('rf_workshop_name', '数控铣工创新工作室')],
      why: '不是命名的工作室',
    },
    {
      name: '还在申报',
      changes: [field('rf_FBJ_S25', '报送'), field('rf_workshop_name', '数控铣工创新工作室')],
      why: '未到命名环节',
    },
  ],
};

/** 参加命名评选的，2010年或2011年挂牌。 */
export const bj11022: RuleFixtures = {
  ...application,
  rule: 'BJ11-022',
  severity: 'error',
  pass: [{ name: '2010年' }, { name: '2011年', changes: [field('rf_FBJ_S18', 2011)] }],
  finding: {
    'other-year': [
      { name: '2009年', changes: [field('rf_FBJ_S18', 2009)], at: '附加核验表 首次挂牌年度' },
      { name: '2012年', changes: [field('rf_FBJ_S18', 2012)], at: '附加核验表 首次挂牌年度' },
    ],
  },
  undetermined: [{ name: '还没有挂牌', changes: [field('rf_FBJ_S18', undefined)], why: '没有填“首次挂牌年度”' }],
  inapplicable: [
    { name: '只挂牌', changes: [field('rf_FBJ_S17', '只挂牌'), field('rf_FBJ_S18', 2012)], why: '不参加命名评选' },
  ],
};

/** 人数明显少于30人，没有说明。 */
export const bj11026: RuleFixtures = {
  ...application,
  rule: 'BJ11-026',
  severity: 'warning',
  pass: [
    { name: '32人' },
    { name: '20人', changes: [size(20)] },
    { name: '12人，写了说明', changes: [size(12), reason] },
    { name: '口径为不提示', changes: [size(12)], settings: { 'AMB-01': '不提示' } },
    { name: '人多由BJ11-028说', changes: [size(90)] },
  ],
  finding: {
    few: [
      { name: '19人', changes: [size(19)], at: '附加核验表 团队人数' },
      { name: '口径为25至35人', changes: [size(24)], settings: { 'AMB-01': '25至35人' }, at: '附加核验表 团队人数' },
    ],
  },
  undetermined: NO_SIZE,
  inapplicable: ALWAYS,
};

/** 人数明显多于30人，要写说明。 */
export const bj11028: RuleFixtures = {
  ...application,
  rule: 'BJ11-028',
  severity: 'warning',
  pass: [
    { name: '32人' },
    { name: '40人', changes: [size(40)] },
    { name: '90人，写了说明', changes: [size(90), reason] },
    { name: '口径为不提示', changes: [size(90)], settings: { 'AMB-01': '不提示' } },
  ],
  finding: {
    many: [
      { name: '41人', changes: [size(41)], at: '附加核验表 人数说明' },
      { name: '口径为25至35人', changes: [size(36)], settings: { 'AMB-01': '25至35人' }, at: '附加核验表 人数说明' },
    ],
  },
  undetermined: NO_SIZE,
  inapplicable: ALWAYS,
};

/** 不宜超过150人。 */
export const bj11029: RuleFixtures = {
  ...application,
  rule: 'BJ11-029',
  severity: 'warning',
  pass: [{ name: '32人' }, { name: '150人', changes: [size(150)] }],
  finding: { many: [{ name: '151人', changes: [size(151)], at: '附加核验表 团队人数' }] },
  undetermined: NO_SIZE,
  inapplicable: ALWAYS,
};

/** 至少两个人（自设）。 */
export const bj11052: RuleFixtures = {
  ...application,
  rule: 'BJ11-052',
  severity: 'warning',
  pass: [{ name: '32人' }, { name: '两人', changes: [size(2)] }],
  finding: { few: [{ name: '一人', changes: [size(1)], at: '附加核验表 团队人数' }] },
  undetermined: NO_SIZE,
  inapplicable: ALWAYS,
};

/** 主要是本市同专业的技术技能人才（自设一半）。 */
export const bj11027: RuleFixtures = {
  ...application,
  rule: 'BJ11-027',
  severity: 'warning',
  pass: [{ name: '32人里28人' }, { name: '32人里17人', changes: [field('rf_FBJ_S20', 17)] }],
  finding: {
    low: [
      { name: '刚好一半', changes: [field('rf_FBJ_S20', 16)], at: '附加核验表 本市同专业人才数' },
      { name: '0人', changes: [field('rf_FBJ_S20', 0)], at: '附加核验表 本市同专业人才数' },
    ],
  },
  undetermined: [
    { name: '没有填', changes: [field('rf_FBJ_S20', undefined)], why: '没有填“本市同专业人才数”' },
    ...NO_SIZE,
  ],
  inapplicable: ALWAYS,
};

/** 上年培养的人才。 */
export const bj11017a: RuleFixtures = {
  ...application,
  rule: 'BJ11-017a',
  severity: 'warning',
  pass: [{ name: '12人' }, { name: '1人', changes: [field('rf_FBJ_S16', 1)] }],
  finding: { none: [{ name: '0人', changes: [field('rf_FBJ_S16', 0)], at: '附加核验表 上年培养人才数' }] },
  undetermined: [{ name: '空白不是0', changes: [field('rf_FBJ_S16', undefined)], why: '没有填“上年培养人才数”' }],
  inapplicable: ALWAYS,
};

/** 2011年10月10日截止。 */
export const bj11033: RuleFixtures = {
  ...application,
  rule: 'BJ11-033',
  severity: 'error',
  pass: [{ name: '9月' }, { name: '当天', changes: [field('rf_FBJ_S26', localDate('2011-10-10'))] }],
  finding: {
    late: [{ name: '第二天', changes: [field('rf_FBJ_S26', localDate('2011-10-11'))], at: '附加核验表 报送日期' }],
  },
  undetermined: [
    { name: '没有填', changes: [field('rf_FBJ_S26', undefined)], why: '没有填“报送日期”' },
    { name: '读不出', unreadableFields: ['rf_FBJ_S26'], why: '“报送日期”读不出' },
  ],
  inapplicable: ALWAYS,
};

const HEADINGS = [
  ['rf_FBJ_S31', '近年工作内容'],
  ['rf_FBJ_S32', '科研项目'],
  ['rf_FBJ_S33', '其他成绩'],
  ['rf_FBJ_S34', '下一步工作计划'],
  ['rf_FBJ_S35', '工作目标'],
] as const;

/** 报送以后，推荐材料五项都写了。 */
export const bj11035: RuleFixtures = {
  ...application,
  rule: 'BJ11-035',
  severity: 'error',
  pass: [{ name: '五项都写了' }, { name: '没有科研项目，写“无”', changes: [field('rf_FBJ_S32', '无')] }],
  finding: Object.fromEntries(
    HEADINGS.map(([box, label]) => [
      box,
      [{ name: `“${label}”空着`, changes: [field(box, undefined)], at: `推荐材料 ${label}` }],
    ]),
  ),
  undetermined: [
    {
      name: '不知道到哪一步',
      changes: [field('rf_FBJ_S25', undefined), field('rf_FBJ_S35', undefined)],
      why: '没有填“所处环节”',
    },
  ],
  inapplicable: [
    {
      name: '还在填报',
      changes: [field('rf_FBJ_S25', '填报'), field('rf_FBJ_S35', undefined)],
      why: '还没有报送',
    },
    {
      name: '写在主办方的模板里',
      changes: HEADINGS.map(([box]) => field(box, undefined)),
      why: '推荐材料没有写在本工作簿里',
    },
  ],
};
