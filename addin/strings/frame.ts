import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** The pane's frame, and the states in which there is no ledger to show. */
export const FRAME = {
  product: text('专款账', 'Ringfence'),
  unnamedWorkshop: text('（没有填工作室名称）', '(no workshop named)'),
  views: text('视图', 'Views'),
  refresh: text('全部重新检查', 'Check everything again'),
  refreshing: text('正在重新检查', 'Checking everything again'),
  back: text('返回', 'Back'),
  toHandle: text('条疑点待处理', 'open findings'),
  asOf: text('按 {date} 核对', 'As of {date}'),
  settled: text('{n} 项规则已核对', 'Rules checked: {n}'),
  settling: text('{n} 项规则正在核对…', 'Checking {n} rules…'),
  countNow: text('疑点 {n} 条', 'Findings: {n}'),
  offline: text(
    '没有网络。不影响使用：检查、记账都在本机完成。',
    'No network. Nothing is missing: checks and entries run on this computer.',
  ),
  notices: text('消息', 'Messages'),
  opening: text('正在读取工作簿', 'Reading the workbook'),
  openingHint: text('只读取，不改动任何单元格。', 'It is only read; no cell is changed.'),
  failed: text('工作簿没有读出来', 'The workbook could not be read'),
  blank: text('这是一个空白工作簿', 'This workbook is blank'),
  blankWords: text(
    '可以在这里新建一本专款台账：封面、到账、支出和各项登记表，填写时自动核对。',
    'A ledger can be made here: cover, receipts, expenses and registers, checked while they are filled in.',
  ),
  newLedger: text('新建台账', 'New ledger'),
  howToOpen: text('打开已有的台账', 'Open a ledger you have'),
  openSteps: text(
    '在 Excel 里点“文件”→“打开”，选中台账文件；文件打开后，这个面板会在那个窗口里显示它的情况。文件刚刚换过时，点“重新读取”。',
    'In Excel choose File → Open and the ledger; the pane in that window then shows it. Choose “Read again” if the content has just changed.',
  ),
  readAgain: text('重新读取', 'Read again'),
  foreign: text('这不是专款台账', 'This is not one of our ledgers'),
  foreignWords: text(
    '工作簿里没有专款台账的封面。我们不读取细节，也不改动它。',
    'The workbook has no cover of ours. It is left alone and nothing is changed.',
  ),
  foreignNamed: text(
    '封面写的政策是“{named}”，这里没有这一项。我们不改动它。',
    'Its cover names the programme “{named}”, which is not among ours. It is left alone.',
  ),
  whatNow: text('可以这样做', 'What you can do'),
  foreignOpen: text('打开自己的台账文件。', 'Open your ledger file.'),
  foreignNew: text(
    '没有台账：最好先新建一个空白工作簿；在这里点“新建台账”，会在现有的表后面加上台账的表。',
    'No ledger yet: better start from a blank workbook; “New ledger” here adds its sheets behind those that are there.',
  ),
  foreignRename: text(
    '这本来就是台账：看看“封面”工作表是不是被删掉或改动了，改好后点“重新读取”。',
    'It should be a ledger: see whether the sheet 封面 was deleted or changed, mend it, then choose “Read again”.',
  ),
  olderEdition: text(
    '这份台账由 {version} 版制作，现在的版本是 {current}。所有检查照常进行，台账不会自动改动。',
    'This ledger was made by version {version}; the current one is {current}. Everything is still checked and nothing is changed by itself.',
  ),
  newerEdition: text(
    '这份台账由较新的 {version} 版制作，这里是 {current} 版。新版增加的内容这里检查不到，请更新加载项。',
    'This ledger was made by the newer version {version}; this is {current}. What the newer one added is not checked here: please update the add-in.',
  ),
} satisfies Record<string, Text>;
