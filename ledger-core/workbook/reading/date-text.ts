import { fromSerial, type Epoch, type LocalDate } from '../../kernel/local-date.ts';
import { calendarDay, type FoundDay, isWithin, partialDate, shortYearDay, type YearSpan } from './calendar-day.ts';
import { chineseDigits, chineseInteger } from './chinese-number.ts';
import { ask, BLANK, rejected, type Unread } from './reading.ts';
import { typedText } from './typed-text.ts';

const LONGEST = 64;
const CLOCK = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
// The time of day is not wanted, but it must be one.
const TIME = new RegExp(`(?:[ T]|(?<=[日号])|(?=[上下]午))(?:(?:[上下]午|AM|PM) ?)?${CLOCK}(?: ?(?:AM|PM))?$`, 'i');
const ZONED = new RegExp(`[ T]${CLOCK} ?(?:Z|[+-]\\d{2}:?\\d{2})$`, 'i');

const FULL = [
  /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})[.日号]?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const YEAR_MONTH = [
  /^(\d{4})[./-](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月?(?:份|初|中|底|末|[上中下]旬)?$/,
  /^((?:19|20)\d{2})(\d{2})$/,
];
const YEAR = /^(?:19|20)\d{2}年?(?:度|初|中|底|末)?$/;
const MONTH_DAY = /^(?:\d{1,2}[./-]\d{1,2}|\d{1,2}月(?:\d{1,2}[日号]?)?)$/;
const MONTH_YEAR = /^\d{1,2}[./-](?:19|20)\d{2}$/;
const SHORT_YEAR_FIRST = /^(\d{2})([.-]|年)(\d{1,2})[.月-](\d{1,2})[日号]?$/;
const SHORT_DIGITS = /^(\d{2})(\d{2})(\d{2})$/;
const SHORT_YEAR_SLASH = /^(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const MONTH_NAME =
  '(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])';
// May-23 is what Excel makes of a month and a year, or of a month and a day.
const NAMED_MONTH_PART = new RegExp(`^(?:${MONTH_NAME}[-. /]?\\d{2,4}|\\d{1,4}[-. /]?${MONTH_NAME})$`, 'i');
const NAMED_MONTH = new RegExp(MONTH_NAME, 'i');
const SPAN = /^\d{4}[./年-]\d{1,2}[./月-]\d{1,2}[日号]?[-~至到\u301C].*\d/;
const LOOKALIKE = /^(?=.*\d)(?=.*[OoIl曰])[\dOoIl./年月日号曰-]+$/;
const PLACEHOLDER = /^[-/\\]{1,3}$|^无$|^没有$/;
const CHINESE_YEAR = /^[\dOo零〇\u25CB\u25EF一壹二贰貳三叁參四肆五伍六陆陸七柒八捌九玖]{2,4}(?=年)/;
const CHINESE_NUMBER = /[零〇\u25CB\u25EF一壹二贰貳三叁參四肆五伍六陆陸七柒八捌九玖十拾]+(?=[月日号]|$)/g;

/** The day a text means. Only year, month, day with a four-digit year is beyond doubt; everything else is asked. */
export function dateText(raw: string, epoch: Epoch, years: YearSpan): FoundDay | Unread {
  const typed = typedText(raw);
  if (typeof typed !== 'string') return typed;
  if (typed === '') return BLANK;
  if (typed.length > LONGEST) return rejected('not-a-date');
  if (ZONED.test(typed)) return ask('time-zone');
  const plain = plainDate(typed).replace(TIME, '');
  for (const pattern of FULL) {
    const [, year, month, day] = pattern.exec(plain) ?? [];
    if (year !== undefined) return calendarDay(Number(year), Number(month), Number(day), years);
  }
  return partial(plain) ?? shortYear(plain, years) ?? yearLast(plain, years) ?? otherwise(plain, epoch, years);
}

/** In Arabic digits, with one kind of dash and point, and no blanks around separators. */
export function plainDate(typed: string): string {
  return arabicDate(plainSeparators(typed));
}

function plainSeparators(typed: string): string {
  return typed
    .replace(/[\u2010\u2012-\u2015\u2212]/g, '-')
    .replace(/[。、]/g, '.')
    .replace(/ ?([./年月日号:-]) ?/g, '$1');
}

/** `二〇二三年五月一日` → `2023年5月1日`. The year goes place by place (a letter O may stand for 〇), month and day do not. */
function arabicDate(plain: string): string {
  return plain.replace(CHINESE_YEAR, yearDigits).replace(CHINESE_NUMBER, (part) => {
    const number = chineseInteger(part.replace(/^[零〇\u25CB\u25EF](?=.)/, ''));
    return number === undefined ? part : String(number);
  });
}

function yearDigits(year: string): string {
  const hasChinese = /[^\dOo]/.test(year);
  const digitOf = (ch: string): string => (/\d/.test(ch) ? ch : (chineseDigits(ch.replace(/[Oo]/, '零')) ?? ch));
  return hasChinese ? Array.from(year, digitOf).join('') : year;
}

function partial(plain: string): Unread | undefined {
  for (const pattern of YEAR_MONTH) {
    const month = pattern.exec(plain)?.[2];
    if (month !== undefined)
      return /^\d{6}$/.test(plain) && Number(month) > 12 ? undefined : partialDate(Number(month));
  }
  return [YEAR, MONTH_DAY, MONTH_YEAR, NAMED_MONTH_PART].some((pattern) => pattern.test(plain))
    ? ask('partial-date')
    : undefined;
}

/** `23.5.1` is year first as people write here; `5/1/23` may be anything. */
function shortYear(plain: string, years: YearSpan): Unread | undefined {
  const first = SHORT_YEAR_FIRST.exec(plain);
  const digits = SHORT_DIGITS.exec(plain);
  const [year, month, day] = (first ? [first[1], first[3], first[4]] : (digits?.slice(1) ?? [])).map(Number);
  if (year !== undefined && month !== undefined && day !== undefined) {
    const date = shortYearDay(year, month, day, years);
    if (date !== undefined) return ask('two-digit-year', date);
  }
  const [a, b, c] = (SHORT_YEAR_SLASH.exec(plain)?.slice(1) ?? []).map(Number);
  if (a === undefined || b === undefined || c === undefined || !/\d{2}/.test(plain)) {
    return first ? rejected('impossible-date') : undefined;
  }
  return oneOf('two-digit-year', [
    shortYearDay(a, b, c, years),
    shortYearDay(c, a, b, years),
    shortYearDay(c, b, a, years),
  ]);
}

function yearLast(plain: string, years: YearSpan): Unread | undefined {
  const [a, b, year] = (YEAR_LAST.exec(plain)?.slice(1) ?? []).map(Number);
  if (a === undefined || b === undefined || year === undefined) return undefined;
  if (!isWithin(year, years)) return ask('implausible-year');
  const orders = [calendarDay(year, a, b, years), calendarDay(year, b, a, years)];
  return oneOf(
    'day-month-order',
    orders.map((order) => (order.kind === 'day' ? order.date : undefined)),
  );
}

/** Suggests the day when the orders of day and month that are possible agree on it. */
function oneOf(code: 'two-digit-year' | 'day-month-order', orders: readonly (LocalDate | undefined)[]): Unread {
  const days = new Set(orders.filter((day) => day !== undefined));
  const [day] = days;
  return day === undefined ? rejected('impossible-date') : ask(code, days.size === 1 ? day : undefined);
}

function otherwise(plain: string, epoch: Epoch, years: YearSpan): Unread {
  if (PLACEHOLDER.test(plain)) return ask('no-date');
  if (SPAN.test(plain)) return ask('date-range');
  if (/\d/.test(plain) && NAMED_MONTH.test(plain)) return ask('day-month-order');
  if (LOOKALIKE.test(plain)) return ask('lookalike-letters');
  const serial = /^\d{5}$/.test(plain) ? fromSerial(Number(plain), epoch) : undefined;
  if (serial !== undefined && isWithin(Number(serial.slice(0, 4)), years)) return ask('serial-as-text', serial);
  return rejected('not-a-date');
}
