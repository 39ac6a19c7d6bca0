import { text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, any, blank, not } from '../common/conditions.ts';
import { informational } from '../common/rule-makers.ts';
import { is, noneCase, reading } from './stated.ts';

/** 基层工会上报日期 and 报市总工会日期: the clause counts the second, the first is the union's own. */
const SENT = 'rf_F11_S18';
const HANDED_IN = 'rf_F11_S19';
const APPLIED = 'rf_F11_02';

const EVERY_YEAR = reading('AMB-26', '每年照办');
const DEADLINE = text('2011年8月31日，以后每年7月31日以前', '31 August in 2011, 31 July in later years');

/** Later than the last day of its own year. */
function late(column: string, first = '2011-08-31', then = '07-31'): Condition {
  return any(
    all({ op: 'inYears', column, first: 2011, last: 2011 }, { op: 'after', column, day: first }),
    all({ op: 'inYears', column, first: 2012 }, { op: 'afterInYear', column, day: then }),
  );
}

/** The union had not sent it in time either, or has not; what a superior union keeps is its own delay. */
const LATE_BY_UNION = all(late(SENT), late(HANDED_IN));
const LATE_ON_THE_WAY = any(blank(SENT), not(late(SENT)));

const binding = (column: string): Condition => any({ op: 'inYears', column, first: 2011, last: 2011 }, EVERY_YEAR);

/** 附件2: until when, by what way, and what happened in 2011. */
export const deadlineRules: ProgrammeInput['rules'] = [
  {
    id: 'DL11-033',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '截止：2011年为8月31日，以后每年7月31日，按市总工会收到的日期。',
      'Until 31 August in 2011, 31 July in later years, by the day it reaches the city union.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      late: {
        when: LATE_BY_UNION,
        column: HANDED_IN,
        message: text(
          '基层工会{rf_F11_S18}上报，{observed}才报到市总工会，都过了截止日期。',
          'Sent by the basic union on {rf_F11_S18}, it reached the city union on {observed}: both after the deadline.',
        ),
        expected: DEADLINE,
        remedy: text(
          '核对两个日期；确实过期的，当年不再申报，可准备下一年。',
          'Check both days; if they are right, apply next year.',
        ),
      },
    },
  },
  {
    id: 'DL11-033a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-26'],
    gist: text(
      '基层工会按时交、转报才晚的，只提示：转报是上级工会的事。',
      'Sent in time and only forwarded late: the superior union’s affair, a warning only.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: not(binding(HANDED_IN)) },
    inapplicable: text('上级工会统一上报的日期另有一条管。', 'The day of forwarding has a rule of its own then.'),
    cases: {
      'forwarded-late': {
        when: all(late(HANDED_IN), LATE_ON_THE_WAY),
        column: HANDED_IN,
        message: text(
          '{observed}才报到市总工会，过了截止日期；基层工会上报日期：{rf_F11_S18}。',
          'It reached the city union on {observed}, after the deadline; sent by the basic union: {rf_F11_S18}.',
        ),
        expected: DEADLINE,
        remedy: text(
          '请区市县、产业工会向市总工会说明；没有填基层工会上报日期的，补填。',
          'Ask the superior union to explain; fill in the day the basic union sent it.',
        ),
      },
    },
  },
  {
    id: 'DL11-033b',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '还没有报到市总工会的，先看申报日期。',
      'While it has not reached the city union, the day of application tells.',
    ),
    ours: text('按申报日期看', 'the day of application'),
    check: 'row-cases',
    rows: { table: 'fields', scope: blank(HANDED_IN) },
    inapplicable: text('报市总工会日期已经填了，按那一天看。', 'The day it reached the city union is known.'),
    cases: {
      'applied-late': {
        when: late(APPLIED),
        column: APPLIED,
        message: text('申报日期{observed}过了当年的截止日期。', 'Dated {observed}, after the deadline of that year.'),
        expected: DEADLINE,
        remedy: text(
          '核对日期；已经报到市总工会的，补填那一天；为下一年申报的，不用改。',
          'Check it; enter the day it reached the city union; if it is for next year, leave it.',
        ),
      },
    },
  },
  {
    id: 'DL11-034',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('超过期限的，视为放弃当年申报，没有延期。', 'A late one counts as given up for that year.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: LATE_BY_UNION },
    inapplicable: text('没有超过期限。', 'It was not late.'),
    cases: {
      'judged-all-the-same': {
        when: is('rf_F11_S25', '命名', '未通过'),
        column: 'rf_F11_S25',
        message: text(
          '基层工会{rf_F11_S18}、市总工会{rf_F11_S19}都已过期，申报结果却是“{observed}”。',
          'Late at the basic union ({rf_F11_S18}) and the city union ({rf_F11_S19}), yet the outcome is “{observed}”.',
        ),
        expected: text('放弃当年申报', '放弃当年申报 (given up for that year)'),
        remedy: text('核对日期和结果；都没有错的，写明情况。', 'Check days and outcome; if both are right, explain.'),
      },
    },
  },
  {
    id: 'DL11-035',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-26'],
    gist: text(
      '材料汇集装订成册，报所属区市县或产业工会；附件2题为2011年度。',
      'Everything is bound and goes to the superior union; annex 2 is titled 2011.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: binding(APPLIED) },
    inapplicable: text('附件2是2011年的安排，以后的年度只作参考。', 'Annex 2 is of 2011, later years go by it freely.'),
    cases: {
      unbound: {
        when: is('rf_F11_S20', '否'),
        column: 'rf_F11_S20',
        message: text('附加核验表写明材料没有装订成册。', 'It is stated that the papers are not bound.'),
        expected: text('装订成册', 'bound'),
        remedy: text('装订成册后改为“是”。', 'Have them bound, then set it to 是.'),
      },
      'no-union': noneCase('rf_F11_S17', '报送的区市县、产业工会', 'district or industry union'),
    },
  },
  {
    id: 'DL11-036',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-03', 'AMB-26'],
    gist: text(
      '区市县、产业工会在截止日期前统一上报：这是上级工会的期限。',
      'The superior union hands everything in before the deadline: its own duty.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: binding(HANDED_IN) },
    inapplicable: text('附件2是2011年的安排，以后的年度只作参考。', 'Annex 2 is of 2011, later years go by it freely.'),
    cases: {
      late: {
        when: all(
          any(late(HANDED_IN), all(reading('AMB-03', '不含当日'), late(HANDED_IN, '2011-08-30', '07-30'))),
          LATE_ON_THE_WAY,
        ),
        column: HANDED_IN,
        message: text(
          '{observed}才报到市总工会，过了规定日期；基层工会上报日期：{rf_F11_S18}。',
          'It reached the city union on {observed}, after the appointed day; sent by the basic union: {rf_F11_S18}.',
        ),
        expected: DEADLINE,
        remedy: text(
          '请区市县、产业工会向市总工会说明；没有填基层工会上报日期的，补填。',
          'Ask the superior union to explain; fill in the day the basic union sent it.',
        ),
      },
    },
  },
  informational(
    'DL11-037',
    '2011年9月中旬起评审，经主席办公会或常委会讨论通过：评审方的安排。',
    'In 2011 assessment began in mid-September and was decided by the city union: its own arrangement.',
  ),
  informational('DL11-038', '2011年12月下旬前挂牌，按12月20日提醒。', 'Plates by 20 December 2011.'),
  informational('DL11-039', '2011年不安排检查和互检。', 'No inspection in 2011.'),
];
