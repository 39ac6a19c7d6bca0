import { grantFunds } from '../definition/programme.ts';
import { text } from '../kernel/text.ts';
import { BLANK_CELL, found, inapplicable, type Check } from './support/check.ts';
import { isNamedPayer } from './support/named-payer.ts';
import { natureNotAsked } from './fund-nature.ts';

/** The nature is blank although the payer suggests a question: a person should look. */
export const fundNatureOpen: Check = (dossier, rule) => {
  const notAsked = natureNotAsked(dossier, rule);
  if (notAsked) return 'why' in notAsked ? inapplicable(notAsked.why) : found([], [notAsked.gap]);
  const { book, ledger } = dossier;
  const field = book.fields.get('rf_fund_nature');
  if (field.state !== 'blank')
    return inapplicable(text('资金性质已填（见 ET-083）。', 'The nature is given (see ET-083).'));
  const payers = ledger.input.receipts
    .filter((one) => grantFunds(book.programme).includes(one.fund ?? ''))
    .map((one) => one.payer);
  const payer = payers.find((one) => one !== undefined && isNamedPayer(rule, one));
  if (payer === undefined) {
    const isBlank = payers.includes(undefined);
    return found([], isBlank ? [text('助推资金的拨付单位没有填', 'the payer of a grant is blank')] : []);
  }
  return found([
    { case: 'ask', at: field.at, observed: BLANK_CELL, values: { payer }, identity: ['rf_fund_nature', payer] },
  ]);
};
