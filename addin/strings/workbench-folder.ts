import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** Checking many files at once: the auditor's table. */
export const FOLDER = {
  title: text('批量检查', 'Check many files'),
  asOf: text(
    '按 {date} 核对，金额单位：元。只读取，不改动任何文件。',
    'As of {date}, amounts in yuan. Files are only read, never changed.',
  ),
  close: text('返回', 'Back'),

  progress: text('检查进度', 'Progress'),
  running: text('已查 {done} / {of} 个文件', '{done} of {of} files done'),
  secondsLeft: text('约还需 {n} 秒', 'about {n} s left'),
  minutesLeft: text('约还需 {n} 分钟', 'about {n} min left'),
  rate: text('每秒 {n} 个', '{n} a second'),
  now: text('正在查：{paths}', 'Now: {paths}'),
  cancel: text('取消', 'Cancel'),
  again: text('重新检查', 'Check again'),
  finished: text('查完了，共 {of} 个文件', 'All {of} files are done'),
  cancelled: text('已取消，查了 {done} / {of} 个文件', 'Cancelled after {done} of {of} files'),
  failed: text(
    '检查程序没有启动，查了 {done} / {of} 个文件。请刷新页面再试；命令行窗口要保持打开。',
    'The checking program did not start; {done} of {of} files are done. Reload the page and try again, with the command window left open.',
  ),
  nothing: text('没有文件', 'No files'),
  nothingWords: text('这个文件夹里没有文件。', 'There are no files in this folder.'),

  search: text('搜索', 'Search'),
  searchHint: text('文件、工作室、单位、规则号或疑点里的词', 'File, workshop, unit, rule or words of a finding'),
  filter: text('显示', 'Show'),
  all: text('全部文件（{n}）', 'All files ({n})'),
  withErrors: text('有错误的（{n}）', 'With errors ({n})'),
  withFindings: text('有疑点的（{n}）', 'With findings ({n})'),
  notChecked: text('没有读取和跳过的（{n}）', 'Not read or skipped ({n})'),
  shown: text('显示 {shown} 个，共 {all} 个文件', '{shown} of {all} files shown'),
  noMatch: text(
    '没有符合的文件。换个词，或者改成显示全部文件。',
    'No file matches. Try other words or show all files.',
  ),

  table: text('文件和疑点', 'Files and findings'),
  file: text('文件', 'File'),
  workshop: text('工作室', 'Workshop'),
  programme: text('政策', 'Programme'),
  received: text('到账', 'Received'),
  spent: text('支出', 'Spent'),
  balance: text('结余', 'Balance'),
  findings: text('疑点', 'Findings'),
  status: text('情况', 'State'),
  ledger: text('台账', 'ledger'),
  foreign: text('不是专款台账', 'not one of our ledgers'),
  refused: text('没有读取', 'not read'),
  skipped: text('跳过', 'skipped'),
  none: text('没有', 'none'),
  incomplete: text('数字不完整', 'not the whole'),

  moreFiles: text('再显示 {n} 个文件', 'Show {n} more files'),
  total: text('合计：{n} 个台账', 'In all: ledgers: {n}'),
  totalOthers: text(
    '不是台账 {foreign}，没有读取 {refused}，跳过 {skipped}',
    'not ours: {foreign}, not read: {refused}, skipped: {skipped}',
  ),
  tooMuch: text('太大', 'too large'),
  copies: text(
    '有 {n} 个文件与另一个内容完全相同，金额也计入了合计。',
    'Exact copies of another file: {n}; their money is in the sums, too.',
  ),
  partly: text(
    '有 {n} 个台账的数字不完整，合计也不完整。',
    'Ledgers whose money is not the whole: {n}; so neither are the sums.',
  ),

  open: text('打开', 'Open'),
  openAt: text('打开 {file}：{place}', 'Open {file}: {place}'),
  openFile: text('打开文件', 'Open the file'),
  openFileNamed: text('打开文件 {file}', 'Open the file {file}'),
  findingsOf: text('{file} 的疑点', 'Findings in {file}'),
  incompleteWhy: text('数字不完整：{why}', 'Not the whole: {why}'),
  noFindings: text('没有疑点。', 'No findings.'),
  sha256: text('文件指纹 SHA-256：{hash}', 'SHA-256 of the file: {hash}'),

  exportCsv: text('导出全部疑点 CSV', 'Export all findings (CSV)'),
  exportJson: text('导出全部 JSON', 'Export all (JSON)'),
  fileName: text('疑点-{date}', 'findings-{date}'),
  notReached: text(
    '检查在此之前停止了，这个文件还没有查。请重新检查。',
    'The check stopped before this file; it was not checked. Check again.',
  ),

  lockFile: text(
    '这是表格程序打开文件时留下的临时文件，不用查。',
    'Left by a spreadsheet program beside an open file; nothing to check.',
  ),
  systemFile: text('这是系统自己的文件，不用查。', 'A file of the operating system; nothing to check.'),
  otherFormat: text(
    '.{extension} 不是 .xlsx 工作簿，没有查。请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (.xlsx)”再查。',
    'A .{extension} file is no .xlsx workbook and was not checked. Open it in Excel or WPS and save it as "Excel Workbook (.xlsx)".',
  ),
  noWorkbook: text(
    '.{extension} 不是 Excel 工作簿，不用查。',
    'A .{extension} file is no Excel workbook; nothing to check.',
  ),

  tooLarge: text(
    '文件超过 {most} MB，没有读取。请删去图片和附件后另存，再查。',
    'The file is larger than {most} MB and was not read. Save it without pictures and attachments and check again.',
  ),
  unreadable: text(
    '打不开这个文件（{why}）：可能被移动、改名、删除或正被占用。请看一看再查。',
    'The file cannot be opened ({why}): it may be moved, renamed, deleted or in use. See to it and check again.',
  ),
  slowDisk: text(
    '20 秒内没有从磁盘读出这个文件，先跳过了。请把它复制到本机再查。',
    'The disk did not give this file within 20 s, so it was left. Copy it to this computer and check again.',
  ),
  tooSlow: text(
    '查了 20 秒还没有查完，先停下了，没有结果。请单独打开这个文件，或用命令行 ringfence check 检查。',
    'It was not done after 20 s and was given up without a result. Open the file by itself, or use ringfence check.',
  ),
  crashed: text(
    '查这个文件时检查程序意外停止，没有结果。请单独打开这个文件，或用命令行 ringfence check 检查。',
    'The checking program broke down on this file; there is no result. Open the file by itself, or use ringfence check.',
  ),
  fault: text(
    '查这个文件时程序出错，没有结果：{what}。请用命令行 ringfence check 再查，仍出错请把这句话告诉维护人员。',
    'The program failed on this file; there is no result: {what}. Try ringfence check; if that fails too, tell its maintainers.',
  ),

  tooMany: text(
    '文件超过 {most} 个，没有打开。请分批放进来，每次少一些。',
    'There are more than {most} files; nothing was opened. Drop them in smaller lots.',
  ),
  tooDeep: text(
    '“{path}”在 {most} 层文件夹以下，没有打开。请直接放入里面的文件夹。',
    '{path} is more than {most} folders deep; nothing was opened. Drop the inner folder itself.',
  ),
} satisfies Record<string, Text>;
