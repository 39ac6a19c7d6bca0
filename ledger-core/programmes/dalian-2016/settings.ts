import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** How clauses that can be read in more than one way are read. */
export const settings: ProgrammeInput['settings'] = [
  {
    id: 'AMB-03',
    question: text('“7月末前”含不含7月31日当天？', 'Does “before the end of July” include the 31st?'),
    default: '含当日',
    values: { kind: 'options', options: ['含当日', '不含当日'] },
    basis: text('对申报人有利，也是通常的读法（自设口径）', 'Safe for the applicant, and the common reading (ours)'),
  },
  {
    id: 'AMB-04',
    question: text('“近三年内”管不管“已推广应用”？', 'Do the three years also bind a result in use?'),
    default: '超过36个月提示',
    values: { kind: 'options', options: ['超过36个月提示', '不限'] },
    basis: text('句子的逗号两种读法都通（自设口径）', 'The commas allow both readings (ours)'),
  },
  {
    id: 'AMB-06',
    question: text('名称何时要以负责人名字开头？', 'When does the name have to begin with the leader’s?'),
    default: '命名环节才看',
    values: { kind: 'options', options: ['命名环节才看', '申报时也看'] },
    basis: text(
      '名称由基层工会拟定，命名是市总工会的事（自设口径）',
      'The union drafts it, the city names (our reading)',
    ),
  },
  {
    id: 'AMB-12',
    question: text('高技能人才怎么认定？', 'What shows a highly skilled worker?'),
    default: '看证书',
    values: { kind: 'options', options: ['看证书', '自报即可'] },
    basis: text(
      '通知没有给定义；高级工及以上是通行做法（自设口径）',
      'No definition is printed; senior worker and above is usual (ours)',
    ),
  },
  {
    id: 'AMB-27',
    question: text('“近三年内”按36个月，还是三个自然年？', 'Three years: 36 months, or three calendar years?'),
    default: '36个月',
    values: { kind: 'options', options: ['36个月', '三个自然年'] },
    basis: text(
      '两种算法都常见，默认从严计、从宽判（自设口径）',
      'Both are common; the longer one is a warning only (ours)',
    ),
  },
];
