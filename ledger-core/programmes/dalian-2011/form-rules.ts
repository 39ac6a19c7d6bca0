import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, blank, not } from '../common/conditions.ts';
import { informational } from '../common/rule-makers.ts';
import { reading } from './stated.ts';

/** The note under the form. */
export const formRules: ProgrammeInput['rules'] = [
  informational(
    'DL11-044',
    '三份申报表由基层工会、区市县或产业工会、市总工会各存一份。',
    'The basic union, the superior union and the city union keep a copy each.',
  ),
  {
    id: 'DL11-045',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-14'],
    gist: text(
      '申报表印在一张纸的两面；参与人员印了六行，没有印可另页。',
      'The form is one sheet, printed on both sides, with six rows of members and no word of another sheet.',
    ),
    ours: text('六行填不下才提示', 'told only where six rows are not enough'),
    check: 'row-count',
    params: {
      table: 'rf_members',
      where: all(
        reading('AMB-14', '另附提示'),
        not(blank('name')),
        blank('leftOn'),
        not({ op: 'registered', column: 'name', table: 'fields', in: 'rf_F11_03' }),
      ),
      max: 6,
    },
    cases: {
      many: {
        message: text(
          '成员发展台账里负责人以外有{count}人，申报表只印了{max}行，也没有印可另页。',
          'Besides the leader {count} members are registered; the form has {max} rows and mentions no other sheet.',
        ),
        expected: text('不多于{max}人，或先问明可以另附名单', 'at most {max}, or a list if the union takes one'),
        remedy: text(
          '请先问受理的工会能不能另附名单；可以的，把口径AMB-14改为“可另附”。',
          'Ask the union; if a list is taken, set AMB-14 to 可另附.',
        ),
      },
    },
  },
];
