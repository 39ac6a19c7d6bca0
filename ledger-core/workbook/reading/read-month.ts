import { type Epoch, fromSerial, type LocalDate, yearOf } from '../../kernel/local-date.ts';
import type { CellImage } from '../image.ts';
import { BIRTH_YEARS, calendarDay, isWithin, type YearSpan } from './calendar-day.ts';
import { dateText, plainDate } from './date-text.ts';
import { legibleCell } from './legible-cell.ts';
import { decimalOf } from './number-text.ts';
import { ask, BLANK, fixed, read, type Reading, rejected, type Unread } from './reading.ts';
import type { ReadingCode } from './reading-notes.ts';
import { isAllButEdges, typedText } from './typed-text.ts';

const LONGEST = 64;
// What Excel itself keeps and shows; digits beyond are float noise.
const EXCEL_DIGITS = 15;
const YEAR_MONTH = /^(\d{4})(?:[./-](\d{1,2})|年(\d{1,2})月?份?)$|^((?:19|20)\d{2})(\d{2})$/;
// 05/2023: with a year of four digits the other number is the month.
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const SHORT_YEAR_MONTH = /^\d{2}(?:年\d{1,2}月?份?|[./-]\d{1,2})$/;
// What a day asks for its own sake; in a month it is the year or the month that is unclear.
const DAY_QUESTIONS: ReadonlySet<string> = new Set(['partial-date', 'day-month-order', 'date-range', 'no-date']);

/**
 * A month of a year, `YYYY-MM`. A full date gives its month. `2023.1` as a number may be January or October, for a
 * number keeps no trailing zero; 2023.5 and 2023.11 can be one month only.
 */
export function readMonth(cell: CellImage | undefined, epoch: Epoch, years: YearSpan = BIRTH_YEARS): Reading<string> {
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'date':
      return given.date === undefined ? rejected('not-a-month') : ofDay(given.date, years);
    case 'number':
      return fromNumber(given.text, epoch, years);
    case 'text':
      return fromText(given.text, epoch, years);
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

function ofDay(date: LocalDate, years: YearSpan): Reading<string> {
  return isWithin(yearOf(date), years) ? fixed(date.slice(0, 7), 'month-of-date') : ask('implausible-year');
}

function ofYear(year: string, month: string, years: YearSpan, manner: ReadingCode): Reading<string> {
  if (!(Number(month) >= 1 && Number(month) <= 12)) return rejected('impossible-month');
  return isWithin(Number(year), years) ? fixed(`${year}-${month.padStart(2, '0')}`, manner) : ask('implausible-year');
}

function fromNumber(lexeme: string, epoch: Epoch, years: YearSpan): Reading<string> {
  const plain = decimalOf(lexeme)?.toSignificantDigits(EXCEL_DIGITS).toFixed() ?? '';
  const [, year, point, month = ''] = /^((?:19|20)\d{2})(\.?)(\d{1,2})$/.exec(plain) ?? [];
  if (year !== undefined && point !== '' && month === '1') return ask('lost-zero');
  if (year !== undefined && (point !== '' || month.length === 2)) return ofYear(year, month, years, 'month-spelling');
  // 20235: the fifth month of 2023, or the serial number of a day in 1955?
  if (year !== undefined) return ask('unclear-month');
  const [, y, m, d] = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? [];
  if (y !== undefined) {
    const day = calendarDay(Number(y), Number(m), Number(d), years);
    return day.kind === 'day' ? ofDay(day.date, years) : day;
  }
  if (/^(?:19|20)\d{2}$/.test(plain)) return ask('unclear-month');
  const serial = /^\d{5}(?:\.\d+)?$/.test(plain) ? fromSerial(Number(plain), epoch) : undefined;
  return serial === undefined ? rejected('not-a-month') : ofDay(serial, years);
}

function fromText(raw: string, epoch: Epoch, years: YearSpan): Reading<string> {
  const typed = typedText(raw);
  if (typeof typed !== 'string') return typed;
  if (typed === '') return BLANK;
  if (typed.length > LONGEST) return rejected('not-a-month');
  const plain = plainDate(typed);
  const [year, month] = yearAndMonth(plain);
  if (year !== undefined && month !== undefined) {
    const reading = ofYear(year, month, years, 'month-spelling');
    return reading.kind === 'fixed' && isAllButEdges(reading.value, raw) ? read(reading.value) : reading;
  }
  if (SHORT_YEAR_MONTH.test(plain)) return ask('short-year');
  const day = dateText(raw, epoch, years);
  return day.kind === 'day' ? ofDay(day.date, years) : inMonths(day);
}

function yearAndMonth(plain: string): readonly (string | undefined)[] {
  const [, month, year] = MONTH_YEAR.exec(plain) ?? [];
  return year === undefined ? (YEAR_MONTH.exec(plain) ?? []).slice(1).filter(Boolean) : [year, month];
}

/** What could not be read as a date, in the words of a month. */
function inMonths(unread: Unread): Unread {
  if (unread.kind === 'ask' && unread.code === 'two-digit-year') return ask('short-year');
  if (unread.kind === 'ask' && DAY_QUESTIONS.has(unread.code)) return ask('unclear-month');
  if (unread.kind === 'ask' && unread.code === 'serial-as-text') return { ...unread, ...suggested(unread.suggestion) };
  return unread.kind === 'rejected' && unread.code === 'not-a-date' ? rejected('not-a-month') : unread;
}

function suggested(date: string | undefined): { readonly suggestion?: string } {
  return date === undefined ? {} : { suggestion: date.slice(0, 7) };
}
