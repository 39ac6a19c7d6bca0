import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import {
  book,
  bookParts,
  MAIN,
  pack,
  REL,
  relationship,
  relationships,
  STRICT_MAIN,
  STRICT_REL,
  type Parts,
} from '../../support/package-builder.ts';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** The code of the refusal, or the texts of all cells. */
function outcome(bytes: Uint8Array): string {
  const result = readWorkbook(bytes);
  if (result.status === 'refused') return result.refusal.code;
  return result.image.sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)))
    .join(' ');
}

/** A regular workbook of one cell, with some parts replaced or (undefined) left out. */
function withParts(parts: Parts): Uint8Array {
  return book({ sheets: [{ data: ONE }], parts });
}

describe('parts are found by relationship, wherever they stand', () => {
  const sheet = bookParts({ sheets: [{ data: ONE }] })['xl/worksheets/sheet1.xml'];
  const elsewhere = (target: string, part: string): Uint8Array =>
    withParts({
      'xl/worksheets/sheet1.xml': undefined,
      [part]: sheet,
      'xl/_rels/workbook.xml.rels': relationships(relationship('rId1', 'worksheet', target)),
    });
  test.each([
    ['relative', elsewhere('data/blatt.xml', 'xl/data/blatt.xml')],
    ['absolute', elsewhere('/odd/part.bin', 'odd/part.bin')],
    ['upwards', elsewhere('../sheets/./s.xml', 'sheets/s.xml')],
    ['another case', elsewhere('Worksheets/SHEET1.xml', 'xl/worksheets/sheet1.xml')],
    ['percent-encoded', elsewhere('worksheets/%E8%A1%A8.xml', 'xl/worksheets/表.xml')],
    ['with a backslash, as some programs write', elsewhere('worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml')],
  ])('%s', (_, bytes) => {
    expect(outcome(bytes)).toBe('1');
  });

  test('a workbook that does not stand under xl/', () => {
    const parts: Parts = {
      '[Content_Types].xml': bookParts()['[Content_Types].xml'],
      '_rels/.rels': relationships(relationship('a', 'officeDocument', '/book.xml')),
      'book.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="s" sheetId="1" r:id="x"/></sheets></workbook>`,
      '_rels/book.xml.rels': relationships(relationship('x', 'worksheet', 's.xml')),
      's.xml': sheet,
    };
    expect(outcome(pack(parts))).toBe('1');
  });
});

test('strict OOXML has other namespaces and means the same', () => {
  const strict = (parts: Parts): Parts =>
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        typeof xml === 'string' ? xml.replaceAll(MAIN, STRICT_MAIN).replaceAll(REL, STRICT_REL) : xml,
      ]),
    );
  const data = '<row><c t="s"><v>0</v></c><c t="d"><v>2024-01-05</v></c></row>';
  const result = readWorkbook(pack(strict(bookParts({ sheets: [{ data }], strings: '<si><t>甲</t></si>' }))));
  expect(result).toMatchObject({
    image: { sheets: [{ rows: [{ cells: [{ text: '甲' }, { date: '2024-01-05' }] }] }] },
  });
});

describe('a needed part that is missing refuses as part-missing', () => {
  test.each([
    ['[Content_Types].xml', withParts({ '[Content_Types].xml': undefined })],
    ['_rels/.rels', withParts({ '_rels/.rels': undefined })],
    ['the workbook', withParts({ 'xl/workbook.xml': undefined })],
    ['the relationships of the workbook', withParts({ 'xl/_rels/workbook.xml.rels': undefined })],
    ['a sheet', withParts({ 'xl/worksheets/sheet1.xml': undefined })],
    ['shared strings', book({ strings: '', parts: { 'xl/sharedStrings.xml': undefined } })],
    ['styles', book({ styles: '', parts: { 'xl/styles.xml': undefined } })],
    ['any sheet', book({ sheets: [] })],
    ['a table', book({ sheets: [{ after: '<tableParts><tablePart r:id="rId1"/></tableParts>' }] })],
    [
      'a sheet that is in another file',
      withParts({
        'xl/_rels/workbook.xml.rels': relationships(relationship('rId1', 'worksheet', 'http://x/', 'External')),
      }),
    ],
  ])('%s', (_, bytes) => {
    expect(outcome(bytes)).toBe('part-missing');
  });
});

describe('relationships that may be read in two ways refuse as zip-ambiguous', () => {
  const sheetOne = relationship('rId1', 'worksheet', 'worksheets/sheet1.xml');
  test.each([
    [
      'two workbooks',
      {
        '_rels/.rels': relationships(
          relationship('a', 'officeDocument', 'a'),
          relationship('b', 'officeDocument', 'b'),
        ),
      },
    ],
    ['one id twice', { 'xl/_rels/workbook.xml.rels': relationships(sheetOne, sheetOne) }],
    [
      'two parts of shared strings',
      {
        'xl/_rels/workbook.xml.rels': relationships(
          sheetOne,
          relationship('a', 'sharedStrings', 'a.xml'),
          relationship('b', 'sharedStrings', 'b.xml'),
        ),
      },
    ],
  ])('%s', (_, parts) => {
    expect(outcome(withParts(parts))).toBe('zip-ambiguous');
  });

  test('two sheets that lead to one part', () => {
    const rels = relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'worksheet', 'worksheets/sheet1.xml'),
    );
    expect(outcome(book({ sheets: [{}, {}], parts: { 'xl/_rels/workbook.xml.rels': rels } }))).toBe('zip-ambiguous');
  });
});

test('a chart sheet keeps its place among the sheets and holds no values', () => {
  const rels = relationships(
    relationship('rId1', 'chartsheet', 'chartsheets/sheet1.xml'),
    relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
  );
  const names = '<definedNames><definedName name="n" localSheetId="1">1</definedName></definedNames>';
  const bytes = book({
    sheets: [{ name: '图' }, { name: '数' }],
    afterSheets: names,
    parts: { 'xl/_rels/workbook.xml.rels': rels },
  });
  expect(readWorkbook(bytes)).toMatchObject({
    image: {
      sheets: [
        { name: '图', rows: [] },
        { name: '数', names: [{ name: 'n' }] },
      ],
    },
  });
});
