import { ask, type Unread } from './reading.ts';

/** One person's name in its plain spelling. */
export interface FoundName {
  readonly kind: 'name';
  readonly name: string;
}

/** Han characters without blanks that are still one name: 欧阳 and a given name of two. */
const LONGEST_HAN_NAME = 4;
const PLACEHOLDER =
  /^[-\u2010-\u2015\u2212/\\、，,；;]{1,3}$|^(?:无|没有|暂无|暂缺|待定|未定|不详|未知|不适用|同上|N\/?A|NULL|NONE)$/i;
const ODD_IDEOGRAPH = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;
// Radicals without a compatibility mapping that converters from PDF put in place of the characters.
const RADICALS = new Map(
  Array.from(
    '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙'.matchAll(
      /(.)(.)/gu,
    ),
    (pair) => [pair[1], pair[2]],
  ),
);
// Whatever is typed between the parts of 买买提·艾力.
const DOT =
  /(?<=\p{Script=Han}) ?[\u00B7\u0387\u2022\u2219\u2027\u22C5\u2024\u30FB\uFF65\uFF0E.] ?(?=\p{Script=Han})/gu;
// A name, then remarks in brackets: 甲教授（示例）.
const BRACKETS = /^([^()（）【】]*?) ?((?:(?:[(（][^()（）]*[)）]|【[^【】]*】) ?)*)$/u;
const HAN_WORD = /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u;
const WITH_HAN = /^[\p{L}\p{M}·〇]+$/u;
const LATIN = /^[\p{L}\p{M}'\u2019.\-· ]+$/u;
const NUMBER = /[\p{Nd}\p{No}]/u;
const AND_OTHERS = /等[一二三四五六七八九十几数]*人$/u;

/** Whether a text stands for nobody: `/`, 无, N/A. */
export function isNobody(typed: string): boolean {
  return PLACEHOLDER.test(typed);
}

/** Reads a tidy text as one person's name; whether a blank parts two people is asked where both words could be names. */
export function personName(typed: string): FoundName | Unread {
  if (isNobody(typed)) return ask('no-name');
  if (ODD_IDEOGRAPH.test(typed)) return ask('odd-ideographs', plainIdeographs(typed));
  const [, core = '', remarks = ''] = BRACKETS.exec(typed) ?? [];
  if (!/\p{L}/u.test(core) || NUMBER.test(typed) || AND_OTHERS.test(core)) return ask('not-a-name');
  const name = core.replace(DOT, '·');
  const plain = /\p{Script=Han}/u.test(name) ? hanName(name) : latinName(name);
  return typeof plain === 'string' ? { kind: 'name', name: plain + remarks.replace(/ (?=[(（【]|$)/gu, '') } : plain;
}

function latinName(name: string): string | Unread {
  return LATIN.test(name) ? name : ask('not-a-name');
}

function hanName(name: string): string | Unread {
  const words = name.split(' ');
  const joined = words.join('');
  if (!WITH_HAN.test(joined)) return ask('not-a-name');
  if (words.length === 1) return name;
  return isOneName(words) ? joined : ask('one-or-two-people');
}

/** 张 三, 欧阳 娜, 王 小 明 are one; 张三 李四 and 张 三 李 四 may be two, and 张三 Tom, too. */
function isOneName(words: readonly string[]): boolean {
  const lengths = words.map((word) => Array.from(word).length);
  const length = lengths.reduce((sum, one) => sum + one, 0);
  if (!words.every((word) => HAN_WORD.test(word)) || length > LONGEST_HAN_NAME) return false;
  return length < LONGEST_HAN_NAME || (words.length === 2 && lengths.includes(1));
}

/** Undefined where no plain form is known. */
function plainIdeographs(name: string): string | undefined {
  const plain = Array.from(name, (ch) => (ODD_IDEOGRAPH.test(ch) ? (RADICALS.get(ch) ?? ch.normalize('NFKC')) : ch));
  return ODD_IDEOGRAPH.test(plain.join('')) ? undefined : plain.join('');
}
