import type { ProgrammeInput } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';
import { boxes } from './application-boxes.ts';
import { recommendationPage } from './recommendation-page.ts';

/**
 * The application of 2011. The notice names 申报表 and 推荐材料模板 and prints neither: what it asks for is collected on sheets
 * of ours.
 */
export const application: NonNullable<ProgrammeInput['application']> = {
  title: text(
    '北京市职工创新工作室申报（2011年）',
    'Application for an employee innovation workshop of Beijing (2011)',
  ),
  boxes,
  pages: [recommendationPage],
  supplementSheet: '附加核验表',
  supplement: [
    {
      title: text('工作室', 'Workshop'),
      fields: ['rf_workshop_name', 'rf_unit', 'rf_leader', 'rf_established', 'rf_recognised'],
    },
    {
      title: text('一、构成：负责人和方向', 'Section 1: leader and fields'),
      fields: ['FBJ-S1', 'FBJ-S2', 'FBJ-S3', 'FBJ-S4'],
    },
    { title: text('二、主要任务', 'Section 2: tasks'), fields: ['FBJ-S5', 'FBJ-S6', 'FBJ-S7'] },
    {
      title: text('三、基本条件', 'Section 3: basic conditions'),
      fields: ['FBJ-S8', 'FBJ-S9', 'FBJ-S10', 'FBJ-S11', 'FBJ-S12', 'FBJ-S13', 'FBJ-S14', 'FBJ-S15', 'FBJ-S16'],
    },
    {
      title: text('四、建立：挂牌、命名和人数', 'Section 4: plate, naming and size'),
      fields: ['FBJ-S17', 'FBJ-S18', 'FBJ-S19', 'FBJ-S20', 'FBJ-S21', 'FBJ-S22'],
    },
    {
      title: text('四、建立：申报程序和报送', 'Section 4: procedure and handing in'),
      fields: ['FBJ-S23', 'FBJ-S24', 'FBJ-S25', 'FBJ-S26', 'FBJ-S27', 'FBJ-S28'],
    },
    { title: text('五、组织管理', 'Section 5: running it'), fields: ['FBJ-S29', 'FBJ-S30'] },
  ],
  tables: [
    'rf_materials',
    'rf_members',
    'rf_projects',
    'rf_activities',
    'rf_achievements',
    'rf_funding',
    'rf_reports',
    'rf_reviews',
    'rf_explanations',
    'rf_settings',
  ],
  materials: [
    {
      id: '1',
      what: '职工创新工作室申报表',
      en: 'Application form',
      requirement: text('一式两份，用主办方发的表。', "Two copies, on the organisers' form."),
      clause: 'BJ11-034',
    },
    {
      id: '2',
      what: '所在单位的推荐材料',
      en: 'Recommendation by the unit',
      requirement: text(
        '写五项：近年工作内容、科研项目、其他成绩、下一步工作计划、工作目标。',
        'Five headings: recent work, research projects, other results, next plan, aims.',
      ),
      clause: 'BJ11-035',
    },
    {
      id: '3-1',
      what: '工作内容和成绩的照片',
      en: 'Photos of work and results',
      requirement: text('3至5张，不算证件照。', 'Three to five, the portrait not counted.'),
      clause: 'BJ11-036',
    },
    {
      id: '3-2',
      what: '领军人本人蓝底证件照',
      en: 'Portrait of the leader on blue',
      requirement: text('1张。', 'One.'),
      clause: 'BJ11-037',
    },
    {
      id: '3-3',
      what: '相关视频',
      en: 'Video',
      requirement: text('有条件的才交。', 'Only where there is one.'),
      clause: 'BJ11-038',
      isOptional: true,
    },
    {
      id: '4',
      what: '以上内容的电子版',
      en: 'All of it as files',
      requirement: text('电子邮件或光盘，任选一种。', 'By e-mail or on a disc.'),
      clause: 'BJ11-039',
    },
  ],
  remarks: [
    text(
      '通知没有印出申报表（附件1）和推荐材料模板（附件2），本工具不编造表格；请用主办方发的表，本工作簿用来收集、核对内容。',
      'The notice prints neither the form (附件1) nor the template (附件2); none is made up here. Use those of the organisers; this workbook collects and checks what goes into them.',
    ),
    text(
      '报送：区县总工会、科委或局、集团、公司工会填表，2011年10月10日前（含当日）报市总工会经济技术部（劳动保护部）。',
      'Handing in: filled in by the district union or science commission, or by the union of the bureau, group or company; to the department 经济技术部（劳动保护部） of the city union by 2011-10-10 inclusive.',
    ),
    text(
      '本表的栏目由本工具自设，依据写在各节标题和说明里；“推荐材料”页也是自设。请不要在备注里写个人电话。',
      'The fields of this sheet are ours; headings and hints name the sections they come from. 推荐材料 is ours, too. Please keep private telephone numbers out of it.',
    ),
  ],
};
