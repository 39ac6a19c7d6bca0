import { grantFunds } from '../definition/programme.ts';
import { unknownIn } from '../dossier/dossier.ts';
import { ZERO, ratio, total, yuanDisplay } from '../kernel/money.ts';
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
  const table = book.tables.rf_expenses;
  // Rows that name no fund count as the grants', as they do in the row cases.
  const rows = (table?.rows ?? []).filter(
    ({ values: { fund, category: own } }) => own === category && (fund === undefined || funds.includes(fund)),
  );
  const spent = total(rows.map(({ values }) => values.amount ?? ZERO));
  const received = ledger.received(funds);
  const limit = book.settings.number(textParam(rule, 'shareSetting'));
  const share = ratio(spent, received)?.times(100);
  const unknown =
    unknownIn(dossier, 'rf_expenses', 'amount', 'category', 'fund') ??
    unknownIn(dossier, 'rf_receipts', 'received', 'fund');
  if (unknown) return found(hits, [...gaps, unknown]);
  if (share === undefined) {
    return found(hits, [
      ...gaps,
      text('没有助推资金到账，占比算不出', 'no grant was received: the share cannot be computed'),
    ]);
  }
  if (!share.greaterThan(limit)) return found(hits, gaps);
  const hit: Hit = {
    case: 'share',
    at: table ? locate(table, rows[0], 'category') : {},
    observed: `${share.toFixed(2)}%`,
    values: { amount: yuanDisplay(spent), base: yuanDisplay(received), share: share.toFixed(2), limit },
    identity: ['share'],
  };
  return found([...hits, hit], gaps);
};
