import { hasUnreadable } from '../dossier/dossier.ts';
import { subtract, yuanDisplay, yuanText } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { BLANK_CELL } from './support/check.ts';

/** The money has a code of its own in the books, and the books' balance under it is the ledger's. */
export const separateAccounting: Check = (dossier) => {
  const { book, ledger } = dossier;
  if (ledger.isEmpty) return inapplicable(text('没有资金收支。', 'No money has come in or gone out.'));
  const { fields } = book;
  const hits: Hit[] = [];
  const gaps: Text[] = [];
  const code = fields.get('rf_sub_account');
  if (code.state === 'blank') {
    hits.push({ case: 'no-code', at: code.at, observed: BLANK_CELL, identity: ['rf_sub_account'] });
  } else if (code.state !== 'read') {
    gaps.push(text('专项核算编码读不出', 'the sub-account code cannot be read'));
  }
  const balance = fields.amount('rf_sub_account_balance');
  const unread =
    hasUnreadable(dossier, 'rf_receipts', 'received', 'receivedOn') ||
    hasUnreadable(dossier, 'rf_expenses', 'amount', 'bookedOn');
  if (balance === undefined) {
    gaps.push(text('封面没有填账面余额', "the books' balance is not filled in on the cover"));
  } else if (unread) {
    gaps.push(
      text('有读不出的金额或日期，无法与账面余额核对', 'amounts or dates cannot be read: no comparison with the books'),
    );
  } else {
    const day = fields.date('rf_sub_account_date');
    const own = ledger.balanceAt(day);
    if (own !== balance) {
      hits.push({
        case: 'balance',
        at: fields.get('rf_sub_account_balance').at,
        observed: yuanText(balance),
        values: {
          book: yuanDisplay(balance),
          ledger: yuanDisplay(own),
          difference: yuanDisplay(subtract(balance, own)),
          date: day ?? text('最后一笔', 'the last entry'),
        },
        identity: ['rf_sub_account_balance', yuanText(balance), yuanText(own)],
      });
    }
  }
  return found(hits, gaps);
};
