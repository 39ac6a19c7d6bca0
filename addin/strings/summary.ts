import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** 汇总. */
export const SUMMARY = {
  none: text('还没有可以汇总的年份', 'No year to sum up yet'),
  noneWords: text(
    '登记了带日期的到账或支出，这里就按年度汇总。没有写日期的不属于任何一年。',
    'Once a receipt or an expense with a date is entered, its year appears here. What has no date is in no year.',
  ),
  year: text('年度', 'Year'),
  yearOption: text('{year} 年', '{year}'),
  figures: text('资金', 'Money'),
  yuan: text('单位：元', 'in yuan'),
  opening: text('年初结余', 'Opening balance'),
  received: text('到账', 'Received'),
  spent: text('支出', 'Spent'),
  returned: text('退回、追回', 'Returned'),
  closing: text('年末结余', 'Closing balance'),
  tied: text(
    '年初结余＋到账－支出－退回＝年末结余，相符。',
    'Opening + received − spent − returned = closing: it ties.',
  ),
  untied: text(
    '年初结余＋到账－支出－退回比年末结余多 {difference} 元。请“全部重新检查”；还不符，看有没有读不懂的金额。',
    'Opening + received − spent − returned exceeds closing by {difference} yuan. Check everything again; if it stays, look for amounts that cannot be read.',
  ),
  overdrawn: text('年末结余为负：支出比到账多。', 'The closing balance is negative: more was spent than received.'),
  noCategory: text('未写明类别', 'No category given'),
  fund: text('资金种类', 'Fund'),
  category: text('支出类别', 'Category'),
  budget: text('预算', 'Budget'),
  counts: text('这一年做了什么', 'What was done'),
  what: text('项目', 'Item'),
  count: text('数量', 'Number'),
  findings: text('这一年的疑点', 'Findings of this year'),
  noFindings: text('没有疑点。', 'None.'),
  undated: text(
    '另有 {amount} 元的收支没有日期，不在任何一年里。补上日期就会计入。',
    'Another {amount} yuan of receipts and expenses have no date and are in no year. Give them a date and they count.',
  ),
  take: text('打印和复制', 'Print and copy'),
  printMonths: text('打印月度账页', 'Page by month'),
  printYears: text('打印年度账页', 'Page of all years'),
  printWords: text(
    '月度账页会换成 {year} 年；转到账页后再打印。',
    'The page by month is set to {year}; then print it from there.',
  ),
  copy: text('复制为表格', 'Copy as a table'),
  copied: text('已复制。到 Excel 或 Word 里粘贴。', 'Copied. Paste it into Excel or Word.'),
  copyByHand: text(
    '这里不允许直接写剪贴板。文字已全部选中，请按 Ctrl+C 复制。',
    'The clipboard is closed to the pane. The text is selected: press Ctrl+C.',
  ),
  copyText: text('汇总文字', 'Summary as text'),
  title: text('{year} 年资金汇总', 'Summary of {year}'),
} satisfies Record<string, Text>;
