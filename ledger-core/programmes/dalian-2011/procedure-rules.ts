import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { blank, not } from '../common/conditions.ts';
import { informational, materialRule } from '../common/rule-makers.ts';
import { is, noneCase } from './stated.ts';

/** 四、申报与建立程序: who applies to whom, and what is handed in. */
export const procedureRules: ProgrammeInput['rules'] = [
  informational(
    'DL11-015',
    '每年七月申报；早交没有后果，晚交见截止日期。',
    'Applications are made in July; an early one does no harm, a late one meets the deadline.',
  ),
  informational(
    'DL11-016',
    '正文写直接向市总工会申请；附件2写经区市县、产业工会上报，申报表也有这一栏。',
    'The text says directly to the city union, annex 2 by way of the superior union, which has a box on the form.',
  ),
  informational('DL11-017', '评审和实地考察：评审方的工作。', 'Assessment and visits are for the assessors.'),
  {
    id: 'DL11-018',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('以领军劳模的名字命名。', 'The workshop is named after its leader.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: is('rf_F11_S13', '命名') },
    inapplicable: text('未到命名环节。', 'The stage of naming is not reached.'),
    cases: {
      'other-name': {
        when: {
          op: 'and',
          of: [not({ op: 'contains', column: 'rf_F11_27', other: 'rf_F11_03' }), blank('rf_F11_S8')],
        },
        column: 'rf_F11_27',
        message: text(
          '审定的工作室名称“{observed}”里没有负责人{rf_F11_03}的名字。',
          'The name decided, “{observed}”, does not hold that of the leader, {rf_F11_03}.',
        ),
        expected: text('名称里有{rf_F11_03}', 'a name with {rf_F11_03} in it'),
        remedy: text(
          '照命名文件更正；另有负责人的，填在附加核验表。',
          'Correct it by the document that names it; enter other leaders on 附加核验表.',
        ),
      },
    },
  },
  {
    id: 'DL11-018a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '审定的工作室名称由市总工会填，申报时留空。',
      'The name decided is for the city union; the applicant leaves it blank.',
    ),
    ours: text('申报时留空，由“审定”二字推知', 'left blank, as the word 审定 implies'),
    check: 'row-cases',
    rows: { table: 'fields', scope: is('rf_F11_S13', '填报', '申报单位', '申报工会', '区市县、产业工会') },
    inapplicable: text('已到市总工会审核。', 'The city union has it already.'),
    cases: {
      'filled-early': {
        when: not(blank('rf_F11_27')),
        column: 'rf_F11_27',
        message: text(
          '还在“{rf_F11_S13}”环节，“审定的工作室名称”已经写了“{observed}”。',
          'At the stage “{rf_F11_S13}” the name decided is already “{observed}”.',
        ),
        expected: text('留空，由市总工会填', 'blank until the city union decides'),
        remedy: text(
          '清空这一栏；想用的名称可写在附加核验表。',
          'Clear it; a name that is wished for can stand on 附加核验表.',
        ),
      },
    },
  },
  materialRule({
    id: 'DL11-019',
    severity: 'error',
    gist: text('申报表一式三份。', 'Three copies of the form.'),
    material: '1',
    min: 3,
    max: 3,
  }),
  materialRule({
    id: 'DL11-020',
    severity: 'error',
    gist: text(
      '所在单位的推荐材料，写到工作内容、研究项目、成绩、工作计划和工作目标。',
      "The unit's recommendation tells of work, projects, results, plan and aims.",
    ),
    material: ['2-1', '2-2', '2-3', '2-4', '2-5'],
  }),
  {
    id: 'DL11-020a',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('申报表也要写工作计划和工作目标。', 'The form, too, asks for plan and aims.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: { 'no-plan': noneCase('rf_F11_22', '主要工作计划和工作目标', 'plan and aims') },
  },
  materialRule({
    id: 'DL11-021',
    severity: 'error',
    gist: text('工作制度、管理办法和组织机构。', 'Rules of work, rules of management, organisation.'),
    material: ['3-1', '3-2', '3-3'],
  }),
  materialRule({
    id: 'DL11-022',
    severity: 'error',
    gist: text('反映工作和成绩的照片，3至5张。', 'Three to five photographs of the work.'),
    material: '4-1',
    min: 3,
    max: 5,
  }),
  informational('DL11-023', '视频有条件的才提供。', 'A video only where there is one.'),
  {
    id: 'DL11-024',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text('其他必要的材料：实施意见没有列。', 'Whatever else is needed; nothing is listed.'),
    evidence: text('受理的工会另外要的材料', 'what the union that takes the application asks for'),
  },
  informational(
    'DL11-025',
    '命名的，材料由市总工会备案保存；未通过的，退申报单位。',
    'The city union keeps the papers of those it names; others get theirs back.',
  ),
  informational(
    'DL11-026',
    '未通过的，所在单位可自行创立企事业级工作室。',
    'A unit that was refused may set up a workshop of its own rank.',
  ),
  informational('DL11-049', '条件符合后可以再申报。', 'It may apply again once the conditions are met.'),
];
