import { text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { informational, materialRule } from '../common/rule-makers.ts';
import { manualRule, states, statedRule } from './rule-parts.ts';

/** The five headings of 推荐材料. */
const HEADINGS = {
  rf_FBJ_S31: '近年工作内容',
  rf_FBJ_S32: '科研项目',
  rf_FBJ_S33: '其他成绩',
  rf_FBJ_S34: '下一步工作计划',
  rf_FBJ_S35: '工作目标',
} as const;

const HANDED_IN = states('rf_FBJ_S25', ['报送', '审核', '认定', '挂牌', '命名']);
const isBegun: Condition = {
  op: 'or',
  of: Object.keys(HEADINGS).map((column) => ({ op: 'not', of: { op: 'blank', column } })),
};

/** 四、建立, the procedure of 2011: who fills in the form, until when, and what is handed in. */
export const procedureRules: ProgrammeInput['rules'] = [
  statedRule({
    id: 'BJ11-030',
    severity: 'warning',
    gist: text(
      '申报表由区县总工会、科委，或局、集团、公司工会填写：是它们的职责。',
      'The form is filled in by the district’s union or science commission, or the union of the bureau, group or company.',
    ),
    cases: {
      'other-body': {
        column: 'rf_FBJ_S23',
        values: ['其他'],
        message: text('填表单位选了“{observed}”。', 'Filled in by: “{observed}”.'),
        expected: text('区县总工会、科委，或局、集团、公司工会', 'one of the bodies that the notice names'),
        remedy: text('请所属的一级填写申报表。', 'Let the body that the notice names fill it in.'),
      },
    },
  }),
  informational('BJ11-031', '报市总工会经济技术部（劳动保护部）。', 'It goes to the department of the city union.'),
  informational(
    'BJ11-032',
    '评审和实地考察都做：评审方的工作。',
    'Papers and premises are looked at: for the assessors.',
  ),
  {
    id: 'BJ11-033',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('2011年申报截止10月10日，含当日。', 'Applications of 2011 closed on 10 October, that day included.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      late: {
        when: { op: 'after', column: 'rf_FBJ_S26', day: '2011-10-10' },
        column: 'rf_FBJ_S26',
        message: text(
          '{observed}才报送，过了2011年的申报截止日期。',
          'Handed in on {observed}, after the call of 2011 had closed.',
        ),
        expected: text('2011年10月10日以前', 'by 10 October 2011'),
        remedy: text(
          '核对日期；其他年度的申报以当年通知为准。',
          'Check the day; for another year that year’s notice counts.',
        ),
      },
    },
  },
  materialRule({
    id: 'BJ11-034',
    severity: 'error',
    gist: text('申报表一式两份。', 'Two copies of the form.'),
    material: '1',
    min: 2,
    max: 2,
  }),
  {
    id: 'BJ11-035',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '推荐材料写五项：近年工作、科研项目、其他成绩、下一步计划、目标。',
      'The recommendation has five parts: recent work, projects, other results, next plan, aims.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: { op: 'and', of: [isBegun, HANDED_IN] } },
    inapplicable: text(
      '还没有报送，或推荐材料没有写在本工作簿里。',
      'Not handed in yet, or the recommendation is not written in this workbook.',
    ),
    cases: Object.fromEntries(
      Object.entries(HEADINGS).map(([column, label]) => [
        column,
        {
          when: { op: 'blank' as const, column },
          column,
          message: text(
            `已到“{rf_FBJ_S25}”环节，推荐材料的“${label}”没有写。`,
            `The stage is “{rf_FBJ_S25}”, and “${label}” is blank.`,
          ),
          expected: text('五项都写；没有的写“无”', 'all five parts; 无 where there is none'),
          remedy: text(`补写“${label}”；写在别处的注明“见附页”。`, `Write “${label}”, or say where it is.`),
        },
      ]),
    ),
  },
  materialRule({
    id: 'BJ11-035a',
    severity: 'error',
    gist: text('要交所在单位的推荐材料。', 'A recommendation by the unit is handed in.'),
    material: '2',
  }),
  materialRule({
    id: 'BJ11-036',
    severity: 'error',
    gist: text(
      '工作内容和成绩的照片3至5张，证件照不算。',
      'Three to five photos of work; the portrait does not count.',
    ),
    material: '3-1',
    min: 3,
    max: 5,
  }),
  manualRule(
    'BJ11-036a',
    'review',
    text('照片反映工作内容和成绩。', 'The photos show work and results.'),
    text('照片和说明', 'the photos with captions'),
  ),
  materialRule({
    id: 'BJ11-037',
    severity: 'error',
    gist: text('领军人本人证件照一张。', 'One portrait of the leader.'),
    material: '3-2',
    min: 1,
    max: 1,
  }),
  manualRule(
    'BJ11-037a',
    'review',
    text('证件照是蓝底。', 'The portrait has a blue ground.'),
    text('证件照', 'the portrait'),
  ),
  informational('BJ11-038', '有条件的可以提供视频。', 'A video may be added.'),
  statedRule({
    id: 'BJ11-039',
    severity: 'error',
    gist: text('以上材料都交电子版，电子邮件或光盘任选。', 'All of it also as files, by e-mail or on a disc.'),
    cases: {
      incomplete: {
        column: 'rf_FBJ_S28',
        values: ['否'],
        message: text('附加核验表写明电子版不齐全。', 'It is stated that the files are not complete.'),
        expected: text('前三项材料都有电子版', 'files of all three'),
        remedy: text('补齐后把“电子版齐全”改为“是”。', 'Add what is lacking and set 电子版齐全 to 是.'),
      },
    },
  }),
  materialRule({
    id: 'BJ11-039a',
    severity: 'error',
    gist: text('电子版备好。', 'The files are ready.'),
    material: '4',
  }),
  informational(
    'BJ11-049',
    '申报表和推荐材料模板是附件，通知没有印出，本工具不编。',
    'Form and template are annexes that the notice does not print; we invent none.',
  ),
];
