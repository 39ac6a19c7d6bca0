import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** How clauses that can be read in more than one way are read, and what no other cell of a ledger says. */
export const settings: ProgrammeInput['settings'] = [
  {
    id: 'AMB-01',
    question: text('“30人左右”差多少才提示？', 'How far from “about 30” is a team told of?'),
    default: '20至40人',
    values: { kind: 'options', options: ['20至40人', '25至35人', '不提示'] },
    basis: text('通知没有印上下限（自设）', 'The notice prints no limits (ours)'),
  },
  {
    id: 'AMB-11',
    question: text('年初、年底、每季度的报送宽限几天？', 'How long after a year or quarter may a report come?'),
    default: '自设宽限',
    values: { kind: 'options', options: ['自设宽限', '到期即看'] },
    basis: text(
      '通知没有印日期。自设宽限：计划4月1日起提示，总结次年1月31日、季度总结季末后15天为止；到期即看：2月1日起、当期一过就看',
      'No day is printed. With grace: plans from 1 April, summaries to 31 January, quarters 15 days; or none (ours)',
    ),
  },
  {
    id: 'AMB-29',
    question: text('工作经费支持给谁？', 'Who is given working money?'),
    default: '只给命名的30家',
    values: { kind: 'options', options: ['只给命名的30家', '挂牌的都给'] },
    basis: text('一个长句，主语没有重复（自设口径）', 'One long sentence whose subject is not repeated (our reading)'),
  },
  {
    id: 'AMB-30',
    question: text('“流于形式、没有创新成果”是有一样就算，还是同时具备？', 'Either ground, or both together?'),
    default: '有一样就算',
    values: { kind: 'options', options: ['有一样就算', '同时具备'] },
    basis: text('顿号两种读法都通，只作提示（自设口径）', 'The mark allows both readings; a warning only (ours)'),
  },
  {
    id: 'HX-BJ-01',
    question: text('工作室是不是命名的30家之一？', 'Is the workshop one of the 30 that were named?'),
    default: '未填',
    values: { kind: 'options', options: ['未填', '命名', '只挂牌'] },
    basis: text(
      '季度总结和宣传推广只要求命名的30家；台账封面没有这一项（自设）',
      'Quarterly summaries and publicity bind these 30 only; no field of the cover says it (ours)',
    ),
  },
];
