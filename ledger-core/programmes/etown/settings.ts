import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

export const settings: ProgrammeInput['settings'] = [
  {
    id: 'AMB-16',
    question: text(
      '“创新活力之星”20万元：每次授予可给一次，还是一生只给一次？',
      'The 200,000 yuan with the Star: once per award, or once ever?',
    ),
    default: '每次授予一次',
    values: { kind: 'options', options: ['每次授予一次', '仅一次'] },
    basis: text(
      '第二十六条“一次性”说的是给付方式（自设口径）',
      'Article 26: “one-off” describes the payment (our reading)',
    ),
  },
  {
    id: 'AMB-18',
    question: text(
      '第二十八条“专家讲课、咨询、劳务费”的劳务费，只限专家（从严），还是也含临时帮工（从宽）？',
      'In “专家讲课、咨询、劳务费” of article 28, is labour for experts only (从严), or for helpers too (从宽)?',
    ),
    default: '从严',
    values: { kind: 'options', options: ['从严', '从宽'] },
    basis: text('“专家”读作管着后面三项，最顺（自设口径）', '专家 is most naturally read with all three (our reading)'),
  },
  {
    id: 'AMB-24',
    question: text(
      '某类支出超过预算的百分之多少提示？（没有批准文号的调整不算）',
      'Above what percentage of its budget is a category named?',
    ),
    default: '100',
    values: { kind: 'number', min: 100, max: 200, unit: '%' },
    basis: text('管理办法没有印百分比（自设）', 'No percentage is printed (ours)'),
  },
  {
    id: 'HX-ST-01',
    question: text(
      '其他支出占已到账助推资金的百分之多少以上提示？',
      'Above what share of the grants is “other” named?',
    ),
    default: '20',
    values: { kind: 'number', min: 1, max: 100, unit: '%' },
    basis: text('自设', 'Ours'),
  },
  {
    id: 'HX-ST-02',
    question: text('其他支出的摘要至少写几个字？', 'How many characters must the description of “other” have?'),
    default: '6',
    values: { kind: 'number', min: 1, max: 50, unit: '字' },
    basis: text('自设', 'Ours'),
  },
];
