import type { ProgrammeInput } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';
import { boxes } from './application-boxes.ts';

/**
 * The yearly application. The forms come with each year's notice and are none of ours: the conditions of 管理办法 are asked
 * article by article.
 */
export const application: NonNullable<ProgrammeInput['application']> = {
  title: text('经开区职工创新工作室申报', 'Application for an employee innovation workshop of Beijing E-Town'),
  boxes,
  pages: [],
  supplementSheet: '基本条件核验表',
  supplement: [
    { title: text('工作室', 'Workshop'), fields: ['rf_workshop_name', 'rf_workshop_id', 'rf_unit', 'rf_uscc'] },
    {
      title: text('第四条　所属企业', 'Article 4: the enterprise'),
      fields: ['FET-S1', 'FET-S2', 'FET-S3', 'FET-S4', 'FET-S5', 'FET-S6'],
    },
    {
      title: text('第五条　场所、设备和经费', 'Article 5: premises, equipment, money'),
      fields: ['FET-S7', 'rf_area', 'FET-S8', 'FET-S9', 'FET-S10', 'FET-S11'],
    },
    {
      title: text('第六条　制度、规划和创新活动', 'Article 6: rules, plan, activities'),
      fields: ['FET-S12', 'FET-S13', 'FET-S14', 'FET-S15', 'FET-S16'],
    },
    { title: text('第七条　领军人', 'Article 7: the leader'), fields: ['rf_leader', 'FET-S17', 'FET-S18'] },
    { title: text('第八条　团队', 'Article 8: the team'), fields: ['FET-S19', 'FET-S20', 'FET-S21'] },
    { title: text('第九条　建立和运行', 'Article 9: founding and running'), fields: ['rf_established', 'FET-S22'] },
    {
      title: text('第十一条、第十二条、第十四条　任务和类型', 'Articles 11, 12 and 14: tasks and type'),
      fields: ['rf_workshop_type', 'FET-S23', 'FET-S24', 'FET-S25'],
    },
    {
      title: text('第十六条　申报、推荐和认定', 'Article 16: application, recommendation, decision'),
      fields: [
        'FET-S26',
        'FET-S27',
        'FET-S28',
        'FET-S29',
        'FET-S30',
        'FET-S31',
        'FET-S32',
        'FET-S33',
        'rf_recognised',
        'FET-S34',
      ],
    },
    { title: text('第十七条　评审', 'Article 17: review'), fields: ['FET-S35'] },
    { title: text('第十八条　当年评选通知', "Article 18: this year's notice"), fields: ['FET-S36', 'FET-S37'] },
    { title: text('第十九条　酌情加分的荣誉', 'Article 19: honours'), fields: ['FET-S38', 'FET-S39'] },
  ],
  tables: [
    'rf_materials',
    'rf_members',
    'rf_projects',
    'rf_activities',
    'rf_achievements',
    'rf_patents',
    'rf_funding',
    'rf_reviews',
    'rf_explanations',
    'rf_settings',
  ],
  materials: [
    {
      id: '1',
      what: '创新工作室申报表',
      en: 'Application form of the workshop',
      requirement: text('用当年评选通知的表。', "On the form of this year's notice."),
      clause: 'ET-057',
    },
    {
      id: '2',
      what: '创新项目申报表',
      en: 'Application form of the projects',
      requirement: text('用当年评选通知的表。', "On the form of this year's notice."),
      clause: 'ET-057',
    },
    {
      id: '3',
      what: '成果的转化应用情况',
      en: 'How results are put to use',
      requirement: text('可以从“创新成果台账”整理。', 'May be drawn from 创新成果台账.'),
      clause: 'ET-057',
    },
    {
      id: '4',
      what: '人才培养情况',
      en: 'How people are trained',
      requirement: text('可以从“成员发展台账”“创新活动台账”整理。', 'May be drawn from 成员发展台账 and 创新活动台账.'),
      clause: 'ET-057',
    },
    {
      id: '5',
      what: '照片、视频等证明材料',
      en: 'Photos, videos or other proof',
      requirement: text('照片或视频，有一样即可。', 'Photos or a video: either will do.'),
      clause: 'ET-057',
    },
    {
      id: '6',
      what: '当年评选通知',
      en: "This year's notice",
      requirement: text(
        '不用交，留在手边：材料以它为准。它另外要的，在下面加行。',
        'Kept at hand, not handed in: it decides what is asked. Add a row for each thing it asks besides.',
      ),
      clause: 'ET-056',
    },
  ],
  remarks: [
    text(
      '管理办法没有印出申报表：申报表和截止日期由当年评选通知发布，本工具不编造表格；本工作簿用来逐条核对条件、收集材料。',
      "The measures print no form: form and deadline come with each year's notice, and none is made up here. This workbook checks the conditions article by article and collects what is handed in.",
    ),
    text(
      '报送：由企业工会择优推荐申报，经开区总工会和经开区科技创新局审核、认定；每年申报一次，时间看当年通知（第十六条、第十八条）。',
      "Handing in: the enterprise's union recommends; the union of E-Town and its bureau of science and innovation decide; once a year, when the notice says (articles 16 and 18).",
    ),
    text(
      '本表的栏目由本工具自设，条号写在各节标题上。第十九条的加分没有印分值，本工具不打分。',
      'The fields of this sheet are ours, under the articles they come from. Article 19 prints no points, and none are counted here.',
    ),
  ],
};
