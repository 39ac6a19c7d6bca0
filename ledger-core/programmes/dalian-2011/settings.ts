import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** How clauses that can be read in more than one way are read. */
export const settings: ProgrammeInput['settings'] = [
  {
    id: 'AMB-03',
    question: text('“规定日期之前”含不含当日？', 'Does “before the appointed day” include that day?'),
    default: '含当日',
    values: { kind: 'options', options: ['含当日', '不含当日'] },
    basis: text('对申报人有利，也是通常的读法（自设口径）', 'Safe for the applicant, and the common reading (ours)'),
  },
  {
    id: 'AMB-11',
    question: text('年末备案从哪天起看？', 'From which day is the filing at the end of the year looked for?'),
    default: '次年1月1日起',
    values: { kind: 'options', options: ['次年1月1日起', '次年2月1日起'] },
    basis: text('实施意见只写年末，没有印日期（自设口径）', 'The document says “end of the year” and no day (ours)'),
  },
  {
    id: 'AMB-13',
    question: text('哪一级的劳模算“知名劳模”？', 'Which rank makes a well-known model worker?'),
    default: '各级都算，市级以下提示',
    values: { kind: 'options', options: ['各级都算，市级以下提示', '各级都算，不提示'] },
    basis: text('“知名”没有定义，申报表只问最高荣誉（自设口径）', 'Not defined; the form asks for the highest (ours)'),
  },
  {
    id: 'AMB-14',
    question: text('参与人员多于六人，可不可以另附名单？', 'May a list be attached for more than six members?'),
    default: '另附提示',
    values: { kind: 'options', options: ['另附提示', '可另附'] },
    basis: text('表注要求单页双面，没有印可另页（自设口径）', 'The note asks for one sheet and prints no other (ours)'),
  },
  {
    id: 'AMB-26',
    question: text('附件2的安排，2011年以后还管不管？', 'Does the arrangement of annex 2 bind after 2011?'),
    default: '路径照办，其余只管2011年',
    values: { kind: 'options', options: ['路径照办，其余只管2011年', '每年照办'] },
    basis: text(
      '附件2题为2011年度；只有7月31日和放弃申报说到以后（自设口径）',
      'Annex 2 is titled 2011; only 31 July and giving up reach further (ours)',
    ),
  },
  {
    id: 'AMB-30',
    question: text('几种情形以顿号并列，一种还是都要？', 'Grounds joined by 、: one of them, or all?'),
    default: '有一种即提示',
    values: { kind: 'options', options: ['有一种即提示', '都有才提示'] },
    basis: text('从严提示，只作警告（自设口径）', 'The stricter reading, a warning only (ours)'),
  },
];
