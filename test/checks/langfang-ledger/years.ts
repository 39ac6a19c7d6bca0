import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { add, clear, field, replace, row } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 六、有关要求第3项：命名以后逐年的，在台账里看。 */

const ledger = { programme: 'langfang-2019' } as const;
const results = (...years: readonly number[]) =>
  replace(
    'rf_achievements',
    years.map((year) => ({ id: `CG-${year}`, name: `改进${year}`, year })),
  );
const FIRST = '创新成果台账 年度';
const TOO_YOUNG = [{ name: '去年才认定', changes: [field('rf_recognised', localDate('2025-12-05'))] }];

/** 每年测评一次（自设）。 */
export const lf19031: RuleFixtures = {
  ...ledger,
  rule: 'LF19-031',
  severity: 'warning',
  pass: [{ name: '每年一次' }],
  finding: {
    few: [
      { name: '2025年没有', changes: [row('rf_reviews', 3, { on: localDate('2026-01-10') })], at: '复审复核 日期' },
    ],
  },
  undetermined: [
    { name: '没有登记', changes: [clear('rf_reviews')], why: '“复审复核”没有登记' },
    { name: '没有认定日期', changes: [field('rf_recognised', undefined)], why: '没有填“认定日期”' },
    {
      name: '台账晚了一年才开始',
      changes: [row('rf_reviews', 1, { on: localDate('2024-01-10') })],
      why: '2023年没有登记',
    },
  ],
  inapplicable: TOO_YOUNG.map((one) => ({ ...one, why: '还没有满一个自然年' })),
};

/** 第一年备案，第二年摘牌的风险。 */
export const lf19032: RuleFixtures = {
  ...ledger,
  rule: 'LF19-032',
  severity: 'warning',
  pass: [
    { name: '每年都有成果' },
    { name: '中间一年没有，后来又有了', changes: [results(2022, 2023, 2025)] },
    {
      name: '没有成果，但考核达标，口径为两样都有',
      changes: [results(2022, 2023, 2024)],
      settings: { 'AMB-30': '两样都有' },
    },
    {
      name: '有成果，考核不合格，口径为两样都有',
      changes: [row('rf_reviews', 3, { result: '不合格' })],
      settings: { 'AMB-30': '两样都有' },
    },
  ],
  finding: {
    first: [
      { name: '2025年没有成果', changes: [results(2022, 2023, 2024)], at: FIRST },
      { name: '有成果，2025年考核不合格', changes: [row('rf_reviews', 3, { result: '不合格' })], at: FIRST },
      {
        name: '两样都有',
        changes: [results(2022, 2023, 2024), row('rf_reviews', 3, { result: '不合格' })],
        settings: { 'AMB-30': '两样都有' },
        at: FIRST,
      },
    ],
    second: [{ name: '连续两年没有', changes: [results(2022, 2023)], at: FIRST }],
  },
  undetermined: [
    { name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' },
    { name: '有成果没有填年度', changes: [results(2022), add('rf_achievements', { name: '某项' })], why: '没有填年度' },
    { name: '台账从2026年才开始', changes: [results(2026)], why: '成果台账从2026年开始' },
    {
      name: '年度读不出',
      changes: [results(2022)],
      unreadable: [['rf_achievements', 1, 'year']],
      why: '“年度”有读不出的内容',
    },
    { name: '没有认定日期', changes: [field('rf_recognised', undefined)], why: '没有填“认定日期”' },
    {
      name: '没有成果也没有考核，口径为两样都有',
      changes: [results(2022), clear('rf_reviews')],
      settings: { 'AMB-30': '两样都有' },
      why: '2025年没有登记考核',
    },
    { name: '成果台账被删掉', missingTables: ['rf_achievements'], why: '缺少“创新成果台账”表' },
  ],
  inapplicable: TOO_YOUNG.map((one) => ({ ...one, why: '还没有满一个自然年' })),
};
