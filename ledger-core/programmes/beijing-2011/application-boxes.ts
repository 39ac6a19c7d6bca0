import type { ProgrammeInput } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';

type Boxes = NonNullable<ProgrammeInput['application']>['boxes'];

const YES_NO = ['是', '否'];
const ONE_FILE = text(
  '第3项：写文件名和日期；三样合在一份文件里的，都写它。',
  'Item 3: name and date of the file; one may serve all three.',
);
const SAME = text('第3项，写法同上。', 'Item 3, as above.');

const leaderAndTasks: Boxes = [
  {
    id: 'FBJ-S1',
    label: '负责人类别',
    en: 'Kind of leader',
    type: 'ticks',
    choices: ['知名劳模', '高技能人才', '技术技能领军人物'],
    prompt: text('见第一节、第三节第1项。', 'Section 1 and section 3, item 1.'),
  },
  {
    id: 'FBJ-S2',
    label: '负责人称号或证书',
    en: "Leader's honours or certificates",
    type: 'text',
    lines: 2,
    prompt: text('称号或证书的名称、时间、文件。', 'Name, date and file of each.'),
  },
  {
    id: 'FBJ-S3',
    label: '负责人专长',
    en: "Leader's fields",
    type: 'ticks',
    choices: ['技术技能', '科学研究', '经营管理', '技术', '业务'],
    isOpen: true,
    prompt: text('第一节；第三节第1项写作“技术、业务”。', 'Section 1; item 1 of section 3 words it otherwise.'),
  },
  {
    id: 'FBJ-S4',
    label: '创新类型',
    en: 'Kinds of innovation',
    type: 'ticks',
    choices: ['技术创新', '管理创新'],
    prompt: text('第一节。', 'Section 1.'),
  },
  {
    id: 'FBJ-S5',
    label: '创新主题',
    en: 'Themes',
    type: 'ticks',
    choices: ['降低成本', '节能减排', '技术改造', '技术革新', '安全生产'],
    isOpen: true,
    prompt: text('第二节，未列尽。', 'Section 2, an open list.'),
  },
  {
    id: 'FBJ-S6',
    label: '活动类型',
    en: 'Kinds of activities',
    type: 'ticks',
    choices: ['技术攻关', '技能培训', '管理创新', '科学研究', '学习交流'],
    isOpen: true,
    prompt: text('第二节，未列尽；逐次记在“创新活动台账”。', 'Section 2, an open list; each goes into 创新活动台账.'),
  },
  {
    id: 'FBJ-S7',
    label: '下基层和推广情况',
    en: 'Visits and transfer',
    type: 'text',
    lines: 3,
    prompt: text(
      '去过的企业一线、社区乡镇，推广的技术、转化的成果；没有可不填。',
      'Shop floors and communities visited, techniques spread, results put to use; may be blank.',
    ),
  },
];

const conditions: Boxes = [
  {
    id: 'FBJ-S8',
    label: '负责人水平和经验',
    en: "Leader's level and experience",
    type: 'text',
    lines: 4,
    prompt: text('第1项：理论水平、工作经验和创新能力的简况。', 'Item 1: learning, experience and ability in short.'),
  },
  {
    id: 'FBJ-S9',
    label: '活动场所地址',
    en: 'Address of the premises',
    type: 'text',
    prompt: text('第2项；没有规定面积。', 'Item 2; no area is asked.'),
  },
  {
    id: 'FBJ-S10',
    label: '设备设施',
    en: 'Equipment',
    type: 'text',
    lines: 3,
    prompt: text('第2项：名称、数量，至少一项。', 'Item 2: names and numbers, at least one.'),
  },
  { id: 'FBJ-S11', label: '管理制度', en: 'Rules of management', type: 'text', prompt: ONE_FILE },
  { id: 'FBJ-S12', label: '工作制度', en: 'Rules of work', type: 'text', prompt: SAME },
  { id: 'FBJ-S13', label: '规划目标', en: 'Plan and aims', type: 'text', prompt: SAME },
  {
    id: 'FBJ-S14',
    label: '年度工作经费(元)',
    en: 'Working money a year (yuan)',
    type: 'amount',
    prompt: text('第4项；没有规定数额。', 'Item 4; no sum is asked.'),
  },
  {
    id: 'FBJ-S15',
    label: '工作经费来源',
    en: 'Source of that money',
    type: 'text',
    prompt: text('第4项；逐年的记在“经费保障”。', 'Item 4; year by year in 经费保障.'),
  },
  {
    id: 'FBJ-S16',
    label: '上年培养人才数',
    en: 'People trained last year',
    type: 'count',
    prompt: text(
      '第5项：上一年度培养的技术技能人才。成果记在“创新成果台账”。',
      'Item 5: skilled people trained last year. Results go into 创新成果台账.',
    ),
  },
];

const plateAndSize: Boxes = [
  {
    id: 'FBJ-S17',
    label: '挂牌或命名',
    en: 'Plate or naming',
    type: 'choice',
    choices: ['只挂牌', '命名'],
    prompt: text('第1段：挂牌100家，其中择优命名30家。', 'Paragraph 1: 100 get a plate, 30 of the best a name.'),
  },
  {
    id: 'FBJ-S18',
    label: '首次挂牌年度',
    en: 'Year of the first plate',
    type: 'year',
    prompt: text(
      '第1段：参评命名的是2010年或2011年挂牌的。还没挂牌就留空。',
      'Paragraph 1: those of 2010 and 2011 can be named. Blank before the plate.',
    ),
  },
  {
    id: 'FBJ-S19',
    label: '团队人数',
    en: 'Size of the team',
    type: 'count',
    prompt: text(
      '第3段：30人左右，不宜超过150人。名单记在“成员发展台账”。',
      'Paragraph 3: about 30, better not above 150. The names go into 成员发展台账.',
    ),
  },
  {
    id: 'FBJ-S20',
    label: '本市同专业人才数',
    en: 'Local people of the trade',
    type: 'count',
    prompt: text(
      '第3段：团队里本市、同专业的技术技能人才，三样都符合的人数。',
      'Paragraph 3: members who are local, of the same trade and skilled, all three.',
    ),
  },
  {
    id: 'FBJ-S21',
    label: '人数说明',
    en: 'Why this size',
    type: 'text',
    lines: 3,
    prompt: text(
      '第3段：人数明显多于或少于30人时，写明条件和原因。',
      'Paragraph 3: where the size is far from 30, say why.',
    ),
  },
  {
    id: 'FBJ-S22',
    label: '推荐工会',
    en: 'Nominating union',
    type: 'name',
    prompt: text('第1段：全市工会系统推荐。', 'Paragraph 1: unions nominate.'),
  },
];

const procedure: Boxes = [
  {
    id: 'FBJ-S23',
    label: '填表单位',
    en: 'Filled in by',
    type: 'choice',
    choices: ['区县总工会', '区县科委', '局工会', '集团工会', '公司工会', '其他'],
    prompt: text('申报表由哪一级填写。', 'Who fills in the form.'),
  },
  {
    id: 'FBJ-S24',
    label: '填表单位名称',
    en: 'Name of that body',
    type: 'name',
    prompt: text('写全称。', 'In full.'),
  },
  {
    id: 'FBJ-S25',
    label: '所处环节',
    en: 'Stage',
    type: 'choice',
    choices: ['填报', '报送', '审核', '认定', '挂牌', '命名'],
    prompt: text('还没到的环节不核对。', 'What is not reached yet is not checked.'),
  },
  {
    id: 'FBJ-S26',
    label: '报送日期',
    en: 'Handed in on',
    type: 'date',
    prompt: text(
      '交到市总工会的日期；2011年10月10日截止，含当日。',
      'When the city union got it; 2011-10-10 is the last day.',
    ),
  },
  {
    id: 'FBJ-S27',
    label: '电子版方式',
    en: 'Files sent by',
    type: 'choice',
    choices: ['电子邮件', '光盘'],
    prompt: text('申报材料第4项，两种任选。', 'Item 4 of the papers: either will do.'),
  },
  {
    id: 'FBJ-S28',
    label: '电子版齐全',
    en: 'Files complete',
    type: 'choice',
    choices: YES_NO,
    prompt: text('第1至3项材料都有电子版。', 'Items 1 to 3 are all there as files.'),
  },
];

const running: Boxes = [
  {
    id: 'FBJ-S29',
    label: '办公场所由单位提供',
    en: 'Rooms from the unit',
    type: 'choice',
    choices: YES_NO,
    prompt: text('第3项；单位给的活动经费记在“经费保障”。', 'Item 3; money from the unit goes into 经费保障.'),
  },
  {
    id: 'FBJ-S30',
    label: '配合宣传推广情况',
    en: 'Part in publicity',
    type: 'text',
    lines: 2,
    prompt: text(
      '第1项，只问命名的30家。计划和总结记在“报送记录”。',
      'Item 1, only for the 30 named. Plans and summaries go into 报送记录.',
    ),
  },
];

const recommendation: Boxes = [
  { id: 'FBJ-S31', label: '近年工作内容', en: 'Work of recent years', type: 'text' },
  { id: 'FBJ-S32', label: '科研项目', en: 'Research projects', type: 'text' },
  { id: 'FBJ-S33', label: '其他成绩', en: 'Other results', type: 'text' },
  { id: 'FBJ-S34', label: '下一步工作计划', en: 'Next plan of work', type: 'text' },
  { id: 'FBJ-S35', label: '工作目标', en: 'Aims of work', type: 'text' },
];

/** Single values of the application, in the order of the notice; all of them are ours, for no form is printed. */
export const boxes: Boxes = [
  ...leaderAndTasks,
  ...conditions,
  ...plateAndSize,
  ...procedure,
  ...running,
  ...recommendation,
];
