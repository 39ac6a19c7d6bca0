import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { informational } from '../common/rule-makers.ts';
import { manualRule, OR_ASK, statedRule } from './rule-parts.ts';

/** 导语, 一、构成 and 二、主要任务: who leads, and what a workshop does. */
export const taskRules: ProgrammeInput['rules'] = [
  informational(
    'BJ11-001',
    '主办方两家：市总工会、市科委。',
    'Two organisers: the city union and the science commission.',
  ),
  informational('BJ11-002', '全市创建百家，是主办方的名额。', 'A hundred in the whole city: the organisers’ number.'),
  statedRule({
    id: 'BJ11-003',
    severity: 'error',
    gist: text(
      '负责人是知名劳模、高技能人才或技术技能领军人物，有一样就行。',
      'The leader is a known model worker, a highly skilled worker or a leading figure of the trade: any of them.',
    ),
    cases: {
      none: {
        column: 'rf_FBJ_S1',
        values: ['无', '没有', '都不是', '不是', '其他'],
        message: text(
          '附加核验表的负责人类别填了“{observed}”，三类都不是。',
          'The kind of leader is “{observed}”: none of the three.',
        ),
        expected: text('三类里至少一类', 'at least one of the three'),
        remedy: OR_ASK,
      },
    },
  }),
  statedRule({
    id: 'BJ11-003a',
    severity: 'review',
    gist: text(
      '负责人的称号或技能有证明；怎样算“知名”由人判断。',
      'Honours or skill are shown by papers; how known a person is, people judge.',
    ),
    cases: {
      'no-papers': {
        column: 'rf_FBJ_S2',
        message: text(
          '负责人称号或证书写了“{observed}”，请人看一看。',
          'Honours or certificates: “{observed}”. A person must look.',
        ),
        expected: text('称号或证书的名称、时间', 'name and date of honours or certificates'),
        remedy: text('补写称号或证书；没有的，附上能说明的材料。', 'Name them, or add what shows it.'),
      },
    },
  }),
  statedRule({
    id: 'BJ11-004',
    severity: 'warning',
    gist: text(
      '负责人在技术技能、科学研究、经营管理等方面有专长；第三节写作技术、业务方面，也可以。',
      'The leader is strong in technique, research, management or the like; section 3 words it otherwise.',
    ),
    cases: {
      none: {
        column: 'rf_FBJ_S3',
        message: text('负责人专长写了“{observed}”。', 'Fields of the leader: “{observed}”.'),
        expected: text('至少一个方面的专长', 'at least one field'),
        remedy: text('写明专长。', 'Name the field.'),
      },
    },
  }),
  statedRule({
    id: 'BJ11-005',
    severity: 'warning',
    gist: text('团队开展技术创新、管理创新。', 'The team innovates in technique or management.'),
    cases: {
      none: {
        column: 'rf_FBJ_S4',
        message: text('创新类型写了“{observed}”。', 'Kinds of innovation: “{observed}”.'),
        expected: text('技术创新、管理创新，有一样就行', 'technique or management, either will do'),
        remedy: text('写明创新类型。', 'Name the kind.'),
      },
    },
  }),
  statedRule({
    id: 'BJ11-006',
    severity: 'warning',
    gist: text(
      '活动围绕降低成本、节能减排、技术改造、安全生产等主题；主题没有列尽。',
      'Work has themes such as cost, energy, renewal or safety; the list is open.',
    ),
    cases: {
      none: {
        column: 'rf_FBJ_S5',
        message: text('创新主题写了“{observed}”。', 'Themes: “{observed}”.'),
        expected: text('至少一个主题，列举以外的也可以', 'at least one theme, of the list or not'),
        remedy: text('写明主题。', 'Name a theme.'),
      },
    },
  }),
  {
    id: 'BJ11-007',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application', 'ledger'],
    gist: text(
      '活动有技术攻关、技能培训、管理创新、科学研究、学习交流等；类型没有列尽。',
      'Activities are problem solving, training, management, research, exchange and the like; the list is open.',
    ),
    ours: text('登记时要写类型', 'that a type is recorded'),
    check: 'row-cases',
    rows: { table: 'rf_activities' },
    inapplicable: text('没有登记活动。', 'No activity is recorded.'),
    cases: {
      'no-type': {
        when: { op: 'blank', column: 'type' },
        column: 'type',
        message: text('{on}的活动“{theme}”没有填类型。', 'The activity “{theme}” of {on} has no type.'),
        expected: text('从列表选一个类型，都不是的选“其他”', 'a type of the list, or 其他'),
        remedy: text('补填类型。', 'Choose the type.'),
      },
    },
  },
  manualRule(
    'BJ11-008',
    'review',
    text(
      '深入一线、社区乡镇推广技术、转化成果。',
      'Techniques are spread and results put to use where people work and live.',
    ),
    text('下基层和推广情况的记录', 'records of visits and of results put to use'),
  ),
  manualRule(
    'BJ11-009',
    'review',
    text('培养企业急需的人才队伍。', 'People whom the enterprise needs are trained.'),
    text('培训和师徒结对的名单', 'lists of people trained and of apprentices'),
  ),
];
