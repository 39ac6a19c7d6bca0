import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, blank, grantExpense, not } from '../common/conditions.ts';

/** 第二十一、二十九条: encroachment by daily costs, budgets changed without approval, and what the authorities may do. */
export const conductRules: ProgrammeInput['rules'] = [
  {
    id: 'ET-061',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '日常工作活动经费原则上由所在单位承担：记在助推资金里的日常费用请人看一看（挤占的迹象）。',
      'Daily running costs are in principle for the unit: those booked to the grant are named (a sign of encroachment).',
    ),
    ours: text('日常费用的提示词', 'the words by which daily costs are recognised'),
    settings: ['HX-KW-10', 'HX-KW-00'],
    check: 'keywords',
    rows: { table: 'rf_expenses', scope: grantExpense },
    params: { words: 'HX-KW-10', guards: 'HX-KW-00', columns: ['summary'] },
    inapplicable: text('没有助推资金的支出。', 'No expense from the grants.'),
    cases: {
      word: {
        message: text(
          '“{observed}”里有“{words}”，像是日常经费，原则上由所在单位承担。',
          '“{observed}” contains “{words}”: it looks like a daily running cost, in principle for the unit to bear.',
        ),
        expected: text('创新项目的费用', 'a cost of an innovation project'),
        remedy: text(
          '确属日常经费的转出本账，由单位经费承担；确为项目所用的，在“疑点说明”写明用在哪个项目的什么地方。',
          'Move daily costs to the unit’s own money; if the project used it, say for what under 疑点说明.',
        ),
      },
    },
  },
  {
    id: 'ET-094a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '预算改动要有批准文号：没有文号的调整后预算不作数。',
      'A changed budget needs its approval: without one the adjusted figure does not count.',
    ),
    ours: text('要有批准文号，条文没有印', 'that an approval is recorded; the clause prints none'),
    check: 'row-cases',
    rows: { table: 'rf_budget', scope: not(blank('adjusted')) },
    inapplicable: text('没有调整后预算。', 'No budget was adjusted.'),
    cases: {
      'no-approval': {
        when: all(not(blank('adjusted')), blank('approval')),
        column: 'approval',
        message: text(
          '{category}的预算调整为{adjusted}元，没有写批准文号；仍按年初预算比较。',
          'The budget of {category} was adjusted to {adjusted} yuan without an approval; the initial figure is used.',
        ),
        expected: text('调整批准文号', 'the number of the approval'),
        remedy: text(
          '补填批准文号；没有批准的，改回年初预算或补办。',
          'Enter it; if there was none, restore the initial figure or obtain one.',
        ),
      },
    },
  },
  {
    id: 'ET-098',
    severity: 'info',
    origin: 'clause',
    disposition: 'informational',
    gist: text(
      '违反财务法律法规的，按相关法律法规处理；本工具不作认定。',
      'Breaches of financial law are dealt with under that law; this tool concludes nothing.',
    ),
  },
  {
    id: 'ET-099',
    severity: 'info',
    origin: 'clause',
    disposition: 'informational',
    gist: text(
      '主管部门人员的履职与廉洁由主管部门查处；与工作室的台账无关。',
      'The conduct of the authorities’ own staff is theirs to examine; it is no matter of this ledger.',
    ),
  },
];

/** 第二十九条 末: what may follow, in the clause's order; whether it does is for the authorities alone. */
export const consequences: NonNullable<ProgrammeInput['consequences']> = {
  clause: 'ET-097',
  rules: [
    'ET-061',
    'ET-086',
    'ET-087',
    'ET-093',
    'ET-093a',
    'ET-094',
    'ET-094a',
    'ET-095',
    'ET-096',
    'HX-KW-01',
    'HX-KW-02',
    'HX-KW-03',
    'HX-KW-07',
    'HX-KW-08',
  ],
  words: text(
    '有关条文列出的处理方式：视情节暂停助推资金的发放和使用、追回已发放资金、取消项目等级、一定期限内不得再次申报等。是否存在这些行为、是否处理，由主管部门认定；本报告只列疑点。',
    'The clause names, according to gravity: suspension, clawback, loss of the project grade, no new application for a time. Whether any of it applies is for the authorities; this report lists questions only.',
  ),
};
