import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absoluteRange,
  columnLetters,
  columnNumber,
  contains,
  formatCell,
  formatRange,
  MAX_COL,
  MAX_ROW,
  parseCell,
  parseRange,
  parseSheetRange,
  quoteSheet,
} from '../../../ledger-core/kernel/cell-ref.ts';

const anyRow = fc.integer({ min: 1, max: MAX_ROW });
const anyCol = fc.integer({ min: 1, max: MAX_COL });
const anyRange = fc.tuple(anyRow, anyCol, anyRow, anyCol).map(([r1, c1, r2, c2]) => ({
  top: Math.min(r1, r2),
  left: Math.min(c1, c2),
  bottom: Math.max(r1, r2),
  right: Math.max(c1, c2),
}));

describe('columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('%d is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
    expect(columnNumber(letters.toLowerCase())).toBe(number);
  });
});

describe('a cell', () => {
  it.each([
    ['A1', 1, 1],
    ['$B$7', 7, 2],
    ['j$12', 12, 10],
    ['XFD1048576', 1_048_576, 16_384],
  ])('%s stands in row %d, column %d', (raw, row, col) => {
    expect(parseCell(raw)).toEqual({ row, col });
  });

  it.each(['', 'A', '1', 'A0', 'A01', 'XFE1', 'A1048577', 'AAAA1', 'A1:B2', 'A 1', 'Ａ1', 'R1C1', "'表'!A1"])(
    '“%s” is none',
    (raw) => {
      expect(parseCell(raw)).toBeUndefined();
    },
  );

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyRow, anyCol, (row, col) => {
        expect(parseCell(formatCell({ row, col }))).toEqual({ row, col });
      }),
    );
  });
});

describe('a range', () => {
  it('takes its corners in any order, and one cell for itself', () => {
    const block = { top: 2, left: 1, bottom: 9, right: 3 };
    expect(['A2:C9', 'C9:A2', 'A9:C2', '$C$2:$A$9'].map(parseRange)).toEqual([block, block, block, block]);
    expect(parseRange('B2')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  });

  it.each(['', 'A:A', '1:1', 'A1:', ':A1', 'A1:B2:C3', 'A1,B2', 'A0:B1'])('“%s” is none', (raw) => {
    expect(parseRange(raw)).toBeUndefined();
  });

  it('reads back as it was written, plain and absolute', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(parseRange(formatRange(range))).toEqual(range);
        expect(parseRange(absoluteRange(range))).toEqual(range);
      }),
    );
  });

  it('contains its corners and nothing beside them', () => {
    fc.assert(
      fc.property(anyRange, ({ top, left, bottom, right }) => {
        const range = { top, left, bottom, right };
        expect(contains(range, { row: top, col: right }) && contains(range, { row: bottom, col: left })).toBe(true);
        expect(contains(range, { row: top - 1, col: left }) || contains(range, { row: top, col: right + 1 })).toBe(
          false,
        );
      }),
    );
  });
});

describe('a range of a sheet', () => {
  it.each([
    ["'支出明细'!$A$1:$C$3", '支出明细', 'A1:C3'],
    ['封面!$B$5', '封面', 'B5'],
    ["='it''s'!A1", "it's", 'A1'],
    ["'a!b'!A1", 'a!b', 'A1'],
    ["'2025 年'!B2:A1", '2025 年', 'A1:B2'],
  ])('%s', (raw, sheet, range) => {
    const found = parseSheetRange(raw);
    expect(found?.sheet).toBe(sheet);
    expect(found && formatRange(found.range)).toBe(range);
  });

  it.each(['A1', '#REF!', "'a'!#REF!", '[1]Sheet1!A1', 'a!A1,b!A1', 'OFFSET(a!A1,1,1)', "'a'!A:A", "''!A1", 'a b!A1'])(
    '%s is more, or less, than that',
    (raw) => {
      expect(parseSheetRange(raw)).toBeUndefined();
    },
  );

  it('survives any name of a sheet', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' }), anyRange, (name, range) => {
        // What Excel forbids in a name, and line ends, which a reference cannot hold.
        fc.pre(!/[*?:/\\[\]\n\r\u2028\u2029]/.test(name));
        const raw = `${quoteSheet(name)}!${absoluteRange(range)}`;
        expect(parseSheetRange(raw)).toEqual({ sheet: name, range });
      }),
    );
  });
});
