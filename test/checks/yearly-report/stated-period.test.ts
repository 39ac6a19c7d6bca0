import { describe, expect, it } from 'vitest';
import { periodsBetween, periodStart, statedPeriod } from '../../../ledger-core/dossier/report-period.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';

describe('期间', () => {
  it.each([
    '2025',
    '2025年',
    '2025年度',
    ' 2025 年 ',
    '２０２５年',
    '二〇二五年',
    '二○二五年度',
    '2025年度工作总结',
    '2025全年',
    '2025年1-12月',
    '2025年1月至12月',
  ])('“%s” is the year 2025', (raw) => {
    expect(statedPeriod(raw)).toEqual({ every: 'year', first: '2025-01-01' });
  });

  it.each([
    '2025年第3季度',
    '2025年三季度',
    '2025年第三季',
    '2025Q3',
    '2025-Q3',
    '2025年q3',
    '2025年7-9月',
    '2025年7月至9月',
    '2025年07-09月',
    '二〇二五年第三季度',
  ])('“%s” is the third quarter of 2025', (raw) => {
    expect(statedPeriod(raw)).toEqual({ every: 'quarter', first: '2025-07-01' });
  });

  it.each([
    ['2025年上半年', 2025, 2025],
    ['2025年1-6月', 2025, 2025],
    ['2025年第一、二季度', 2025, 2025],
    ['2025年1-2季度', 2025, 2025],
    ['2025年3月', 2025, 2025],
    ['2024-2025年', 2024, 2025],
    ['第3季度', -Infinity, Infinity],
    ['25年', -Infinity, Infinity],
    ['', -Infinity, Infinity],
  ])('“%s” is neither, somewhere from %d to %d', (raw, firstYear, lastYear) => {
    expect(statedPeriod(raw)).toEqual({ every: 'vague', firstYear, lastYear });
  });
});

describe('periods', () => {
  const starts = (...args: Parameters<typeof periodsBetween>): readonly string[] =>
    periodsBetween(...args).map(({ first, last }) => `${first} ${last}`);

  it('begin with the first whole one and end with the running one', () => {
    expect(starts('year', localDate('2023-12-20'), localDate('2025-06-01'))).toEqual([
      '2024-01-01 2024-12-31',
      '2025-01-01 2025-12-31',
    ]);
    expect(starts('quarter', localDate('2023-10-02'), localDate('2024-04-01'))).toEqual([
      '2024-01-01 2024-03-31',
      '2024-04-01 2024-06-30',
    ]);
  });

  it('that begin on the day itself are whole; before the first there is none', () => {
    expect(starts('year', localDate('2024-01-01'), localDate('2024-01-01'))).toEqual(['2024-01-01 2024-12-31']);
    expect(starts('quarter', localDate('2024-01-02'), localDate('2024-03-31'))).toEqual([]);
  });

  it.each([
    ['year', '2024-11-30', '2024-01-01'],
    ['quarter', '2024-11-30', '2024-10-01'],
    ['quarter', '2024-03-31', '2024-01-01'],
  ] as const)('the %s of %s begins on %s', (every, day, first) => {
    expect(periodStart(every, localDate(day))).toBe(first);
  });
});
