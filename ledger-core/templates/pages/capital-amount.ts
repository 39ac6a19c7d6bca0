import type { Fen } from '../../kernel/money.ts';

const NUMERALS = '零壹贰叁肆伍陆柒捌玖';
/** Of yuan; with 角 and 分 there are two more. */
const YUAN_PLACES = 12;
const PLACES = YUAN_PLACES + 2;
const TENS = ['仟', '佰', '拾', ''] as const;
const GROUPS = ['亿', '万', '元'] as const;
const TOO_LARGE = '金额过大';

/** An amount in capitals, as vouchers have it: 10005.06 is 壹万零伍元零陆分, 100.50 壹佰元伍角整. */
export function capitalAmount(amount: Fen): string {
  const digits = digitsOf(amount);
  if (digits.length > PLACES) return TOO_LARGE;
  const yuan = capitalYuan(digits.slice(0, YUAN_PLACES));
  return (amount < 0 ? '负' : '') + yuan + capitalTail(digits.slice(YUAN_PLACES), yuan !== '');
}

/** Fourteen digits or more. */
export function digitsOf(amount: Fen): string {
  return String(Math.abs(amount)).padStart(PLACES, '0');
}

/** Zeros at the end of a group of four are not read, any others as one 零. Nothing: ''. */
function capitalYuan(digits: string): string {
  let words = '';
  let skipsZeros = false;
  GROUPS.forEach((unit, at) => {
    const group = digits.slice(4 * at, 4 * at + 4);
    Array.from(group).forEach((digit, place) => {
      if (digit === '0') skipsZeros = true;
      else {
        words += (skipsZeros && words !== '' ? '零' : '') + numeral(digit) + (TENS[place] ?? '');
        skipsZeros = false;
      }
    });
    if (group !== '0000') skipsZeros = false;
    if (group !== '0000' || (unit === '元' && words !== '')) words += unit;
  });
  return words;
}

function capitalTail(digits: string, hasYuan: boolean): string {
  const [jiao, fen] = [digits.charAt(0), digits.charAt(1)];
  const fenWords = `${numeral(fen)}分`;
  if (jiao !== '0') return `${numeral(jiao)}角${fen === '0' ? '整' : fenWords}`;
  if (fen !== '0') return (hasYuan ? '零' : '') + fenWords;
  return hasYuan ? '整' : '零元整';
}

function numeral(digit: string): string {
  return NUMERALS[Number(digit)] ?? '';
}

/** The figures of an amount's cell as fourteen digits or more; '' where it holds none. */
export function digitsFormula(amount: string): string {
  return `IF(ISNUMBER(${amount}),TEXT(ROUND(ABS(${amount})*100,0),REPT("0",${PLACES})),"")`;
}

/**
 * The same words from the digits of a cell, by text functions alone: the number format [DBNum2] reads differently in
 * each program. Every digit gets its numeral; what is too many of 零 is then taken out.
 */
export function capitalFormula(digits: string, amount: string): string {
  const digit = (place: number): string => `MID(${digits},${place},1)`;
  const word = (place: number): string => `MID("${NUMERALS}",VALUE(${digit(place)})+1,1)`;
  const groups = GROUPS.map((unit, group) => {
    const words = TENS.map((tens, at) => {
      const place = 4 * group + at + 1;
      return tens === '' ? word(place) : `${word(place)}&IF(${digit(place)}="0","","${tens}")`;
    });
    return `${words.join('&')}&"${unit}"`;
  });
  const yuan = replaced(`"!"&${groups.join('&')}`, [
    ['零零零零亿', '零'],
    ['零零零零万', '零'],
    // At most six in a row.
    ['零零', '零'],
    ['零零', '零'],
    ['零零', '零'],
    ['零亿', '亿'],
    ['零万', '万'],
    ['零元', '元'],
    // The mark shows the beginning: there neither 零 nor 元 stands alone.
    ['!零', ''],
    ['!元', ''],
    ['!', ''],
  ]);
  const hasYuan = `VALUE(LEFT(${digits},${YUAN_PLACES}))>0`;
  const [jiao, fen] = [YUAN_PLACES + 1, PLACES];
  const tail =
    `IF(${digit(jiao)}<>"0",${word(jiao)}&"角"&IF(${digit(fen)}="0","整",${word(fen)}&"分"),` +
    `IF(${digit(fen)}<>"0",IF(${hasYuan},"零","")&${word(fen)}&"分",IF(${hasYuan},"整","零元整")))`;
  const whole = `IF(${amount}<0,"负","")&${yuan}&${tail}`;
  return `IF(${digits}="","",IF(LEN(${digits})>${PLACES},"${TOO_LARGE}",${whole}))`;
}

function replaced(formula: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((sofar, [from, to]) => `SUBSTITUTE(${sofar},"${from}","${to}")`, formula);
}
