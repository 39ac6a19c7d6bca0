import { text } from '../../ledger-core/kernel/text.ts';

/** Said by the workbench around the grid: the bar above it, and what becomes of files. */
export const APP = {
  home: text('首页', 'Start'),
  save: text('保存', 'Save'),
  saveAs: text('另存为', 'Save as'),
  undo: text('撤销', 'Undo'),
  redo: text('重做', 'Redo'),
  insertRow: text('插入行', 'Insert row'),
  deleteRow: text('删除行', 'Delete row'),
  print: text('打印', 'Print'),
  more: text('更多', 'More'),
  hidePane: text('收起面板', 'Hide pane'),
  showPane: text('打开面板', 'Show pane'),
  toolbar: text('工作簿', 'Workbook'),
  workbook: text('打开的工作簿', 'The open workbook'),
  grid: text('表格', 'Spreadsheet'),
  cell: text('单元格', 'Cell'),
  formulaBar: text('编辑栏', 'Formula bar'),
  nameBox: text('名称框', 'Name box'),
  regionKeys: text('按 F6 换到工具栏、工作表标签、面板', 'F6: toolbar, sheet tabs, pane'),
  selectedCell: text('{place}：{value}', '{place}: {value}'),
  nothing: text('空', 'blank'),
  selectedRange: text('{range}，{rows} 行 {columns} 列', '{range}, rows: {rows}, columns: {columns}'),
  selectedOnSheet: text('工作表“{sheet}”，{selected}', 'Sheet “{sheet}”, {selected}'),
  saved: text('已保存', 'Saved'),
  unsaved: text('有未保存的修改', 'Unsaved changes'),
  readOnly: text('只读', 'Read-only'),
  notCreated: text('还没有新建，请在面板里填', 'Not created yet: fill in the form in the pane'),
  close: text('知道了', 'Close'),
  detail: text('技术细节：', 'Technical detail: '),
  starting: text('正在打开表格…', 'Opening the spreadsheet…'),
  opening: text('正在打开“{name}”…', 'Opening “{name}”…'),
  saving: text('正在保存…', 'Saving…'),
  newName: text('新台账', 'New ledger'),
  newApplication: text('新申报材料', 'New application'),
  applicationMade: text(
    '申报工作簿做好了，还没有保存：先填第一页，缺什么看右边的检查；保存后可以打印。',
    'The application is made and not saved yet. Begin with the first sheet; the pane tells what is missing.',
  ),
  sampleName: text('示例台账.xlsx', 'sample-ledger.xlsx'),
  sampleOpen: text(
    '这是示例台账，里面的错误是有意放的。随便改；改动只留在这个浏览器里，不会写进文件，除非您保存。',
    'This is the sample ledger; its mistakes are planted. Change what you like: nothing is written to a file unless you save.',
  ),
  foreignOpen: text(
    '“{name}”不是本系统的台账，只能看，不能改，也不做检查。要记账，请回首页新建。',
    '“{name}” is no ledger of ours: it can be looked at, not changed, and is not checked. To keep a ledger, create one on the start page.',
  ),
  refused: text('没有打开“{name}”：{why}', '“{name}” was not opened. {why}'),
  slow: text(
    '读了 20 秒还没有读完，文件可能有问题。请用 Excel 或 WPS 打开另存一份再试。',
    'It was not read within 20 seconds; something may be wrong with the file. Save it anew in Excel or WPS and try again.',
  ),
  unreadable: text(
    '文件读不出来，可能已移走或正被别的程序占用。',
    'The file cannot be read; it may have moved or be in use.',
  ),
  savedInPlace: text('已保存到“{name}”，并读回核对无误。', 'Saved to “{name}”, read back and found the same.'),
  downloaded: text(
    '已交给浏览器下载：“{name}”。请到下载文件夹里取；这个浏览器不能直接写回原文件。',
    '“{name}” was handed to the browser’s downloads. This browser cannot write back to the file itself.',
  ),
  changedOutside: text(
    '“{name}”打开以后被别的程序改过，没有覆盖它。要留住两边的改动，请“另存为”；确定不要那边的改动，再覆盖。',
    '“{name}” was changed by another program since it was opened and was not written over. To keep both, save as another file; overwrite only if the other changes can go.',
  ),
  overwrite: text('覆盖', 'Overwrite'),
  notSaved: text('没有保存：{why}', 'Not saved. {why}'),
  recovered: text(
    '已恢复“{name}”的草稿。核对无误后请保存。',
    'The draft of “{name}” is back. Look it over, then save.',
  ),
  recoveredPartly: text(
    '已恢复“{name}”的草稿，但这些工作表不在文件里，它们的修改没有恢复：{sheets}。',
    'The draft of “{name}” is back, but the file has no such sheets, and their changes are not: {sheets}.',
  ),
  notKept: text('草稿没有留住：{why}请尽快保存。', 'The draft was not kept. {why} Save soon.'),
  leaveUnsaved: text(
    '“{name}”有未保存的修改，已留作草稿，可以在首页恢复。',
    '“{name}” has unsaved changes. They are kept as a draft; the start page brings them back.',
  ),
  noRow: text('请先选中表格里的一行（表头以下）。', 'Select a row of a table first (below its headings).'),
  lastRowFull: text(
    '表格最后一行有内容，没有插入。请先把末行移开，或在面板“记一笔”里记。',
    'The last row of the table is filled, so nothing was inserted. Move it first, or use the entry form in the pane.',
  ),
  failed: text(
    '出了意料之外的错，文件没有动。草稿还在，可以刷新页面后恢复。',
    'Something unexpected happened; no file was touched. The draft is kept: reload the page to get it back.',
  ),
  failedUnopened: text(
    '出了意料之外的错，文件没有动。请刷新页面再试。',
    'Something unexpected happened; no file was touched. Reload the page and try again.',
  ),
  serverGone: text(
    '工作台的程序已经停了。请重新运行 npm start，再刷新本页；还没有存盘的修改在草稿里。',
    'The workbench’s program has ended. Run npm start again and reload this page; changes not yet saved are in the drafts.',
  ),
  noAnswer: text(
    '后台没有回应，这一步没有做成，文件没有动。修改在草稿里：请刷新页面后恢复，再存盘。',
    'The background part does not answer; this was not done and no file was touched. The changes are in the drafts: reload the page, get them back and save again.',
  ),
  templates: {
    application: text('申报材料', 'Application'),
    ledger: text('台账', 'Ledger'),
  },
} as const;
