import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { EDUCATIONS, INDUSTRIES, NATIONALITIES, POLITICAL_STATUSES, SEXES, UNIT_KINDS } from '../common/form-lists.ts';

type Boxes = NonNullable<ProgrammeInput['application']>['boxes'];

const TWO_YEARS = { rows: 2 } as const;
const TEAM = { rows: 13 } as const;
const SAME = text('与封面一致。', 'The same as on the cover.');
const WAN_YUAN = text('单位万元。', 'In 10,000 yuan.');
const ALL_SIGNS = ['sealed', 'signer', 'date'] as const;

const cover: Boxes = [
  { id: 'F19-01', label: '工作室名称', en: 'Workshop (cover)', type: 'name', also: 'rf_workshop_name' },
  { id: 'F19-02', label: '所在单位', en: 'Unit (cover)', type: 'name', also: 'rf_unit' },
  { id: 'F19-03', label: '单位类型', en: 'Kind of unit', type: 'choice', choices: UNIT_KINDS, isOpen: true },
  { id: 'F19-04', label: '所属行业', en: 'Industry', type: 'choice', choices: INDUSTRIES, isOpen: true },
  {
    id: 'F19-05',
    label: '推荐单位',
    en: 'Recommended by',
    type: 'name',
    prompt: text(
      '县（市、区）总工会或廊坊开发区总工会；中、省、市直单位直接申报的可不填。',
      'The union of the county or of the development zone; may stay blank where the unit applies directly.',
    ),
  },
  { id: 'F19-06', label: '填报日期', en: 'Date', type: 'date' },
];

const workshop: Boxes = [
  { id: 'F19-07', label: '工作室名称（表内）', en: 'Workshop', type: 'name', prompt: SAME },
  { id: 'F19-08', label: '所在单位（表内）', en: 'Unit', type: 'name', prompt: SAME },
  { id: 'F19-09', label: '专业领域', en: 'Field', type: 'text' },
  {
    id: 'F19-10',
    label: '工作室类型',
    en: 'Kind of workshop',
    type: 'ticks',
    choices: ['技术开发', '技术攻关', '技能传授', '技术协作', '培训服务', '其他'],
    prompt: text('选“☑”；可以不止一项。', 'Choose ☑; there may be several.'),
  },
  {
    id: 'F19-11',
    label: '成员总数',
    en: 'Members in all',
    type: 'count',
    prompt: text('包括带头人在内的全部成员。', 'Everybody, the leader included.'),
  },
];

const results: Boxes = [
  { id: 'F19-12', label: '年度', en: 'Year', type: 'year', ...TWO_YEARS },
  { id: 'F19-13', label: '投入金额', en: 'Money put in', type: 'decimal', prompt: WAN_YUAN, ...TWO_YEARS },
  { id: 'F19-14', label: '经费来源', en: 'Source of the money', type: 'text', ...TWO_YEARS },
  { id: 'F19-15', label: '创新成果', en: 'Achievements', type: 'count' },
  { id: 'F19-16', label: '实用新型', en: 'Utility models', type: 'count' },
  { id: 'F19-17', label: '成果转化', en: 'Achievements applied', type: 'count' },
  { id: 'F19-18', label: '发明', en: 'Inventions', type: 'count' },
  { id: 'F19-19', label: '获奖等级·国际', en: 'Awards: international', type: 'count' },
  { id: 'F19-20', label: '获奖等级·国家', en: 'Awards: national', type: 'count' },
  { id: 'F19-21', label: '获奖等级·省部', en: 'Awards: provincial or ministerial', type: 'count' },
  { id: 'F19-22', label: '获奖等级·地市', en: 'Awards: municipal', type: 'count' },
  { id: 'F19-23', label: '年度', en: 'Year', type: 'year', ...TWO_YEARS },
  { id: 'F19-24', label: '创收金额', en: 'Income created', type: 'decimal', prompt: WAN_YUAN, ...TWO_YEARS },
  { id: 'F19-25', label: '节资金额', en: 'Money saved', type: 'decimal', prompt: WAN_YUAN, ...TWO_YEARS },
  {
    id: 'F19-26',
    label: '创收外汇(美元)',
    en: 'Foreign currency earned (US dollars)',
    type: 'decimal',
    prompt: text('单位美元，不计入合计。', 'In US dollars; not part of the total.'),
    ...TWO_YEARS,
  },
  {
    id: 'F19-27',
    label: '合计',
    en: 'Total',
    type: 'decimal',
    prompt: text('创收加节资，单位万元。', 'Income created and money saved, in 10,000 yuan.'),
    ...TWO_YEARS,
  },
  { id: 'F19-28', label: '培养人才·总数', en: 'People trained', type: 'count' },
  { id: 'F19-29', label: '双重职称', en: 'With two titles', type: 'count' },
  { id: 'F19-30', label: '高级技师', en: 'Senior technicians', type: 'count' },
  { id: 'F19-31', label: '技师', en: 'Technicians', type: 'count' },
  { id: 'F19-32', label: '高级工', en: 'Senior workers', type: 'count' },
  { id: 'F19-33', label: '技术等级·其他', en: 'Other levels', type: 'count' },
  { id: 'F19-34', label: '全国劳模', en: 'National model workers', type: 'count' },
  { id: 'F19-35', label: '省部级劳模', en: 'Provincial or ministerial model workers', type: 'count' },
  { id: 'F19-36', label: '地市级劳模', en: 'Municipal model workers', type: 'count' },
  { id: 'F19-37', label: '企业劳模', en: 'Model workers of the enterprise', type: 'count' },
  { id: 'F19-38', label: '社会效益', en: 'Social benefit', type: 'text' },
];

const leader: Boxes = [
  { id: 'F19-39', label: '带头人姓名', en: "Leader's name", type: 'person', also: 'rf_leader' },
  {
    id: 'F19-40',
    member: 'sex',
    label: '带头人性别',
    en: "Leader's sex",
    type: 'choice',
    choices: SEXES,
    isOpen: true,
  },
  { id: 'F19-41', member: 'born', label: '带头人出生年月', en: 'Leader born', type: 'month' },
  {
    id: 'F19-42',
    member: 'education',
    label: '带头人学历',
    en: "Leader's education",
    type: 'choice',
    choices: EDUCATIONS,
    isOpen: true,
  },
  { id: 'F19-43', label: '民族', en: 'Nationality', type: 'choice', choices: NATIONALITIES, isOpen: true },
  {
    id: 'F19-44',
    label: '政治面貌',
    en: 'Political status',
    type: 'choice',
    choices: POLITICAL_STATUSES,
    isOpen: true,
  },
  { id: 'F19-45', member: 'trade', label: '专业/工种', en: 'Speciality or trade', type: 'text' },
  { id: 'F19-46', member: 'title', label: '带头人技术职称', en: "Leader's title", type: 'text' },
  { id: 'F19-47', label: '联系电话', en: 'Telephone', type: 'text' },
  {
    id: 'F19-48',
    label: '获得的最高荣誉称号及时间',
    en: 'Highest honour, and when',
    type: 'text',
    prompt: text('没有填“无”。', '无 where there is none.'),
  },
  { id: 'F19-49', label: 'E-mail', en: 'E-mail', type: 'text' },
];

const team: Boxes = [
  { id: 'F19-50', member: 'name', label: '姓名', en: 'Name', type: 'person', ...TEAM },
  { id: 'F19-51', member: 'sex', label: '性别', en: 'Sex', type: 'choice', choices: SEXES, isOpen: true, ...TEAM },
  {
    id: 'F19-52',
    member: 'education',
    label: '学历',
    en: 'Education',
    type: 'choice',
    choices: EDUCATIONS,
    isOpen: true,
    ...TEAM,
  },
  { id: 'F19-53', member: 'born', label: '出生年月', en: 'Born', type: 'month', ...TEAM },
  { id: 'F19-54', member: 'title', label: '技术职称', en: 'Title', type: 'text', ...TEAM },
  { id: 'F19-55', label: '所在单位', en: 'Unit', type: 'name', ...TEAM },
  { id: 'F19-56', label: '主要分工', en: 'Task in the team', type: 'text', ...TEAM },
];

const conclusion: Boxes = [
  {
    id: 'F19-57',
    label: '业绩简介',
    en: 'What has been done',
    type: 'text',
    prompt: text('表上印的是500字；已写字数见附加核验表。', 'The form prints 500 characters; 附加核验表 counts them.'),
  },
  {
    id: 'F19-58',
    label: '所在单位工会意见',
    en: "Opinion of the unit's union",
    type: 'opinion',
    signs: [...ALL_SIGNS],
  },
  {
    id: 'F19-59',
    label: '推荐单位意见',
    en: 'Opinion of the recommending body',
    type: 'opinion',
    signs: [...ALL_SIGNS],
  },
  {
    id: 'F19-60',
    label: '市创新工作室创建工作领导小组意见',
    en: "Opinion of the city's leading group",
    type: 'opinion',
    signs: ['sealed', 'date'],
  },
];

/** The boxes that 廊坊市劳模和工匠人才创新工作室推荐审批表 prints. */
export const printedBoxes: Boxes = [...cover, ...workshop, ...results, ...leader, ...team, ...conclusion];
