import { type Epoch, fromSerial, type LocalDate, yearOf } from '../../kernel/local-date.ts';
import type { CellImage } from '../image.ts';
import { calendarDay, isWithin, LEDGER_YEARS, partialDate, shortYearDay, type YearSpan } from './calendar-day.ts';
import { dateText } from './date-text.ts';
import { legibleCell } from './legible-cell.ts';
import { decimalOf } from './number-text.ts';
import { ask, fixed, read, type Reading, rejected } from './reading.ts';

/** What a form prints where a day is to be written. */
const PAPER_BLANK = /^[\s_]*年[\s_]*月[\s_]*日\s*$/;

/**
 * A calendar day. `epoch` is the workbook's, for serial numbers; a year outside `years` is asked in every notation,
 * for 2023 typed into a cell with a date format is stored as 1905-07-15.
 */
export function readDate(
  cell: CellImage | undefined,
  epoch: Epoch,
  years: YearSpan = LEDGER_YEARS,
): Reading<LocalDate> {
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'date':
      if (given.date === undefined) return rejected('not-a-date');
      return isWithin(yearOf(given.date), years) ? read(given.date) : ask('implausible-year');
    case 'number':
      return fromNumber(given.text, epoch, years);
    case 'text': {
      if (PAPER_BLANK.test(given.text)) return { kind: 'blank' };
      const typed = dateText(given.text, epoch, years);
      return typed.kind === 'day' ? fixed(typed.date, 'date-as-text') : typed;
    }
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

/** The notations do not overlap: serials of believable years have five digits. */
function fromNumber(lexeme: string, epoch: Epoch, years: YearSpan): Reading<LocalDate> {
  const number = decimalOf(lexeme);
  if (!number || number.isNegative() || number.greaterThan(99_999_999)) return rejected('not-a-date');
  const plain = number.toFixed();
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? [];
  if (year !== undefined) {
    const found = calendarDay(Number(year), Number(month), Number(day), years);
    return found.kind === 'day' ? fixed(found.date, 'date-as-number') : found;
  }
  const serial = fromSerial(number.toNumber(), epoch);
  const isYear = /^(?:19|20)\d{2}(?:\.\d{1,2})?$/.test(plain);
  if (!isYear && serial !== undefined && isWithin(yearOf(serial), years)) return fixed(serial, 'serial-number');
  return partOfDate(plain, years);
}

/** `2023.1` may be January or October: a number keeps no trailing zero. */
function partOfDate(plain: string, years: YearSpan): Reading<LocalDate> {
  const yearMonth = /^(?:19|20)\d{2}(?:\.?(\d{1,2}))?$/.exec(plain);
  const month = Number(yearMonth?.[1] ?? 1);
  if (yearMonth && (month <= 12 || plain.includes('.'))) return partialDate(month);
  const [year, shortMonth, day] = (/^(\d{2})(\d{2})(\d{2})$/.exec(plain)?.slice(1) ?? []).map(Number);
  if (year !== undefined && shortMonth !== undefined && day !== undefined) {
    const date = shortYearDay(year, shortMonth, day, years);
    return date === undefined ? rejected('not-a-date') : ask('two-digit-year', date);
  }
  return /^(?:[1-9]|1[0-2])\.\d{1,2}$/.test(plain) ? ask('partial-date') : rejected('not-a-date');
}
