import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { field, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 附件2：截止日期和上报的路径。 */

const application = { programme: 'dalian-2011-application' } as const;
const HANDED_IN = '附加核验表 报市总工会日期';

/** 基层工会上报的日期和报到市总工会的日期；undefined：没有填。 */
function days(sent: string | undefined, handedIn: string | undefined): Change[] {
  return [
    field('rf_F11_S18', sent === undefined ? undefined : localDate(sent)),
    field('rf_F11_S19', handedIn === undefined ? undefined : localDate(handedIn)),
  ];
}
const applied = (day: string): Change => field('rf_F11_02', localDate(day));
const EVERY_YEAR = { 'AMB-26': '每年照办' };

/** 两个日期都过期的，是基层工会晚了。 */
export const dl11033: RuleFixtures = {
  ...application,
  rule: 'DL11-033',
  severity: 'error',
  pass: [
    { name: '7月' },
    { name: '截止当天', changes: days('2025-07-31', '2025-07-31') },
    { name: '2011年8月31日', changes: days('2011-08-31', '2011-08-31') },
    { name: '7月以前就交', changes: days('2025-03-01', '2025-03-05') },
    { name: '按时上报，转报才晚：只提示', changes: days('2025-07-31', '2025-08-01') },
    { name: '报到日期没有过期，上报日期像是写错', changes: days('2025-08-05', '2025-07-30') },
  ],
  finding: {
    late: [
      { name: '8月1日', changes: days('2025-08-01', '2025-08-01'), at: HANDED_IN },
      { name: '2011年9月1日', changes: days('2011-09-01', '2011-09-02'), at: HANDED_IN },
      { name: '2012年8月', changes: days('2012-08-15', '2012-08-31'), at: HANDED_IN },
    ],
  },
  undetermined: [
    { name: '不知道基层工会哪天上报', changes: days(undefined, '2025-08-01'), why: '没有填“基层工会上报日期”' },
    { name: '不知道哪天报到', changes: days('2025-08-01', undefined), why: '没有填“报市总工会日期”' },
  ],
  inapplicable: { excused: '每份申报都有截止日期' },
};

/** 转报才晚的，只提示。 */
export const dl11033a: RuleFixtures = {
  ...application,
  rule: 'DL11-033a',
  severity: 'warning',
  pass: [
    { name: '按时' },
    { name: '截止当天', changes: days('2025-07-31', '2025-07-31') },
    { name: '基层工会自己就晚了，由DL11-033说', changes: days('2025-08-01', '2025-08-02') },
  ],
  finding: {
    'forwarded-late': [
      { name: '按时上报，8月才报到', changes: days('2025-07-20', '2025-08-01'), at: HANDED_IN },
      { name: '不知道哪天上报', changes: days(undefined, '2025-08-01'), at: HANDED_IN },
    ],
  },
  undetermined: [
    { name: '不知道哪天报到', changes: days('2025-07-20', undefined), why: '没有填“报市总工会日期”' },
    {
      name: '上报日期读不出',
      changes: days('2025-07-20', '2025-08-01'),
      unreadableFields: ['rf_F11_S18'],
      why: '“基层工会上报日期”读不出',
    },
  ],
  inapplicable: [
    { name: '2011年由DL11-036管', changes: days('2011-08-20', '2011-09-02'), why: '另有一条管' },
    { name: '口径为每年照办', changes: days('2025-07-20', '2025-08-01'), settings: EVERY_YEAR, why: '另有一条管' },
  ],
};

/** 还没有报到的，看申报日期（自设）。 */
export const dl11033b: RuleFixtures = {
  ...application,
  rule: 'DL11-033b',
  severity: 'warning',
  pass: [{ name: '7月申报，还没有报到', changes: days(undefined, undefined) }],
  finding: {
    'applied-late': [
      {
        name: '8月1日才申报',
        changes: [...days(undefined, undefined), applied('2025-08-01')],
        at: '申报表 申报日期',
      },
    ],
  },
  undetermined: [
    {
      name: '申报日期没有填',
      changes: [...days(undefined, undefined), field('rf_F11_02', undefined)],
      why: '没有填“申报日期”',
    },
  ],
  inapplicable: [{ name: '已经报到', changes: [applied('2025-08-01')], why: '按那一天看' }],
};

const LATE = days('2025-08-01', '2025-08-02');

/** 过期的视为放弃当年申报。 */
export const dl11034: RuleFixtures = {
  ...application,
  rule: 'DL11-034',
  severity: 'error',
  pass: [
    { name: '按放弃处理', changes: [...LATE, field('rf_F11_S25', '放弃当年申报')] },
    { name: '结果未定', changes: [...LATE, field('rf_F11_S25', '未定')] },
  ],
  finding: {
    'judged-all-the-same': [
      { name: '过期还命名了', changes: LATE, at: '附加核验表 申报结果' },
      { name: '过期还评了', changes: [...LATE, field('rf_F11_S25', '未通过')], at: '附加核验表 申报结果' },
    ],
  },
  undetermined: [
    { name: '结果没有填', changes: [...LATE, field('rf_F11_S25', undefined)], why: '没有填“申报结果”' },
    { name: '不知道基层工会哪天上报', changes: days(undefined, '2025-08-02'), why: '没有填“基层工会上报日期”' },
  ],
  inapplicable: [{ name: '没有过期', why: '没有超过期限' }],
};

const OF_2011 = applied('2011-08-10');

/** 装订成册，报上级工会（2011年）。 */
export const dl11035: RuleFixtures = {
  ...application,
  rule: 'DL11-035',
  severity: 'warning',
  pass: [{ name: '2011年装订了', changes: [OF_2011] }],
  finding: {
    unbound: [
      { name: '2011年没有装订', changes: [OF_2011, field('rf_F11_S20', '否')], at: '附加核验表 材料装订成册' },
      {
        name: '口径为每年照办',
        changes: [field('rf_F11_S20', '否')],
        settings: EVERY_YEAR,
        at: '附加核验表 材料装订成册',
      },
    ],
    'no-union': [
      {
        name: '没有经过上级工会',
        changes: [OF_2011, field('rf_F11_S17', '无')],
        at: '附加核验表 报送的区市县、产业工会',
      },
    ],
  },
  undetermined: [
    { name: '没有填装没装订', changes: [OF_2011, field('rf_F11_S20', undefined)], why: '没有填“材料装订成册”' },
    { name: '没有填报给谁', changes: [OF_2011, field('rf_F11_S17', undefined)], why: '没有填“报送的区市县、产业工会”' },
    {
      name: '不知道哪一年申报',
      changes: [field('rf_F11_02', undefined), field('rf_F11_S20', '否')],
      why: '没有填“申报日期”',
    },
  ],
  inapplicable: [{ name: '以后的年度', changes: [field('rf_F11_S20', '否')], why: '2011年的安排' }],
};

/** 上级工会统一上报（2011年）。 */
export const dl11036: RuleFixtures = {
  ...application,
  rule: 'DL11-036',
  severity: 'warning',
  pass: [
    { name: '2011年8月31日当天', changes: days('2011-08-20', '2011-08-31') },
    { name: '基层工会自己就晚了，由DL11-033说', changes: days('2011-09-01', '2011-09-02') },
  ],
  finding: {
    late: [
      { name: '2011年9月1日', changes: days('2011-08-20', '2011-09-01'), at: HANDED_IN },
      {
        name: '口径为不含当日',
        changes: days('2011-08-20', '2011-08-31'),
        settings: { 'AMB-03': '不含当日' },
        at: HANDED_IN,
      },
      { name: '口径为每年照办', changes: days('2025-07-20', '2025-08-01'), settings: EVERY_YEAR, at: HANDED_IN },
    ],
  },
  undetermined: [
    {
      name: '上报日期读不出',
      changes: days('2011-08-20', '2011-09-01'),
      unreadableFields: ['rf_F11_S18'],
      why: '“基层工会上报日期”读不出',
    },
    { name: '不知道哪天报到', changes: days('2011-08-20', undefined), why: '没有填“报市总工会日期”' },
  ],
  inapplicable: [{ name: '以后的年度', changes: days('2025-07-20', '2025-08-01'), why: '2011年的安排' }],
};
