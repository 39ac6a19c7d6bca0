import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { EDUCATIONS, SEXES } from '../common/form-lists.ts';

type Boxes = NonNullable<ProgrammeInput['application']>['boxes'];

const TEAM = { rows: 6 } as const;
const TITLE = text('职称、技术等级有一项就填一项。', 'A professional title or a skill level, whichever there is.');

/** The boxes that 劳模创新工作室申报表 prints. */
export const printedBoxes: Boxes = [
  {
    id: 'F11-01',
    label: '申报单位（盖章）',
    en: 'Applying unit (seal)',
    type: 'name',
    also: 'rf_unit',
    signs: ['sealed'],
  },
  { id: 'F11-02', label: '申报日期', en: 'Date of application', type: 'date' },
  { id: 'F11-03', label: '负责人姓名', en: "Leader's name", type: 'person', also: 'rf_leader' },
  {
    id: 'F11-04',
    member: 'sex',
    label: '负责人性别',
    en: "Leader's sex",
    type: 'choice',
    choices: SEXES,
    isOpen: true,
  },
  { id: 'F11-05', member: 'born', label: '负责人出生年月', en: 'Leader born', type: 'month' },
  {
    id: 'F11-06',
    member: 'education',
    label: '负责人学历',
    en: "Leader's education",
    type: 'choice',
    choices: EDUCATIONS,
    isOpen: true,
  },
  {
    id: 'F11-07',
    member: 'title',
    label: '负责人职称/技术等级',
    en: "Leader's title or level",
    type: 'text',
    prompt: TITLE,
  },
  {
    id: 'F11-08',
    label: '劳模最高荣誉',
    en: 'Highest model-worker honour',
    type: 'text',
    prompt: text('荣誉的全称；年份和级别另填附加核验表。', 'Its full name; year and level go on 附加核验表.'),
  },
  { id: 'F11-09', label: '负责人所在单位', en: "Leader's unit", type: 'name' },
  { id: 'F11-10', label: '主要工作成绩和成果', en: 'Main results and achievements', type: 'text' },
  { id: 'F11-11', label: '工作地点', en: 'Premises', type: 'text' },
  {
    id: 'F11-12',
    label: '面积',
    en: 'Area',
    type: 'decimal',
    isOpen: true,
    prompt: text('表上没有印单位，一般填平方米。', 'The form prints no unit; square metres are usual.'),
  },
  {
    id: 'F11-13',
    label: '配套资金',
    en: 'Matching funds',
    type: 'decimal',
    isOpen: true,
    prompt: text(
      '表上没有印单位：填数字，单位是元还是万元在附加核验表上选。',
      'The form prints no unit: a number here, 元 or 万元 on 附加核验表.',
    ),
  },
  {
    id: 'F11-14',
    label: '工作设备清单',
    en: 'Equipment',
    type: 'text',
    prompt: text('名称、型号、数量。', 'Name, model, number of each.'),
  },
  { id: 'F11-15', member: 'name', label: '姓名', en: 'Name', type: 'person', ...TEAM },
  { id: 'F11-16', member: 'sex', label: '性别', en: 'Sex', type: 'choice', choices: SEXES, isOpen: true, ...TEAM },
  { id: 'F11-17', member: 'born', label: '出生年月', en: 'Born', type: 'month', ...TEAM },
  {
    id: 'F11-18',
    member: 'education',
    label: '学历',
    en: 'Education',
    type: 'choice',
    choices: EDUCATIONS,
    isOpen: true,
    ...TEAM,
  },
  { id: 'F11-19', member: 'title', label: '职称/技术等级', en: 'Title or level', type: 'text', prompt: TITLE, ...TEAM },
  { id: 'F11-20', label: '所在单位', en: 'Unit', type: 'name', ...TEAM },
  { id: 'F11-21', label: '主要分工', en: 'Task in the team', type: 'text', ...TEAM },
  { id: 'F11-22', label: '主要工作计划和工作目标', en: 'Plan and aims', type: 'text' },
  { id: 'F11-23', label: '申报单位意见', en: 'Opinion of the unit', type: 'opinion', signs: ['sealed'] },
  { id: 'F11-24', label: '申报工会意见', en: 'Opinion of the applying union', type: 'opinion', signs: ['sealed'] },
  {
    id: 'F11-25',
    label: '区市县、产业工会意见',
    en: 'Opinion of the district or industry union',
    type: 'opinion',
    signs: ['sealed'],
  },
  { id: 'F11-26', label: '市总工会审核意见', en: 'Opinion of the city union', type: 'opinion', signs: ['sealed'] },
  {
    id: 'F11-27',
    label: '审定的工作室名称',
    en: 'Name decided',
    type: 'name',
    prompt: text('审定时填写，申报时留空。', 'Filled in when it is decided; left blank by the applicant.'),
  },
  { id: 'F11-28', label: '备注', en: 'Remarks', type: 'text' },
];
