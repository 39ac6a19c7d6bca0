import { Decimal } from 'decimal.js';
import type { CellValue } from '../../../ledger-core/definition/table.ts';
import { block } from '../../support/dalian-application.ts';
import { field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 表上的数彼此相符（自设）。 */

const application = { programme: 'langfang-2019-application', severity: 'warning' } as const;
const ALWAYS = { excused: '每份申报都要看' };
const FORM = '推荐审批表';
const number = (value: string) => new Decimal(value);

export const hxLf07: RuleFixtures = {
  ...application,
  rule: 'HX-LF-07',
  pass: [
    { name: '带头人和三名骨干，共六人' },
    { name: '带头人也写在骨干里，只算一次', changes: [block('team', [{ F19_50: '张三' }]), field('rf_F19_11', 1)] },
  ],
  finding: {
    many: [{ name: '总数三人，写了四人', changes: [field('rf_F19_11', 3)], at: `${FORM} 成员总数` }],
  },
  undetermined: [{ name: '总数没有填', changes: [field('rf_F19_11', undefined)], why: '没有填“成员总数”' }],
  inapplicable: ALWAYS,
};

const invested = (year: number, amount?: string) =>
  block('investment', [{ F19_12: year, ...(amount === undefined ? {} : { F19_13: number(amount) }) }]);

export const hxLf08: RuleFixtures = {
  ...application,
  rule: 'HX-LF-08',
  pass: [{ name: '两年' }, { name: '正好5000万元', changes: [invested(2018, '5000')] }],
  finding: {
    'future-year': [{ name: '还没有到的年度', changes: [invested(2027, '5')], at: `${FORM} 1 年度` }],
    negative: [{ name: '负数', changes: [invested(2018, '-5')], at: `${FORM} 1 投入金额` }],
    large: [{ name: '按元填的', changes: [invested(2018, '60000')], at: `${FORM} 1 投入金额` }],
  },
  undetermined: [{ name: '没有填金额', changes: [invested(2018)], why: '没填的“投入金额”' }],
  inapplicable: [{ name: '还没有填', changes: [block('investment', [])], why: '还没有填经费投入' }],
};

export const hxLf09: RuleFixtures = {
  ...application,
  rule: 'HX-LF-09',
  pass: [{ name: '五项，转化四项' }, { name: '一样多', changes: [field('rf_F19_17', 5)] }],
  finding: {
    'no-results': [{ name: '0项', changes: [field('rf_F19_15', 0), field('rf_F19_17', 0)], at: `${FORM} 创新成果` }],
    'more-in-use': [{ name: '转化六项', changes: [field('rf_F19_17', 6)], at: `${FORM} 成果转化` }],
  },
  undetermined: [
    { name: '没有填转化', changes: [field('rf_F19_17', undefined)], why: '没有填“成果转化”' },
    { name: '成果读不出', unreadableFields: ['rf_F19_15'], why: '“创新成果”读不出' },
  ],
  inapplicable: ALWAYS,
};

const benefit = (income: string, saved: string | undefined, total: string, dollars?: string) =>
  block('benefit', [
    {
      F19_23: 2018,
      F19_24: number(income),
      F19_27: number(total),
      ...(saved === undefined ? {} : { F19_25: number(saved) }),
      ...(dollars === undefined ? {} : { F19_26: number(dollars) }),
    } satisfies Record<string, CellValue>,
  ]);

export const hxLf10: RuleFixtures = {
  ...application,
  rule: 'HX-LF-10',
  pass: [
    { name: '相等' },
    { name: '差0.01', changes: [benefit('10.1', '0.2', '10.31')] },
    { name: '有外汇，不在合计里', changes: [benefit('10', '2', '12', '300')] },
    {
      name: '外汇折算在合计里，口径为计入',
      changes: [benefit('10', '2', '14', '3000')],
      settings: { 'AMB-20': '折算计入合计' },
    },
  ],
  finding: {
    'other-total': [
      { name: '多了1', changes: [benefit('10', '2', '13')], at: `${FORM} 1 合计` },
      { name: '把美元加进去了', changes: [benefit('10', '2', '312', '300')], at: `${FORM} 1 合计` },
    ],
    negative: [{ name: '负数', changes: [benefit('-10', '2', '-8')], at: `${FORM} 1 创收金额` }],
  },
  undetermined: [{ name: '没有填节资', changes: [benefit('10', undefined, '12')], why: '没填的“节资金额”' }],
  inapplicable: [{ name: '还没有填', changes: [block('benefit', [])], why: '还没有填经济效益' }],
};

export const hxLf11: RuleFixtures = {
  ...application,
  rule: 'HX-LF-11',
  pass: [{ name: '各等级合计等于总数' }, { name: '双重职称不加', changes: [field('rf_F19_29', 9)] }],
  finding: {
    'many-levels': [{ name: '等级合计十一', changes: [field('rf_F19_33', 3)], at: `${FORM} 培养人才·总数` }],
    'many-of-a-kind': [{ name: '企业劳模十一名', changes: [field('rf_F19_37', 11)], at: `${FORM} 培养人才·总数` }],
  },
  undetermined: [
    { name: '总数没有填', changes: [field('rf_F19_28', undefined)], why: '没有填“培养人才·总数”' },
    { name: '高级工没有填', changes: [field('rf_F19_32', undefined)], why: '没有填“高级工”' },
  ],
  inapplicable: ALWAYS,
};
