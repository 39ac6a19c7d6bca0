import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** What the notice of 2011 makes due. */
export const deadlines: ProgrammeInput['deadlines'] = [
  {
    id: 'application',
    clause: 'BJ11-033',
    what: text('申报截止', 'Applications close'),
    when: { kind: 'once', day: '2011-10-10' },
  },
  {
    id: 'plan',
    clause: 'BJ11-040',
    what: text('向主管部门提交年度工作计划', 'Plan of the year to the authority'),
    when: { kind: 'yearly', day: '01-31' },
    report: '年度计划',
    note: text(
      '通知只说每年初，1月31日是自设的提醒日。',
      'The notice says the beginning of the year; 31 January is ours.',
    ),
  },
  {
    id: 'summary',
    clause: 'BJ11-041',
    what: text('完成年度工作总结', 'Summary of the year'),
    when: { kind: 'yearly', day: '12-31' },
    report: '年度总结',
    note: text('通知只说年底，按12月31日计算。', 'The notice says the end of the year: counted to 31 December.'),
  },
  {
    id: 'quarter',
    clause: 'BJ11-042',
    what: text('命名的工作室提交季度工作总结', 'Quarterly summary of a named workshop'),
    when: { kind: 'quarterly' },
    report: '季度总结',
    note: text(
      '只对命名的30家；通知没有印日期，按季末计算（自设）。',
      'For the 30 named ones only; no day is printed, the quarter’s end is ours.',
    ),
  },
];
