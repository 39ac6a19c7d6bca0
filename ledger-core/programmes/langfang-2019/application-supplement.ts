import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { SKILL_LEVELS, YES_NO } from '../common/form-lists.ts';

type Application = NonNullable<ProgrammeInput['application']>;

const FILE = text('文件名或文号；没有就留空。', 'Its name or number; blank where there is none.');

/** What the clauses ask and the printed form has no space for. */
export const ownBoxes: Application['boxes'] = [
  {
    id: 'F19-S1',
    label: '申报途径',
    en: 'Route',
    type: 'choice',
    choices: ['县（市、区）', '廊坊开发区', '中直', '省直', '市直'],
    prompt: text(
      '所在单位属于哪一路；中、省、市直可直接申报。',
      "The unit's affiliation; the last three may apply directly.",
    ),
  },
  {
    id: 'F19-S2',
    label: '申报环节',
    en: 'Stage',
    type: 'choice',
    choices: ['填报', '所在单位工会', '推荐单位', '领导小组', '命名'],
    prompt: text('现在走到哪一步；还没到的意见不核对。', 'How far it has come; opinions still to come are not judged.'),
  },
  {
    id: 'F19-S3',
    label: '报送日期',
    en: 'Handed in',
    type: 'date',
    prompt: text('审批表送到市总工会基层工作部的日期。', 'The day the form reached the city union.'),
  },
  { id: 'F19-S4', label: '专人', en: 'Person in charge at the union', type: 'person' },
  { id: 'F19-S5', label: '新创建的工作室', en: 'Newly founded', type: 'choice', choices: YES_NO },
  {
    id: 'F19-S6',
    label: '认定由谁作出',
    en: 'Decided by',
    type: 'choice',
    choices: ['市总工会审核认定', '领导小组办公室审定', '领导小组意见'],
    isOpen: true,
  },
  { id: 'F19-S7', label: '“其他”类型说明', en: 'What the other kind is', type: 'text' },
  { id: 'F19-S8', label: '带头人是高技能人才', en: 'Leader highly skilled', type: 'choice', choices: YES_NO },
  {
    id: 'F19-S9',
    label: '带头人技能等级',
    en: "Leader's skill level",
    type: 'choice',
    choices: SKILL_LEVELS,
    isOpen: true,
  },
  { id: 'F19-S10', label: '带头人班组/科室', en: "Leader's crew or office", type: 'text' },
  {
    id: 'F19-S11',
    label: '一线技术工人人数',
    en: 'Front-line workers',
    type: 'count',
    prompt: text('全部成员里的人数；逐人的情况记在成员发展台账。', 'Of all members; person by person in 成员发展台账.'),
  },
  { id: 'F19-S12', label: '专业技术人员人数', en: 'Professional technical staff', type: 'count' },
  { id: 'F19-S13', label: '活动场所地址', en: 'Premises', type: 'text' },
  { id: 'F19-S14', label: '场所固定', en: 'Premises are permanent', type: 'choice', choices: YES_NO },
  {
    id: 'F19-S15',
    label: '设备',
    en: 'Equipment',
    type: 'text',
    prompt: text('主要设备、设施。', 'The main equipment.'),
  },
  { id: 'F19-S16', label: '年度工作目标', en: 'Aims of the year', type: 'text', prompt: FILE },
  { id: 'F19-S17', label: '项目进展计划', en: 'Plan of projects', type: 'text', prompt: FILE },
  { id: 'F19-S18', label: '组织体系', en: 'Organisation', type: 'text', prompt: FILE },
  { id: 'F19-S19', label: '管理制度', en: 'Rules of management', type: 'text', prompt: FILE },
  {
    id: 'F19-S20',
    label: '原有建制的研发机构',
    en: 'An existing research unit',
    type: 'choice',
    choices: YES_NO,
    prompt: text(
      '工作室就是单位原来设置的研发机构。',
      'The workshop is a research unit that the employer had already.',
    ),
  },
  { id: 'F19-S21', label: '联合创新工作室', en: 'Joint workshop', type: 'choice', choices: YES_NO },
  { id: 'F19-S22', label: '合作单位', en: 'Partner', type: 'name' },
  {
    id: 'F19-S23',
    label: '合作单位类别',
    en: 'Kind of partner',
    type: 'choice',
    choices: ['高校', '科研院所', '其他'],
  },
  { id: 'F19-S24', label: '合作协议', en: 'Agreement', type: 'text', prompt: FILE },
  {
    id: 'F19-S25',
    label: '创新类别',
    en: 'Kinds of innovation',
    type: 'text',
    choices: ['技术创新', '服务创新', '管理创新', '制度创新', '其他'],
    isOpen: true,
  },
  {
    id: 'F19-S26',
    label: '活动种类',
    en: 'Kinds of activity',
    type: 'text',
    choices: ['技术培训', '业务交流', '师徒帮教', '其他'],
    isOpen: true,
  },
];

/** 附加核验表, section by section. */
export const supplement: Application['supplement'] = [
  { title: text('申报经过（自设）', 'How it is applied for (ours)'), fields: ids(1, 6) },
  { title: text('工作室和团队（自设）', 'Workshop and team (ours)'), fields: ['rf_established', ...ids(7, 12)] },
  { title: text('场所、计划和制度（自设）', 'Premises, plans, rules (ours)'), fields: ids(13, 19) },
  { title: text('命名范围和合作（自设）', 'Scope and partners (ours)'), fields: ids(20, 26) },
];

function ids(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `F19-S${first + at}`);
}
