import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

type Materials = NonNullable<ProgrammeInput['application']>['materials'];

const HEADINGS = [
  ['工作内容', 'Work'],
  ['研究项目', 'Research projects'],
  ['取得的成绩', 'Results'],
  ['工作计划', 'Plan of work'],
  ['工作目标', 'Aims'],
] as const;

const RULES = [
  ['工作制度', 'Rules of work'],
  ['管理办法', 'Rules of management'],
  ['组织机构', 'Organisation'],
] as const;

/** 材料1 to 材料5, those of several parts row by row. */
export const materials: Materials = [
  {
    id: '1',
    what: '劳模创新工作室申报表',
    en: 'Application form',
    requirement: text(
      '一式三份，盖章，一张纸双面打印；基层工会、区市县或产业工会、市总工会各一份。',
      'Three copies, sealed, both sides of one sheet: for the basic union, the district or industry union, the city union.',
    ),
    clause: 'DL11-019',
  },
  ...HEADINGS.map(([what, en], at) => ({
    id: `2-${at + 1}`,
    what: `推荐材料：${what}`,
    en: `Recommendation: ${en}`,
    requirement: text('所在单位出具，可以合在一份文件里。', 'By the unit; all five may be in one document.'),
    clause: 'DL11-020',
  })),
  ...RULES.map(([what, en], at) => ({
    id: `3-${at + 1}`,
    what,
    en,
    requirement: text('工作室自己的文件。', "The workshop's own document."),
    clause: 'DL11-021',
  })),
  {
    id: '4-1',
    what: '照片',
    en: 'Photographs',
    requirement: text('3至5张，反映成员近年的工作和成绩。', 'Three to five, of the recent work of the members.'),
    clause: 'DL11-022',
  },
  {
    id: '4-2',
    what: '视频',
    en: 'Video',
    requirement: text('有条件的提供。', 'Where there is one.'),
    clause: 'DL11-023',
    isOptional: true,
  },
  {
    id: '5',
    what: '其他必要的材料',
    en: 'Anything else that is needed',
    requirement: text('由申报单位判断。', 'For the applicant to judge.'),
    clause: 'DL11-024',
    isOptional: true,
  },
];
