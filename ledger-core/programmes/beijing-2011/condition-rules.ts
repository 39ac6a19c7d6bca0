import { text, type Text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { informational } from '../common/rule-makers.ts';
import { manualRule, OR_ASK, statedRule, type Stated } from './rule-parts.ts';

/** 三、基本条件: what every workshop has to have. */
export const conditionRules: ProgrammeInput['rules'] = [
  informational('BJ11-050', '第三节各项都是须具备的条件。', 'What section 3 lists is compulsory.'),
  {
    id: 'BJ11-010',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('负责人只有一名。', 'There is exactly one leader.'),
    check: 'single-leader',
    params: { role: '领军人' },
    cases: {
      several: {
        message: text(
          '“成员发展台账”里在任的{role}有{count}名：{names}。',
          '成员发展台账 names {count} leaders: {names}.',
        ),
        expected: text('一名负责人', 'one leader'),
        remedy: text(
          '只留一名负责人；其他人按骨干或成员填，已退出的补填退出日期。',
          'Keep one as the leader; give the others their role, or their day of leaving.',
        ),
      },
    },
  },
  statedRule({
    id: 'BJ11-011',
    severity: 'review',
    gist: text(
      '负责人有理论水平、工作经验和创新能力；高低由人判断。',
      'The leader has learning, experience and ability; how much, a person judges.',
    ),
    cases: {
      none: none(
        'FBJ_S8',
        '负责人水平和经验',
        "Leader's level and experience",
        text('负责人的简况', 'a short account'),
      ),
    },
  }),
  statedRule({
    id: 'BJ11-012',
    severity: 'error',
    gist: text('有活动场所和设备设施；面积没有规定。', 'There are premises and equipment; no area is asked.'),
    cases: {
      'no-premises': none('FBJ_S9', '活动场所地址', 'Address of the premises', text('活动场所的地址', 'their address')),
      'no-equipment': none('FBJ_S10', '设备设施', 'Equipment', text('至少一项设备设施', 'at least one piece')),
    },
  }),
  statedRule({
    id: 'BJ11-013',
    severity: 'error',
    gist: text(
      '有管理制度、工作制度和规划目标；合在一份文件里也可以。',
      'There are rules of management, rules of work, and a plan with aims; one document may hold them all.',
    ),
    cases: {
      management: none('FBJ_S11', '管理制度', 'Rules of management', text('管理制度的文件', 'the document')),
      work: none('FBJ_S12', '工作制度', 'Rules of work', text('工作制度的文件', 'the document')),
      aims: none('FBJ_S13', '规划目标', 'Plan and aims', text('规划目标的文件', 'the document')),
    },
  }),
  manualRule(
    'BJ11-013a',
    'review',
    text('制度和规划目标是否完整。', 'Whether rules and aims are complete.'),
    text('制度文件和规划全文', 'the rules and the plan in full'),
  ),
  {
    id: 'BJ11-014',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('有一定的工作经费；数额没有规定。', 'There is working money; no sum is asked.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      none: {
        when: { op: 'not', of: { op: 'above', column: 'rf_FBJ_S14', than: 0 } },
        column: 'rf_FBJ_S14',
        message: text('年度工作经费填了{observed}元。', 'Working money a year: {observed} yuan.'),
        expected: text('大于0', 'more than nothing'),
        remedy: OR_ASK,
      },
    },
  },
  {
    id: 'BJ11-015',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['ledger'],
    gist: text('每年至少完成一到两项创新成果，按至少一项看。', 'One or two results at least each year; one is enough.'),
    check: 'row-count',
    params: { table: 'rf_achievements', on: 'year', min: 1, since: 'rf_established' },
    cases: {
      few: {
        message: text('{when}没有登记创新成果。', 'No achievement is recorded {when}.'),
        expected: text('每年至少{min}项', 'at least {min} a year'),
        remedy: text(
          '补记这一年完成的成果；确实没有的，写明情况。',
          'Record what was finished; if nothing was, explain.',
        ),
      },
    },
  },
  {
    id: 'BJ11-016',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application', 'ledger'],
    gist: text('成果按工作计划完成。', 'Results are those of the plan.'),
    check: 'row-cases',
    rows: { table: 'rf_achievements' },
    inapplicable: text('没有登记成果。', 'No achievement is recorded.'),
    cases: {
      unplanned: {
        when: { op: 'is', column: 'planned', values: ['否', '无', '不是', '计划外', '不在计划内'] },
        column: 'planned',
        message: text(
          '成果“{name}”的“计划内”填了“{observed}”。',
          'The achievement “{name}” is not in the plan: “{observed}”.',
        ),
        expected: text('列入工作计划的成果', 'a result that the plan names'),
        remedy: text(
          '核对当年的工作计划；计划外的，写明来由。',
          'Compare it with the plan; if it is not in it, say why.',
        ),
      },
    },
  },
  {
    id: 'BJ11-017',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['ledger'],
    gist: text('每年带动职工参与创新活动。', 'Other employees take part each year.'),
    ours: text('每年至少一次活动写明带动职工人数', 'one activity a year with the number of other employees'),
    check: 'row-count',
    params: {
      table: 'rf_activities',
      where: { op: 'above', column: 'others', than: 0 },
      on: 'on',
      min: 1,
      since: 'rf_established',
    },
    cases: {
      few: {
        message: text('{when}登记的活动都没有带动职工。', 'No activity recorded {when} involved other employees.'),
        expected: text('至少{min}次活动有带动职工人数', 'at least {min} activity with others'),
        remedy: text(
          '补记活动或带动职工人数；没有的，写明情况。',
          'Record the activities or the number; if there were none, explain.',
        ),
      },
    },
  },
  {
    id: 'BJ11-017a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('培养技术技能人才。', 'Skilled people are trained.'),
    ours: text('上年至少一人', 'one person in the last year'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      none: {
        when: { op: 'below', column: 'rf_FBJ_S16', than: 1 },
        column: 'rf_FBJ_S16',
        message: text('上年培养人才数填了{observed}。', 'People trained last year: {observed}.'),
        expected: text('至少1人', 'at least one'),
        remedy: text('更正数字；没有的，写明怎样培养人才。', 'Correct the number, or explain how people are trained.'),
      },
    },
  },
  {
    id: 'BJ11-018',
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '成果有经济效益和社会影响；是否较好由人判断。',
      'Results have an economic and a social effect; how good it is, a person judges.',
    ),
    check: 'row-count',
    params: {
      table: 'rf_achievements',
      where: {
        op: 'or',
        of: [
          { op: 'not', of: { op: 'blank', column: 'social' } },
          {
            op: 'and',
            of: [
              { op: 'not', of: { op: 'blank', column: 'economic' } },
              { op: 'above', column: 'economic', than: 0 },
            ],
          },
        ],
      },
      min: 1,
    },
    cases: {
      few: {
        message: text('登记的成果都没有写经济效益或社会效益。', 'No achievement names an effect.'),
        expected: text('至少一项成果写明效益', 'an achievement with its effect'),
        remedy: text('补写经济效益金额或社会效益。', 'Enter the amount or describe the effect.'),
      },
    },
  },
  {
    id: 'BJ11-052',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('负责人带一个专家团队：至少两个人。', 'The leader has a team: two persons at least.'),
    ours: text('两个人；通知没有印下限', 'two persons; the notice prints no lower limit'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      few: {
        when: { op: 'below', column: 'rf_FBJ_S19', than: 2 },
        column: 'rf_FBJ_S19',
        message: text('团队人数填了{observed}。', 'Size of the team: {observed}.'),
        expected: text('至少2人（含负责人）', 'at least two, the leader included'),
        remedy: text('核对人数，把成员都记进“成员发展台账”。', 'Check the number and record every member.'),
      },
    },
  },
];

function none(box: string, label: string, en: string, expected: Text): Stated {
  return {
    column: `rf_${box}`,
    message: text(`附加核验表的“${label}”写了“{observed}”。`, `“${en}” says “{observed}”.`),
    expected,
    remedy: OR_ASK,
  };
}
