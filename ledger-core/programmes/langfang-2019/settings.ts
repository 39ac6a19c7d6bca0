import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** How clauses that can be read in more than one way are read. */
export const settings: ProgrammeInput['settings'] = [
  {
    id: 'AMB-02',
    question: text('团队“5人以上”算不算带头人？', 'Do the five include the leader?'),
    default: '含带头人',
    values: { kind: 'options', options: ['含带头人', '不含带头人'] },
    basis: text(
      '团队包括带头人；表上只有一个成员总数（自设口径）',
      'A team has its leader in it; the form prints one total (ours)',
    ),
  },
  {
    id: 'AMB-03',
    question: text('“10月31前”是哪一年，含不含当天？', 'Before 31 October: of which year, that day included?'),
    default: '2019年，含当日',
    values: { kind: 'options', options: ['2019年，含当日', '2019年，不含当日', '各年，含当日'] },
    basis: text(
      '没有印年份，由发文日期推出；含当日对申报人有利（自设口径）',
      'No year is printed, the date of the notice tells it; that day included is safe (ours)',
    ),
  },
  {
    id: 'AMB-10',
    question: text('直接申报的，“推荐单位意见”填不填？', 'Does a unit that applies directly need 推荐单位意见?'),
    default: '可不填',
    values: { kind: 'options', options: ['可不填', '由主管工会填写'] },
    basis: text('表上这一栏人人都有，通知没有说（自设口径）', 'Every form has the box; the notice is silent (ours)'),
  },
  {
    id: 'AMB-12',
    question: text('高技能人才怎么认定？', 'What shows a highly skilled worker?'),
    default: '看等级',
    values: { kind: 'options', options: ['看等级', '自报即可'] },
    basis: text(
      '通知没有给定义；高级工及以上是通行做法（自设口径）',
      'No definition is printed; senior worker and above is usual (ours)',
    ),
  },
  {
    id: 'AMB-20',
    question: text('“创收外汇(美元)”进不进合计？', 'Is 创收外汇 part of the total?'),
    default: '不计入合计',
    values: { kind: 'options', options: ['不计入合计', '折算计入合计'] },
    basis: text('栏内印的是美元，合计是万元（自设口径）', 'The column is in US dollars, the total in 万元 (ours)'),
  },
  {
    id: 'AMB-25',
    question: text('廊坊开发区怎样申报？', 'How does the development zone apply?'),
    default: '按县级办理',
    values: { kind: 'options', options: ['按县级办理', '直接申报'] },
    basis: text('主送单位里有，第四部分没有写（自设口径）', 'Among the addressees, not in part four (ours)'),
  },
  {
    id: 'AMB-28',
    question: text('业绩简介“500字”是上限还是大致？', 'Are the 500 characters a limit or about so many?'),
    default: '不超过500字',
    values: { kind: 'options', options: ['不超过500字', '可以多两成'] },
    basis: text('表上只印了数字（自设口径）', 'The form prints the number only (ours)'),
  },
  {
    id: 'AMB-30',
    question: text(
      '“流于形式，没有创新成果”是有一样就算，还是两样都有才算？',
      'Empty form and no result: either of them, or both?',
    ),
    default: '有一样就算',
    values: { kind: 'options', options: ['有一样就算', '两样都有'] },
    basis: text('逗号两种读法都通；提示从严（自设口径）', 'The comma allows both; a warning takes the stricter (ours)'),
  },
];
