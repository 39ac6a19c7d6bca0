import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import { type Fen, fen, negate, yuanDisplay, yuanText } from '../../../ledger-core/kernel/money.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readAmount } from '../../../ledger-core/workbook/reading/read-amount.ts';
import { readChoice } from '../../../ledger-core/workbook/reading/read-choice.ts';
import { readDate } from '../../../ledger-core/workbook/reading/read-date.ts';
import { readDecimal } from '../../../ledger-core/workbook/reading/read-decimal.ts';
import { readIdentifier } from '../../../ledger-core/workbook/reading/read-identifier.ts';
import { readMonth } from '../../../ledger-core/workbook/reading/read-month.ts';
import { readPeople, readPerson } from '../../../ledger-core/workbook/reading/read-person.ts';
import { readText } from '../../../ledger-core/workbook/reading/read-text.ts';
import { readWholeNumber } from '../../../ledger-core/workbook/reading/read-whole-number.ts';
import { readYear } from '../../../ledger-core/workbook/reading/read-year.ts';
import type { Reading } from '../../../ledger-core/workbook/reading/reading.ts';
import { numberCell, textCell } from './typed-cells.ts';

const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const anyFen = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }).map(fen);
const anyDate = fc.integer({ min: 0, max: 40_541 }).map((days) => addDays(localDate('1990-01-01'), days));

function valueOf<T>(reading: Reading<T>): T | string {
  return reading.kind === 'read' || reading.kind === 'fixed' ? reading.value : JSON.stringify(reading);
}

function fullWidth(ascii: string): string {
  return ascii.replace(/[!-~]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0));
}

/** Four places with their units; a gap is one 零, none at the edges. */
function section(value: number): string {
  const places = [1000, 100, 10, 1].map((unit) => Math.floor(value / unit) % 10);
  const words = places.map((digit, index) =>
    digit === 0 ? '零' : `${CAPITALS.charAt(digit)}${'仟佰拾'.charAt(index)}`,
  );
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** 大写 of a whole number of yuan, written without the optional 零. */
function capitals(yuan: number): string {
  if (yuan === 0) return '零';
  const groups = [Math.floor(yuan / 1e8), Math.floor(yuan / 1e4) % 1e4, yuan % 1e4];
  let words = '';
  let hasGap = false;
  groups.forEach((group, index) => {
    if (group === 0) hasGap ||= words !== '';
    else {
      words += `${words !== '' && (hasGap || group < 1000) ? '零' : ''}${section(group)}${'亿万'.charAt(index)}`;
      hasGap = false;
    }
  });
  return words;
}

function capitalAmount(amount: number): string {
  const [jiao, cents] = [Math.floor(amount / 10) % 10, amount % 10];
  const whole = `${capitals(Math.floor(amount / 100))}元`;
  if (jiao === 0 && cents === 0) return `${whole}整`;
  if (jiao === 0) return `${whole}零${CAPITALS.charAt(cents)}分`;
  return `${whole}${CAPITALS.charAt(jiao)}角${cents === 0 ? '整' : `${CAPITALS.charAt(cents)}分`}`;
}

describe('an amount reads back equal', () => {
  it.each([
    ['a number', yuanText, numberCell],
    ['a text', yuanText, textCell],
    ['with separators', yuanDisplay, textCell],
    ['full-width', (amount: Fen) => `￥${fullWidth(yuanDisplay(amount))}元`, textCell],
    ['with currency', (amount: Fen) => `人民币 ￥${yuanDisplay(amount)} 元`, textCell],
  ])('%s', (_name, write, cell) => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(valueOf(readAmount(cell(write(amount))))).toBe(amount);
      }),
    );
  });

  it('in brackets, with the minus behind, or red', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000_000_000 }).map(fen), (amount) => {
        const typed = yuanDisplay(amount);
        for (const negative of [`(${typed})`, `${typed}-`, `红字${typed}`, `\u2212${typed}`]) {
          expect(valueOf(readAmount(textCell(negative)))).toBe(negate(amount));
        }
      }),
    );
  });

  it('in capitals', () => {
    const sizes = [99, 99_999, 9_999_999, 999_999_999_999].map((max) => fc.integer({ min: 0, max }));
    const sparse = fc
      .array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 14 })
      .map((digits) => Number(digits.join('')));
    fc.assert(
      fc.property(fc.oneof(...sizes, sparse), (amount) => {
        expect(valueOf(readAmount(textCell(capitalAmount(amount))))).toBe(amount);
      }),
      { numRuns: 2000 },
    );
  });

  it('in 万元 without loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), (amount) => {
        expect(valueOf(readAmount(textCell(`${(amount / 1e6).toFixed(6)}万元`)))).toBe(amount);
      }),
    );
  });
});

const chineseSmall = (value: number): string => {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : '一二三四五六七八九'.charAt((value % 10) - 1);
  return `${tens > 1 ? '一二三'.charAt(tens - 1) : ''}${tens > 0 ? '十' : ''}${ones}`;
};

describe('a date reads back equal', () => {
  it('in every accepted notation', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [year = '', month = '', day = ''] = date.split('-');
        const [m, d] = [Number(month), Number(day)];
        const chineseYear = Array.from(year, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
        const notations = [
          date,
          `${year}.${m}.${d}`,
          `${year}/${m}/${d}`,
          `${year}${month}${day}`,
          `${year}年${m}月${d}日`,
          `${chineseYear}年${chineseSmall(m)}月${chineseSmall(d)}日`,
          `${year}-${m}-${d} 00:00:00`,
          fullWidth(`${year}.${m}.${d}`),
          `\u3000${year} 年 ${m} 月 ${d} 日`,
        ];
        for (const typed of notations) expect(valueOf(readDate(textCell(typed), 1900))).toBe(date);
        expect(valueOf(readDate(numberCell(String(toSerial(date))), 1900))).toBe(date);
        expect(valueOf(readDate(numberCell(`${year}${month}${day}`), 1904))).toBe(date);
      }),
    );
  });
});

describe('every reader', () => {
  const readers: readonly ((cell: CellImage) => Reading<unknown>)[] = [
    readAmount,
    (cell) => readDate(cell, 1900),
    (cell) => readDate(cell, 1904),
    readIdentifier,
    readText,
    readWholeNumber,
    (cell) => readDecimal(cell),
    (cell) => readDecimal(cell, 'wan-yuan'),
    (cell) => readChoice(cell, { options: ['是', '否'], aliases: new Map([['√', '是']]), isOpen: false }),
    (cell) => readChoice(cell, { options: ['研究', '实施'], aliases: new Map(), isOpen: true }),
    (cell) => readMonth(cell, 1900),
    (cell) => readMonth(cell, 1904),
    (cell) => readYear(cell),
    readPerson,
    readPeople,
  ];
  const likely = fc
    .array(
      fc.constantFrom(
        ...Array.from(
          '0123456789.,-/()（）年月日元角分万亿千百十零一二壹约¥￥%eE+ \u3000\u200B\n②张三、·•⼯﨑Joh√□☑是否',
        ),
      ),
      {
        maxLength: 24,
      },
    )
    .map((chars) => chars.join(''));
  const anyText = fc.oneof(
    likely,
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const kinds = ['number', 'date', 'text', 'bool', 'error', 'empty'] as const;

  it('gives a note in both languages and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anyText, (kind, text) => {
        for (const reader of readers) {
          const reading = reader({ row: 1, col: 1, kind, text });
          if ('note' in reading) expect(reading.note.zh !== '' && reading.note.en !== '').toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('answers long hostile texts at once', () => {
    const long = 32_767;
    const texts = [
      '1',
      ' ',
      '1 ',
      '1\n',
      '一',
      '(',
      '-',
      '1,',
      '\u200B',
      '红字',
      '元',
      'ﷺ',
      '张 ',
      '张、',
      '（',
      '□',
      '☑是',
      '-',
    ].map((part) => part.repeat(long / part.length) + 'x');
    const started = performance.now();
    for (const text of texts)
      for (const kind of kinds) for (const reader of readers) reader({ row: 1, col: 1, kind, text });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('keeps blank apart from zero', () => {
    expect(readAmount(textCell('\u3000')).kind).toBe('blank');
    expect(valueOf(readAmount(numberCell('0')))).toBe(0);
  });
});
