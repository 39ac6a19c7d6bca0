import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** 新建. */
export const NEW = {
  programme: text('哪一种工作室', 'Which programme'),
  programmeHelp: text('照授予工作室、拨付资金的文件选。', 'By the document under which the workshop was recognised.'),
  document: text('依据：{title}', 'By {title}'),
  grants: text('助推资金', 'Grants'),
  noGrants: text('文件没有规定拨款金额。', 'The document names no amounts.'),
  remarks: text('文件没有说清的（{n}）', 'What the document leaves open ({n})'),
  cover: text('封面', 'Cover'),
  coverHelp: text(
    '都可以先空着，以后在“封面”表里填。',
    'All of it may be left blank and filled in on the sheet 封面 later.',
  ),
  more: text('其余封面栏目（{n}）', 'Other fields of the cover ({n})'),
  notChosen: text('（先不填）', '(leave blank)'),
  where: text('建在哪里', 'Where it will be made'),
  inBlank: text(
    '就建在现在打开的工作簿里：加上封面、口径、各种台账和账页等工作表。',
    'In the workbook that is open now: a cover, settings, registers and printed pages are added as sheets.',
  ),
  inContent: text(
    '只在空白处建：已有的工作表一个字也不动；有同名工作表就不建，并说明是哪几张。',
    'Only where it is blank: sheets that are there are not touched; where one has the same name, nothing is made, and it says which.',
  ),
  inLedger: text(
    '现在这个工作簿已经是一本台账，不能在里面再建一本。请先新建一个空白工作簿，在那里打开面板。',
    'This workbook is a ledger already and cannot take another. Open a blank workbook and its pane first.',
  ),
  chooseFirst: text('先在上面选一种工作室。', 'Choose a programme above first.'),
  create: text('新建台账', 'Create the ledger'),
  creating: text('正在新建…', 'Creating…'),
  progress: text('已建 {done} 张工作表，共 {of} 张', '{done} of {of} sheets made'),
  starting: text('正在准备…', 'Getting ready…'),
  wait: text('请先不要在工作簿里编辑，几秒钟就好。', 'Please do not edit the workbook for these few seconds.'),
  failed: text(
    '没有建成，原因见面板上方的消息。填的内容都还在，处理好再点“新建台账”。',
    'Not created; the message at the top of the pane says why. What was typed is still here: put it right and create again.',
  ),
  done: text('台账建好了', 'The ledger is ready'),
  doneWords: text(
    '先看一遍封面，再到“记一笔”登记到账和支出。工作簿还没有保存，请按 Ctrl+S 存到单位的文件夹。',
    'Look over the cover, then enter receipts and expenses under Entry. The workbook is not saved yet: press Ctrl+S and choose a folder.',
  ),
  toCover: text('看封面', 'Show the cover'),
  another: text('再建一本', 'Create another'),
} satisfies Record<string, Text>;
