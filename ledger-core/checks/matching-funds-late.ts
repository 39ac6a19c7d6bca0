import type { LocalDate } from '../kernel/local-date.ts';
import { yuanText } from '../kernel/money.ts';
import { text } from '../kernel/text.ts';
import { found, inapplicable, textParam, type Check } from './support/check.ts';
import { matchingOf, matchingValues } from './matching-funds.ts';

/** Matching funds that are short without a due date, or complete but late. */
export const matchingFundsLate: Check = (dossier, rule) => {
  const matching = matchingOf(dossier, rule);
  if ('hits' in matching) return matching;
  const { promised, due, arrived } = matching;
  const values = matchingValues(matching);
  if (due === undefined) {
    if (arrived >= promised) return found([]);
    const { at } = dossier.book.fields.get('rf_matching_due');
    return found([
      {
        case: 'no-due-date',
        at,
        observed: text('（空白）', '(blank)'),
        values,
        identity: ['no-due-date', yuanText(promised)],
      },
    ]);
  }
  if (arrived < promised) return inapplicable(text('未到齐的由 ET-095 判断。', 'What is short is judged by ET-095.'));
  const { ledger, book } = dossier;
  const fund = textParam(rule, 'fund');
  if (ledger.received([fund], due) >= promised) return found([]);
  const dates = ledger.input.receipts
    .filter((one) => one.fund === fund && one.receivedOn !== undefined)
    .map((one) => one.receivedOn as LocalDate)
    .sort();
  const completed = dates.find((day) => ledger.received([fund], day) >= promised);
  if (completed === undefined)
    return found([], [text('配套资金的到账日期不全', 'receipts of matching funds lack dates')]);
  const { at } = book.fields.get('rf_matching_due');
  return found([
    { case: 'late', at, observed: completed, values: { ...values, completed }, identity: ['late', due, completed] },
  ]);
};
