import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { YES_NO } from '../common/form-lists.ts';

type Application = NonNullable<ProgrammeInput['application']>;

/** What the clauses ask and the printed form has no space for. */
export const ownBoxes: Application['boxes'] = [
  {
    id: 'F11-S1',
    label: '配套资金单位',
    en: 'Unit of the matching funds',
    type: 'choice',
    choices: ['元', '万元'],
    prompt: text(
      '申报表“配套资金”一栏的数字以什么为单位；不作默认。',
      'What the number on the form counts; nothing is assumed.',
    ),
  },
  {
    id: 'F11-S2',
    label: '活动经费(元)',
    en: 'Money for activities (yuan)',
    type: 'decimal',
    prompt: text(
      '配套资金以外或另行说明的活动经费；没有填 0。',
      'Other money for activities, stated apart; 0 where there is none.',
    ),
  },
  { id: 'F11-S3', label: '活动经费说明', en: 'Where that money comes from', type: 'text' },
  { id: 'F11-S4', label: '荣誉获得年度', en: 'Year of the honour', type: 'year' },
  {
    id: 'F11-S5',
    label: '荣誉级别',
    en: 'Level of the honour',
    type: 'choice',
    choices: ['全国', '省（部）级', '市级', '其他'],
    isOpen: true,
  },
  {
    id: 'F11-S6',
    label: '荣誉种类',
    en: 'Kind of the honour',
    type: 'choice',
    choices: ['劳动模范', '先进工作者', '五一劳动奖章', '其他'],
    isOpen: true,
  },
  {
    id: 'F11-S7',
    label: '负责人专长',
    en: "Leader's field",
    type: 'text',
    choices: ['技术', '业务', '教育', '科研', '其他'],
    isOpen: true,
  },
  {
    id: 'F11-S8',
    label: '其他负责人',
    en: 'Other leaders',
    type: 'people',
    prompt: text('申报表只有一行；有几名负责人的，其余写在这里。', 'The form has one row; the others go here.'),
  },
  {
    id: 'F11-S9',
    label: '其他负责人的劳模荣誉',
    en: 'Their honours',
    type: 'text',
  },
  {
    id: 'F11-S10',
    label: '场所依托',
    en: 'Premises shared with',
    type: 'choice',
    choices: ['单独场所', '劳模的办公室', '劳模的实验室', '劳模的工作室'],
    isOpen: true,
  },
  {
    id: 'F11-S11',
    label: '活动种类',
    en: 'Kinds of activity',
    type: 'text',
    choices: [
      ...['技术攻关', '技术改造', '技术协作', '技术发明', '技术革新', '科技创新', '产品创新', '管理创新'],
      ...['服务创新', '经营创新', '业务创新', '难点攻关', '科学研究', '其他'],
    ],
    isOpen: true,
  },
  {
    id: 'F11-S12',
    label: '解决的难题',
    en: 'Problems dealt with',
    type: 'text',
    choices: ['技术开发', '产品研发', '工艺改造', '安全生产', '管理体制', '其他'],
    isOpen: true,
  },
  {
    id: 'F11-S13',
    label: '申报环节',
    en: 'Stage',
    type: 'choice',
    choices: ['填报', '申报单位', '申报工会', '区市县、产业工会', '市总审核', '命名'],
    prompt: text('现在走到哪一步；还没到的意见不核对。', 'How far it has come; opinions still to come are not judged.'),
  },
  { id: 'F11-S14', label: '基层工会', en: 'Basic union that applies', type: 'name' },
  { id: 'F11-S15', label: '由基层工会申报', en: 'Applied for by the basic union', type: 'choice', choices: YES_NO },
  { id: 'F11-S16', label: '专人', en: 'Person in charge at the union', type: 'person' },
  { id: 'F11-S17', label: '报送的区市县、产业工会', en: 'District or industry union', type: 'name' },
  { id: 'F11-S18', label: '基层工会上报日期', en: 'Sent by the basic union', type: 'date' },
  {
    id: 'F11-S19',
    label: '报市总工会日期',
    en: 'Handed to the city union',
    type: 'date',
    prompt: text(
      '市总工会收到的日期，截止日期按它算。',
      'The day it reached the city union: what the deadline counts.',
    ),
  },
  { id: 'F11-S20', label: '材料装订成册', en: 'Bound', type: 'choice', choices: YES_NO },
  { id: 'F11-S21', label: '申报单位意见日期', en: 'Day of the opinion of the unit', type: 'date' },
  { id: 'F11-S22', label: '申报工会意见日期', en: 'Day of the opinion of the applying union', type: 'date' },
  { id: 'F11-S23', label: '区市县、产业工会意见日期', en: 'Day of the district or industry opinion', type: 'date' },
  { id: 'F11-S24', label: '市总工会审核意见日期', en: 'Day of the opinion of the city union', type: 'date' },
  {
    id: 'F11-S25',
    label: '申报结果',
    en: 'Outcome',
    type: 'choice',
    choices: ['未定', '命名', '未通过', '放弃当年申报'],
  },
];

/** 附加核验表, section by section. */
export const supplement: Application['supplement'] = [
  {
    title: text('工作室和负责人（自设）', 'Workshop and leader (ours)'),
    fields: ['rf_workshop_name', 'rf_established', ...ids(4, 9)],
  },
  {
    title: text('场所、经费和活动（自设）', 'Premises, money, activities (ours)'),
    fields: ['F11-S10', ...ids(1, 3), ...ids(11, 12)],
  },
  { title: text('申报经过（自设）', 'How it was applied for (ours)'), fields: ids(13, 20) },
  { title: text('表上没有印日期的意见（自设）', 'Days that the form does not print (ours)'), fields: ids(21, 25) },
];

function ids(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `F11-S${first + at}`);
}
