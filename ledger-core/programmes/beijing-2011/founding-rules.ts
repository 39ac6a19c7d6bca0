import { text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { informational } from '../common/rule-makers.ts';
import { manualRule, states, statedRule } from './rule-parts.ts';

const SIZE = 'rf_FBJ_S19';
const REASON = 'rf_FBJ_S21';
const named = states('rf_FBJ_S17', ['命名']);

/** By how many people “about 30” may be missed: one limit for each reading. */
function beyond(op: 'below' | 'above', wide: number, narrow: number): Condition {
  const limit = (reading: string, than: number): Condition => ({
    op: 'and',
    of: [
      { op: 'reading', setting: 'AMB-01', values: [reading] },
      { op, column: SIZE, than },
    ],
  });
  return {
    op: 'and',
    of: [
      { op: 'blank', column: REASON },
      { op: 'or', of: [limit('20至40人', wide), limit('25至35人', narrow)] },
    ],
  };
}

/** 四、建立: plate, naming and the size of the team. */
export const foundingRules: ProgrammeInput['rules'] = [
  statedRule({
    id: 'BJ11-019',
    severity: 'warning',
    gist: text('由全市工会系统推荐。', 'Unions nominate.'),
    cases: {
      none: {
        column: 'rf_FBJ_S22',
        message: text('推荐工会写了“{observed}”。', 'Nominating union: “{observed}”.'),
        expected: text('推荐工会的名称', 'the name of the union'),
        remedy: text('写明推荐的工会；没有推荐的，先请所属工会推荐。', 'Name the union, or ask yours to nominate.'),
      },
    },
  }),
  informational('BJ11-020', '申报、审核、认定、挂牌依次进行。', 'Application, examination, recognition, plate.'),
  {
    id: 'BJ11-021',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('命名的30家以领军人物名字命名。', 'The 30 that are named bear the name of the leader.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: { op: 'and', of: [named, states('rf_FBJ_S25', ['命名'])] } },
    inapplicable: text('不是命名的工作室，或未到命名环节。', 'Not to be named, or the stage of naming is not reached.'),
    cases: {
      'other-name': {
        when: { op: 'not', of: { op: 'contains', column: 'rf_workshop_name', other: 'rf_leader' } },
        column: 'rf_workshop_name',
        message: text(
          '工作室名称“{observed}”里没有负责人{rf_leader}的名字。',
          'The name “{observed}” does not hold that of the leader, {rf_leader}.',
        ),
        expected: text('名称里有{rf_leader}', 'a name with {rf_leader} in it'),
        remedy: text('照命名文件更正名称或负责人。', 'Correct the name or the leader by the document that names it.'),
      },
    },
  },
  {
    id: 'BJ11-022',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('参加命名评选的是2010年或2011年挂牌的工作室。', 'Workshops with a plate of 2010 or 2011 can be named.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: named },
    inapplicable: text('不参加命名评选。', 'Not to be named.'),
    cases: {
      'other-year': {
        when: { op: 'not', of: { op: 'inYears', column: 'rf_FBJ_S18', first: 2010, last: 2011 } },
        column: 'rf_FBJ_S18',
        message: text(
          '首次挂牌年度填了{observed}，不是2010年或2011年。',
          'The first plate is of {observed}, neither 2010 nor 2011.',
        ),
        expected: text('2010或2011', '2010 or 2011'),
        remedy: text(
          '照挂牌文件更正年度；确实不是的，改填“只挂牌”。',
          'Correct the year by the document, or choose 只挂牌.',
        ),
      },
    },
  },
  manualRule(
    'BJ11-023',
    'review',
    text('给予工作经费支持；金额和拨付单位没有印。', 'Working money is given; neither amount nor payer is printed.'),
    text('拨款文件，写明金额和拨付单位', 'the document of the grant, with amount and payer'),
    ['AMB-29'],
  ),
  informational(
    'BJ11-024',
    '各区县、局、集团、公司推进本系统的创建。',
    'Districts and companies found workshops of their own.',
  ),
  informational('BJ11-025', '表现优秀的可推荐为下一年度市级工作室。', 'Good ones can be nominated for the next year.'),
  {
    id: 'BJ11-026',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-01'],
    gist: text('人数在30人左右。', 'About 30 people.'),
    ours: text('上下差多少才提示（AMB-01），写明原因的不提示', 'how far from 30, and that a reason will do (AMB-01)'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      few: {
        when: beyond('below', 20, 25),
        column: SIZE,
        message: text(
          '团队人数填了{observed}，明显少于30人，没有写说明。',
          'Size of the team: {observed}, far below 30, without a reason.',
        ),
        expected: text('30人左右，或写明原因', 'about 30, or a reason'),
        remedy: text('核对人数，或在“人数说明”写明原因。', 'Check the number, or give the reason in 人数说明.'),
      },
    },
  },
  {
    id: 'BJ11-027',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('主要是本市同专业的技术技能人才。', 'Mostly skilled people of the city and of one trade.'),
    ours: text('“主要”按一半以上看', 'mostly: more than half'),
    check: 'stated-share',
    params: { part: 'rf_FBJ_S20', whole: SIZE, above: 0.5 },
    cases: {
      low: {
        message: text(
          '团队{total}人，本市同专业的技术技能人才填了{count}人，没有超过一半。',
          'Of {total} people {count} are local, of the trade and skilled: not more than half.',
        ),
        expected: text('超过团队人数的一半', 'more than half of the team'),
        remedy: text('核对两个人数；确实如此的，写明情况。', 'Check both numbers; if they are right, explain.'),
      },
    },
  },
  {
    id: 'BJ11-028',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-01'],
    gist: text('基础条件较好的可适当增加人数。', 'A workshop in good conditions may have more people.'),
    ours: text('多多少要写说明（AMB-01）', 'from what number a reason is asked for (AMB-01)'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      many: {
        when: beyond('above', 40, 35),
        column: REASON,
        message: text(
          '团队人数填了{rf_FBJ_S19}，明显多于30人，没有写说明。',
          'Size of the team: {rf_FBJ_S19}, far above 30, without a reason.',
        ),
        expected: text('写明基础条件', 'the conditions that allow it'),
        remedy: text('在“人数说明”写明基础条件和原因。', 'Give conditions and reason in 人数说明.'),
      },
    },
  },
  {
    id: 'BJ11-029',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('不宜超过150人，150人可以。', 'Better not above 150; 150 will do.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      many: {
        when: { op: 'above', column: SIZE, than: 150 },
        column: SIZE,
        message: text('团队人数填了{observed}，超过150人。', 'Size of the team: {observed}, above 150.'),
        expected: text('不超过150人', 'at most 150'),
        remedy: text(
          '核对人数；确实超过的，写明情况，请主办方看。',
          'Check the number; else explain and ask the organisers.',
        ),
      },
    },
  },
  informational(
    'BJ11-051',
    '由主办方管理、考核和验收：主办方的工作，结果可记在“复审复核”。',
    'The organisers manage and assess; results can go into 复审复核.',
  ),
];
