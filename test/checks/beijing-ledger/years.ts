import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { clear, field, replace, row, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 每一个满年的成果、活动和宣传推广。 */

const ledger = { programme: 'beijing-2011' } as const;
const YOUNG = [
  { name: '今年才建立', changes: [field('rf_established', localDate('2026-03-01'))], why: '还没有满一个自然年' },
];
const NEWLY_RECOGNISED = [
  { name: '今年才认定', changes: [field('rf_recognised', localDate('2026-03-01'))], why: '还没有满一个自然年' },
];
const achievement = (year: number) => ({ id: `CG-${year}`, name: '夹紧工艺', year });
const activity = (day: string, type = '技术攻关', others?: number) => ({
  id: `HD-${day}`,
  on: localDate(day),
  type,
  theme: '夹紧变形攻关',
  ...(others === undefined ? {} : { others }),
});
const NO_2025: Change = replace('rf_achievements', [achievement(2024)]);

/** 每年至少一项成果。 */
export const bj11015: RuleFixtures = {
  ...ledger,
  rule: 'BJ11-015',
  severity: 'error',
  pass: [{ name: '每年一项' }, { name: '今年还没有', changes: [] }],
  finding: {
    few: [{ name: '2025年没有', changes: [NO_2025], at: '创新成果台账 年度' }],
  },
  undetermined: [
    { name: '没有填建立日期', changes: [field('rf_established', undefined), NO_2025], why: '没有填“建立日期”' },
    { name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' },
    {
      name: '登记以前的年份',
      changes: [field('rf_established', localDate('2009-03-01'))],
      why: '台账从2024年开始',
    },
    {
      name: '年度没有填，差的就是它',
      changes: [row('rf_achievements', 2, { year: undefined })],
      why: '有没填的“年度”',
    },
  ],
  inapplicable: YOUNG,
};

/** 每年带动职工参与（自设一次）。 */
export const bj11017: RuleFixtures = {
  ...ledger,
  rule: 'BJ11-017',
  severity: 'warning',
  pass: [{ name: '每年都有' }],
  finding: {
    few: [
      {
        name: '2025年写明0人',
        changes: [
          replace('rf_activities', [activity('2024-05-10', '技术攻关', 8), activity('2025-05-10', '技术攻关', 0)]),
        ],
        at: '创新活动台账 日期',
      },
    ],
  },
  undetermined: [
    { name: '没有登记活动', changes: [clear('rf_activities')], why: '“创新活动台账”没有登记' },
    {
      name: '没有填带动人数，空白不是0',
      changes: [replace('rf_activities', [activity('2024-05-10', '技术攻关', 8), activity('2025-05-10')])],
      why: '有没填的“带动职工人数”',
    },
  ],
  inapplicable: YOUNG,
};

const NAMED = { settings: { 'HX-BJ-01': '命名' } } as const;
const NO_PUBLICITY: Change = replace('rf_activities', [activity('2024-05-10', '宣传推广'), activity('2025-05-10')]);

/** 命名的30家每年有宣传推广（复核）。 */
export const bj11043: RuleFixtures = {
  ...ledger,
  rule: 'BJ11-043',
  severity: 'review',
  pass: [{ name: '每年一次', ...NAMED }],
  finding: { few: [{ name: '2025年没有', ...NAMED, changes: [NO_PUBLICITY], at: '创新活动台账 日期' }] },
  undetermined: [
    { name: '没有写明是否命名', changes: [NO_PUBLICITY], why: '还没有选' },
    { name: '没有登记活动', ...NAMED, changes: [clear('rf_activities')], why: '“创新活动台账”没有登记' },
  ],
  inapplicable: [
    { name: '只挂牌', settings: { 'HX-BJ-01': '只挂牌' }, changes: [NO_PUBLICITY], why: '不是命名的30家之一' },
  ],
};

/** 一整年没有成果，或没有活动：通报、摘牌的风险。 */
export const bj11047: RuleFixtures = {
  ...ledger,
  rule: 'BJ11-047',
  severity: 'warning',
  pass: [
    { name: '都有' },
    { name: '口径为同时具备，只缺成果', changes: [NO_2025], settings: { 'AMB-30': '同时具备' } },
  ],
  finding: {
    'no-results': [{ name: '2025年没有成果', changes: [NO_2025], at: '创新成果台账 年度' }],
    'no-activities': [
      {
        name: '2025年没有活动',
        changes: [replace('rf_activities', [activity('2024-05-10')])],
        at: '创新活动台账 日期',
      },
    ],
    neither: [
      {
        name: '口径为同时具备，都没有',
        changes: [NO_2025, replace('rf_activities', [activity('2024-05-10')])],
        settings: { 'AMB-30': '同时具备' },
        at: '创新成果台账 年度',
      },
    ],
  },
  undetermined: [
    { name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' },
    { name: '没有填认定日期', changes: [field('rf_recognised', undefined)], why: '没有填“认定日期”' },
  ],
  inapplicable: NEWLY_RECOGNISED,
};
