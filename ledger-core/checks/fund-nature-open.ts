import { grantFunds } from '../definition/programme.ts';
import { nameKey, text } from '../kernel/text.ts';
import { BLANK_CELL, found, inapplicable, listParam, type Check } from './support/check.ts';
import { natureNotAsked } from './fund-nature.ts';

/** The nature is blank although the payer suggests a question: a person should look. */
export const fundNatureOpen: Check = (dossier, rule) => {
  const notAsked = natureNotAsked(dossier, rule);
  if (notAsked) return 'why' in notAsked ? inapplicable(notAsked.why) : found([], [notAsked.gap]);
  const { book, ledger } = dossier;
  const field = book.fields.get('rf_fund_nature');
  if (field.state !== 'blank')
    return inapplicable(text('资金性质已填（见 ET-083）。', 'The nature is given (see ET-083).'));
  const payers = new Set(listParam(rule, 'payers').map(nameKey));
  const payer = ledger.input.receipts.find(
    (one) => grantFunds(book.programme).includes(one.fund ?? '') && payers.has(nameKey(one.payer ?? '')),
  )?.payer;
  if (payer === undefined) return found([]);
  return found([
    { case: 'ask', at: field.at, observed: BLANK_CELL, values: { payer }, identity: ['rf_fund_nature', payer] },
  ]);
};
