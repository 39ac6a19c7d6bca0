import { text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import { OURS, reading, when, type Rules } from './rule-parts.ts';

const not = (of: Condition): Condition => ({ op: 'not', of });
const sumAbove = (columns: readonly string[], than: string): Condition => ({ op: 'sumAbove', columns, than });

const TRAINED = 'rf_F19_28';
const LEVELS = ['rf_F19_30', 'rf_F19_31', 'rf_F19_32', 'rf_F19_33'];
/** Kinds of people of whom there cannot be more than have been trained. */
const KINDS = ['rf_F19_29', 'rf_F19_34', 'rf_F19_35', 'rf_F19_36', 'rf_F19_37'];

/** Whether the figures of the form can be true together: all of it ours. */
export const figureRules: Rules = [
  {
    ...OURS,
    id: 'HX-LF-07',
    severity: 'warning',
    gist: text('成员总数不少于带头人和骨干的人数。', 'There are no more key members than members.'),
    check: 'people-total',
    params: {
      stated: 'rf_F19_11',
      people: [
        { table: 'fields', name: 'rf_F19_39', born: 'rf_F19_41' },
        { table: 'team', name: 'F19_50', born: 'F19_53' },
      ],
    },
    cases: {
      many: {
        message: text(
          '表上写了{count}人（带头人和骨干），成员总数填的是{stated}。',
          'The form names {count} people, and {stated} as the number of members.',
        ),
        expected: text('成员总数不少于写到的人数', 'at least as many members'),
        remedy: text('核对成员总数；总数包括带头人。', 'Correct the number; it includes the leader.'),
      },
    },
  },
  {
    ...OURS,
    id: 'HX-LF-08',
    severity: 'warning',
    gist: text('经费投入的年度和金额合乎常理。', 'Years and amounts of money put in are plausible.'),
    check: 'row-cases',
    rows: { table: 'investment' },
    inapplicable: text('还没有填经费投入。', 'No money is entered yet.'),
    cases: {
      'future-year': when({ op: 'future', column: 'F19_12' }, 'F19_12', {
        message: text('经费投入的年度{observed}还没有到。', 'The year {observed} is still to come.'),
        expected: text('今年或以前的年度', 'this year or an earlier one'),
        remedy: text('核对年度。', 'Check the year.'),
      }),
      negative: when({ op: 'below', column: 'F19_13', than: 0 }, 'F19_13', {
        message: text('投入金额{observed}是负数。', 'The amount {observed} is negative.'),
        expected: text('不小于0', 'zero or more'),
        remedy: text('核对金额。', 'Check the amount.'),
      }),
      large: when({ op: 'above', column: 'F19_13', than: 5000 }, 'F19_13', {
        message: text(
          '投入金额{observed}，单位是万元，是不是按元填的？',
          'The amount is {observed}, in 万元: was it entered in yuan?',
        ),
        expected: text('单位万元，一般不超过5000', 'in 万元, rarely above 5,000'),
        remedy: text('按元填的改成万元；确实如此的，写明情况。', 'Convert it into 万元, or explain.'),
      }),
    },
  },
  {
    ...OURS,
    id: 'HX-LF-09',
    severity: 'warning',
    gist: text('有创新成果，转化的不多于成果。', 'There are results, and no more in use than there are.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'no-results': when({ op: 'below', column: 'rf_F19_15', than: 1 }, 'rf_F19_15', {
        message: text('创新成果填了{observed}项。', 'Results: {observed}.'),
        expected: text('至少1项', 'one at least'),
        remedy: text('核对项数；确实没有的，写明情况。', 'Correct the number, or explain.'),
      }),
      'more-in-use': when(sumAbove(['rf_F19_17'], 'rf_F19_15'), 'rf_F19_17', {
        message: text(
          '成果转化{observed}项，多于创新成果{rf_F19_15}项。',
          '{observed} results are in use, of {rf_F19_15}.',
        ),
        expected: text('不多于创新成果', 'no more than there are'),
        remedy: text('核对两个数。', 'Compare both numbers.'),
      }),
    },
  },
  {
    ...OURS,
    id: 'HX-LF-10',
    severity: 'warning',
    settings: ['AMB-20'],
    gist: text(
      '经济效益的合计等于创收加节资；外汇是美元，不加进去。',
      'The total is income plus savings, without US dollars.',
    ),
    check: 'row-cases',
    rows: { table: 'benefit' },
    inapplicable: text('还没有填经济效益。', 'No benefit is entered yet.'),
    cases: {
      'other-total': when(
        {
          op: 'and',
          of: [
            { op: 'sumDiffers', columns: ['F19_24', 'F19_25'], total: 'F19_27' },
            {
              op: 'or',
              of: [
                reading('AMB-20', '不计入合计'),
                { op: 'blank', column: 'F19_26' },
                not({ op: 'above', column: 'F19_26', than: 0 }),
              ],
            },
          ],
        },
        'F19_27',
        {
          message: text(
            '合计{observed}，不等于创收{F19_24}加节资{F19_25}。',
            'The total is {observed}, income {F19_24} and savings {F19_25}.',
          ),
          expected: text('创收金额加节资金额，单位万元', 'income plus savings, in 万元'),
          remedy: text('核对三个数；外汇不要加进合计。', 'Compare them; leave US dollars out of the total.'),
        },
      ),
      negative: when(
        {
          op: 'or',
          of: ['F19_24', 'F19_25', 'F19_26'].map((column) => ({
            op: 'and',
            of: [not({ op: 'blank', column }), { op: 'below', column, than: 0 }],
          })),
        },
        'F19_24',
        {
          message: text('{F19_23}年度的经济效益里有负数。', 'A figure of {F19_23} is negative.'),
          expected: text('不小于0', 'zero or more'),
          remedy: text('核对创收、节资和外汇。', 'Check income, savings and foreign currency.'),
        },
      ),
    },
  },
  {
    ...OURS,
    id: 'HX-LF-11',
    severity: 'warning',
    gist: text('培养人才的各类人数不超过总数。', 'No more people of a kind than have been trained in all.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'many-levels': when(sumAbove(LEVELS, TRAINED), TRAINED, {
        message: text(
          '培养人才总数{observed}，少于高级技师、技师、高级工和其他的合计。',
          '{observed} people in all, fewer than the levels add up to.',
        ),
        expected: text('各技术等级合计不超过总数', 'levels that add up to no more'),
        remedy: text('核对总数和各等级人数。', 'Compare the total with the levels.'),
      }),
      'many-of-a-kind': when({ op: 'or', of: KINDS.map((kind) => sumAbove([kind], TRAINED)) }, TRAINED, {
        message: text(
          '培养人才总数{observed}，少于双重职称或某一类劳模的人数。',
          '{observed} people in all, fewer than one of the other numbers.',
        ),
        expected: text('每一类都不超过总数', 'none above the total'),
        remedy: text('核对总数、双重职称和荣誉各栏。', 'Compare the total with 双重职称 and the honours.'),
      }),
    },
  },
];
