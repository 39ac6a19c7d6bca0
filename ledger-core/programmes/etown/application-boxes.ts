import type { ProgrammeInput } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';

type Boxes = NonNullable<ProgrammeInput['application']>['boxes'];

const YES_NO = ['是', '否'];
const ONE_FILE = text(
  '写文件名和日期；三样合在一份文件里的，都写它。',
  'Name and date of the file; one file may serve all three.',
);
const DECISION = text('没到这一步留空。', 'Blank until it is decided.');

const conditions: Boxes = [
  { id: 'FET-S1', label: '在经开区注册', en: 'Registered in E-Town', type: 'choice', choices: YES_NO },
  { id: 'FET-S2', label: '在经开区纳税', en: 'Pays its taxes in E-Town', type: 'choice', choices: YES_NO },
  {
    id: 'FET-S3',
    label: '注册、纳税证明',
    en: 'Proof of both',
    type: 'text',
    prompt: text('文件名；信用代码看不出注册地。', 'File names; the code does not tell.'),
  },
  { id: 'FET-S4', label: '已成立工会组织', en: 'Has a union', type: 'choice', choices: YES_NO },
  {
    id: 'FET-S5',
    label: '工会成立日期',
    en: 'Union founded on',
    type: 'date',
    prompt: text('不晚于申报日期。', 'Not after the day of application.'),
  },
  {
    id: 'FET-S6',
    label: '行业和产业方向',
    en: 'Industry',
    type: 'text',
    prompt: text(
      '管理办法没有附产业目录，是否符合由人判断。',
      'The measures carry no list of industries: a person decides.',
    ),
  },
  {
    id: 'FET-S7',
    label: '活动场所地址',
    en: 'Address of the premises',
    type: 'text',
    prompt: text('固定的场所；几处都写上。', 'Fixed premises; all of them where there are several.'),
  },
  {
    id: 'FET-S8',
    label: '面积说明',
    en: 'About the area',
    type: 'text',
    lines: 2,
    prompt: text('原则上不低于20平方米；不足的写明原因。', 'As a rule 20 m² or more; say why where it is less.'),
  },
  {
    id: 'FET-S9',
    label: '设备设施',
    en: 'Equipment',
    type: 'text',
    lines: 3,
    prompt: text('名称、数量，至少一项。', 'Names and numbers, at least one.'),
  },
  {
    id: 'FET-S10',
    label: '年度工作经费(元)',
    en: 'Working money a year (yuan)',
    type: 'amount',
    prompt: text('逐年的记在“经费保障”。', 'Year by year in 经费保障.'),
  },
  { id: 'FET-S11', label: '工作经费来源', en: 'Source of that money', type: 'text' },
  { id: 'FET-S12', label: '管理制度', en: 'Rules of management', type: 'text', prompt: ONE_FILE },
  { id: 'FET-S13', label: '工作制度', en: 'Rules of work', type: 'text' },
  { id: 'FET-S14', label: '规划目标', en: 'Plan and aims', type: 'text' },
  {
    id: 'FET-S15',
    label: '创新活动类型',
    en: 'Kinds of innovation',
    type: 'ticks',
    choices: ['技术创新', '管理创新', '服务创新', '制度创新'],
    isOpen: true,
  },
  {
    id: 'FET-S16',
    label: '创新活动多久一次',
    en: 'How often',
    type: 'choice',
    choices: ['每周', '每月', '每季度', '每半年', '每年', '不定期'],
    isOpen: true,
    prompt: text('要求定期开展，没有规定间隔。', 'Regularly; no interval is printed.'),
  },
];

const people: Boxes = [
  {
    id: 'FET-S17',
    label: '领军人类别',
    en: 'Kind of leader',
    type: 'ticks',
    choices: ['劳动模范', '高技术人才', '高技能人才'],
  },
  {
    id: 'FET-S18',
    label: '领军人称号或证书',
    en: "Leader's honours or certificates",
    type: 'text',
    lines: 2,
    prompt: text('称号或证书的名称、时间、文件。', 'Name, date and file of each.'),
  },
  {
    id: 'FET-S19',
    label: '团队人数',
    en: 'Size of the team',
    type: 'count',
    prompt: text(
      '不少于10人，须有一线职工。名单记在“成员发展台账”。',
      'At least 10, some of them front-line. The names go into 成员发展台账.',
    ),
  },
  {
    id: 'FET-S20',
    label: '主要成员人数',
    en: 'Key members',
    type: 'count',
    prompt: text('角色为领军人、骨干的。', 'Those in the roles 领军人 and 骨干.'),
  },
  {
    id: 'FET-S21',
    label: '其中技术技能人才数',
    en: 'Skilled among them',
    type: 'count',
    prompt: text('工作室创新领域的技术技能人才。', "Skilled people of the workshop's field."),
  },
  {
    id: 'FET-S22',
    label: '建立文件',
    en: 'Founding document',
    type: 'text',
    prompt: text(
      '名称、文号；建立日期写它的日期。申报时要满1年。',
      'Name and number; its date is the date of founding. A year has to have passed.',
    ),
  },
  {
    id: 'FET-S23',
    label: '活动类型',
    en: 'Kinds of activities',
    type: 'ticks',
    choices: ['技术攻关', '技能培训', '管理创新', '科学研究', '学习交流'],
    isOpen: true,
    prompt: text('第十一条，未列尽。', 'Article 11, an open list.'),
  },
  {
    id: 'FET-S24',
    label: '专业技术人员数',
    en: 'Professional staff',
    type: 'count',
    prompt: text('第十二条。', 'Article 12.'),
  },
  {
    id: 'FET-S25',
    label: '技能人才数',
    en: 'Skilled workers',
    type: 'count',
    prompt: text('第十二条。', 'Article 12.'),
  },
];

const procedure: Boxes = [
  { id: 'FET-S26', label: '申报年度', en: 'Year of application', type: 'year' },
  { id: 'FET-S27', label: '申报日期', en: 'Date of application', type: 'date' },
  {
    id: 'FET-S28',
    label: '本年度第几次申报',
    en: 'Which application this year',
    type: 'count',
    prompt: text('每年申报一次；第一次填1。', 'Once a year; 1 for the first.'),
  },
  {
    id: 'FET-S29',
    label: '上一次已被退回',
    en: 'The one before was returned',
    type: 'choice',
    choices: YES_NO,
    prompt: text(
      '只在第二次起填：退回后重报不算第二次申报。',
      'From the second on: after a return it is no second one.',
    ),
  },
  {
    id: 'FET-S30',
    label: '所处环节',
    en: 'Stage',
    type: 'choice',
    choices: ['填报', '推荐', '审核', '认定', '授牌'],
    prompt: text('还没到的环节不核对。', 'What is not reached yet is not checked.'),
  },
  {
    id: 'FET-S31',
    label: '企业工会推荐意见',
    en: "Recommendation of the enterprise's union",
    type: 'opinion',
    lines: 2,
    signs: ['sealed', 'signer', 'date'],
  },
  {
    id: 'FET-S32',
    label: '经开区总工会决定',
    en: "E-Town union's decision",
    type: 'choice',
    choices: ['认定', '不予认定'],
    signs: ['sealed', 'date'],
    prompt: DECISION,
  },
  {
    id: 'FET-S33',
    label: '科技创新局决定',
    en: "Science and innovation bureau's decision",
    type: 'choice',
    choices: ['认定', '不予认定'],
    signs: ['sealed', 'date'],
    prompt: DECISION,
  },
  { id: 'FET-S34', label: '授牌日期', en: 'Plate given on', type: 'date' },
  {
    id: 'FET-S35',
    label: '评审方式',
    en: 'Ways of the review',
    type: 'ticks',
    choices: ['专家评审', '现场答辩', '实地考察'],
    prompt: text('次年复审记在“复审复核”。', 'That of the next year: 复审复核.'),
  },
  {
    id: 'FET-S36',
    label: '当年评选通知',
    en: "This year's notice",
    type: 'text',
    lines: 2,
    prompt: text('名称、文号、文件名；有通知的以通知为准。', 'Title, number and file; where there is one, it decides.'),
  },
  {
    id: 'FET-S37',
    label: '通知的材料已列入清单',
    en: 'Its list is entered',
    type: 'choice',
    choices: YES_NO,
    prompt: text('通知要的每样材料在“材料清单”都有一行。', 'Each thing the notice asks for has its row in 材料清单.'),
  },
  {
    id: 'FET-S38',
    label: '领军人荣誉',
    en: "Leader's honours",
    type: 'ticks',
    choices: ['北京市劳动模范', '北京大工匠', '大工匠提名奖', '亦城人才', '亦城工匠'],
    prompt: text('没有可不填。', 'May be blank.'),
  },
  {
    id: 'FET-S39',
    label: '荣誉证书和日期',
    en: 'Certificates and dates',
    type: 'text',
    lines: 2,
    prompt: text('填了荣誉就写上：证书文件、授予日期。', 'For each honour: the file and the day it was given.'),
  },
];

/** Single values of the application, in the order of the articles; all of them are ours, for no form is printed. */
export const boxes: Boxes = [...conditions, ...people, ...procedure];
