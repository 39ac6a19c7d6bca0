import { COVER_FIELDS } from '../definition/fields.ts';
import { hasUsccChecksum, hasUsccForm } from '../kernel/check-digits.ts';
import { narrow, text } from '../kernel/text.ts';
import { found, inapplicable, type Check } from './support/check.ts';

/** The unit's 统一社会信用代码 on the cover: its form and its check character. */
export const uscc: Check = ({ book: { fields } }) => {
  const { at, state } = fields.get('rf_uscc');
  if (fields.isUnknown('rf_uscc')) {
    const label = COVER_FIELDS.find(({ name }) => name === 'rf_uscc')?.label ?? '';
    return found([], [text(`封面的${label}读不出`, `${label} on the cover cannot be read`)]);
  }
  const written = fields.text('rf_uscc');
  if (state === 'blank' || written === undefined) {
    return inapplicable(text('封面没有填统一社会信用代码。', 'The cover gives no unified social credit code.'));
  }
  const code = narrow(written).toUpperCase();
  if (hasUsccChecksum(code)) return found([]);
  const fault = hasUsccForm(code) ? 'check-character' : 'form';
  return found([{ case: fault, at, observed: written, identity: [fault, code] }]);
};
