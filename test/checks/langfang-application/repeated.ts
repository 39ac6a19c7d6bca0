import { block } from '../../support/dalian-application.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { LANGFANG_APPLICATION } from '../../support/langfang-application.ts';

/** 表上各行不重复（自设）。 */

const application = { programme: 'langfang-2019-application', severity: 'warning' } as const;
const ALWAYS = { excused: '没有填的表没有重复' };
const { investment = [], benefit = [], team = [] } = LANGFANG_APPLICATION.blocks ?? {};

export const hxLf01: RuleFixtures = {
  ...application,
  rule: 'HX-LF-01',
  pass: [{ name: '两年' }, { name: '没有填', changes: [block('investment', [])] }],
  finding: {
    repeated: [
      {
        name: '同一年',
        changes: [
          block(
            'investment',
            investment.map((one) => ({ ...one, F19_12: 2018 })),
          ),
        ],
        at: '推荐审批表 2 年度',
      },
    ],
  },
  undetermined: [
    {
      name: '有一行没有年度',
      changes: [block('investment', [...investment, { F19_14: '企业' }])],
      why: '没填的“年度”',
    },
  ],
  inapplicable: ALWAYS,
};

export const hxLf02: RuleFixtures = {
  ...application,
  rule: 'HX-LF-02',
  pass: [{ name: '两年' }],
  finding: {
    repeated: [
      {
        name: '同一年',
        changes: [
          block(
            'benefit',
            benefit.map((one) => ({ ...one, F19_23: 2018 })),
          ),
        ],
        at: '推荐审批表 2 年度',
      },
    ],
  },
  undetermined: [
    { name: '有一行没有年度', changes: [block('benefit', [...benefit, { F19_26: 5 }])], why: '没填的“年度”' },
  ],
  inapplicable: ALWAYS,
};

export const hxLf03: RuleFixtures = {
  ...application,
  rule: 'HX-LF-03',
  pass: [
    { name: '三人' },
    { name: '同名不同年月', changes: [block('team', [...team, { F19_50: '李四', F19_53: '1999-01' }])] },
  ],
  finding: {
    repeated: [
      {
        name: '同一个人两行',
        changes: [block('team', [...team, { F19_50: '李 四', F19_53: '1985-03' }])],
        at: '推荐审批表 4 姓名',
      },
    ],
  },
  undetermined: [
    { name: '有一人没有出生年月', changes: [block('team', [...team, { F19_50: '李四' }])], why: '没填的“出生年月”' },
  ],
  inapplicable: ALWAYS,
};
