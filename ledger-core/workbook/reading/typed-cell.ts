import { Decimal } from 'decimal.js';
import { dateOf, toSerial } from '../../kernel/local-date.ts';
import type { CellScalar } from '../../templates/plan.ts';
import { readNumberFormat } from '../number-format.ts';

/** What a cell comes to hold. */
export interface TypedCell {
  /** null empties the cell; a day is a serial of the 1900 system; text is never taken for a formula. */
  readonly value: CellScalar | null;
  /** The format that a cell without one gets, so that it shows the value as it was typed. */
  readonly numberFormat?: string;
}

/** How a cell shows what is typed into it. */
type Showing = 'text' | 'general' | 'date' | 'percent' | 'number';

const TEXT_FORMAT = '@';
const GENERAL = /^(?:general|g\/通用格式)?$/i;
// Nothing that is one number, day or truth value is longer.
const LONGEST = 40;
// Digits that a cell keeps of a number.
const EXACT_DIGITS = 15;
const NUMBER = /^([+-]?)((?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(%?)$/;
const DAY = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const LOGICAL = /^(?:true|false)$/i;
// Before it, Excel's calendar has a day that never was.
const FIRST_SURE_DAY = '1900-03-01';

/**
 * What a spreadsheet makes of a text that lands in a cell, with more care than most: whatever could mean two things
 * (2025.3.1, 3/1/2025, 007, １２, 5元, a number under a date format) and whatever would lose digits stays the text that it
 * is, for the checks to ask about. An apostrophe in front makes text, and goes; `=`, `@` and the like are text.
 */
export function typedCell(typed: string, { numberFormat }: { readonly numberFormat: string }): TypedCell {
  const isMarked = typed.startsWith("'");
  const text = isMarked ? typed.slice(1) : typed;
  if (text === '') return { value: null };
  const showing = showingOf(numberFormat);
  const plain = text.trim();
  if (isMarked || showing === 'text' || plain.length > LONGEST) return { value: text };
  return numberCell(plain, showing) ?? dayCell(plain, showing) ?? logicalCell(plain) ?? { value: text };
}

function showingOf(numberFormat: string): Showing {
  if (numberFormat === TEXT_FORMAT) return 'text';
  if (GENERAL.test(numberFormat)) return 'general';
  if (readNumberFormat(numberFormat).isDate) return 'date';
  return numberFormat.includes('%') ? 'percent' : 'number';
}

/** Not under a date format: 20250301 and 45717 would be shown as days that nobody meant. */
function numberCell(plain: string, showing: Showing): TypedCell | undefined {
  const [, sign = '', digits = '', percent = ''] = NUMBER.exec(plain) ?? [];
  const bare = digits.replaceAll(',', '');
  if (bare === '' || showing === 'date' || !isExact(bare)) return undefined;
  // 5 % of an amount, or 5: under another format the cell would not show which.
  if (percent !== '' && showing === 'number') return undefined;
  const lexeme = `${sign}${bare}`;
  const number = percent === '' ? Number(lexeme) : new Decimal(lexeme).dividedBy(100).toNumber();
  const numberFormat = showing === 'general' ? formatAsTyped(digits, percent) : undefined;
  // Not -0, which no cell shows.
  return numberFormat === undefined ? { value: number + 0 } : { value: number + 0, numberFormat };
}

function formatAsTyped(digits: string, percent: string): string | undefined {
  const decimals = digits.includes('.') ? '.00' : '';
  if (percent !== '') return `0${decimals}%`;
  return digits.includes(',') ? `#,##0${decimals}` : undefined;
}

function isExact(digits: string): boolean {
  const [whole = '', fraction = ''] = digits.split('.');
  const significant = (whole + fraction.replace(/0+$/, '')).replace(/^0+/, '');
  return significant.length <= EXACT_DIGITS;
}

/** Year first, with one kind of separator. Only where the cell shows days, or shows whatever it gets. */
function dayCell(plain: string, showing: Showing): TypedCell | undefined {
  const [, year, , month, day, monthWord, dayWord] = DAY.exec(plain) ?? [];
  if (year === undefined || (showing !== 'date' && showing !== 'general')) return undefined;
  const date = dateOf(Number(year), Number(month ?? monthWord), Number(day ?? dayWord));
  if (date === undefined || date < FIRST_SURE_DAY) return undefined;
  return showing === 'date' ? { value: toSerial(date) } : { value: toSerial(date), numberFormat: 'yyyy-mm-dd' };
}

function logicalCell(plain: string): TypedCell | undefined {
  return LOGICAL.test(plain) ? { value: plain.toLowerCase() === 'true' } : undefined;
}
