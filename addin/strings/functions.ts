import { text } from '../../ledger-core/kernel/text.ts';

/** Why a formula of ours shows #N/A: Excel shows the words when the error is pointed at. */
export const FUNCTION_WORDS = {
  noLedger: text('这个工作簿不是专款台账', 'This workbook is no ring-fenced ledger'),
  noMoney: text('这个方案不记资金', 'This programme keeps no money'),
  noSuchFund: text(
    '台账里没有“{fund}”这种资金，请按“资金种类”的写法填',
    'No fund is called {fund}; write it as in 资金种类',
  ),
  noSuchCategory: text(
    '没有“{category}”这个类别，请按“支出明细”里的写法填',
    'No category is called {category}; write it as in 支出明细',
  ),
  noYear: text('{year} 不是年份，请填四位数的年份', '{year} is no year; give it in four digits'),
  noReview: text(
    '没有待进行的复审；封面没填认定日期时算不出',
    'No review is due, or the cover gives no day of recognition',
  ),
  noAmount: text('不是能写成大写的金额', 'Not an amount that can be written in capitals'),
};
