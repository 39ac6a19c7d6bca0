import { narrow, tidy } from '../../kernel/text.ts';
import { ask, type Unread } from './reading.ts';

// Right-to-left embedding, override and isolate: `<override>0001` is shown as 1000.
const REORDERING = /[\u202B\u202E\u2067]/;
// NFKC makes 2 of both ² and ②, and (1) of ⑴, so that 5² would read 52 and ⑴ minus one.
const ODD_DIGIT = /\p{No}/u;
/** What some programs keep in front of text. */
export const APOSTROPHE = /^['\u2018\u2019`]\s*/;
const NOTHING = /^[\s\p{Cf}\p{Variation_Selector}]*$/u;
const PLAIN_BLANKS = /^ *$/;

/**
 * The text of a number, date or identifier cell in plain characters: ASCII width, tidy, without the apostrophe in
 * front. Unread where plain characters would say something else than the screen shows.
 */
export function typedText(raw: string): string | Unread {
  if (isReordered(raw)) return ask('bidi-control');
  if (ODD_DIGIT.test(raw)) return ask('odd-digits');
  if (hasSeveralLines(raw)) return ask('several-values');
  return narrow(raw).replace(APOSTROPHE, '');
}

/** Whether a hidden character reverses the order in which the text is shown. */
export function isReordered(raw: string): boolean {
  return REORDERING.test(raw);
}

/** Whether a value is what was typed but for blanks and invisible characters at the edges. */
export function isAllButEdges(value: string, raw: string): boolean {
  return isBetween(NOTHING, value, raw);
}

/** Whether a value is what TRIM of a spreadsheet makes of what was typed: it knows the plain blank only. */
export function isAsTrimmed(value: string, raw: string): boolean {
  return isBetween(PLAIN_BLANKS, value, raw);
}

/** Whether there is nothing but `edge` before and behind the value. */
function isBetween(edge: RegExp, value: string, raw: string): boolean {
  const start = raw.indexOf(value);
  return start >= 0 && edge.test(raw.slice(0, start)) && edge.test(raw.slice(start + value.length));
}

/** Two numbers one below the other must not become one: `100⏎200` is not `100 200`. */
function hasSeveralLines(raw: string): boolean {
  const lines = raw.normalize('NFKC').split(/[\n\r\t\v\f\u0085\u2028\u2029]+/);
  if (lines.length === 1) return false;
  const filled = lines.map(tidy).filter((line) => line !== '');
  return filled.some((line, index) => /\d$/.test(line) && /^\d/.test(filled[index + 1] ?? ''));
}
