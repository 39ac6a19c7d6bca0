import { yearOf } from '../../kernel/local-date.ts';
import type { CellImage } from '../image.ts';
import { isWithin, LEDGER_YEARS, type YearSpan } from './calendar-day.ts';
import { chineseDigits } from './chinese-number.ts';
import { plainDate } from './date-text.ts';
import { type LegibleCell, legibleCell } from './legible-cell.ts';
import { readWholeNumber } from './read-whole-number.ts';
import { ask, BLANK, fixed, type Reading, rejected, type Unread } from './reading.ts';
import type { ReadingCode } from './reading-notes.ts';
import { typedText } from './typed-text.ts';

const LONGEST = 64;
const WORD = /年(?:度|份)?$/;
const SPAN = /^\d{4}年?[-~\u301C至到、,;/.]{1,2}\d{2,4}年?度?$/;
// 2025-26 is two years, 2025-12 a month.
const MONTH = /^\d{4}[./-](?:0?[1-9]|1[0-2])$/;
const DATE = /^(\d{4})[./年-]\d{1,2}(?:[./月-]|$)/;
const PLACEHOLDER = /^[-/\\]{1,3}$|^无$|^没有$/;

/** One calendar year. A span of years, a date and a year of two digits are asked; so is a year outside `years`. */
export function readYear(cell: CellImage | undefined, years: YearSpan = LEDGER_YEARS): Reading<number> {
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'number':
      return believable(readWholeNumber(given), years);
    case 'date':
      return ask('date-in-year', yearInDate(given, years));
    case 'text':
      return fromText(given, years);
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

/** 2025 typed under a date format is stored as 1905-07-17, and its lexeme is still 2025. */
function yearInDate({ date, lexeme = '' }: LegibleCell, years: YearSpan): string | undefined {
  const year = /^\d{4}$/.test(lexeme) ? Number(lexeme) : date && yearOf(date);
  return year !== undefined && isWithin(year, years) ? String(year) : undefined;
}

function fromText(cell: LegibleCell, years: YearSpan): Reading<number> {
  const typed = typedText(cell.text);
  if (typeof typed !== 'string') return typed;
  if (typed === '') return BLANK;
  if (typed.length > LONGEST) return rejected('not-a-year');
  const plain = plainDate(typed);
  if (PLACEHOLDER.test(plain)) return ask('no-year');
  const digits = digitsOf(plain.replace(WORD, ''));
  if (digits?.length === 4) return believable(fixed(Number(digits), mannerOf(typed)), years);
  if (digits?.length === 2) return ask('short-year', longYear(Number(digits), years));
  return notOneYear(plain) ?? asNumber(cell, years);
}

/** Arabic digits, or Chinese ones place by place. */
function digitsOf(plain: string): string | undefined {
  return /^\d+$/.test(plain) ? plain : chineseDigits(plain.replace(/[Oo]/g, '零'));
}

function mannerOf(typed: string): ReadingCode {
  if (!/^\d/.test(typed)) return 'chinese-numeral';
  return /\D/.test(typed) ? 'unit-removed' : 'number-as-text';
}

function longYear(digits: number, years: YearSpan): string | undefined {
  const [only, another] = [2000 + digits, 1900 + digits].filter((year) => isWithin(year, years));
  return only === undefined || another !== undefined ? undefined : String(only);
}

function notOneYear(plain: string): Unread | undefined {
  if (SPAN.test(plain) && !MONTH.test(plain)) return ask('several-years');
  const year = DATE.exec(plain)?.[1];
  return year === undefined ? undefined : ask('date-in-year', year);
}

/** `2,025`, `2025.0`; anything else is told in the words of a year. */
function asNumber(cell: LegibleCell, years: YearSpan): Reading<number> {
  const number = readWholeNumber(cell);
  if (number.kind === 'fixed' || number.kind === 'read') return believable(number, years);
  return number.kind === 'rejected' ? rejected('not-a-year') : number;
}

function believable(year: Reading<number>, years: YearSpan): Reading<number> {
  if (year.kind !== 'read' && year.kind !== 'fixed') return year;
  if (isWithin(year.value, years)) return year;
  if (year.value >= 0 && year.value < 100) return ask('short-year', longYear(year.value, years));
  return ask('implausible-year');
}
