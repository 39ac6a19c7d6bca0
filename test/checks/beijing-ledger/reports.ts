import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { report, SMALL_BEIJING_LEDGER } from '../../support/beijing-ledger.ts';
import { add, clear, field, replace, row, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 五、组织管理：每年、每季度的计划和总结，逐期核对报送记录。 */

const ledger = { programme: 'beijing-2011' } as const;
const REPORTS = SMALL_BEIJING_LEDGER.rows.rf_reports ?? [];
const PERIOD = '报送记录 期间';

/** 没有某一类、某一期的报送记录。 */
function without(type: string, ...periods: readonly string[]): Change {
  const isGone = (one: (typeof REPORTS)[number]): boolean =>
    one.type === type && (periods.length === 0 || periods.includes(one.period ?? ''));
  return replace(
    'rf_reports',
    REPORTS.filter((one) => !isGone(one)),
  );
}

const at = (type: string, period: string): number =>
  REPORTS.findIndex((one) => one.type === type && one.period === period) + 1;

const NEW_YEAR = [
  {
    name: '2026年才认定，还没有满一年',
    changes: [field('rf_recognised', localDate('2026-03-01'))],
    why: '还没有一个完整的',
  },
];
const NO_RECORDS = [
  { name: '没有填认定日期', changes: [field('rf_recognised', undefined)], why: '没有填“认定日期”' },
  { name: '没有报送记录', changes: [clear('rf_reports')], why: '“报送记录”没有登记' },
  { name: '“报送记录”被删掉', missingTables: ['rf_reports'] as const, why: '缺少“报送记录”表' },
];

/** 满一年还没有年度计划。 */
export const bj11040: RuleFixtures = {
  ...ledger,
  rule: 'BJ11-040',
  severity: 'error',
  pass: [
    { name: '每年都有' },
    { name: '上年底就交了', changes: [row('rf_reports', at('年度计划', '2025年度'), { on: localDate('2024-12-28') })] },
    { name: '本年度的还没有交，不由本条说', changes: [without('年度计划', '2026年')] },
    {
      name: '期间用汉字写',
      changes: [row('rf_reports', at('年度计划', '2024年'), { period: '二〇二四年度' })],
    },
    { name: '认定当年不看', changes: [field('rf_recognised', localDate('2024-01-02')), without('年度计划', '2024年')] },
  ],
  finding: {
    missing: [
      { name: '2025年没有', changes: [without('年度计划', '2025年度')], at: PERIOD },
      { name: '两年都没有', changes: [without('年度计划')], at: [PERIOD, PERIOD] },
      {
        name: '1月1日认定的，当年也看',
        changes: [field('rf_recognised', localDate('2024-01-01')), without('年度计划', '2024年')],
        at: PERIOD,
      },
    ],
  },
  undetermined: [
    ...NO_RECORDS,
    { name: '登记以前的年份', changes: [field('rf_recognised', localDate('2011-12-20'))], why: '从2024年开始' },
    {
      name: '没有填期间，不知是哪一年的',
      changes: [without('年度计划', '2025年度'), add('rf_reports', { type: '年度计划', on: localDate('2025-02-01') })],
      why: '年度计划没有填全',
    },
    {
      name: '没有填报送日期',
      changes: [row('rf_reports', at('年度计划', '2025年度'), { on: undefined })],
      why: '年度计划没有填全',
    },
    {
      name: '一份写两年',
      changes: [row('rf_reports', at('年度计划', '2025年度'), { period: '2024-2025年' })],
      why: '看不出是哪一期',
    },
    {
      name: '期间读不出',
      unreadable: [['rf_reports', at('年度计划', '2025年度'), 'period']],
      why: '“期间”有读不出的内容',
    },
  ],
  inapplicable: NEW_YEAR,
};

/** 4月1日起还没有本年度的计划（自设）。 */
export const bj11040a: RuleFixtures = {
  ...ledger,
  rule: 'BJ11-040a',
  severity: 'warning',
  pass: [
    { name: '1月交了' },
    { name: '3月31日以前不看', changes: [without('年度计划', '2026年')], asOf: localDate('2026-03-31') },
    { name: '往年的缺，不由本条说', changes: [without('年度计划', '2025年度')] },
  ],
  finding: {
    missing: [
      { name: '4月1日', changes: [without('年度计划', '2026年')], asOf: localDate('2026-04-01'), at: PERIOD },
      {
        name: '口径为到期即看',
        changes: [without('年度计划', '2026年')],
        asOf: localDate('2026-02-01'),
        settings: { 'AMB-11': '到期即看' },
        at: PERIOD,
      },
    ],
  },
  undetermined: [
    ...NO_RECORDS,
    {
      name: '报送日期在检查日以后',
      changes: [row('rf_reports', at('年度计划', '2026年'), { on: localDate('2026-11-20') })],
      why: '报送日期在检查日以后',
    },
  ],
  inapplicable: NEW_YEAR,
};

const JANUARY = localDate('2026-01-31');
const FEBRUARY = localDate('2026-02-01');

/** 满一年没有年度总结，次年1月31日以后算。 */
export const bj11041: RuleFixtures = {
  ...ledger,
  rule: 'BJ11-041',
  severity: 'error',
  pass: [
    { name: '每年都有' },
    { name: '次年1月里只提示', changes: [without('年度总结', '2025')], asOf: JANUARY },
    { name: '迟交也是交了', changes: [row('rf_reports', at('年度总结', '2025'), { on: localDate('2026-03-09') })] },
  ],
  finding: {
    missing: [
      { name: '2月1日还没有', changes: [without('年度总结', '2025')], asOf: FEBRUARY, at: PERIOD },
      {
        name: '口径为到期即看',
        changes: [without('年度总结', '2025')],
        asOf: localDate('2026-01-01'),
        settings: { 'AMB-11': '到期即看' },
        at: PERIOD,
      },
    ],
  },
  undetermined: [
    ...NO_RECORDS,
    {
      name: '登记从次年补交的一份总结开始',
      changes: [
        field('rf_recognised', localDate('2021-12-20')),
        add('rf_reports', report('年度总结', '2023年', '2024-01-15')),
      ],
      why: '2022年没有登记，“报送记录”从2024年开始',
    },
  ],
  inapplicable: NEW_YEAR,
};

/** 次年1月里还没有上年度的总结。 */
export const bj11041a: RuleFixtures = {
  ...ledger,
  rule: 'BJ11-041a',
  severity: 'warning',
  pass: [
    { name: '每年都有' },
    { name: '2月起由BJ11-041说', changes: [without('年度总结', '2025')], asOf: FEBRUARY },
    {
      name: '口径为到期即看，由BJ11-041说',
      changes: [without('年度总结', '2025')],
      asOf: JANUARY,
      settings: { 'AMB-11': '到期即看' },
    },
  ],
  finding: {
    missing: [
      { name: '1月1日', changes: [without('年度总结', '2025')], asOf: localDate('2026-01-01'), at: PERIOD },
      { name: '1月31日', changes: [without('年度总结', '2025')], asOf: JANUARY, at: PERIOD },
    ],
  },
  undetermined: [
    { name: '没有填认定日期', changes: [field('rf_recognised', undefined)], why: '没有填“认定日期”' },
    { name: '没有报送记录', changes: [clear('rf_reports')], asOf: JANUARY, why: '“报送记录”没有登记' },
  ],
  inapplicable: NEW_YEAR,
};

const NAMED = { settings: { 'HX-BJ-01': '命名' } } as const;

/** 命名的30家每季度一份总结。 */
export const bj11042: RuleFixtures = {
  ...ledger,
  rule: 'BJ11-042',
  severity: 'error',
  pass: [
    { name: '每季度都有', ...NAMED },
    { name: '没有写明，但每季度都有' },
    {
      name: '季末后15天以内不看',
      ...NAMED,
      changes: [without('季度总结', '2026年第3季度')],
      asOf: localDate('2026-10-15'),
    },
  ],
  finding: {
    missing: [
      {
        name: '季末后第16天',
        ...NAMED,
        changes: [without('季度总结', '2026年第3季度')],
        asOf: localDate('2026-10-16'),
        at: PERIOD,
      },
      {
        name: '中间缺两个季度',
        ...NAMED,
        changes: [without('季度总结', '2025Q2', '2025年7-9月')],
        at: [PERIOD, PERIOD],
      },
      {
        name: '口径为到期即看',
        settings: { 'HX-BJ-01': '命名', 'AMB-11': '到期即看' },
        changes: [without('季度总结', '2026年第3季度')],
        asOf: localDate('2026-10-01'),
        at: PERIOD,
      },
    ],
  },
  undetermined: [
    {
      name: '没有写明是否命名',
      changes: [without('季度总结', '2026年第3季度')],
      why: '工作室是不是命名的30家之一？”还没有选',
    },
    {
      name: '第一份季度总结以前的季度',
      ...NAMED,
      changes: [without('季度总结', '2024年第1季度', '2024年第2季度')],
      why: '2024年第1季度没有登记',
    },
    {
      name: '一份写半年',
      ...NAMED,
      changes: [row('rf_reports', at('季度总结', '2025Q2'), { period: '2025年上半年' })],
      why: '看不出是哪一期',
    },
    { name: '没有报送记录', ...NAMED, changes: [clear('rf_reports')], why: '“报送记录”没有登记' },
  ],
  inapplicable: [
    { name: '只挂牌', settings: { 'HX-BJ-01': '只挂牌' }, changes: [without('季度总结')], why: '不是命名的30家之一' },
  ],
};
