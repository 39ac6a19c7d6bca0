import { text } from '../../kernel/text.ts';
import { YES_NO_WORDS } from '../synonyms.ts';
import { column, defineTable, type RowValues } from '../table.ts';

const IDENTITY = { identity: true } as const;

export const reviews = defineTable({
  name: 'rf_reviews',
  sheet: '复审复核',
  en: 'Reviews',
  note: text('每次复审、考核记一行，日期填结果日期。', 'One row for each review; the date is that of its result.'),
  columns: [
    column('type', 'choice', '类型', 'Type', { width: 12, choices: ['次年复审', '期满复审', '考核'], ...IDENTITY }),
    column('on', 'date', '日期', 'Date', { width: 12, ...IDENTITY }),
    column('result', 'choice', '结果', 'Result', {
      width: 10,
      choices: ['达标', '整改', '不合格', '摘牌'],
      synonyms: {
        通过: '达标',
        合格: '达标',
        已达标: '达标',
        已通过: '达标',
        限期整改: '整改',
        不达标: '不合格',
        未通过: '不合格',
      },
    }),
    column('star', 'choice', '创新活力之星', 'Star of innovation', {
      width: 13,
      choices: ['是', '否'],
      synonyms: YES_NO_WORDS,
    }),
    column('deadline', 'date', '整改期限', 'Rectify by', { width: 12 }),
    column('rectifiedOn', 'date', '整改完成日期', 'Rectified on', { width: 14 }),
    column('note', 'text', '说明', 'Note', { width: 40 }),
  ],
});

export const explanations = defineTable({
  name: 'rf_explanations',
  sheet: '疑点说明',
  en: 'Explanations',
  note: text(
    '检查报告里的疑点，在这里按指纹写明情况；说明不会让疑点消失。',
    'Answers to findings, by fingerprint; an answer does not make a finding vanish.',
  ),
  columns: [
    column('fingerprint', 'identifier', '疑点指纹', 'Fingerprint', { width: 20, ...IDENTITY }),
    column('rule', 'identifier', '规则', 'Rule', { width: 12 }),
    column('place', 'text', '位置', 'Place', { width: 18 }),
    column('status', 'choice', '状态', 'Status', {
      width: 10,
      choices: ['待核实', '已说明', '已整改', '排除', '确认'],
    }),
    column('reason', 'text', '说明', 'Explanation', { width: 44 }),
    column('author', 'person', '说明人', 'Author', { width: 11 }),
    column('on', 'date', '日期', 'Date', { width: 12 }),
  ],
});

export const reports = defineTable({
  name: 'rf_reports',
  sheet: '报送记录',
  en: 'Reports sent',
  note: text('计划、总结和备案的报送时间。', 'When plans, summaries and filings were sent.'),
  columns: [
    column('type', 'choice', '类型', 'Type', {
      width: 12,
      choices: ['年度计划', '季度总结', '年度总结', '年度备案', '其他'],
      ...IDENTITY,
    }),
    column('period', 'text', '期间', 'Period', { width: 12, ...IDENTITY }),
    column('on', 'date', '报送日期', 'Sent on', { width: 12, ...IDENTITY }),
    column('to', 'name', '报送对象', 'Sent to', { width: 26 }),
    column('note', 'text', '备注', 'Note', { width: 36 }),
  ],
});

/** The interpretations in force (口径). Its rows come from the programme; only 取值 is for the user. */
export const settings = defineTable({
  name: 'rf_settings',
  sheet: '口径',
  en: 'Interpretations',
  note: text(
    '条文有不止一种读法、或数字由本工具自设之处。改“取值”即改口径，报告会照印。',
    'Where a clause can be read in more than one way, or a figure is ours. Change 取值; every report prints it.',
  ),
  columns: [
    column('id', 'identifier', '编号', 'Id', { width: 14, ...IDENTITY }),
    column('question', 'text', '口径', 'Question', { width: 58 }),
    column('value', 'text', '取值', 'Value', { width: 40 }),
    column('default', 'text', '默认', 'Default', { width: 40 }),
    column('basis', 'text', '依据', 'Basis', { width: 44 }),
  ],
});

export type ReviewValues = RowValues<typeof reviews>;
