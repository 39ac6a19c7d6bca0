import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { clipboardCells, type ClipboardReading } from '../../../addin/workbench/paste/clipboard-cells.ts';
import { copiedText } from '../../../addin/workbench/paste/copied-value.ts';

// Tables of other programs need a browser to be read: paste.browser.test.ts.
function plainText(text: string): ClipboardReading {
  return clipboardCells({ getData: (type) => (type === 'text/plain' ? text : '') });
}

describe('plain text on the clipboard', () => {
  it.each([
    ['a word', '示例', [['示例']]],
    ['a row, as Excel ends it', '1\t2\r\n', [['1', '2']]],
    ['rows of one column', '1\n2\n3', [['1'], ['2'], ['3']]],
    [
      'rows of different lengths',
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a blank row in between', 'a\r\n\r\nb\r\n', [['a'], [''], ['b']]],
    ['a cell with line breaks', '"第一行\n第二行"\t2', [['第一行\n第二行', '2']]],
    ['a cell with a tab and quotes', '"a\t""b"""\t2', [['a\t"b"', '2']]],
    [
      'quotes that Excel did not double',
      '"A\t"B\r\n1\t2',
      [
        ['"A', '"B'],
        ['1', '2'],
      ],
    ],
    ['quotes inside words', '3" 管\t“示例”', [['3" 管', '“示例”']]],
    ['a 20-digit number', '25112000000123456789\t007', [['25112000000123456789', '007']]],
    ['a formula, as text', '=HYPERLINK("http://example.test")', [['=HYPERLINK("http://example.test")']]],
    ['blanks around words', ' a \t b', [[' a ', ' b']]],
  ])('%s', (_, text, cells) => {
    expect(plainText(text)).toEqual({ status: 'read', cells });
  });

  it('of whatever texts, comes back as it was copied', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '中', '"', '\t', '\n', ' ', ',', "'", '=', '1') });
    const matrices = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(texts, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(matrices, fc.constantFrom('\n', '\r\n'), (cells, newline) => {
        const text = Papa.unparse(cells, { delimiter: '\t', newline, quotes: true }) + newline;
        expect(plainText(text)).toEqual({ status: 'read', cells });
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['10,001 rows', '1\n'.repeat(10_001)],
    ['201 columns', '\t'.repeat(200)],
  ])('%s is refused, with what to do', (_, text) => {
    expect(plainText(text)).toMatchObject({ status: 'refused', words: { zh: expect.stringMatching(/请/) as string } });
  });

  it('10,000 rows and 200 columns are taken', () => {
    expect(plainText('1\n'.repeat(10_000))).toMatchObject({ status: 'read' });
    expect(plainText('\t'.repeat(199))).toMatchObject({ status: 'read' });
  });
});

describe('a number with what its cell shows', () => {
  it.each([
    ['is taken whole where it is shown rounded', '1,235', '1234.56', '#,##0', '1234.56'],
    ['loses its currency sign', '¥1,234.50', '1234.5', '"¥"#,##0.00', '1234.5'],
    ['loses the unit it is shown in', '1.23万', '12345', '0!.0000"万"', '12345'],
    ['loses the brackets of a negative', '(1,234.50)', '-1234.5', '#,##0.00_);(#,##0.00)', '-1234.5'],
    ['keeps its sign', '-1,234.50', '-1234.5', '#,##0.00', '-1234.5'],
    ['stays a percentage, whole', '12%', '0.1234', '0%', '12.34%'],
    ['is there behind ####', '#####', '1234.5', '', '1234.5'],
    ['is there behind a dash for nothing', ' -   ', '0', '', '0'],
    ['is there where its format hides it', '', '5', ';;;', '5'],
    ['loses float noise', '0.30', '0.30000000000000004', '0.00', '0.3'],
    ['is written out', '1.23E+05', '1.23456E+005', '0.00E+00', '123456'],
    [
      'keeps the digits that are shown, not those that a number kept',
      '25112000000123456789',
      '2.51120000001235E+019',
      '',
      '25112000000123456789',
    ],
    ['with lost digits stays as it is shown', '2.5112E+19', '25112000000123460000', '', '2.5112E+19'],
    ['keeps its leading zeros', '0012', '12', '0000', '0012'],
    ['keeps the words of its format', '记-12', '12', '"记-"0', '记-12'],
    ['stays a truth value', 'TRUE', '1', 'BOOLEAN', 'TRUE'],
    ['that cannot be read stays as shown', '12', 'abc', '', '12'],
  ])('%s', (_, shown, lexeme, numberFormat, text) => {
    expect(copiedText({ shown, lexeme, numberFormat })).toBe(text);
  });
});

describe('a day with what its cell shows', () => {
  it.each([
    ['gets its year', '3月1日', '45717', 'm"月"d"日"', '2025-03-01'],
    ['gets its order', '3/1/25', '45717', 'm/d/yy', '2025-03-01'],
    ['gets its month’s number', '1-Mar-25', '45717', 'd-mmm-yy', '2025-03-01'],
    ['is there behind ####', '########', '45717', 'yyyy-mm-dd', '2025-03-01'],
    ['keeps its time', '2025/3/1 12:00', '45717.5', 'yyyy/m/d h:mm', '2025-03-01 12:00:00'],
    ['that is shown as a month stays a month', '2025年3月', '45717', 'yyyy"年"m"月"', '2025年3月'],
    ['stays a time where only that is shown', '12:00', '0.5', 'h:mm', '12:00'],
    ['of a workbook that counts from 1904 stays as shown', '2025-03-01', '44255', 'yyyy-mm-dd', '2025-03-01'],
    ['whose format is not told stays as shown', '2025-03-01', '45717', '', '2025-03-01'],
    ['that is none stays as shown', '#######', '-5', 'yyyy-mm-dd', '#######'],
  ])('%s', (_, shown, lexeme, numberFormat, text) => {
    expect(copiedText({ shown, lexeme, numberFormat })).toBe(text);
  });
});
