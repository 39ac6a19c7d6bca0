import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readMonth } from '../../../ledger-core/workbook/reading/read-month.ts';
import { dateCell, numberCell, ODD_CELLS, textCell, told } from './typed-cells.ts';

const month = (cell: CellImage | undefined): string => told(readMonth(cell, 1900));

describe('readMonth of a text', () => {
  it.each<readonly [string, string]>([
    ['2023-05', 'read 2023-05'],
    [' 2023-05\n', 'read 2023-05'],
    ...[
      '2023年5月',
      '2023年05月',
      '2023年5月份',
      '2023 年 5 月',
      '2023.05',
      '2023.5',
      '2023-5',
      '2023/05',
      '2023/5',
      '202305',
      '05/2023',
      '二〇二三年五月',
      '二○二三年五月',
      '２０２３．０５',
      '２０２３年５月',
      "'2023-05",
      '2023－05',
      '2023—05',
    ].map((typed) => [typed, 'fixed month-spelling 2023-05'] as const),
    // A text keeps its zeros: 2023.1 was typed as it stands
    ['2023.1', 'fixed month-spelling 2023-01'],
    ['2023.10', 'fixed month-spelling 2023-10'],
    ['1955年十二月', 'fixed month-spelling 1955-12'],
    // Full dates
    ['2023-05-01', 'fixed month-of-date 2023-05'],
    ['2023.5.31', 'fixed month-of-date 2023-05'],
    ['20230531', 'fixed month-of-date 2023-05'],
    ['1985年5月1日', 'fixed month-of-date 1985-05'],
    // Not one month for certain
    ['2023', 'ask unclear-month'],
    ['2023年', 'ask unclear-month'],
    ['5月', 'ask unclear-month'],
    ['May-23', 'ask unclear-month'],
    ['5/6/2023', 'ask unclear-month'],
    ['/', 'ask unclear-month'],
    ['无', 'ask unclear-month'],
    ['85.5', 'ask short-year'],
    ['85年5月', 'ask short-year'],
    ['23-05', 'ask short-year'],
    ['85.5.1', 'ask short-year'],
    ['850501', 'ask short-year'],
    ['1885.5', 'ask implausible-year'],
    ['2O23.05', 'ask lookalike-letters'],
    ['45047', 'ask serial-as-text → 2023-05'],
    // No month
    ['2023.13', 'rejected impossible-month'],
    ['2023年0月', 'rejected impossible-month'],
    ['202313', 'rejected impossible-month'],
    ['2023-02-30', 'rejected impossible-date'],
    ['属牛', 'rejected not-a-month'],
    ['约1985年', 'rejected not-a-month'],
  ])('%s → %s', (typed, expected) => {
    expect(month(textCell(typed))).toBe(expected);
  });
});

describe('readMonth of a number', () => {
  it.each([
    ['202305', 'fixed month-spelling 2023-05'],
    ['2023.05', 'fixed month-spelling 2023-05'],
    ['2023.5', 'fixed month-spelling 2023-05'],
    ['2023.11', 'fixed month-spelling 2023-11'],
    ['2023.12', 'fixed month-spelling 2023-12'],
    ['2023.01', 'fixed month-spelling 2023-01'],
    // January, or October whose 0 is gone
    ['2023.1', 'ask lost-zero'],
    ['2023.10', 'ask lost-zero'],
    ['2023.13', 'rejected impossible-month'],
    ['202313', 'rejected impossible-month'],
    ['20230531', 'fixed month-of-date 2023-05'],
    ['45047', 'fixed month-of-date 2023-05'],
    ['31168.5', 'fixed month-of-date 1985-05'],
    ['20235', 'ask unclear-month'],
    ['2023', 'ask unclear-month'],
    ['1885.5', 'rejected not-a-month'],
    ['5', 'rejected not-a-month'],
    ['-202305', 'rejected not-a-month'],
    ['1E300', 'rejected not-a-month'],
    ['x', 'rejected not-a-month'],
  ])('%s → %s', (lexeme, expected) => {
    expect(month(numberCell(lexeme))).toBe(expected);
  });

  it('counts serials from the workbook’s own epoch', () => {
    expect(told(readMonth(numberCell('29706'), 1904))).toBe('fixed month-of-date 1985-05');
  });
});

describe('readMonth of other cells', () => {
  it.each([
    // Shown as May-23: what Excel makes of 2023-5
    ['2023-05-01', 'fixed month-of-date 2023-05'],
    ['1950-12-31', 'fixed month-of-date 1950-12'],
    // 2023 typed under a date format
    ['1905-07-15', 'ask implausible-year'],
  ])('the date %s → %s', (iso, expected) => {
    expect(month(dateCell(iso))).toBe(expected);
  });

  it.each(ODD_CELLS)('%s', (_name, cell, expected) => {
    expect(month(cell)).toBe(expected);
  });
});

it('a month reads back in every notation', () => {
  const days = fc.integer({ min: 0, max: 69_000 }).map((more) => addDays(localDate('1910-01-01'), more));
  fc.assert(
    fc.property(days, (day) => {
      const [year = '', padded = ''] = day.split('-');
      const wanted = `${year}-${padded}`;
      const short = String(Number(padded));
      expect(month(textCell(wanted))).toBe(`read ${wanted}`);
      for (const typed of [`${year}.${short}`, `${year}/${padded}`, `${year}年${short}月`, `${year}${padded}`, day]) {
        expect(month(textCell(typed)).split(' ').slice(-1)).toEqual([wanted]);
      }
      const serial = toSerial(day);
      const isMonthLike = serial >= 19_000 && serial < 21_000;
      if (serial >= 10_000 && !isMonthLike) expect(month(numberCell(String(serial)))).toContain(wanted);
    }),
  );
});
