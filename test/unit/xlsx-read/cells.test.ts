import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { book, sheetOf, type BookSpec } from '../../support/package-builder.ts';

// Cell formats: 0 General, 1 yyyy-mm-dd (built in), 2 a Chinese date, 3 a duration, 4 text.
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/></cellXfs>';
const STRINGS =
  '<si><t>笔墨</t></si><si><t xml:space="preserve"> 前后空格 </t></si><si><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></si>' +
  '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_b_x005F_x000D_</t></si><si/>';

/** The cells of the first sheet, without their place; or the refusal's code. */
function cells(data: string, spec: BookSpec = {}): Partial<CellImage>[] | string {
  const result = readWorkbook(sheetOf(data, { styles: STYLES, strings: STRINGS, ...spec }));
  if (result.status === 'refused') return result.refusal.code;
  return (result.image.sheets[0]?.rows ?? []).flatMap((row) =>
    row.cells.map((cell) => Object.fromEntries(Object.entries(cell).filter(([key]) => key !== 'row' && key !== 'col'))),
  );
}

const inRow = (content: string): string => `<row r="1">${content}</row>`;

describe('a number is its exact lexeme', () => {
  test.each([
    '0',
    '1234.5',
    '-1234.50',
    '1E3',
    '4.9406564584124654E-324',
    '0.1',
    '30.000000000000004',
    '12345678901234567890',
    '.5',
    '+7',
  ])('%s', (lexeme) => {
    expect(cells(inRow(`<c r="A1"><v>${lexeme}</v></c>`))).toEqual([{ kind: 'number', text: lexeme }]);
  });

  test.each(['1,5', '12abc', '1 000', '0x10', 'NaN', 'INF', '1e999', '--1', '１２', '1.2.3', 'e5', '.'])(
    '%s refuses',
    (lexeme) => {
      expect(cells(inRow(`<c r="A1"><v>${lexeme}</v></c>`))).toBe('cell-invalid');
    },
  );

  test('the refusal names the sheet and the cell', () => {
    const result = readWorkbook(sheetOf('<row r="3"><c r="B3"><v>1,5</v></c></row>', { name: '支出明细' }));
    expect(result).toMatchObject({ refusal: { code: 'cell-invalid' } });
    expect(result.status === 'refused' && result.refusal.message.zh).toContain('工作表“支出明细”的 B3："1,5" 不是数字');
  });
});

describe('texts', () => {
  const text = (value: string): Partial<CellImage>[] => [{ kind: 'text', text: value }];
  test.each([
    ['shared', '<c t="s"><v>0</v></c>', text('笔墨')],
    ['blanks are kept', '<c t="s"><v>1</v></c>', text(' 前后空格 ')],
    ['runs are joined', '<c t="s"><v>2</v></c>', text('甲乙')],
    ['phonetic guides are left out', '<c t="s"><v>3</v></c>', text('漢字')],
    ['escapes are decoded, escaped escapes are not', '<c t="s"><v>4</v></c>', text('a\rb_x000D_')],
    ['an empty text is a value', '<c t="s"><v>5</v></c>', text('')],
    ['inline', '<c t="inlineStr"><is><t>a</t></is></c>', text('a')],
    [
      'inline with runs',
      '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      text('ab'),
    ],
    ['direct', '<c t="str"><v>a_x0009_b</v></c>', text('a\tb')],
    ['what looks like a number stays text', '<c t="str"><v>007</v></c>', text('007')],
    ['a date format does not touch a text', '<c t="str" s="1"><v>45296</v></c>', text('45296')],
  ])('%s', (_, cell, expected) => {
    expect(cells(inRow(cell))).toEqual(expected);
  });
});

describe('dates', () => {
  const at = (style: number, serial: string, spec?: BookSpec): ReturnType<typeof cells> =>
    cells(inRow(`<c s="${style}"><v>${serial}</v></c>`), spec);
  test.each([
    ['a day', 1, '45296', { kind: 'date', text: '2024-01-05', date: '2024-01-05', lexeme: '45296' }],
    ['a Chinese date format', 2, '45296', { kind: 'date', text: '2024-01-05', date: '2024-01-05', lexeme: '45296' }],
    [
      'with a time',
      1,
      '45296.5625',
      { kind: 'date', text: '2024-01-05T13:30:00', date: '2024-01-05', lexeme: '45296.5625' },
    ],
    [
      'the last instant stays in its day',
      1,
      '45296.9999999',
      { kind: 'date', text: '2024-01-05T23:59:59', date: '2024-01-05', lexeme: '45296.9999999' },
    ],
    ['before Excel’s false leap day', 1, '59', { kind: 'date', text: '1900-02-28', date: '1900-02-28', lexeme: '59' }],
    ['Excel’s false leap day is no day', 1, '60', { kind: 'date', text: '1900-02-29', lexeme: '60' }],
    ['a bare time of day', 1, '0.5', { kind: 'date', text: '1900-01-00T12:00:00', lexeme: '0.5' }],
    ['a negative number is no day', 1, '-1', { kind: 'number', text: '-1' }],
    ['beyond the year 9999', 1, '2958466', { kind: 'number', text: '2958466' }],
    ['a duration is a number', 3, '1.5', { kind: 'number', text: '1.5' }],
    ['a format the file does not define', 99, '45296', { kind: 'number', text: '45296' }],
  ])('%s', (_, style, serial, expected) => {
    expect(at(style, serial)).toEqual([expected]);
  });

  test('of the 1904 system', () => {
    const expected = { kind: 'date', text: '2024-01-05', date: '2024-01-05', lexeme: '43834' };
    expect(at(1, '43834', { beforeSheets: '<workbookPr date1904="1"/>' })).toEqual([expected]);
  });

  test.each([
    ['2024-01-05', { kind: 'date', text: '2024-01-05', date: '2024-01-05' }],
    ['2024-01-05T13:30:00Z', { kind: 'date', text: '2024-01-05T13:30:00', date: '2024-01-05' }],
    ['2024-01-05T13:30:00.123', { kind: 'date', text: '2024-01-05T13:30:00', date: '2024-01-05' }],
    ['2024-01-05T00:00', { kind: 'date', text: '2024-01-05', date: '2024-01-05' }],
    ['2023-02-30', { kind: 'date', text: '2023-02-30' }],
  ])('ISO %s', (raw, expected) => {
    expect(cells(inRow(`<c t="d"><v>${raw}</v></c>`))).toEqual([expected]);
  });

  test.each(['5.1.2024', '2024-1-5', '2024-01-05T25:00:00', '2024-01-05T10:00:00+08:00', ''])(
    'ISO %j refuses',
    (raw) => {
      expect(cells(inRow(`<c t="d"><v>${raw}</v></c>`))).toBe('cell-invalid');
    },
  );
});

test('truth values and errors', () => {
  const row = inRow('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c>');
  expect(cells(row)).toEqual([
    { kind: 'bool', text: 'TRUE' },
    { kind: 'bool', text: 'FALSE' },
    { kind: 'error', text: '#DIV/0!' },
  ]);
});

describe('formulas', () => {
  const empty = { kind: 'empty', text: '', formula: 'A1' };
  test.each([
    ['with a number', '<c><f>A1</f><v>0</v></c>', { kind: 'number', text: '0', formula: 'A1' }],
    ['with a text', '<c t="str"><f>A1</f><v>是</v></c>', { kind: 'text', text: '是', formula: 'A1' }],
    ['with an error', '<c t="e"><f>A1</f><v>#N/A</v></c>', { kind: 'error', text: '#N/A', formula: 'A1' }],
    [
      'with a date',
      '<c s="1"><f>A1</f><v>45296</v></c>',
      { kind: 'date', text: '2024-01-05', date: '2024-01-05', lexeme: '45296', formula: 'A1' },
    ],
    ['without a value', '<c><f>A1</f></c>', empty],
    ['with an empty value, as openpyxl writes', '<c><f>A1</f><v></v></c>', empty],
    ['with an empty value element', '<c><f>A1</f><v/></c>', empty],
    ['without a value, typed as text', '<c t="str"><f>A1</f></c>', empty],
    [
      'whose result is the empty text, as Excel writes',
      '<c t="str"><f>A1</f><v></v></c>',
      { kind: 'text', text: '', formula: 'A1' },
    ],
    ['written with an equals sign', '<c><f>=A1</f><v>1</v></c>', { kind: 'number', text: '1', formula: 'A1' }],
    [
      'of an array',
      '<c><f t="array" ref="A1:A2">SUM(B1:B2)</f><v>1</v></c>',
      { kind: 'number', text: '1', formula: 'SUM(B1:B2)' },
    ],
    ['of a data table', '<c><f t="dataTable" ref="A1:A2"/><v>1</v></c>', { kind: 'number', text: '1', formula: '' }],
  ])('%s', (_, cell, expected) => {
    expect(cells(inRow(cell))).toEqual([expected]);
  });

  test('members of a shared formula carry the master’s text', () => {
    const row = inRow(
      '<c><f t="shared" si="0" ref="A1:C1">B2*2</f><v>2</v></c><c><f t="shared" si="0"/><v>4</v></c><c><f t="shared" si="7"/><v>6</v></c>',
    );
    expect(cells(row)).toEqual([
      { kind: 'number', text: '2', formula: 'B2*2' },
      { kind: 'number', text: '4', formula: 'B2*2' },
      { kind: 'number', text: '6', formula: '' },
    ]);
  });
});

describe('places', () => {
  const places = (data: string): string[] | string => {
    const result = readWorkbook(sheetOf(data));
    if (result.status === 'refused') return result.refusal.code;
    return (result.image.sheets[0]?.rows ?? []).flatMap((row) => row.cells.map(({ row: r, col }) => `R${r}C${col}`));
  };
  const c = (r: string): string => `<c r="${r}"><v>1</v></c>`;

  test.each([
    [
      'written',
      `<row r="2">${c('B2')}${c('XFD2')}</row><row r="1048576">${c('A1048576')}</row>`,
      ['R2C2', 'R2C16384', 'R1048576C1'],
    ],
    [
      'missing: they follow on',
      `<row r="2">${c('B2')}<c><v>1</v></c></row><row><c><v>1</v></c></row>`,
      ['R2C2', 'R2C3', 'R3C1'],
    ],
    ['of cells without a value: absent', '<row r="1"><c r="A1" s="1"/></row><row r="2"/>', []],
    ['an empty <v> is no value', '<row r="1"><c r="A1"><v/></c></row>', []],
  ])('%s', (_, data, expected) => {
    expect(places(data)).toEqual(expected);
  });

  test.each([
    ['one address twice', `<row r="1">${c('A1')}${c('A1')}</row>`, 'cell-ambiguous'],
    ['columns out of order', `<row r="1">${c('B1')}${c('A1')}</row>`, 'cell-ambiguous'],
    ['one row twice', `<row r="1">${c('A1')}</row><row r="1">${c('B1')}</row>`, 'cell-ambiguous'],
    ['rows out of order', `<row r="2"/><row r="1"/>`, 'cell-ambiguous'],
    ['rows twice in two sheetData', `<row r="1"/></sheetData><sheetData><row r="1"/>`, 'cell-ambiguous'],
    ['an address that lies about its row', `<row r="1">${c('A2')}</row>`, 'cell-ambiguous'],
    ['a duplicate that only has a style', `<row r="1">${c('A1')}<c r="A1" s="1"/></row>`, 'cell-ambiguous'],
    ['beyond the last row', `<row r="1048577">${c('A1048577')}</row>`, 'cell-invalid'],
    ['beyond the last column', `<row r="1">${c('XFE1')}</row>`, 'cell-invalid'],
    ['beyond the last column, following on', `<row r="1">${c('XFD1')}<c><v>1</v></c></row>`, 'cell-invalid'],
    ['beyond the last row, following on', `<row r="1048576"/><row/>`, 'cell-invalid'],
    ['row 0', `<row r="0"/>`, 'cell-invalid'],
    ['no address', `<row r="1">${c('1A')}</row>`, 'cell-invalid'],
    ['an address in lower case', `<row r="1">${c('a1')}</row>`, 'cell-invalid'],
    ['an absolute address', `<row r="1">${c('$A$1')}</row>`, 'cell-invalid'],
  ])('%s refuses', (_, data, code) => {
    expect(places(data)).toBe(code);
  });
});

describe('what fits no single value refuses', () => {
  test.each([
    ['two <v>', '<c><v>1</v><v>2</v></c>', 'cell-ambiguous'],
    ['two equal <v>', '<c><v>1</v><v>1</v></c>', 'cell-ambiguous'],
    ['an empty <v> and a full one', '<c><v/><v>1</v></c>', 'cell-ambiguous'],
    ['two <is>', '<c t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c>', 'cell-ambiguous'],
    ['two <f>', '<c><f>A1</f><f>A2</f><v>1</v></c>', 'cell-ambiguous'],
    ['<is> and <v>', '<c t="inlineStr"><is><t>a</t></is><v>1</v></c>', 'cell-ambiguous'],
    ['<is> in a number', '<c><is><t>a</t></is></c>', 'cell-invalid'],
    ['<v> in an inline text', '<c t="inlineStr"><v>a</v></c>', 'cell-invalid'],
    ['an unknown type', '<c t="x"><v>1</v></c>', 'cell-invalid'],
    ['a shared string beyond the last', '<c t="s"><v>6</v></c>', 'cell-invalid'],
    ['a shared string before the first', '<c t="s"><v>-1</v></c>', 'cell-invalid'],
    ['a shared string without a number', '<c t="s"><v></v></c>', 'cell-invalid'],
    ['a truth value of 2', '<c t="b"><v>2</v></c>', 'cell-invalid'],
    ['an error that is none', '<c t="e"><v>oops</v></c>', 'cell-invalid'],
  ])('%s', (_, cell, code) => {
    expect(cells(inRow(cell))).toBe(code);
  });

  test('a shared string where the workbook has none', () => {
    expect(readWorkbook(book({ sheets: [{ data: inRow('<c t="s"><v>0</v></c>') }] }))).toMatchObject({
      refusal: { code: 'cell-invalid' },
    });
  });
});
