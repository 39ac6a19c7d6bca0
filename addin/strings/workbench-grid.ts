import { text } from '../../ledger-core/kernel/text.ts';

/** Said about the grid of the workbench: why something cannot be changed there. */
export const GRID = {
  notOffered: text(
    '工作台里只填单元格：插删行列、改格式、改工作表，请存盘后在 Excel 或 WPS 里做。',
    'The workbench fills in cells only. To insert rows, change formats or sheets, save the file and use Excel or WPS.',
  ),
  readOnly: text(
    '这个文件不是本系统的台账，只能看，不能改。',
    'This file is no ledger of ours: it can be looked at, not changed.',
  ),
  nothingOpen: text(
    '还没有打开台账。请先在右边新建，或打开一个文件。',
    'No ledger is open yet. Create one on the right, or open a file.',
  ),
  notOurs: text(
    '打开的文件不是本系统的台账，只能看，没有动它。要新建，请先回到首页。',
    'The open file is no ledger of ours: it can only be looked at, and was left alone. Go back to the start page to create one.',
  ),
  notBlank: text(
    '这里已经打开了一本台账，没有动它。要新建，请先回到首页。',
    'A ledger is open here and was left alone. Go back to the start page to create another.',
  ),
  computed: text(
    '{cell} 是公式，自动计算，不用填；要改结果，请改它引用的数据。',
    '{cell} is a formula and computes itself. To change what it shows, change the data it draws on.',
  ),
  locked: text(
    '{cell} 是表头或说明，受保护，不能改；黄底和空白的格子可以填。',
    '{cell} is a heading or a note and is protected. Yellow and blank cells can be filled in.',
  ),
  notReplaced: text(
    '有 {count} 个单元格没有替换：公式自动计算，表头和说明受保护，日期请直接在单元格里改。',
    '{count} cells were not replaced: formulas compute themselves, headings and notes are protected, and days are changed in their cells.',
  ),
  belowTable: text(
    '表格下面 {cell} 有内容，表格不能再往下加行。请先把那里的内容移开。',
    'There is something in {cell} below the table, so the table cannot grow. Move it away first.',
  ),
  hidden: text(
    '工作表“{sheet}”是隐藏的。请存盘后在 Excel 或 WPS 里取消隐藏，再打开看。',
    'The sheet “{sheet}” is hidden. Save the file, unhide the sheet in Excel or WPS, and open the file again.',
  ),
  gone: text(
    '{place}里要用的工作表、表格或单元格不在这个文件里。',
    'A sheet, table or cell that is needed ({place}) is not in this file.',
  ),
  failed: text(
    '这一步没有做成，文件没有改动。请再试一次；还不行，请存盘后重新打开。',
    'This was not done, and nothing was changed. Try again; if that fails, save and open the file anew.',
  ),
} as const;
