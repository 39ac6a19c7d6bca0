import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

type Page = NonNullable<ProgrammeInput['application']>['pages'][number];

/** 劳模创新工作室申报表: one sheet of paper, printed on both sides. */
export const page: Page = {
  sheet: '申报表',
  note: text(
    '实施意见附件1的申报表，照样双面打印，一式三份。',
    'Annex 1 as printed: both sides of one sheet, three copies.',
  ),
  columns: [10, 6, 11, 11, 13, 16, 16],
  rows: [
    { height: 44, cells: [{ words: '劳模创新工作室申报表', across: 7, look: 'title' }] },
    {
      height: 32,
      cells: [
        { words: '申报单位：', look: 'plain' },
        { box: 'F11-01', across: 3, look: 'plain' },
        { words: '（盖章）', look: 'plain' },
        { words: '申报日期：', look: 'plain', align: 'right' },
        { box: 'F11-02', words: '    年   月   日', look: 'plain' },
      ],
    },
    { height: 24, cells: [{ words: '工作室负责人情况：', across: 7, look: 'heading' }] },
    {
      height: 30,
      cells: [
        { words: '姓名' },
        { words: '性别' },
        { words: '出生年月' },
        { words: '学历' },
        { words: '职称/技术等级' },
        { words: '劳模最高荣誉' },
        { words: '所在单位' },
      ],
    },
    {
      height: 34,
      cells: [
        { box: 'F11-03' },
        { box: 'F11-04' },
        { box: 'F11-05' },
        { box: 'F11-06' },
        { box: 'F11-07' },
        { box: 'F11-08' },
        { box: 'F11-09' },
      ],
    },
    { height: 300, cells: [{ words: '主要工作成绩和成果' }, { box: 'F11-10', across: 6 }] },
    {
      height: 40,
      cells: [
        { words: '工作地点' },
        { box: 'F11-11', across: 2 },
        { words: '面积' },
        { box: 'F11-12' },
        { words: '配套资金' },
        { box: 'F11-13' },
      ],
    },
    { height: 200, cells: [{ words: '工作设备清单' }, { box: 'F11-14', across: 6 }] },
    { height: 24, startsPage: true, cells: [{ words: '工作室参与人员情况：', across: 7, look: 'heading' }] },
    {
      height: 30,
      cells: [
        { words: '姓名' },
        { words: '性别' },
        { words: '出生年月' },
        { words: '学历' },
        { words: '职称/技术等级' },
        { words: '所在单位' },
        { words: '主要分工' },
      ],
    },
    {
      height: 27,
      times: 6,
      cells: [
        { box: 'F11-15' },
        { box: 'F11-16' },
        { box: 'F11-17' },
        { box: 'F11-18' },
        { box: 'F11-19' },
        { box: 'F11-20' },
        { box: 'F11-21' },
      ],
    },
    { height: 190, cells: [{ words: '主要工作计划和工作目标' }, { box: 'F11-22', across: 6 }] },
    ...opinions(['申报单位意见', 'F11-23'], ['申报工会意见', 'F11-24']),
    ...opinions(['区市县、产业工会意见', 'F11-25'], ['市总工会审核意见', 'F11-26']),
    { height: 34, cells: [{ words: '审定的工作室名称' }, { box: 'F11-27', across: 6 }] },
    { height: 44, cells: [{ words: '备注' }, { box: 'F11-28', across: 6 }] },
    {
      height: 32,
      cells: [
        {
          words: '注：本表一式三份，基层工会留存一份，区市县、产业工会一份，市总工会备案一份。请单页双面打印。',
          across: 7,
          look: 'note',
        },
      ],
    },
  ],
};

/** Two opinions side by side, each with the place for its seal; the form prints neither date nor signature. */
function opinions(...two: readonly (readonly [label: string, box: string])[]): Page['rows'] {
  return [
    {
      height: 70,
      cells: two.flatMap(([words, box], at) => [
        { words, down: 2 },
        { box, across: at === 0 ? 3 : 2, sides: 'LTR' },
      ]),
    },
    {
      height: 22,
      cells: two.map((_, at) => ({
        words: '（盖印）',
        across: at === 0 ? 3 : 2,
        sides: 'LRB',
        align: 'right' as const,
      })),
    },
  ];
}
