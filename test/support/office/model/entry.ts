import type { CellScalar } from './grid.ts';

/** What Excel makes of something typed or written into a cell. */
export type Entry =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: CellScalar; readonly numberFormat?: string; readonly isError?: boolean };

export interface EntrySettings {
  /** `zh-CN` or `en-US`: the order of day and month, and the short date format. */
  readonly locale: string;
  /** The year of a date that is typed without one. */
  readonly year: number;
  readonly uses1904: boolean;
}

const NUMBER = /^([+-]?)(?:\d+\.?\d*|\.\d+)$/;
const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d{1,3}$/;
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(\.\d*)?$/;
const PERCENT = /^[+-]?(?:\d+(\.\d*)?|(\.\d+))%$/;
const YEAR_FIRST = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})日?$/;
const MONTH_DAY = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/;
const YEAR_LAST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Reads a text as Excel does when it lands in a cell that is not formatted as text: `=…` is a formula, a leading `'` makes
 * text, and what looks like a number, a date, a time or TRUE becomes one. A number keeps 15 digits.
 */
export function readEntry(text: string, settings: EntrySettings): Entry {
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  return numberOf(trimmed) ?? dateOf(trimmed, settings) ?? wordOf(trimmed) ?? { kind: 'value', value: text };
}

function numberOf(text: string): Entry | undefined {
  if (NUMBER.test(text)) return { kind: 'value', value: fifteenDigits(Number(text)) };
  if (SCIENTIFIC.test(text) && Number.isFinite(Number(text))) {
    return { kind: 'value', value: fifteenDigits(Number(text)), numberFormat: '0.00E+00' };
  }
  const thousands = THOUSANDS.exec(text);
  if (thousands) {
    const value = fifteenDigits(Number(text.replaceAll(',', '')));
    return { kind: 'value', value, numberFormat: thousands[1] === undefined ? '#,##0' : '#,##0.00' };
  }
  const percent = PERCENT.exec(text);
  if (!percent) return undefined;
  const value = fifteenDigits(Number(text.slice(0, -1)) / 100);
  return { kind: 'value', value, numberFormat: (percent[1] ?? percent[2]) === undefined ? '0%' : '0.00%' };
}

function dateOf(text: string, { locale, year, uses1904 }: EntrySettings): Entry | undefined {
  const isChinese = locale.startsWith('zh');
  const shortDate = isChinese ? 'yyyy/m/d' : 'm/d/yyyy';
  const entry = (y: number, m: number, d: number, numberFormat: string): Entry | undefined => {
    const serial = serialOf(y, m, d, uses1904);
    return serial === undefined ? undefined : { kind: 'value', value: serial, numberFormat };
  };
  const full = YEAR_FIRST.exec(text);
  if (full) {
    const [, y, first, m, second, d] = full;
    const isWords = first === '年' && second === '月';
    if (!isWords && (first !== second || first === '.' || first === '年')) return undefined;
    if (isWords && !isChinese) return undefined;
    return entry(Number(y), Number(m), Number(d), isWords ? 'yyyy"年"m"月"d"日"' : shortDate);
  }
  const last = YEAR_LAST.exec(text);
  if (last && !isChinese) return entry(Number(last[3]), Number(last[1]), Number(last[2]), shortDate);
  const short = MONTH_DAY.exec(text);
  if (short) {
    if (short[3] !== undefined && !isChinese) return undefined;
    return entry(year, Number(short[1]), Number(short[2] ?? short[3]), isChinese ? 'm"月"d"日"' : 'd-mmm');
  }
  const time = TIME.exec(text);
  if (!time) return undefined;
  const [, h, min, s = '0'] = time;
  const seconds = Number(h) * 3600 + Number(min) * 60 + Number(s);
  return { kind: 'value', value: seconds / 86_400, numberFormat: time[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function wordOf(text: string): Entry | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  return ERRORS.includes(upper) ? { kind: 'value', value: upper, isError: true } : undefined;
}

/** The day's number; undefined for a day that is none, or before the system's first. 1900 has a 29 February. */
export function serialOf(year: number, month: number, day: number, uses1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000);
  const serial = uses1904 ? days - 1461 : days >= 60 ? days + 1 : days;
  return serial < (uses1904 ? 0 : 1) ? undefined : serial;
}

function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}
