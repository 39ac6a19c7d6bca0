/** Every accepted character, by the plain one it stands for: financial capitals, their variants, traditional forms. */
const SPELLINGS: Readonly<Record<string, string>> = {
  零: '零〇\u25CB\u25EF',
  一: '一壹弌',
  二: '二贰貳弍两兩',
  三: '三叁参參叄弎',
  四: '四肆',
  五: '五伍',
  六: '六陆陸',
  七: '七柒',
  八: '八捌',
  九: '九玖',
  十: '十拾',
  百: '百佰',
  千: '千仟',
  万: '万萬',
  亿: '亿億',
  元: '元圆圓',
  角: '角',
  分: '分',
};
const PLAIN = new Map(
  Object.entries(SPELLINGS).flatMap(([plain, all]) => Array.from(all, (ch) => [ch, plain] as const)),
);
const DIGITS = '零一二三四五六七八九';
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

// The regular form, as on cheques and vouchers: a gap inside the number is one 零; where only the lowest places before
// 万, 亿 or 元 are zero, 零 may be written or not. Nothing else is read: 一万五 may be 15,000 or 10,005.
const D = '[一二三四五六七八九]';
const TENS = `${D}十${D}?`;
const HUNDREDS = `${D}百(?:${TENS}|零${D})?`;
const THOUSANDS = `${D}千(?:${HUNDREDS}|零(?:${TENS}|${D}))?`;
const BELOW_1000 = `(?:${HUNDREDS}|${TENS}|${D})`;
const SECTION = `(?:${THOUSANDS}|${BELOW_1000})`;
const AFTER_WAN = `(?:(?:(?<=[十百千]万)零)?${THOUSANDS}|零${BELOW_1000})?`;
const BELOW_YI = `(?:${SECTION}万${AFTER_WAN}|${SECTION})`;
const AFTER_YI = `(?:(?:(?<=[十百千万]亿)零)?${THOUSANDS}万${AFTER_WAN}|零(?:${BELOW_1000}万${AFTER_WAN}|${SECTION}))?`;
const WHOLE = `(?:零|${BELOW_YI}(?:亿${AFTER_YI})?)`;
const INTEGER = new RegExp(`^${WHOLE}$`);

const JIAO = `(?:(?<=[零十百千万亿]元)零)?(${D})角(?:(零|${D})分)?`;
const AFTER_YUAN = `(?:${JIAO}|零(?:角(?:(零|${D})分)?|(${D})分))`;
const YUAN = new RegExp(`^(${WHOLE})(?:元${AFTER_YUAN}?)?$`);
const BELOW_YUAN = new RegExp(`^(?:(${D})角)?(?:(${D})分)?$`);

/** Whether a text consists of Chinese number characters, at least one digit or 十; what it says may still be unclear. */
export function isChineseNumber(raw: string): boolean {
  const plain = Array.from(raw, (ch) => PLAIN.get(ch));
  return !plain.includes(undefined) && plain.some((ch) => `${DIGITS}十`.includes(ch ?? '?'));
}

/** `一万二千三百` or `壹万贰仟叁佰` → 12300; a leading `十` counts as `一十`. Undefined unless in the regular form. */
export function chineseInteger(raw: string): number | undefined {
  const plain = plainOf(raw);
  return INTEGER.test(plain) ? valueOf(plain) : undefined;
}

/** `壹万贰仟叁佰元伍角陆分` → `12300.56`, a decimal lexeme in yuan. Undefined unless in the regular form. */
export function chineseYuan(raw: string): string | undefined {
  const plain = plainOf(raw);
  const small = plain === '' ? null : BELOW_YUAN.exec(plain);
  if (small) return `0.${digitOf(small[1])}${digitOf(small[2])}`;
  const match = YUAN.exec(plain);
  if (!match) return undefined;
  return `${valueOf(match[1] ?? '')}.${digitOf(match[2])}${digitOf(match[3] ?? match[4] ?? match[5])}`;
}

/** Place by place: `二〇二三` → `2023`. Undefined when a character is no digit. */
export function chineseDigits(raw: string): string | undefined {
  const digits = Array.from(raw, (ch) => DIGITS.indexOf(PLAIN.get(ch) ?? '?'));
  return digits.includes(-1) ? undefined : digits.join('');
}

function plainOf(raw: string): string {
  const plain = Array.from(raw, (ch) => PLAIN.get(ch) ?? ch).join('');
  return plain.startsWith('十') ? `一${plain}` : plain;
}

/** Adds up a number that is known to be in the regular form. */
function valueOf(plain: string): number {
  let yi = 0;
  let wan = 0;
  let section = 0;
  let digit = 0;
  for (const ch of plain) {
    if (ch === '亿') {
      yi = (wan + section + digit) * 1e8;
      wan = section = digit = 0;
    } else if (ch === '万') {
      wan = (section + digit) * 1e4;
      section = digit = 0;
    } else if (UNITS.has(ch)) {
      section += digit * (UNITS.get(ch) ?? 0);
      digit = 0;
    } else digit = DIGITS.indexOf(ch);
  }
  return yi + wan + section + digit;
}

function digitOf(ch: string | undefined): number {
  return ch === undefined ? 0 : DIGITS.indexOf(ch);
}
