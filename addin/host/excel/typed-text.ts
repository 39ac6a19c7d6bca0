import type { CellScalar } from '../../../ledger-core/templates/plan.ts';

/** The format under which Excel keeps whatever is typed as text. */
export const TEXT_FORMAT = '@';

// What Excel takes for a formula, or for text that was marked as such.
const STARTS_AS_OTHER = /^['=+\-@#]/;
// A number, date, time, fraction or percentage has a digit, of any script, or a Chinese numeral.
const HOLDS_DIGIT = /[\p{Nd}〇零一二三四五六七八九十百千万亿]/u;
const LOGICAL = /^(?:true|false|真|假)$/i;
// No number, date or time is longer.
const LONGEST_TYPED = 40;

/**
 * What to hand to Excel so that a cell of this number format comes to hold just this value: an apostrophe keeps text from
 * becoming a number, a date or a formula, and does not become part of it. '' for null: the cell is emptied.
 */
export function cellInput(value: CellScalar | null, format: string): CellScalar {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  const isRisky = format === TEXT_FORMAT ? /^['=]/.test(value) : looksTyped(value);
  return isRisky ? `'${value}` : value;
}

function looksTyped(text: string): boolean {
  if (STARTS_AS_OTHER.test(text.trimStart())) return true;
  return text.length <= LONGEST_TYPED && (HOLDS_DIGIT.test(text) || LOGICAL.test(text.trim()));
}
