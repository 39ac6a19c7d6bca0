import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dateOf,
  daysBetween,
  fromSerial,
  localDate,
  parseIsoDate,
  toSerial,
  yearOf,
} from '../../../ledger-core/kernel/local-date.ts';

const DAY_MS = 86_400_000;
/** 1900-03-01 … 9999-12-31 by way of the platform's own calendar. */
const anyDay = fc
  .integer({ min: Date.UTC(1900, 2, 1) / DAY_MS, max: Date.UTC(9999, 11, 31) / DAY_MS })
  .map((days) => localDate(new Date(days * DAY_MS).toISOString().slice(0, 10)));
/** Far enough from both ends that moving about stays inside. */
const middleDay = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays(localDate('1950-01-01'), days));

describe('a calendar day', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 1, 1, '1900-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%d-%d-%d exists', (year, month, day, iso) => {
    expect(dateOf(year, month, day)).toBe(iso);
    expect(parseIsoDate(iso)).toBe(iso);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2023, 2, 30],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 1, 0],
    [1899, 12, 31],
    [10_000, 1, 1],
    [NaN, 1, 1],
  ])('%d-%d-%d does not', (year, month, day) => {
    expect(dateOf(year, month, day)).toBeUndefined();
  });

  it.each(['2023-1-1', '2023/01/01', '20230101', '2023-02-30', '2023-01-01T00:00', ' 2023-01-01', ''])(
    '“%s” is none',
    (raw) => {
      expect(parseIsoDate(raw)).toBeUndefined();
      expect(() => localDate(raw)).toThrow(RangeError);
    },
  );
});

describe('serial numbers of the 1900 system', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45_047, '2023-05-01'],
    [45_047.999, '2023-05-01'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, iso) => {
    expect(fromSerial(serial, 1900)).toBe(iso);
  });

  it.each([0, 0.75, 60, 60.5, -1, 2_958_466, NaN, Infinity])(
    '%d is no day: 60 is Excel’s 29 February 1900',
    (serial) => {
      expect(fromSerial(serial, 1900)).toBeUndefined();
    },
  );

  it('come back from every day since March 1900', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(fromSerial(toSerial(day), 1900)).toBe(day);
      }),
    );
  });
});

describe('serial numbers of the 1904 system', () => {
  it.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [59, '1904-02-29'],
    [60, '1904-03-01'],
    [43_585, '2023-05-01'],
  ])('%d is %s', (serial, iso) => {
    expect(fromSerial(serial, 1904)).toBe(iso);
  });

  it('lie 1462 days behind those of the 1900 system', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
        expect(fromSerial(serial, 1904)).toBe(fromSerial(serial + 1462, 1900));
      }),
    );
  });

  it('end where the year 9999 does', () => {
    expect(fromSerial(2_957_003, 1904)).toBe('9999-12-31');
    expect(fromSerial(2_957_004, 1904)).toBeUndefined();
  });
});

describe('moving by months and years', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-31', 1, '2023-04-30'],
    ['2023-10-31', 1, '2023-11-30'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2020-06-01', 60, '2025-06-01'],
    ['2020-06-01', 0, '2020-06-01'],
    ['2020-01-31', -25, '2017-12-31'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });

  it('puts a leap day’s anniversary on 28 February, and back on the 29th four years on', () => {
    expect(addYears(localDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(localDate('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('lands in the month that was meant, on the same day or the month’s last', () => {
    fc.assert(
      fc.property(middleDay, fc.integer({ min: -300, max: 300 }), (day, months) => {
        const moved = addMonths(day, months);
        const monthIndex = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
        expect(monthIndex(moved)).toBe(monthIndex(day) + months);
        if (moved.slice(8) !== day.slice(8)) expect(addDays(moved, 1).slice(8)).toBe('01');
      }),
    );
  });
});

describe('moving by days', () => {
  it('knows leap years and year ends', () => {
    expect(addDays(localDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(localDate('2023-02-28'), 1)).toBe('2023-03-01');
    expect(addDays(localDate('2023-12-31'), 1)).toBe('2024-01-01');
    expect(daysBetween(localDate('2024-01-01'), localDate('2025-01-01'))).toBe(366);
  });

  it('is undone by counting', () => {
    fc.assert(
      fc.property(middleDay, fc.integer({ min: -10_000, max: 10_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  it('keeps texts in the order of the days', () => {
    fc.assert(
      fc.property(middleDay, middleDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
        expect(yearOf(a)).toBe(Number(a.slice(0, 4)));
      }),
    );
  });

  it('refuses to leave the years of Excel', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(localDate('1900-01-01'), -1)).toThrow(RangeError);
  });
});
