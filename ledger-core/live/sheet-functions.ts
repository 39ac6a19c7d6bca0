import type { CellError } from '../workbook/edits.ts';
import { ofNumber, ofNumbers, ofText, ofTextAndNumber, ofTexts } from './sheet-operations.ts';
import type { Place } from './sheet-place.ts';
import { readWildcards } from './sheet-criterion.ts';
import {
  CANNOT_TELL,
  ERRORS,
  giveUp,
  isError,
  numberOfText,
  roundTo,
  toLogical,
  toNumber,
  toText,
  type Value,
} from './sheet-value.ts';
import { trimmed } from './sheet-vector.ts';

/** A function that wants nothing but the values of its arguments, three at most; those that are not given are null. */
export type PlainFunction = (a: Value, b: Value, c: Value, at: Place) => Value;

const DAY_MS = 86_400_000;
// Day 0 of the 1900 system.
const EPOCH_MS = Date.UTC(1899, 11, 30);
// From here on its days are those of the calendar.
const FIRST_TRUE_DAY = 61;
const LAST_DAY = 2_958_465;

/** The functions of our templates that take values. Those that look at ranges are made where formulas are put together. */
export const PLAIN_FUNCTIONS: ReadonlyMap<string, PlainFunction> = new Map<string, PlainFunction>([
  ['ABS', (value) => ofNumber(value, Math.abs)],
  ['INT', (value) => ofNumber(value, Math.floor)],
  ['ROUND', (value, digits) => ofNumbers(value, digits, (a, b) => roundTo(a, Math.trunc(b)))],
  ['N', (value) => (isError(value) || typeof value === 'number' ? value : Number(value === true))],
  ['ISNUMBER', (value) => typeof value === 'number'],
  ['NOT', (value) => negated(toLogical(value))],
  ['TRIM', (value) => ofText(value, trimmed)],
  ['LEN', (value) => ofText(value, (text) => text.length)],
  ['VALUE', valueOf],
  ['REPT', (value, times) => ofTextAndNumber(value, times, (text, count) => text.repeat(Math.max(0, count)))],
  ['LEFT', (value, count) => ofTextAndNumber(value, count, (text, most) => text.slice(0, Math.max(0, most)))],
  ['MID', middle],
  ['FIND', (wanted, within) => ofTexts(wanted, within, (a, b) => placeOrError(b.indexOf(a)))],
  ['SEARCH', (wanted, within) => ofText(wanted, (a) => searched(a)(within))],
  ['SUBSTITUTE', substituted],
  ['TEXT', zeroPadded],
  ['DATE', (year, month, day, { cells }) => serialOf([year, month, day], cells.epochShift)],
  ['YEAR', (value, _b, _c, { cells }) => partOfDay(value, cells.epochShift, (date) => date.getUTCFullYear(), 1900)],
  ['MONTH', (value, _b, _c, { cells }) => partOfDay(value, cells.epochShift, (date) => date.getUTCMonth() + 1, 1)],
  ['DAY', (value, _b, _c, { cells }) => partOfDay(value, cells.epochShift, (date) => date.getUTCDate(), undefined)],
]);

function negated(truth: boolean | CellError): Value {
  return typeof truth === 'boolean' ? !truth : truth;
}

function middle(value: Value, start: Value, count: Value): Value {
  const [text, from, most] = [toText(value), toNumber(start), toNumber(count)];
  if (typeof text !== 'string') return text;
  if (typeof from !== 'number') return from;
  if (typeof most !== 'number') return most;
  const first = Math.trunc(from) - 1;
  return first < 0 || most < 0 ? ERRORS.value : text.slice(first, first + Math.trunc(most));
}

/** SEARCH for one text. */
export function searched(wanted: string): (within: Value) => Value {
  const { literal, pattern } = readWildcards(wanted);
  const anywhere = new RegExp(pattern, 'iu');
  const small = literal?.toLowerCase();
  const placeIn = (text: string): number =>
    small === undefined ? text.search(anywhere) : text.toLowerCase().indexOf(small);
  return (within) => ofText(within, (text) => placeOrError(placeIn(text)));
}

/** Counted from 1. */
function placeOrError(at: number): Value {
  return at < 0 ? ERRORS.value : at + 1;
}

function substituted(value: Value, old: Value, now: Value): Value {
  return ofText(value, (text) => ofTexts(old, now, (from, to) => (from === '' ? text : text.split(from).join(to))));
}

function valueOf(value: Value): Value {
  if (typeof value === 'boolean') return ERRORS.value;
  if (typeof value !== 'string') return value ?? 0;
  // Days, currencies and full-width digits are read by some programs and not by others.
  if (/\p{Nd}/u.test(value)) return numberOfText(value) ?? giveUp();
  return ERRORS.value;
}

/** TEXT with a format of zeros only. */
function zeroPadded(value: Value, format: Value): Value {
  if (typeof format !== 'string' || !/^0+$/.test(format)) throw CANNOT_TELL;
  return ofNumber(value, (number) => {
    const digits = BigInt(Math.abs(roundTo(number, 0)))
      .toString()
      .padStart(format.length, '0');
    return number < 0 ? `-${digits}` : digits;
  });
}

/** Years that programs reckon each in its own way cannot be told. */
function serialOf(parts: readonly Value[], epochShift: number): Value {
  const [year, month, day] = parts.map(toNumber);
  if (typeof year !== 'number') return year ?? ERRORS.value;
  if (typeof month !== 'number') return month ?? ERRORS.value;
  if (typeof day !== 'number') return day ?? ERRORS.value;
  if (year < 1900 || year >= 9999) throw CANNOT_TELL;
  const [y, m, d] = [year, month, day].map(Math.trunc);
  const serial = (Date.UTC(y ?? 0, (m ?? 0) - 1, d) - EPOCH_MS) / DAY_MS;
  // Of the days before March 1900 nothing but their order matters here.
  return serial - epochShift;
}

function partOfDay(value: Value, epochShift: number, part: (date: Date) => number, before: number | undefined): Value {
  return ofNumber(value, (number) => {
    const day = Math.floor(number) + epochShift;
    if (day < 0 || day > LAST_DAY) return ERRORS.number;
    if (day >= FIRST_TRUE_DAY) return part(new Date(EPOCH_MS + day * DAY_MS));
    // Programs differ on the days before March 1900; an empty cell is day 0, and its month is asked for in vain.
    return day === 0 && before !== undefined ? before : giveUp();
  });
}
