import { ask, rejected, type Unread } from './reading.ts';

const PLACEHOLDER = /^(?:¥ ?)?[-\u2010\u2012-\u2015\u2212/\\]{1,3}(?: ?元)?$|^无$|^没有$/;
const NO_FIGURE =
  /^(?:若干|待定|暂无|暂缺|未定|不详|未知|待补|待核|不适用|N\/?A|NULL|NIL|NONE|TBD|[?*#]+|\.{3,}) ?(?:元|万元)?$/i;
const PERCENT = /[%‰]|百分之/;
const FOREIGN = /[$€£₩]|USD|EUR|HKD|JPY|GBP|美元|美金|欧元|港元|港币|日元|日圆|英镑|韩元|澳元|加元|新台币|台币/i;
const DIGIT = /[\d一二两三四五六七八九十百千万亿]/;
const ABOUT =
  /[约近逾超余多几许若≈~≥≤<>]|大概|左右|上下|以[上内下]|不[到足]|至[少多]|最[多少]|起$|数[十百千万亿]|[二三四五六七八九两一][二三四五六七八九][十百千万亿]/;
const SPAN = /[\d一二三四五六七八九十百千万亿元] ?[-\u2010\u2012-\u2015~\u301C\u223C至到] ?\d/;
const LOOKALIKE = /^[-(¥]?[\dOoIl|,. ]+[)元]?$/;

/** Why a text that is not recognised as a number is none. It has been narrowed, and is not empty. */
export function unreadNumber(typed: string, isMoney: boolean): Unread {
  if (PLACEHOLDER.test(typed)) return ask('zero-or-missing');
  if (NO_FIGURE.test(typed)) return rejected('no-figure');
  if (PERCENT.test(typed)) return rejected('percent');
  if (isMoney && FOREIGN.test(typed)) return rejected('foreign-currency');
  if (DIGIT.test(typed) && (ABOUT.test(typed) || SPAN.test(typed))) return rejected('approximate');
  if (/几|数[十百千万亿]/.test(typed)) return rejected('approximate');
  if (/\d/.test(typed) && LOOKALIKE.test(typed)) return ask('lookalike-letters');
  return rejected('not-a-number');
}
