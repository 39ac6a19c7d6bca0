import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 申报表和附加核验表上的单项：一本如实的申报，每次改一两处。 */

const application = { programme: 'dalian-2016-application' } as const;
const NOT_APPLICABLE_NEVER = { excused: '每份申报都要看' };

/** 领域在生产、服务、教学、科研之内。 */
export const dl16003: RuleFixtures = {
  ...application,
  rule: 'DL16-003',
  severity: 'error',
  pass: [{ name: '生产' }, { name: '教学', changes: [field('rf_F16_S4', '教学')] }],
  finding: {
    'other-field': [{ name: '其他', changes: [field('rf_F16_S4', '其他')], at: '附加核验表 领域' }],
  },
  undetermined: [
    { name: '没有填', changes: [field('rf_F16_S4', undefined)], why: '没有填“领域”' },
    { name: '读不出', unreadableFields: ['rf_F16_S4'], why: '“领域”读不出' },
  ],
  inapplicable: NOT_APPLICABLE_NEVER,
};

/** 层级不高于科室。 */
export const dl16004: RuleFixtures = {
  ...application,
  rule: 'DL16-004',
  severity: 'error',
  pass: [{ name: '班组' }, { name: '以下团队', changes: [field('rf_F16_S3', '以下团队')] }],
  finding: { 'too-high': [{ name: '车间以上', changes: [field('rf_F16_S3', '以上')], at: '附加核验表 团队层级' }] },
  undetermined: [{ name: '没有填', changes: [field('rf_F16_S3', undefined)], why: '没有填“团队层级”' }],
  inapplicable: NOT_APPLICABLE_NEVER,
};

/** 负责人是高技能人才。 */
export const dl16005: RuleFixtures = {
  ...application,
  rule: 'DL16-005',
  severity: 'error',
  pass: [{ name: '是' }],
  finding: {
    'not-skilled': [{ name: '否', changes: [field('rf_F16_S7', '否')], at: '附加核验表 负责人是高技能人才' }],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F16_S7', undefined)], why: '没有填“负责人是高技能人才”' }],
  inapplicable: NOT_APPLICABLE_NEVER,
};

/** 写明是高技能人才的，看证书（复核）。 */
export const dl16005a: RuleFixtures = {
  ...application,
  rule: 'DL16-005a',
  severity: 'review',
  pass: [{ name: '高级技师' }, { name: '教学岗位写职称', changes: [field('rf_F16_S8', '高级讲师')] }],
  finding: { 'no-certificate': [{ name: '无', changes: [field('rf_F16_S8', '无')], at: '附加核验表 负责人证书' }] },
  undetermined: [
    { name: '没有填证书', changes: [field('rf_F16_S8', undefined)], why: '没有填“负责人证书”' },
    {
      name: '没有填是不是',
      changes: [field('rf_F16_S7', undefined), field('rf_F16_S8', '无')],
      why: '没有填“负责人是高技能人才”',
    },
  ],
  inapplicable: [
    { name: '写明不是', changes: [field('rf_F16_S7', '否')], why: '没有写明是高技能人才' },
    {
      name: '口径为自报即可',
      settings: { 'AMB-12': '自报即可' },
      changes: [field('rf_F16_S8', '无')],
      why: '自报即可',
    },
  ],
};

/** 有内部制度。 */
export const dl16007: RuleFixtures = {
  ...application,
  rule: 'DL16-007',
  severity: 'error',
  pass: [{ name: '写了一份' }],
  finding: { 'no-rules': [{ name: '写“无”', changes: [field('rf_F16_S6', '无')], at: '附加核验表 制度文件' }] },
  undetermined: [{ name: '没有填', changes: [field('rf_F16_S6', undefined)], why: '没有填“制度文件”' }],
  inapplicable: NOT_APPLICABLE_NEVER,
};

/** 有师徒结对。 */
export const dl16011: RuleFixtures = {
  ...application,
  rule: 'DL16-011',
  severity: 'warning',
  pass: [{ name: '两对' }, { name: '一对', changes: [field('rf_F16_S5', 1)] }],
  finding: { none: [{ name: '0对', changes: [field('rf_F16_S5', 0)], at: '附加核验表 师徒结对数' }] },
  undetermined: [
    { name: '空白不是0', changes: [field('rf_F16_S5', undefined)], why: '没有填“师徒结对数”' },
    { name: '读不出', unreadableFields: ['rf_F16_S5'], why: '“师徒结对数”读不出' },
  ],
  inapplicable: NOT_APPLICABLE_NEVER,
};

/** 申报“工作室”要有场所；“工作岗”不用。 */
export const dl16014: RuleFixtures = {
  ...application,
  rule: 'DL16-014',
  severity: 'error',
  pass: [{ name: '有场所' }],
  finding: {
    'no-premises': [
      { name: '工作室没有场所', changes: [field('rf_F16_S2', '否')], at: '附加核验表 有相对独立的活动场所' },
    ],
  },
  undetermined: [
    { name: '场所没有填', changes: [field('rf_F16_S2', undefined)], why: '没有填“有相对独立的活动场所”' },
    {
      name: '名称没有填，不知道是室是岗',
      changes: [field('rf_F16_03', undefined), field('rf_F16_S2', '否')],
      why: '没有填“申报名称”',
    },
  ],
  inapplicable: [
    {
      name: '申报的是工作岗',
      changes: [field('rf_F16_03', '张三创新工作岗'), field('rf_F16_S2', '否')],
      why: '申报的是创新工作岗',
    },
  ],
};

/** 到了推荐环节，推荐意见要盖章。 */
export const dl16015: RuleFixtures = {
  ...application,
  rule: 'DL16-015',
  severity: 'error',
  pass: [{ name: '盖了章' }],
  finding: {
    unsealed: [
      { name: '没有盖章', changes: [field('rf_F16_12_sealed', '否')], at: '附加核验表 基层工会推荐意见·已盖章' },
      {
        name: '刚到推荐环节就看',
        changes: [field('rf_F16_S9', '基层工会推荐'), field('rf_F16_12_sealed', '否')],
        at: '附加核验表 基层工会推荐意见·已盖章',
      },
    ],
  },
  undetermined: [
    { name: '没有填盖没盖', changes: [field('rf_F16_12_sealed', undefined)], why: '基层工会推荐意见·已盖章' },
    {
      name: '不知道到哪一步',
      changes: [field('rf_F16_S9', undefined), field('rf_F16_12_sealed', '否')],
      why: '没有填“申报环节”',
    },
  ],
  inapplicable: [
    { name: '还在填报', changes: [field('rf_F16_S9', '填报'), field('rf_F16_12_sealed', '否')], why: '未到该环节' },
  ],
};

/** 到了审核环节，审核意见要盖章：上级工会的职责。 */
export const dl16025: RuleFixtures = {
  ...application,
  rule: 'DL16-025',
  severity: 'warning',
  pass: [{ name: '盖了章' }],
  finding: {
    unsealed: [
      {
        name: '没有盖章',
        changes: [field('rf_F16_13_sealed', '否')],
        at: '附加核验表 县市区、产业工会审核意见·已盖章',
      },
    ],
  },
  undetermined: [
    { name: '没有填盖没盖', changes: [field('rf_F16_13_sealed', undefined)], why: '县市区、产业工会审核意见·已盖章' },
  ],
  inapplicable: [
    {
      name: '还在推荐环节',
      changes: [field('rf_F16_S9', '基层工会推荐'), field('rf_F16_13_sealed', '否')],
      why: '未到该环节',
    },
  ],
};

/** 报送三者之一。 */
export const dl16016: RuleFixtures = {
  ...application,
  rule: 'DL16-016',
  severity: 'error',
  pass: [{ name: '区市县总工会' }, { name: '产业工会', changes: [field('rf_F16_S10', '产业工会')] }],
  finding: { 'other-recipient': [{ name: '其他', changes: [field('rf_F16_S10', '其他')], at: '附加核验表 报送对象' }] },
  undetermined: [{ name: '没有填', changes: [field('rf_F16_S10', undefined)], why: '没有填“报送对象”' }],
  inapplicable: NOT_APPLICABLE_NEVER,
};

const sentOn = (day: string) => [field('rf_F16_S11', localDate(day))];
const SENT = '附加核验表 报送市总工会日期';

/** 每年7月末前报送市总工会（上级工会的期限）。 */
export const dl16017: RuleFixtures = {
  ...application,
  rule: 'DL16-017',
  severity: 'warning',
  pass: [
    { name: '7月15日' },
    { name: '7月31日当天', changes: sentOn('2025-07-31') },
    { name: '年初', changes: sentOn('2025-01-02') },
  ],
  finding: {
    late: [
      { name: '8月1日', changes: sentOn('2025-08-01'), at: SENT },
      { name: '口径为不含当日', changes: sentOn('2025-07-31'), settings: { 'AMB-03': '不含当日' }, at: SENT },
    ],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F16_S11', undefined)], why: '没有填“报送市总工会日期”' }],
  inapplicable: [{ name: '2016年是首批', changes: sentOn('2016-09-01'), why: '首批' }],
};

/** 首批截止2016年11月10日。 */
export const dl16018: RuleFixtures = {
  ...application,
  rule: 'DL16-018',
  severity: 'error',
  pass: [
    { name: '当天', changes: sentOn('2016-11-10') },
    { name: '8月，过了7月末也不算迟', changes: sentOn('2016-08-20') },
  ],
  finding: { late: [{ name: '第二天', changes: sentOn('2016-11-11'), at: SENT }] },
  undetermined: [{ name: '没有填', changes: [field('rf_F16_S11', undefined)], why: '没有填“报送市总工会日期”' }],
  inapplicable: [{ name: '不是首批', why: '不是首批' }],
};

/** 三栏意见的日期依次（自设）。 */
export const dl16020: RuleFixtures = {
  ...application,
  rule: 'DL16-020',
  severity: 'warning',
  pass: [{ name: '依次' }, { name: '同一天', changes: [field('rf_F16_13_date', localDate('2025-06-25'))] }],
  finding: {
    'examined-before': [
      {
        name: '审核早一天',
        changes: [field('rf_F16_13_date', localDate('2025-06-24'))],
        at: '附加核验表 县市区、产业工会审核意见·日期',
      },
    ],
    'decided-before': [
      {
        name: '审批早一天',
        changes: [field('rf_F16_14_date', localDate('2025-07-07'))],
        at: '附加核验表 市总工会命名审批意见·日期',
      },
    ],
  },
  undetermined: [
    { name: '审批日期没有填', changes: [field('rf_F16_14_date', undefined)], why: '市总工会命名审批意见·日期' },
  ],
  inapplicable: NOT_APPLICABLE_NEVER,
};

/** 命名时以负责人名字开头。 */
export const dl16021: RuleFixtures = {
  ...application,
  rule: 'DL16-021',
  severity: 'warning',
  pass: [
    { name: '张三创新工作室' },
    { name: '中间有“职工”', changes: [field('rf_F16_03', '张三职工创新工作室')] },
    { name: '名字里有空格', changes: [field('rf_F16_03', '张 三劳模创新工作室')] },
  ],
  finding: {
    'other-name': [
      { name: '不是负责人', changes: [field('rf_F16_03', '李四创新工作室')], at: '申报表 申报名称' },
      {
        name: '口径为申报时也看',
        changes: [field('rf_F16_03', 'X射线检测创新工作室'), field('rf_F16_S9', '填报')],
        settings: { 'AMB-06': '申报时也看' },
        at: '申报表 申报名称',
      },
    ],
  },
  undetermined: [{ name: '负责人没有填', changes: [field('rf_leader', undefined)], why: '没有填“领军人”' }],
  inapplicable: [
    {
      name: '申报时由基层工会拟定，可以不是人名',
      changes: [field('rf_F16_03', 'X射线检测创新工作室'), field('rf_F16_S9', '审批')],
      why: '未到命名环节',
    },
  ],
};

/** 先考核，再推荐。 */
export const dl16039: RuleFixtures = {
  ...application,
  rule: 'DL16-039',
  severity: 'warning',
  pass: [{ name: '先考核' }, { name: '同一天', changes: [field('rf_F16_S12', localDate('2025-06-25'))] }],
  finding: {
    'assessed-after': [
      {
        name: '推荐以后才考核',
        changes: [field('rf_F16_S12', localDate('2025-06-26'))],
        at: '附加核验表 基层工会考核日期',
      },
    ],
  },
  undetermined: [{ name: '没有考核日期', changes: [field('rf_F16_S12', undefined)], why: '没有填“基层工会考核日期”' }],
  inapplicable: [{ name: '还在填报', changes: [field('rf_F16_S9', '填报')], why: '未到该环节' }],
};

/** 申报名称的格式。 */
export const dl16036: RuleFixtures = {
  ...application,
  rule: 'DL16-036',
  severity: 'error',
  pass: [
    { name: '人名' },
    { name: '工作岗', changes: [field('rf_F16_03', '张三创新工作岗')] },
    { name: '带一个X的真名字', changes: [field('rf_F16_03', 'X射线检测创新工作室')] },
  ],
  finding: {
    ending: [
      { name: '只写工作室', changes: [field('rf_F16_03', '张三工作室')], at: '申报表 申报名称' },
      { name: '后面多了字', changes: [field('rf_F16_03', '张三创新工作室（筹）')], at: '申报表 申报名称' },
    ],
    placeholder: [
      { name: '照抄了××', changes: [field('rf_F16_03', '×××创新工作室')], at: '申报表 申报名称' },
      { name: 'XXX', changes: [field('rf_F16_03', 'XXX创新工作岗')], at: '申报表 申报名称' },
      { name: '某某', changes: [field('rf_F16_03', '某某创新工作室')], at: '申报表 申报名称' },
    ],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F16_03', undefined)], why: '没有填“申报名称”' }],
  inapplicable: NOT_APPLICABLE_NEVER,
};

const LABELS = [
  ['rf_F16_01', '申报单位（公章）'],
  ['rf_F16_02', '申报日期'],
  ['rf_F16_03', '申报名称'],
  ['rf_F16_10', '岗位工作职责'],
  ['rf_F16_11', '团队创新成果'],
] as const;
const EMPTY = LABELS.map(([name]) => field(name, undefined));

/** 申报人的各栏都填了。 */
export const dl16035: RuleFixtures = {
  ...application,
  rule: 'DL16-035',
  severity: 'warning',
  pass: [{ name: '都填了' }, { name: '写“无”也是填', changes: [field('rf_F16_10', '无')] }],
  finding: Object.fromEntries(
    LABELS.map(([name, label]) => [
      name,
      [{ name: `“${label}”空着`, changes: [field(name, undefined)], at: `申报表 ${label}` }],
    ]),
  ),
  undetermined: { excused: '读不出的一栏也是填了，读不出由文件规则说' },
  inapplicable: [{ name: '空白的表', changes: EMPTY, why: '还没有开始填' }],
};
