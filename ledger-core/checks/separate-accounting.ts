import { unknownBalance, unknownIn, waitingReceipt, type Dossier } from '../dossier/dossier.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { subtract, yuanDisplay, yuanText } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { BLANK_CELL } from './support/check.ts';

/** The money has a code of its own in the books, and the books' balance under it is the ledger's. */
export const separateAccounting: Check = (dossier) => {
  const { book, ledger } = dossier;
  const unknown =
    unknownBalance(dossier) ??
    unknownIn(dossier, 'rf_receipts', 'receivedOn') ??
    unknownIn(dossier, 'rf_expenses', 'bookedOn') ??
    unknownBooks(dossier);
  if (ledger.isEmpty && !unknown) return inapplicable(text('没有资金收支。', 'No money has come in or gone out.'));
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
  if (unknown) {
    gaps.push(unknown);
  } else if (balance === undefined) {
    gaps.push(text('封面没有填账面余额', "the books' balance is not filled in on the cover"));
  } else {
    const day = fields.date('rf_sub_account_date');
    const own = ledger.balanceAt(day);
    const doubt = own === balance ? undefined : doubtfulBalance(dossier, day);
    if (doubt) gaps.push(doubt);
    else if (own !== balance) {
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

/** Why a difference may be the ledger's own gap: money not entered as arrived, or rows without the date asked for. */
function doubtfulBalance(dossier: Dossier, day: LocalDate | undefined): Text | undefined {
  const { receipts, expenses } = dossier.ledger.input;
  const isUndated =
    receipts.some((one) => one.received !== undefined && one.receivedOn === undefined) ||
    expenses.some((one) => one.amount !== undefined && one.bookedOn === undefined);
  const undated = text(
    '有没填日期的收支，算不到账面余额那一天',
    'entries without a date: the balance of that day is not known',
  );
  return waitingReceipt(dossier) ?? (day !== undefined && isUndated ? undated : undefined);
}

function unknownBooks({ book: { fields } }: Dossier): Text | undefined {
  const isUnread = (['rf_sub_account_balance', 'rf_sub_account_date'] as const).some((name) => fields.isUnknown(name));
  return isUnread ? text('封面的账面余额或日期读不出', "the books' balance or its date cannot be read") : undefined;
}
