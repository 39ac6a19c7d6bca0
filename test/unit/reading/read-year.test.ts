import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readYear } from '../../../ledger-core/workbook/reading/read-year.ts';
import { dateCell, numberCell, ODD_CELLS, textCell, told } from './typed-cells.ts';

const year = (cell: CellImage | undefined): string => told(readYear(cell));

describe('readYear of a number', () => {
  it.each([
    ['2025', 'read 2025'],
    ['2025.0', 'read 2025'],
    ['1990', 'read 1990'],
    ['2100', 'read 2100'],
    ['1989', 'ask implausible-year'],
    ['2101', 'ask implausible-year'],
    ['45658', 'ask implausible-year'],
    ['-2025', 'ask implausible-year'],
    ['25', 'ask short-year → 2025'],
    ['95', 'ask short-year'],
    ['2025.5', 'ask not-whole'],
    ['x', 'rejected not-a-number'],
  ])('%s → %s', (lexeme, expected) => {
    expect(year(numberCell(lexeme))).toBe(expected);
  });
});

describe('readYear of a text', () => {
  it.each([
    ['2025', 'fixed number-as-text 2025'],
    ['２０２５', 'fixed number-as-text 2025'],
    ["'2025", 'fixed number-as-text 2025'],
    ['2025年', 'fixed unit-removed 2025'],
    ['2025年度', 'fixed unit-removed 2025'],
    ['2025 年', 'fixed unit-removed 2025'],
    ['二〇二五年', 'fixed chinese-numeral 2025'],
    ['二〇二五', 'fixed chinese-numeral 2025'],
    ['二零二五年度', 'fixed chinese-numeral 2025'],
    ['二O二五年', 'fixed chinese-numeral 2025'],
    ['二千零二十五年', 'fixed chinese-numeral 2025'],
    ['25', 'ask short-year → 2025'],
    ['25年', 'ask short-year → 2025'],
    ['二五年', 'ask short-year → 2025'],
    ['95', 'ask short-year'],
    ['1949', 'ask implausible-year'],
    ['2025-2026', 'ask several-years'],
    ['2025—2026年', 'ask several-years'],
    ['2025至2026年', 'ask several-years'],
    ['2025～2026', 'ask several-years'],
    ['2025、2026', 'ask several-years'],
    ['2025-26', 'ask several-years'],
    ['2025-12', 'ask date-in-year → 2025'],
    ['2025年5月', 'ask date-in-year → 2025'],
    ['2025-05-01', 'ask date-in-year → 2025'],
    ['2025.5.1', 'ask date-in-year → 2025'],
    ['/', 'ask no-year'],
    ['无', 'ask no-year'],
    ['2O25', 'ask lookalike-letters'],
    ['去年', 'rejected not-a-year'],
    ['约2025年', 'rejected not-a-year'],
    ['待定', 'rejected not-a-year'],
    ['9'.repeat(100), 'rejected not-a-year'],
  ])('%s → %s', (typed, expected) => {
    expect(year(textCell(typed))).toBe(expected);
  });
});

describe('readYear of other cells', () => {
  it('asks of a date, and knows 2025 typed under a date format', () => {
    expect(year(dateCell('2025-05-01'))).toBe('ask date-in-year → 2025');
    expect(year({ ...dateCell('1905-07-17'), lexeme: '2025' })).toBe('ask date-in-year → 2025');
    expect(year(dateCell('1905-07-17'))).toBe('ask date-in-year');
  });

  it.each(ODD_CELLS)('%s', (_name, cell, expected) => {
    expect(year(cell)).toBe(expected);
  });
});

it('a year reads back in every notation', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), (value) => {
      const chinese = Array.from(String(value), (digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
      expect(year(numberCell(String(value)))).toBe(`read ${value}`);
      for (const typed of [`${value}年`, `${value}年度`, `${chinese}年`, chinese]) {
        expect(year(textCell(typed)).split(' ').slice(-1)).toEqual([String(value)]);
      }
    }),
  );
});
