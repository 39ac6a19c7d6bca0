import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** 三、创建条件第2项 to 第5项: what the team does, and where. */
export const teamRules: ProgrammeInput['rules'] = [
  {
    id: 'DL16-008',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('经常开展难题攻关和创新实践活动。', 'Problems are tackled and innovations tried regularly.'),
    ours: text('“经常”按申报前12个月里至少一次看', 'regularly: at least once in the 12 months before'),
    check: 'row-count',
    params: { table: 'rf_activities', on: 'on', min: 1, months: { count: 12, before: 'rf_F16_02' } },
    cases: {
      few: {
        message: text('{when}没有登记活动。', 'No activity is recorded {when}.'),
        expected: text('至少{min}次', 'at least {min}'),
        remedy: text('补记这段时间的活动；确实没有的，写明情况。', 'Record what took place; if nothing did, explain.'),
      },
    },
  },
  {
    id: 'DL16-010',
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '成果取得经济效益或社会效益，有一样就行；是否明显由人判断。',
      'An economic or a social benefit; how clear it is, a person judges.',
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
        message: text('登记的成果都没有写经济效益或社会效益。', 'No achievement names a benefit.'),
        expected: text('至少一项成果写明效益', 'an achievement with its benefit'),
        remedy: text('补写经济效益金额或社会效益。', 'Enter the amount or describe the benefit.'),
      },
    },
  },
  {
    id: 'DL16-011',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '有师带徒；人才梯度是否合理由人判断。',
      'Masters have apprentices; the mix of ages and skills is for a person.',
    ),
    ours: text('至少一对', 'at least one pair'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      none: {
        when: { op: 'below', column: 'rf_F16_S5', than: 1 },
        column: 'rf_F16_S5',
        message: text('师徒结对数填了{observed}。', 'Pairs of master and apprentice: {observed}.'),
        expected: text('至少1对', 'at least one'),
        remedy: text(
          '有结对的更正数字；没有的，写明怎样培养新人。',
          'Correct the number; if there are none, explain how others are trained.',
        ),
      },
    },
  },
  {
    id: 'DL16-012',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('岗位培训和比武竞赛都开展。', 'Both training on the job and contests take place.'),
    ours: text('各至少一次，按申报前12个月看', 'once each, in the 12 months before'),
    check: 'row-count',
    params: {
      table: 'rf_activities',
      where: { op: 'oneOf', column: 'type', values: ['岗位培训', '比武竞赛'] },
      on: 'on',
      alike: ['type'],
      min: 2,
      months: { count: 12, before: 'rf_F16_02' },
    },
    cases: {
      few: {
        message: text(
          '{when}，岗位培训和比武竞赛两类里只登记了{count}类。',
          '{when}: of training and contests {count} of two are recorded.',
        ),
        expected: text('两类都有', 'both of them'),
        remedy: text('补记这两类活动；没有的，写明情况。', 'Record those activities; if there were none, explain.'),
      },
    },
  },
  {
    id: 'DL16-013',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text('成员的岗位技能普遍提升。', 'The members’ skills have risen.'),
    evidence: text('成员近年取得的技能等级或职称', 'skill levels and titles that members have gained'),
  },
  {
    id: 'DL16-014',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '申报“工作室”要有相对独立的活动场所；没有的可申报“工作岗”。',
      'A workshop (工作室) has premises of its own; a team without may apply as a post (工作岗).',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: { op: 'endsWith', column: 'rf_F16_03', values: ['创新工作室'] } },
    inapplicable: text('申报的是创新工作岗。', 'The application is for a post.'),
    cases: {
      'no-premises': {
        when: { op: 'is', column: 'rf_F16_S2', values: ['否'] },
        column: 'rf_F16_S2',
        message: text(
          '申报名称是“{rf_F16_03}”，附加核验表写明没有相对独立的活动场所。',
          'The name is “{rf_F16_03}”, but the team has no premises of its own.',
        ),
        expected: text('有相对独立的活动场所，或申报创新工作岗', 'premises of its own, or an application as a post'),
        remedy: text(
          '有场所的更正；没有的，把名称改为“……创新工作岗”。',
          'Correct it, or change the name to end in 创新工作岗.',
        ),
      },
    },
  },
];
