import { text } from '../../kernel/text.ts';
import { CLAUSE, is, NONE, reading, when, type Rules } from './rule-parts.ts';

/** 一、基本构成 and 二、条件（一）至（三）: the name, the leader and the team. */
export const conditionRules: Rules = [
  {
    ...CLAUSE,
    id: 'LF19-001',
    severity: 'warning',
    gist: text('一般以技术创新典型人物命名。', 'It is usually named after a person known for innovation.'),
    ours: text('按名称里有没有带头人的姓名看', 'that the name holds the leader’s'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'other-name': when({ op: 'not', of: { op: 'contains', column: 'rf_F19_01', other: 'rf_F19_39' } }, 'rf_F19_01', {
        message: text(
          '工作室名称“{observed}”里没有带头人{rf_F19_39}的姓名。',
          'The name “{observed}” does not hold that of the leader, {rf_F19_39}.',
        ),
        expected: text('一般以人物命名，如“{rf_F19_39}创新工作室”', 'usually a person’s name in it'),
        remedy: text(
          '以另一位典型人物命名的，写明情况；写错的更正。',
          'If it is named after somebody else, explain; else correct it.',
        ),
      }),
    },
  },
  {
    id: 'LF19-002',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text('由技能、科研、管理和理论上有水平的技能人才组成。', 'Made up of skilled people of several strengths.'),
    evidence: text('骨干成员的职称、技能等级和主要经历', 'titles, skill levels and careers of the key members'),
  },
  {
    ...CLAUSE,
    id: 'LF19-003',
    severity: 'warning',
    gist: text('原则上以高技能人才为带头人。', 'In principle a highly skilled worker leads it.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'not-skilled': when(is('rf_F19_S8', '否'), 'rf_F19_S8', {
        message: text(
          '附加核验表写明带头人不是高技能人才。',
          'It is stated that the leader is not a highly skilled worker.',
        ),
        expected: text('原则上是高技能人才', 'in principle a highly skilled worker'),
        remedy: text('写错的更正；确实不是的，写明情况。', 'Correct it, or explain.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-003a',
    severity: 'review',
    settings: ['AMB-12'],
    gist: text(
      '高技能人才看技能等级：高级工及以上。通知没有给定义。',
      'Skill is shown by a level, senior worker or above; the notice defines none.',
    ),
    ours: text('等级的范围（AMB-12）', 'which levels (AMB-12)'),
    check: 'row-cases',
    rows: { table: 'fields', scope: { op: 'and', of: [is('rf_F19_S8', '是'), reading('AMB-12', '看等级')] } },
    inapplicable: text(
      '带头人没有写明是高技能人才，或口径为自报即可。',
      'The leader is not stated to be one, or a statement is enough.',
    ),
    cases: {
      'low-level': when(is('rf_F19_S9', '初级工', '中级工', ...NONE), 'rf_F19_S9', {
        message: text(
          '带头人写明是高技能人才，技能等级写的是“{observed}”，请人看一看。',
          'The leader is stated to be highly skilled, with the level “{observed}”: a person must look.',
        ),
        expected: text('高级工及以上；教学、科研岗位看职称', 'senior worker or above; a title in teaching or research'),
        remedy: text('更正等级，或附上说明技能水平的材料。', 'Correct the level, or add what shows the skill.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-004',
    severity: 'error',
    settings: ['AMB-02'],
    gist: text('创新团队5人以上。', 'The team has five people or more.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      few: when(
        {
          op: 'or',
          of: [
            { op: 'below', column: 'rf_F19_11', than: 5 },
            {
              op: 'and',
              of: [reading('AMB-02', '不含带头人'), { op: 'below', column: 'rf_F19_11', than: 6 }],
            },
          ],
        },
        'rf_F19_11',
        {
          message: text(
            '成员总数填了{observed}，团队不够5人。',
            'The form says {observed} members: not a team of five.',
          ),
          expected: text('5人以上', 'five or more'),
          remedy: text(
            '填漏的更正；确实不到的，条件还不满足。',
            'Correct the number; else the condition is not met yet.',
          ),
        },
      ),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-004a',
    severity: 'warning',
    gist: text('成员总数与成员发展台账上的人数一致。', 'The number of members is that of the register.'),
    ours: text('两处人数互相核对', 'that both numbers agree'),
    check: 'people-total',
    params: {
      stated: 'rf_F19_11',
      people: [{ table: 'rf_members', name: 'name', born: 'born', where: { op: 'blank', column: 'leftOn' } }],
      isWhole: true,
    },
    cases: {
      many: {
        message: text(
          '成员发展台账上现有{count}人，成员总数填的是{stated}。',
          'The register has {count} members now, the form says {stated}.',
        ),
        expected: text('两处一致', 'the same number'),
        remedy: text('核对人数；退出的成员填上退出日期。', 'Compare them; give those who left a leaving date.'),
      },
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-005',
    severity: 'warning',
    gist: text(
      '成员以一线技术工人为主，吸收专业技术人员。',
      'Mostly front-line workers, with technical staff among them.',
    ),
    ours: text('“为主”按超过一半看，专业技术人员至少一人', 'mostly: more than half; technical staff: one at least'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'few-workers': when(
        { op: 'not', of: { op: 'sumAbove', columns: ['rf_F19_S11'], than: 'rf_F19_11', times: 0.5 } },
        'rf_F19_S11',
        {
          message: text(
            '成员总数{rf_F19_11}人，一线技术工人填了{observed}人，没有超过一半。',
            'Of {rf_F19_11} members {observed} are front-line workers, no more than half.',
          ),
          expected: text('超过一半', 'more than half'),
          remedy: text('核对人数；确实如此的，写明情况。', 'Compare the numbers, or explain.'),
        },
      ),
      'no-technicians': when({ op: 'below', column: 'rf_F19_S12', than: 1 }, 'rf_F19_S12', {
        message: text('专业技术人员填了{observed}人。', 'Technical staff: {observed}.'),
        expected: text('至少1人', 'one at least'),
        remedy: text('核对人数；确实没有的，写明情况。', 'Correct the number, or explain.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-005a',
    severity: 'warning',
    gist: text(
      '成员发展台账登记齐了的，一线职工也超过一半。',
      'Once the register lists everybody, more than half are at the front line.',
    ),
    ours: text('超过一半', 'more than half'),
    check: 'row-share',
    params: {
      table: 'rf_members',
      of: { op: 'blank', column: 'leftOn' },
      where: is('frontline', '是'),
      above: 0.5,
      whole: 'rf_F19_11',
      column: 'frontline',
    },
    cases: {
      low: {
        message: text(
          '成员发展台账的{total}名成员里，一线职工{count}名，没有超过一半。',
          'Of {total} members in the register {count} are at the front line, no more than half.',
        ),
        expected: text('超过一半', 'more than half'),
        remedy: text('核对“一线职工”一栏；确实如此的，写明情况。', 'Check the column 一线职工, or explain.'),
      },
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-006',
    severity: 'review',
    gist: text('专业技术、学历、年龄结构合理，由人判断。', 'A sound mix of skills, education and ages: for a person.'),
    ours: text('职称、学历和年龄段都只有一种时请人看', 'asked where all three have one value only'),
    check: 'all-alike',
    params: { table: 'team', columns: ['F19_54', 'F19_52'], months: ['F19_53'] },
    cases: {
      alike: {
        message: text(
          '{count}名骨干成员的职称、学历都一样，出生在同一个十年，请人看一看。',
          'All {count} key members have the same title and education and were born in one decade: a person must look.',
        ),
        expected: text('专业技术、学历和年龄有搭配', 'a mix'),
        remedy: text('核对骨干成员各栏；确实如此的，写明情况。', 'Check the entries, or explain.'),
      },
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-007',
    severity: 'warning',
    gist: text('团队成员分工协作：骨干成员写明主要分工。', 'Members share the work: each key member has a task.'),
    check: 'row-cases',
    rows: { table: 'team' },
    inapplicable: text('还没有填骨干成员。', 'No key member is entered yet.'),
    cases: {
      'no-task': when({ op: 'blank', column: 'F19_56' }, 'F19_56', {
        message: text('骨干成员{F19_50}没有填主要分工。', 'The key member {F19_50} has no task.'),
        expected: text('写明主要分工', 'a task'),
        remedy: text('补填主要分工。', 'Enter the task.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-007a',
    severity: 'warning',
    gist: text('团队成员相对固定。', 'The members are fairly permanent.'),
    ours: text('12个月里退出的超过一半时提示', 'more than half leaving within 12 months'),
    check: 'member-turnover',
    params: { months: 12, most: 0.5 },
    cases: {
      'many-left': {
        message: text(
          '{since}时的{before}名成员，到现在退出了{left}名。',
          'Of {before} members on {since}, {left} have left.',
        ),
        expected: text('12个月里退出的不超过一半', 'at most half within 12 months'),
        remedy: text('核对退出日期；确实如此的，写明情况。', 'Check the leaving dates, or explain.'),
      },
    },
  },
  {
    id: 'LF19-008',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text('工作运行正常，效果明显。', 'It runs well, with visible effect.'),
    evidence: text('近一年的活动、项目和成果记录', 'a year’s activities, projects and results'),
  },
];
