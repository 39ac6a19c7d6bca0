import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, any, blank, not, oneOf } from '../common/conditions.ts';
import { materialRule } from '../common/rule-makers.ts';
import { noneCase, saysNone } from './stated.ts';

const HOSTS = ['劳模的办公室', '劳模的实验室', '劳模的工作室'];

/** 三、基本条件: leader, team, premises, rules and money. What is asked of every year is judged in the ledger. */
export const conditionRules: ProgrammeInput['rules'] = [
  {
    id: 'DL11-008',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('有一名或几名负责人。', 'There is a leader, or several.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'no-leader': {
        when: any(saysNone('rf_F11_03'), { op: 'placeholder', column: 'rf_F11_03' }),
        column: 'rf_F11_03',
        message: text('负责人姓名写的是“{observed}”。', 'The leader’s name is given as “{observed}”.'),
        expected: text('至少一名负责人的姓名', 'the name of at least one leader'),
        remedy: text('写上负责人的姓名。', 'Enter the leader’s name.'),
      },
    },
  },
  {
    id: 'DL11-009',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('核心是劳模。', 'A model worker is at its core.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: { 'no-model-worker': noneCase('rf_F11_S6', '荣誉种类', 'kind of the honour') },
  },
  {
    id: 'DL11-009a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('能组成团队：负责人以外还有人。', 'There is a team: somebody besides the leader.'),
    ours: text('负责人以外至少一人；实施意见没有印人数', 'one besides the leader; no number is printed'),
    check: 'row-count',
    params: {
      table: 'team',
      where: all(not(blank('F11_15')), not({ op: 'registered', column: 'F11_15', table: 'fields', in: 'rf_F11_03' })),
      min: 1,
    },
    cases: {
      few: {
        message: text('“工作室参与人员情况”里，负责人以外没有别人。', 'The form names no member besides the leader.'),
        expected: text('至少{min}人（不含负责人）', 'at least {min}, the leader not counted'),
        remedy: text('把其他参与人员填进申报表。', 'Enter the other members on the form.'),
      },
    },
  },
  {
    id: 'DL11-010',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '有活动场所和设备设施；面积不限，劳模的办公室、实验室、工作室也算场所。',
      'There are premises and equipment; no area is asked, and the leader’s office or laboratory will do.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'no-premises': {
        ...noneCase('rf_F11_11', '工作地点', 'premises'),
        when: all(saysNone('rf_F11_11'), not(oneOf('rf_F11_S10', ...HOSTS))),
      },
      'no-equipment': noneCase('rf_F11_14', '工作设备清单', 'equipment'),
    },
  },
  materialRule({
    id: 'DL11-011',
    severity: 'error',
    gist: text('有工作制度和管理办法。', 'There are rules of work and rules of management.'),
    material: ['3-1', '3-2'],
  }),
  {
    id: 'DL11-011a',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text('制度和办法是否完整，由人判断。', 'Whether the rules are complete, a person judges.'),
    evidence: text('工作制度和管理办法的正文', 'the rules themselves'),
  },
  {
    id: 'DL11-012',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '有活动经费：申报表的配套资金，或另行说明的活动经费，有一样就行。',
      'There is money for activities: the matching funds of the form, or other money stated apart.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'no-money': {
        when: all(
          not({ op: 'above', column: 'rf_F11_13', than: 0 }),
          not({ op: 'above', column: 'rf_F11_S2', than: 0 }),
        ),
        column: 'rf_F11_S2',
        message: text(
          '配套资金填了{rf_F11_13}，活动经费填了{observed}：没有经费。',
          'Matching funds {rf_F11_13}, money for activities {observed}: there is none.',
        ),
        expected: text('两项里有一项大于0', 'one of the two above 0'),
        remedy: text(
          '有经费的更正；没有的，请所在单位或工会先落实，再申报。',
          'Correct it, or have the unit or its union provide some first.',
        ),
      },
    },
  },
  benefitRule('DL11-014', 'economic', '经济效益', 'economic benefit', true),
  benefitRule('DL11-014a', 'social', '社会效益', 'social benefit', false),
];

/** The clause asks for both benefits; no amount is printed, so a person looks where one is nowhere named. */
function benefitRule(
  id: string,
  column: string,
  what: string,
  en: string,
  isNumber: boolean,
): ProgrammeInput['rules'][number] {
  const filled = not(blank(column));
  return {
    id,
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(`成果产生${what}；多少由人判断。`, `Results bring ${en}; how much, a person judges.`),
    check: 'row-count',
    params: {
      table: 'rf_achievements',
      where: isNumber ? all(filled, { op: 'above', column, than: 0 }) : all(filled, not(saysNone(column))),
      min: 1,
    },
    cases: {
      few: {
        message: text(`登记的成果都没有写${what}。`, `No achievement names its ${en}.`),
        expected: text(`至少{min}项成果写明${what}`, `{min} achievement with its ${en}`),
        remedy: text(`补写${what}；没有的，写明情况。`, 'Enter it, or explain.'),
      },
    },
  };
}
