import { grantFunds } from '../definition/programme.ts';
import { hasUnreadable } from '../dossier/dossier.ts';
import { ZERO, add, ratio, yuanDisplay } from '../kernel/money.ts';
import { text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, textParam, type Check, type Hit } from './support/check.ts';
import { rowHits } from './support/row-hits.ts';

/** “Other” expenses of the grants: row by row, and their share of the grants received. */
export const otherExpenses: Check = (dossier, rule) => {
  const { hits, gaps, rowsInScope } = rowHits(dossier, rule);
  if (rowsInScope === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const { book, ledger } = dossier;
  const category = textParam(rule, 'category');
  const funds = grantFunds(book.programme);
  const spent = funds.reduce((sum, fund) => add(sum, ledger.spent({ category, fund })), ZERO);
  const received = ledger.received(funds);
  const limit = book.settings.number(textParam(rule, 'shareSetting'));
  const share = ratio(spent, received)?.times(100);
  const unread = hasUnreadable(dossier, 'rf_expenses', 'amount') || hasUnreadable(dossier, 'rf_receipts', 'received');
  if (share === undefined || unread) {
    return found(hits, [
      ...gaps,
      text('没有可读的助推资金到账金额，占比算不出', 'the share cannot be computed without readable receipts'),
    ]);
  }
  if (!share.greaterThan(limit)) return found(hits, gaps);
  const table = book.tables.rf_expenses;
  const hit: Hit = {
    case: 'share',
    at: table
      ? locate(
          table,
          table.rows.find((row) => row.values.category === category),
          'category',
        )
      : {},
    observed: `${share.toFixed(1)}%`,
    values: { amount: yuanDisplay(spent), base: yuanDisplay(received), share: share.toFixed(1), limit },
    identity: ['share'],
  };
  return found([...hits, hit], gaps);
};
