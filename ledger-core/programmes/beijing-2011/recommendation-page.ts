import type { ProgrammeInput } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';

type Page = NonNullable<ProgrammeInput['application']>['pages'][number];
type Row = Page['rows'][number];

/** 推荐材料: the five headings that the notice asks for, with room to write. The official template is not in the notice. */
export const recommendationPage: Page = {
  sheet: '推荐材料',
  isOurs: true,
  note: text(
    '本页由本工具自设：通知只列出内容，没有印出附件2的模板。',
    'This page is ours: the notice lists what to write and does not print the template.',
  ),
  columns: [16, 34, 12, 30],
  rows: [
    { height: 40, cells: [{ words: '职工创新工作室推荐材料', across: 4, look: 'title' }] },
    {
      height: 36,
      cells: [
        {
          words:
            '本页由本工具自设，不是附件2的官方模板（通知没有印出）。五项内容依据：四、职工创新工作室的建立，申报材料第2项。主办方发了模板的，照模板誊写。',
          across: 4,
          look: 'note',
        },
      ],
    },
    {
      height: 30,
      cells: [
        { words: '工作室名称' },
        { shows: 'rf_workshop_name', look: 'value' },
        { words: '所在单位' },
        { shows: 'rf_unit', look: 'value' },
      ],
    },
    ...heading('一、近年工作内容', 'FBJ-S31', 130),
    ...heading('二、科研项目', 'FBJ-S32', 110),
    ...heading('三、其他成绩', 'FBJ-S33', 110),
    ...heading('四、下一步工作计划', 'FBJ-S34', 110),
    ...heading('五、工作目标', 'FBJ-S35', 90),
    { height: 20, cells: [{ words: '写不下可以另附页，并在相应一栏注明“见附页”。', across: 4, look: 'note' }] },
  ],
};

function heading(words: string, box: string, height: number): Row[] {
  return [
    { height: 22, cells: [{ words, across: 4, look: 'heading' }] },
    { height, cells: [{ box, across: 4 }] },
  ];
}
