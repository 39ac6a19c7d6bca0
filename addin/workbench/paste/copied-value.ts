import { Decimal } from 'decimal.js';
import { fromSerial, type LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import { dateOfSerial } from '../../../ledger-core/workbook/cell-date.ts';
import { decimalOf } from '../../../ledger-core/workbook/reading/number-text.ts';
import { readNumberFormat } from '../../../ledger-core/workbook/number-format.ts';

/** A number that a spreadsheet put on the clipboard: what its cell shows, and what it holds. */
export interface CopiedNumber {
  readonly shown: string;
  /** As the program wrote it down: `1234.5`, `2.51120000001235E+019`. */
  readonly lexeme: string;
  /** The cell's number format; '' where it is not known. */
  readonly numberFormat: string;
}

// What a double keeps for sure, and what spreadsheets show of it.
const EXACT_DIGITS = 15;
const TOO_LARGE = new Decimal(10).pow(EXACT_DIGITS);
// What number formats put around figures and what says nothing more than the number itself.
const DRESS = /[\s\u00A0,，()（）¥￥$€£%元圆万亿千百]|RMB|CNY|人民币|[KMB]$/gi;
const SIGN = /^[+\-−–]|[-−]$/g;
const FIGURES = /^(?:(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)?$/i;
const CUT = /^#+$/;
// Figures that say which thing it is, not how many.
const LEADING_ZERO = /^0\d/;
const WORDS_OF_FORMAT = /"[^"]*"|\[[^\]]*\]|\\./g;

/**
 * The text that says most of a number: the whole value where the cell shows it rounded, dressed up or as ####, the day
 * where it shows part of one; what is shown, where the number has lost digits or its format adds words.
 */
export function copiedText({ shown, lexeme, numberFormat }: CopiedNumber): string {
  const value = decimalOf(lexeme)?.toSignificantDigits(EXACT_DIGITS);
  if (!value) return shown;
  if (readNumberFormat(numberFormat).isDate) return dayText(shown, value, numberFormat) ?? shown;
  const figures = shown.replace(DRESS, '').replace(SIGN, '');
  const saysMore = (!FIGURES.test(figures) && !CUT.test(shown.trim())) || LEADING_ZERO.test(figures);
  if (saysMore || value.abs().greaterThanOrEqualTo(TOO_LARGE)) return shown;
  return shown.includes('%') ? `${value.times(100).toFixed()}%` : value.toFixed();
}

/** Undefined where the format shows no day, or shows another one than we count (a workbook of the 1904 system). */
function dayText(shown: string, value: Decimal, numberFormat: string): string | undefined {
  if (!/d/i.test(numberFormat.replace(WORDS_OF_FORMAT, ''))) return undefined;
  const serial = value.toNumber();
  const date = fromSerial(serial, 1900);
  if (date === undefined || !(agrees(shown, date) || CUT.test(shown.trim()))) return undefined;
  return dateOfSerial(serial, 1900)?.text.replace('T', ' ');
}

function agrees(shown: string, date: LocalDate): boolean {
  const parts = shown.match(/\d+/g) ?? [];
  const year = parts.find((part) => part.length === 4);
  return parts.map(Number).includes(Number(date.slice(8))) && (year === undefined || year === date.slice(0, 4));
}
