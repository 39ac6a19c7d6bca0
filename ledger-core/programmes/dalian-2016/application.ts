import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

const SEXES = ['男', '女'];
const SEAL_AND_DAY = ['sealed', 'date'] as const;

/** 职工创新工作室（岗）申报表, as the notice prints it; what it has no space for stands on 附加核验表. */
export const application: NonNullable<ProgrammeInput['application']> = {
  title: text('大连市职工创新工作室（岗）申报', 'Application for an employee innovation workshop or post of Dalian'),
  boxes: [
    {
      id: 'F16-01',
      label: '申报单位（公章）',
      en: 'Applying unit (seal)',
      type: 'name',
      also: 'rf_unit',
      signs: ['sealed'],
    },
    { id: 'F16-02', label: '申报日期', en: 'Date of application', type: 'date' },
    {
      id: 'F16-03',
      label: '申报名称',
      en: 'Name applied for',
      type: 'name',
      also: 'rf_workshop_name',
      prompt: text(
        '“×××创新工作室”或“×××创新工作岗”，由基层工会拟定。',
        'Ends in 创新工作室 or 创新工作岗; drafted by the basic union.',
      ),
    },
    { id: 'F16-04', member: 'name', label: '姓名', en: 'Name', type: 'person', rows: 4 },
    { id: 'F16-05', member: 'sex', label: '性别', en: 'Sex', type: 'choice', choices: SEXES, rows: 4 },
    { id: 'F16-06', member: 'born', label: '出生年月', en: 'Born', type: 'month', rows: 4 },
    { id: 'F16-07', member: 'education', label: '学历', en: 'Education', type: 'text', rows: 4 },
    {
      id: 'F16-08',
      label: '职级',
      en: 'Grade',
      type: 'text',
      rows: 4,
      prompt: text(
        '职务级别，不是职称；没有填“无”。',
        'Job grade, not the professional title; 无 where there is none.',
      ),
    },
    { id: 'F16-09', member: 'trade', label: '工种', en: 'Trade', type: 'text', rows: 4 },
    { id: 'F16-10', label: '岗位工作职责', en: 'Duties of the post', type: 'text' },
    { id: 'F16-11', label: '团队创新成果', en: "The team's achievements", type: 'text' },
    {
      id: 'F16-12',
      label: '基层工会推荐意见',
      en: 'Recommendation of the basic union',
      type: 'opinion',
      signs: [...SEAL_AND_DAY],
    },
    {
      id: 'F16-13',
      label: '县市区、产业工会审核意见',
      en: 'Opinion of the district or industry union',
      type: 'opinion',
      signs: [...SEAL_AND_DAY],
    },
    {
      id: 'F16-14',
      label: '市总工会命名审批意见',
      en: 'Decision of the city union',
      type: 'opinion',
      signs: [...SEAL_AND_DAY],
    },
    { id: 'F16-S1', label: '负责人', en: 'Leader', type: 'person', also: 'rf_leader' },
    {
      id: 'F16-S2',
      label: '有相对独立的活动场所',
      en: 'Has premises of its own',
      type: 'choice',
      choices: ['是', '否'],
    },
    {
      id: 'F16-S3',
      label: '团队层级',
      en: 'Level of the team',
      type: 'choice',
      choices: ['工段', '班组', '科室', '以下团队', '以上'],
      prompt: text(
        '相当于工段、班组、科室或以下；车间、部门、分厂选“以上”。',
        'A section, crew or office, or below; a workshop hall, department or plant is 以上.',
      ),
    },
    { id: 'F16-S4', label: '领域', en: 'Field', type: 'choice', choices: ['生产', '服务', '教学', '科研', '其他'] },
    { id: 'F16-S5', label: '师徒结对数', en: 'Pairs of master and apprentice', type: 'count' },
    {
      id: 'F16-S6',
      label: '制度文件',
      en: 'Internal rules',
      type: 'text',
      prompt: text('写制度的名称；没有填“无”。', 'Name them; 无 where there are none.'),
    },
    {
      id: 'F16-S7',
      label: '负责人是高技能人才',
      en: 'The leader is a highly skilled worker',
      type: 'choice',
      choices: ['是', '否'],
    },
    {
      id: 'F16-S8',
      label: '负责人证书',
      en: "The leader's certificate",
      type: 'text',
      prompt: text(
        '高级工及以上的证书；教学、科研岗位写职称。没有填“无”。',
        'Of a senior worker or above; a professional title in teaching and research. 无 where there is none.',
      ),
    },
    {
      id: 'F16-S9',
      label: '申报环节',
      en: 'Stage',
      type: 'choice',
      choices: ['填报', '基层工会推荐', '审核', '审批', '命名'],
      prompt: text(
        '材料走到哪一步；各栏意见到了那一步才核对。',
        'How far the application is: boxes are checked from their stage on.',
      ),
    },
    {
      id: 'F16-S10',
      label: '报送对象',
      en: 'Handed in to',
      type: 'choice',
      choices: ['区市县总工会', '开放先导区总工会', '产业工会', '其他'],
    },
    {
      id: 'F16-S11',
      label: '报送市总工会日期',
      en: 'Sent on to the city union',
      type: 'date',
    },
    { id: 'F16-S12', label: '基层工会考核日期', en: 'Assessed by the basic union', type: 'date' },
  ],
  blocks: [
    {
      id: 'team',
      members: 'all',
      title: text('团队成员基本情况', 'Members of the team'),
      boxes: ['F16-04', 'F16-05', 'F16-06', 'F16-07', 'F16-08', 'F16-09'],
    },
  ],
  pages: [
    {
      sheet: '申报表',
      note: text('通知所附的申报表，照样打印，一式三份。', 'The form as printed with the notice; three copies.'),
      columns: [14, 12, 7, 12, 11, 13, 14],
      rows: [
        { height: 20, cells: [{ words: '附件', across: 7, look: 'plain' }] },
        { height: 44, cells: [{ words: '职工创新工作室（岗）申报表', across: 7, look: 'title' }] },
        {
          height: 28,
          cells: [
            { words: '申报单位（公章）：', across: 2, look: 'plain' },
            { box: 'F16-01', across: 2, look: 'plain' },
            { words: '申报日期:', look: 'plain', align: 'right' },
            { box: 'F16-02', words: '    年  月  日', across: 2, look: 'plain' },
          ],
        },
        { height: 34, cells: [{ words: '申报名称' }, { box: 'F16-03', across: 6 }] },
        {
          height: 26,
          cells: [
            { words: '团队成员基本情况', down: 5 },
            { words: '姓名' },
            { words: '性别' },
            { words: '出生年月' },
            { words: '学历' },
            { words: '职级' },
            { words: '工种' },
          ],
        },
        {
          height: 26,
          times: 4,
          cells: [
            { box: 'F16-04' },
            { box: 'F16-05' },
            { box: 'F16-06' },
            { box: 'F16-07' },
            { box: 'F16-08' },
            { box: 'F16-09' },
          ],
        },
        { height: 90, cells: [{ words: '岗位工作职责' }, { box: 'F16-10', across: 6 }] },
        { height: 100, cells: [{ words: '团队创新成果' }, { box: 'F16-11', across: 6 }] },
        ...opinion('基层工会推荐意见', 'F16-12'),
        ...opinion('县市区、产业工会审核意见', 'F16-13'),
        ...opinion('市总工会命名审批意见', 'F16-14'),
        {
          height: 20,
          cells: [{ words: '注：1.此表一式三份，各栏内容应填报详实，填写不下可另页。', across: 7, look: 'note' }],
        },
        {
          height: 32,
          cells: [
            {
              words: '2.“申报名称”由基层工会根据创建条件和实际情况拟定后填写，格式为“×××创新工作室”或“×××创新工作岗”。',
              across: 7,
              look: 'note',
            },
          ],
        },
      ],
    },
  ],
  supplement: [
    {
      title: text('表上没有的核验内容（自设）', 'What the form does not ask (ours)'),
      fields: [
        'F16-S1',
        'F16-S7',
        'F16-S8',
        'F16-S2',
        'F16-S3',
        'F16-S4',
        'F16-S5',
        'F16-S6',
        'rf_established',
        'F16-S9',
        'F16-S12',
        'F16-S10',
        'F16-S11',
      ],
    },
  ],
  tables: ['rf_materials', 'rf_activities', 'rf_achievements', 'rf_explanations', 'rf_settings'],
  materials: [
    {
      id: '1',
      what: '职工创新工作室（岗）申报表',
      en: 'Application form',
      requirement: text('一式三份，盖章。', 'Three copies, sealed.'),
      clause: 'DL16-034',
    },
  ],
  remarks: [
    text(
      '申报表逐级报送：基层工会推荐，区市县、开放先导区总工会或产业工会审核，市总工会审批。',
      'The form goes from the basic union to the district or industry union and on to the city union.',
    ),
    text(
      '本页不是官方表格的一部分，由本工具自设，用来核对通知里的条件。',
      'This sheet is no part of the official form; it is ours, to check the conditions of the notice.',
    ),
  ],
};

type Rows = NonNullable<ProgrammeInput['application']>['pages'][number]['rows'];

/** An opinion with its seal and day beneath, in one box; the form prints no line for a signature. */
function opinion(label: string, box: string): Rows {
  return [
    {
      height: 40,
      cells: [
        { words: label, down: 3 },
        { box, across: 6, sides: 'LTR' },
      ],
    },
    { height: 20, cells: [{ words: '（盖章）', across: 6, sides: 'LR', align: 'right' }] },
    { height: 22, cells: [{ words: '年    月    日', across: 6, sides: 'LRB', align: 'right' }] },
  ];
}
