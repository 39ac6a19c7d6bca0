import { Decimal } from 'decimal.js';
import { chineseInteger, chineseYuan, isChineseNumber } from './chinese-number.ts';
import { ask, BLANK, rejected, type Unread } from './reading.ts';
import type { ReadingCode } from './reading-notes.ts';
import { typedText } from './typed-text.ts';
import { unreadNumber } from './unread-number.ts';

/** What may stand around the digits in a column, and is no part of the number. */
export interface NumberDress {
  /** Yuan: currency signs, 元 and 整, and Chinese 元角分 are understood. */
  readonly isMoney: boolean;
  /** Unit words at the end that mean one of a thing: 人, ㎡. */
  readonly suffix?: RegExp;
}

/** A number found in a text. */
export interface NumberText {
  readonly kind: 'number';
  /** An ASCII decimal lexeme, perhaps with an exponent. */
  readonly lexeme: string;
  /** The code of the fix: how the text differs from a plain number. */
  readonly manner: ReadingCode;
}

/** Nothing that is written as one number is longer; the limit keeps hostile texts cheap. */
export const LONGEST = 64;
const LEXEME = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)$/;
const DATE = /^(?:19|20)\d{2} ?[./年-] ?\d{1,2} ?[./月-] ?\d{1,2}(?!\d)/;
const CURRENCY = /^(?:(?:人民币|RMB|CNY):? ?¥?|¥) ?/i;
const YUAN = / ?(?:[元圆圓]? ?[整正]|[元圆圓]|RMB|CNY|人民币)$/i;
const RED = /^(?:\(红字\)|\[红字\]|【红字】|红字|负) ?:? ?/;
const RED_BEHIND = / ?(?:\(红字\)|\[红字\]|【红字】)$/;
// Hyphen, figure dash, en dash and the minus sign proper; a long dash more often means "nothing".
const MINUS = /^[-\u2010\u2012\u2013\u2212] ?/;
const MINUS_BEHIND = / ?[-\u2212]$/;
// 两三千: about, and so for the one who tells why this is no number.
const ABOUT_SO_MANY = /[一二两三四五六七八][二三四五六七八九][十百千万亿]/;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['萬', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['億', 8],
  ['万亿', 12],
]);

/** A number cell's lexeme (or any ASCII one) as a decimal; undefined when it is none. */
export function decimalOf(lexeme: string): Decimal | undefined {
  return lexeme.length <= LONGEST && LEXEME.test(lexeme) ? new Decimal(lexeme) : undefined;
}

/** Reads one number as people type it. Whatever could be two different numbers is asked, never guessed. */
export function numberText(raw: string, dress: NumberDress): NumberText | Unread {
  const typed = typedText(raw);
  if (typeof typed !== 'string') return typed;
  if (typed === '') return BLANK;
  if (typed.length > LONGEST) return rejected('not-a-number');
  if (DATE.test(typed)) return rejected(dress.isMoney ? 'date-in-amount' : 'date-in-number');
  // A lone 一 is as often a dash as a one.
  if (typed === '一' && dress.isMoney) return ask('zero-or-missing');
  return undressed(typed, dress) ?? unreadNumber(typed, dress.isMoney);
}

interface Bare {
  readonly digits: string;
  readonly signs: readonly string[];
  readonly hasUnit: boolean;
}

/** Undefined: not recognised as a number at all, so the reason is still to be told. */
function undressed(typed: string, dress: NumberDress): NumberText | Unread | undefined {
  const { digits, signs, hasUnit } = undress(typed, dress);
  const size = magnitude(digits, dress.isMoney);
  if (size?.kind !== 'number') return size;
  if (signs.length > 1) return ask('double-negative');
  const [sign] = signs;
  // Brackets around capitals repeat an amount in words; they do not make it negative.
  if (sign === '()' && size.manner === 'chinese-numeral') return ask('unclear-chinese-numeral');
  const plainManner = size.manner === 'number-as-text' && hasUnit ? 'unit-removed' : size.manner;
  if (sign === undefined || sign === '+') return { ...size, manner: plainManner };
  const manner = sign === '-' ? plainManner : 'negative-notation';
  return { kind: 'number', lexeme: `-${size.lexeme}`, manner };
}

function undress(typed: string, dress: NumberDress): Bare {
  const signs: string[] = [];
  let hasUnit = false;
  let digits = typed;
  const strip = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(digits)?.[0];
    if (found === undefined || found.length === digits.length) return undefined;
    digits = digits.replace(pattern, '').trim();
    return found.trim();
  };
  const stripSign = (pattern: RegExp, name?: string): boolean => {
    const found = strip(pattern);
    if (found !== undefined) signs.push(name ?? found);
    return found !== undefined;
  };
  const stripUnit = (): boolean => {
    const found = dress.suffix ? strip(dress.suffix) : undefined;
    hasUnit ||= found !== undefined;
    return found !== undefined;
  };
  const stripBrackets = (): boolean => {
    const inner = /^\(([^()]+)\)$/.exec(digits)?.[1];
    if (inner === undefined) return false;
    signs.push('()');
    digits = inner.trim();
    return true;
  };
  // Each turn takes at least one character away.
  while (
    (dress.isMoney && (strip(CURRENCY) ?? strip(YUAN)) !== undefined) ||
    stripUnit() ||
    stripSign(RED) ||
    stripSign(RED_BEHIND) ||
    stripSign(MINUS) ||
    stripSign(/^\+ ?/) ||
    stripSign(MINUS_BEHIND, 'behind') ||
    stripBrackets()
  );
  return { digits, signs, hasUnit };
}

/** A number without sign and dress. */
function magnitude(digits: string, isMoney: boolean): NumberText | Unread | undefined {
  const size = arabic(digits);
  if (size) return size;
  const [, number = '', unit = ''] = /^(.*?\d[\d.,]*) ?(万亿|[十百千]?万|[亿億百佰千仟萬])$/.exec(digits) ?? [];
  const counted = arabic(number);
  if (counted?.kind === 'number') return found(`${counted.lexeme}e${UNITS.get(unit) ?? 0}`, 'unit-word');
  if (counted) return counted;
  if (/\d ?[十百千仟万萬亿億].*[\d一二三四五六七八九]/.test(digits)) return ask('unclear-unit');
  if (/^\d+(?:\.\d+)? ?[wk]$/i.test(digits)) {
    return ask('unclear-unit', new Decimal(`${digits.slice(0, -1).trim()}e${/w$/i.test(digits) ? 4 : 3}`).toFixed());
  }
  return isMoney ? (yuanJiaoFen(digits) ?? chinese(digits, chineseYuan)) : chinese(digits, chineseInteger);
}

/** Arabic digits with or without separators. */
function arabic(digits: string): NumberText | Unread | undefined {
  if (PLAIN.test(digits)) return /^0\d/.test(digits) ? ask('leading-zeros') : found(digits, 'number-as-text');
  if (/^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d*)?$/.test(digits)) {
    return found(digits.replace(/[, ]/g, ''), 'number-as-text');
  }
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(digits)) return ask('exponent-notation');
  if (/^\d+,\d{1,2}$/.test(digits)) return ask('decimal-comma', digits.replace(',', '.'));
  return /^[\d.,'\u2019 、。]+$/.test(digits) && /\d/.test(digits) ? ask('bad-grouping') : undefined;
}

/** `12元5角3分`, `5角`: the 元 at the very end has been stripped before. */
function yuanJiaoFen(digits: string): NumberText | undefined {
  const match = /^(?=\d)(?:(\d+)元)?(?:(\d)角)?(?:(\d)分)?$/.exec(digits);
  return match ? found(`${match[1] ?? '0'}.${match[2] ?? '0'}${match[3] ?? '0'}`, 'unit-word') : undefined;
}

function chinese(
  digits: string,
  convert: (raw: string) => number | string | undefined,
): NumberText | Unread | undefined {
  // 二点五, 二三: made of number words, but not in the regular form.
  if (!isChineseNumber(digits.replace(/[点廿卅]/g, '零'))) return undefined;
  const value = convert(digits);
  if (value !== undefined) return found(String(value), 'chinese-numeral');
  return ABOUT_SO_MANY.test(digits) ? undefined : ask('unclear-chinese-numeral');
}

function found(lexeme: string, manner: ReadingCode): NumberText {
  return { kind: 'number', lexeme, manner };
}
