import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedCell } from '../../../ledger-core/workbook/reading/typed-cell.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readAmount } from '../../../ledger-core/workbook/reading/read-amount.ts';
import { readDate } from '../../../ledger-core/workbook/reading/read-date.ts';

const MONEY = '#,##0.00;[Red]-#,##0.00;0.00';
const DATE = 'yyyy-mm-dd';

describe('in a cell for amounts', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.50', 1234.5],
    ['1,234,567', 1_234_567],
    ['-1,234.50', -1234.5],
    ['+5', 5],
    ['  12.30 ', 12.3],
    ['　12　', 12],
    ['0', 0],
    ['-0', 0],
    ['0.50', 0.5],
    ['.5', 0.5],
    ['12.', 12],
    ['20250301', 20_250_301],
    ['123456789012345', 123_456_789_012_345],
    ['1234567890.12345000', 1_234_567_890.123_45],
    ['TRUE', true],
    ['false', false],
    ['', null],
  ])('%j becomes %j', (typed, value) => {
    expect(typedCell(typed, { numberFormat: MONEY })).toEqual({ value });
  });

  it.each([
    // More digits than a number keeps.
    '1234567890123456',
    '25112000000123456789',
    '0.1234567890123456',
    // Separators in the wrong places.
    '1,23',
    '12,34.5',
    '1,2345',
    '1234,567',
    '0,123',
    '1 234',
    // Somebody’s way of writing that the checks understand or ask about.
    '1200元',
    '1.5万元',
    '¥1,200.00',
    '(1,200.00)',
    '1200-',
    '１２００',
    '一千二百',
    '1.2.3',
    // As likely a number of something as a number.
    '007',
    '00.5',
    '1E5',
    // 0.05 yuan, or five per cent of something.
    '5%',
    // A day among the amounts.
    '2025-03-01',
    '2025年3月1日',
    // Never formulas.
    '=1+1',
    '=HYPERLINK("http://example.test","x")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '无',
    '#N/A',
    ' ',
    '-',
  ])('%j stays the text it is', (typed) => {
    expect(typedCell(typed, { numberFormat: MONEY })).toEqual({ value: typed });
  });
});

describe('in a cell for days', () => {
  it.each([
    ['2025-3-1', 45_717],
    ['2025-03-01', 45_717],
    ['2025/03/01', 45_717],
    ['2025/3/1 ', 45_717],
    ['2025年3月1日', 45_717],
    ['2024-02-29', 45_351],
    ['1900-03-01', 61],
    ['', null],
  ])('%j becomes the day %j', (typed, value) => {
    expect(typedCell(typed, { numberFormat: DATE })).toEqual({ value });
  });

  it.each([
    '2025.3.1',
    '20250301',
    '45717',
    '2025',
    '3/1/2025',
    '1-Mar-2025',
    '25-3-1',
    '3月1日',
    '2025年3月',
    '2025-3/1',
    '2025年3月1',
    '2025-02-29',
    '2025-13-01',
    '1900-02-28',
    '２０２５-3-1',
    '2025-03-01 00:00:00',
    '12:30',
    '待定',
  ])('%j stays the text it is', (typed) => {
    expect(typedCell(typed, { numberFormat: DATE })).toEqual({ value: typed });
  });
});

describe('in a cell without a format', () => {
  it.each([
    ['2025-3-1', 45_717, DATE],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['12.34%', 0.1234, '0.00%'],
    ['-7%', -0.07, '0%'],
  ])('%j becomes %j and is shown as %j', (typed, value, numberFormat) => {
    for (const general of ['General', '', 'G/通用格式']) {
      expect(typedCell(typed, { numberFormat: general })).toEqual({ value, numberFormat });
    }
  });

  it.each([
    ['12', 12],
    ['12.5', 12.5],
    ['TRUE', true],
  ])('%j becomes %j and needs no format', (typed, value) => {
    expect(typedCell(typed, { numberFormat: 'General' })).toEqual({ value });
  });

  it('percentages are taken where percentages are shown', () => {
    expect(typedCell('12.5%', { numberFormat: '0.0%' })).toEqual({ value: 0.125 });
  });
});

describe('in a text cell', () => {
  it.each(['25112000000123456789', '007', '1,234.50', '2025-03-01', 'TRUE', '=1+1', ' 记-12 ', '12%'])(
    '%j stays text, blanks and all',
    (typed) => {
      expect(typedCell(typed, { numberFormat: '@' })).toEqual({ value: typed });
    },
  );

  it('nothing is nothing', () => {
    expect(typedCell('', { numberFormat: '@' })).toEqual({ value: null });
  });
});

describe('an apostrophe in front', () => {
  it.each([
    ["'007", '007'],
    ["'2025-03-01", '2025-03-01'],
    ["'=1+1", '=1+1'],
    ["''90 年代", "'90 年代"],
  ])('%j: goes, and makes text in any cell', (typed, value) => {
    for (const numberFormat of ['General', '@', MONEY, DATE])
      expect(typedCell(typed, { numberFormat })).toEqual({ value });
  });

  it('alone is nothing', () => {
    expect(typedCell("'", { numberFormat: 'General' })).toEqual({ value: null });
  });
});

it('whatever is typed comes back as it was, or as a value that says the same', () => {
  const digits = fc.stringMatching(/^[+-]?\d{1,12}(\.\d{0,3})?$/);
  const anything = fc.oneof(fc.string(), digits, fc.stringMatching(/^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/));
  fc.assert(
    fc.property(anything, fc.constantFrom('@', 'General', MONEY, DATE), (typed, numberFormat) => {
      const { value } = typedCell(typed, { numberFormat });
      if (typeof value === 'string') expect(typed.replace(/^'/, '')).toBe(value);
      else if (value === null) expect(typed.replace(/^'/, '')).toBe('');
      else if (typeof value === 'number' && !typed.includes('%') && numberFormat === MONEY)
        expect(value).toBe(Number(typed.trim().replaceAll(',', '')) + 0);
    }),
  );
});

describe('what stays text is not lost: the checks understand it, or ask', () => {
  const asText = (text: string): CellImage => ({ row: 5, col: 3, kind: 'text', text });

  it.each(['1200元', '1.5万元', '¥1,200.00', '(1,200.00)', '１２００', '一千二百'])('%s has a safe fix', (typed) => {
    expect(typedCell(typed, { numberFormat: MONEY })).toEqual({ value: typed });
    expect(readAmount(asText(typed)).kind).toBe('fixed');
  });

  it.each(['1,23', '12,34.5', '007', '1E5'])('%s is asked', (typed) => {
    expect(readAmount(asText(typed)).kind).toBe('ask');
  });

  it.each(['2025.3.1', '20250301', '２０２５-3-1', '2025-03-01 00:00:00'])('%s has a safe fix', (typed) => {
    expect(typedCell(typed, { numberFormat: DATE })).toEqual({ value: typed });
    expect(readDate(asText(typed), 1900).kind).toBe('fixed');
  });

  it.each(['3/1/2025', '3月1日', '2025年3月', '45717'])('%s is asked', (typed) => {
    expect(readDate(asText(typed), 1900).kind).toBe('ask');
  });
});
