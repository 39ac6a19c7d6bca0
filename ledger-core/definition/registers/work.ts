import { text } from '../../kernel/text.ts';
import { ACTIVITY_WORDS, PATENT_WORDS } from '../synonyms.ts';
import { column, defineTable, type RowValues } from '../table.ts';

const IDENTITY = { identity: true } as const;

export const projects = defineTable({
  name: 'rf_projects',
  sheet: '创新项目',
  en: 'Projects',
  note: text('先登记项目，支出明细的项目编号从这里选。', 'Register projects first: expenses refer to them.'),
  columns: [
    column('id', 'identifier', '项目编号', 'Project no.', { width: 13, ...IDENTITY }),
    column('name', 'text', '项目名称', 'Name', { width: 32, ...IDENTITY }),
    column('year', 'year', '年度', 'Year', { width: 9 }),
    column('problem', 'text', '拟解决问题', 'Problem to solve', { width: 34 }),
    column('startedOn', 'date', '开始日期', 'Started on', { width: 12 }),
    column('finishedOn', 'date', '完成日期', 'Finished on', { width: 12 }),
    column('appliedBy', 'name', '应用单位', 'Applied by', { width: 22 }),
    column('appliedOn', 'date', '应用日期', 'Applied on', { width: 12 }),
    column('state', 'text', '状态', 'State', { width: 10 }),
  ],
});

export const activities = defineTable({
  name: 'rf_activities',
  sheet: '创新活动台账',
  en: 'Activities',
  note: text('自主开展的和参与的创新交流活动都记。', 'Both own activities and those attended.'),
  columns: [
    column('id', 'identifier', '编号', 'No.', { width: 10, ...IDENTITY }),
    column('on', 'date', '日期', 'Date', { width: 12, ...IDENTITY }),
    column('type', 'choice', '类型', 'Type', {
      width: 15,
      source: 'activityTypes',
      synonyms: ACTIVITY_WORDS,
    }),
    column('mode', 'choice', '方式', 'Mode', {
      width: 10,
      choices: ['自主开展', '参与'],
      synonyms: { 自主: '自主开展', 参加: '参与' },
    }),
    column('theme', 'text', '主题', 'Theme', { width: 30, ...IDENTITY }),
    column('organiser', 'name', '主办方', 'Organiser', { width: 20 }),
    column('place', 'text', '地点', 'Place', { width: 18 }),
    column('members', 'count', '成员人数', 'Members', { width: 10 }),
    column('others', 'count', '带动职工人数', 'Other employees', { width: 13 }),
    column('project', 'identifier', '项目编号', 'Project no.', { width: 15, source: 'projects' }),
    column('voucher', 'identifier', '凭证号', 'Voucher no.', { width: 13 }),
    column('evidence', 'text', '附件', 'Evidence', { width: 18 }),
    column('recorder', 'people', '记录人', 'Recorded by', { width: 10 }),
  ],
});

export const achievements = defineTable({
  name: 'rf_achievements',
  sheet: '创新成果台账',
  en: 'Achievements',
  note: text('一项成果一行；专利另记在“专利”表。', 'One row for each achievement; patents have their own table.'),
  columns: [
    column('id', 'identifier', '编号', 'No.', { width: 10, ...IDENTITY }),
    column('name', 'text', '名称', 'Name', { width: 32, ...IDENTITY }),
    column('year', 'year', '年度', 'Year', { width: 9 }),
    column('kind', 'text', '类别', 'Kind', { width: 14 }),
    column('project', 'identifier', '来源项目', 'From project', { width: 15, source: 'projects' }),
    column('finishedOn', 'date', '完成日期', 'Finished on', { width: 12 }),
    column('planned', 'text', '计划内', 'In the plan', { width: 9 }),
    column('appliedBy', 'name', '应用单位', 'Applied by', { width: 22 }),
    column('appliedOn', 'date', '应用日期', 'Applied on', { width: 12 }),
    column('awardLevel', 'text', '获奖级别', 'Award level', { width: 12 }),
    column('awardedOn', 'date', '获奖日期', 'Awarded on', { width: 12 }),
    column('recognisedBy', 'name', '认可单位', 'Recognised by', { width: 20 }),
    column('economic', 'decimal', '经济效益(万元)', 'Economic benefit (10,000 yuan)', {
      width: 15,
      isWanYuan: true,
    }),
    column('social', 'text', '社会效益', 'Social benefit', { width: 30 }),
  ],
});

export const patents = defineTable({
  name: 'rf_patents',
  sheet: '专利',
  en: 'Patents',
  note: text('以授权公告日为准；专利号按文本填写。', 'The grant date counts; the number is text.'),
  columns: [
    column('number', 'identifier', '专利号', 'Patent no.', { width: 20, ...IDENTITY }),
    column('name', 'text', '名称', 'Name', { width: 34, ...IDENTITY }),
    column('kind', 'choice', '类别', 'Kind', {
      width: 12,
      choices: ['发明', '实用新型', '外观设计'],
      synonyms: PATENT_WORDS,
    }),
    column('owners', 'text', '专利权人', 'Owners', { width: 26 }),
    column('inventors', 'text', '发明人', 'Inventors', { width: 26 }),
    column('appliedOn', 'date', '申请日', 'Applied on', { width: 12 }),
    column('grantedOn', 'date', '授权公告日', 'Granted on', { width: 12 }),
  ],
});

export type ProjectValues = RowValues<typeof projects>;
