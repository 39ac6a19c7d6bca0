import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { SMALL_DALIAN_2011_LEDGER } from '../../support/dalian-2011-application.ts';
import { add, clear, field, replace, row, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 每年都要有的：得到认可的成果、活动、年末备案。 */

const ledger = { programme: 'dalian-2011' } as const;
const { rf_achievements: RESULTS = [], rf_activities: ACTIVITIES = [] } = SMALL_DALIAN_2011_LEDGER.rows;

const withoutResults = (...years: readonly number[]): Change =>
  replace(
    'rf_achievements',
    RESULTS.filter(({ year }) => !years.includes(year ?? 0)),
  );
const withoutActivities = (year: string): Change =>
  replace(
    'rf_activities',
    ACTIVITIES.filter(({ on }) => !(on ?? '').startsWith(year)),
  );
const NEW = [field('rf_established', localDate('2026-03-01')), field('rf_recognised', localDate('2026-03-01'))];
const RECOGNISED_LATE = field('rf_recognised', localDate('2024-12-20'));

/** 每年至少一项得到认可的成果。 */
export const dl11013: RuleFixtures = {
  ...ledger,
  rule: 'DL11-013',
  severity: 'error',
  pass: [
    { name: '每年都有' },
    {
      name: '2025年没有新成果，上年的成果2025年获奖',
      changes: [withoutResults(2025)],
    },
    { name: '当年还没有，不看', asOf: localDate('2025-12-31'), changes: [withoutResults(2025)] },
  ],
  finding: {
    few: [
      {
        name: '2024年一项也没有',
        changes: [
          replace(
            'rf_achievements',
            RESULTS.filter(({ id }) => id === 'CG-01' || id === 'CG-04'),
          ),
        ],
        at: '创新成果台账 年度',
      },
      {
        name: '2024年的成果写明没有认可',
        changes: [
          row('rf_achievements', 3, { recognisedBy: '无' }),
          row('rf_achievements', 2, { recognisedBy: '无', awardedOn: undefined }),
        ],
        at: '创新成果台账 年度',
      },
    ],
  },
  undetermined: [
    { name: '建立日期没有填', changes: [field('rf_established', undefined)], why: '没有填“建立日期”' },
    { name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' },
    { name: '台账开始以前的年份', changes: [withoutResults(2023)], why: '从2024年开始' },
    {
      name: '认可单位空着，看不出有没有',
      changes: [row('rf_achievements', 1, { recognisedBy: undefined })],
      why: '没填的“认可单位”',
    },
    {
      name: '获奖日期读不出，可能就是那一年',
      changes: [withoutResults(2025)],
      unreadable: [['rf_achievements', 2, 'awardedOn']],
      why: '“获奖日期”有读不出的内容',
    },
  ],
  inapplicable: [{ name: '还没有满一个自然年', changes: NEW, why: '还没有满一个自然年' }],
};

/** 每年年末备案。 */
export const dl11040: RuleFixtures = {
  ...ledger,
  rule: 'DL11-040',
  severity: 'warning',
  pass: [
    { name: '每年都有' },
    { name: '当年的还没有到期', asOf: localDate('2025-12-30'), changes: [row('rf_reports', 3, { type: '其他' })] },
    {
      name: '口径为次年2月1日起',
      asOf: localDate('2026-01-31'),
      changes: [row('rf_reports', 3, { type: '其他' })],
      settings: { 'AMB-11': '次年2月1日起' },
    },
  ],
  finding: {
    missing: [
      { name: '2024年没有', changes: [row('rf_reports', 2, { type: '年度总结' })], at: '报送记录 期间' },
      {
        name: '次年1月2日就提示',
        asOf: localDate('2026-01-02'),
        changes: [row('rf_reports', 3, { type: '其他' })],
        at: '报送记录 期间',
      },
    ],
  },
  undetermined: [
    { name: '没有登记', changes: [clear('rf_reports')], why: '“报送记录”没有登记' },
    { name: '认定日期没有填', changes: [field('rf_recognised', undefined)], why: '没有填“认定日期”' },
  ],
  inapplicable: [{ name: '还没有满一年', changes: NEW, why: '还没有一个完整的' }],
};

const RESULT_YEAR = '创新成果台账 年度';
const ACTIVITY_DAY = '创新活动台账 日期';
const TOGETHER = { 'AMB-30': '都有才提示' };

/** 整年没有成果或活动的，提示通报、摘牌的风险（自设）。 */
export const dl11043: RuleFixtures = {
  ...ledger,
  rule: 'DL11-043',
  severity: 'warning',
  pass: [
    { name: '每年都有' },
    { name: '认定以前的年份不看', changes: [withoutResults(2024), RECOGNISED_LATE] },
    { name: '口径为都有才提示：只缺成果', changes: [withoutResults(2024)], settings: TOGETHER },
  ],
  finding: {
    'no-results': [
      { name: '2024年没有成果', changes: [withoutResults(2024)], at: RESULT_YEAR },
      { name: '最近两年没有成果', changes: [withoutResults(2024, 2025)], at: [RESULT_YEAR, RESULT_YEAR] },
    ],
    'no-activities': [{ name: '2024年没有活动', changes: [withoutActivities('2024')], at: ACTIVITY_DAY }],
    neither: [
      {
        name: '口径为都有才提示：两样都缺',
        changes: [withoutResults(2024), withoutActivities('2024')],
        settings: TOGETHER,
        at: RESULT_YEAR,
      },
    ],
  },
  undetermined: [
    { name: '没有登记活动', changes: [clear('rf_activities')], why: '“创新活动台账”没有登记' },
    { name: '台账开始以前的年份', changes: [withoutResults(2023)], why: '从2024年开始' },
    {
      name: '有一项成果没有填年度',
      changes: [withoutResults(2024), add('rf_achievements', { id: 'CG-09', name: '对刀仪改造' })],
      why: '没填的“年度”',
    },
    {
      name: '口径为都有才提示：缺成果，活动读不出',
      changes: [withoutResults(2024), withoutActivities('2024'), add('rf_activities', { id: 'HD-09' })],
      settings: TOGETHER,
      why: '没填的“日期”',
    },
    { name: '“创新成果台账”被删掉', missingTables: ['rf_achievements'], why: '缺少“创新成果台账”表' },
  ],
  inapplicable: [{ name: '还没有满一个自然年', changes: NEW, why: '还没有满一个自然年' }],
};
