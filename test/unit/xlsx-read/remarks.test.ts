import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import type { FileRemark } from '../../../ledger-core/workbook/image.ts';
import { book, MAIN, relationship, relationships, sheetOf } from '../../support/package-builder.ts';

function remarks(bytes: Uint8Array): readonly FileRemark[] {
  const result = readWorkbook(bytes);
  if (result.status === 'refused') throw new Error(result.refusal.message.en);
  return result.image.remarks;
}

const codes = (bytes: Uint8Array): string[] => remarks(bytes).map(({ code }) => code);
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

test('a plain workbook has none', () => {
  expect(remarks(sheetOf(ONE))).toEqual([]);
});

describe('what is hidden is used and listed', () => {
  test.each([
    ['a hidden sheet', sheetOf(ONE, { attributes: 'state="hidden"' }), ['hidden-sheet']],
    ['a very hidden sheet', sheetOf(ONE, { attributes: 'state="veryHidden"' }), ['very-hidden-sheet']],
    ['hidden rows with values', sheetOf(ONE.replace('<row', '<row hidden="1"')), ['hidden-rows']],
    ['hidden rows without values: nothing to say', sheetOf('<row r="1" hidden="1"><c r="A1" s="0"/></row>'), []],
    [
      'hidden columns with values',
      sheetOf(ONE, { before: '<cols><col min="1" max="9" hidden="1"/></cols>' }),
      ['hidden-columns'],
    ],
    ['hidden columns without values', sheetOf(ONE, { before: '<cols><col min="2" max="9" hidden="1"/></cols>' }), []],
  ])('%s', (_, bytes, expected) => {
    expect(codes(bytes)).toEqual(expected);
  });

  test('one remark a sheet, naming the first few rows', () => {
    const data = Array.from({ length: 8 }, (_, n) => `<row r="${n + 1}" hidden="1"><c><v>1</v></c></row>`).join('');
    expect(remarks(sheetOf(data, { name: '支出' }))).toEqual([
      {
        code: 'hidden-rows',
        sheet: '支出',
        note: {
          zh: '工作表“支出”有 8 个隐藏行含有数值：第 1、2、3、4、5 等 行。',
          en: 'The sheet "支出" has hidden rows with values, 8 in all: 1, 2, 3, 4, 5….',
        },
      },
    ]);
  });
});

describe('values under a merge', () => {
  const merged = (refs: string[], data: string): Uint8Array =>
    sheetOf(data, { after: `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` });
  const two = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
  test.each([
    ['beside the top left cell', merged(['A1:B1'], two), ['merged-values']],
    ['below it', merged(['A1:A3'], `${ONE}<row r="3"><c r="A3"><v>1</v></c></row>`), ['merged-values']],
    ['only in the top left cell', merged(['A1:B2'], ONE), []],
    ['outside of the merge', merged(['C1:D9', 'A2:B2'], two), []],
    [
      'merges that overlap',
      merged(['A1:B2', 'B2:C3'], `<row r="2"/><row r="3"><c r="D3"><v>1</v></c></row>`),
      ['overlapping-merges'],
    ],
  ])('%s', (_, bytes, expected) => {
    expect(codes(bytes)).toEqual(expected);
  });
});

describe('number formats that hide the value or its sign', () => {
  const formatted = (code: string, cell: string): Uint8Array =>
    sheetOf(`<row><c s="1" ${cell}</c></row>`, {
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`,
    });
  test.each([
    [';;;', '><v>5</v>', ['hiding-format']],
    [';;;', 't="str"><v>x</v>', ['hiding-format']],
    ['0;;', '><v>-5</v>', ['hiding-format']],
    ['0;;', '><v>5</v>', []],
    ['0;-0;;@', '><v>0</v>', []],
    ['0.00;0.00', '><v>-5</v>', ['hiding-format']],
    ['0.00;[Red]0.00', '><v>-5</v>', []],
    ['0.00;(0.00)', '><v>-5</v>', []],
    ['[White]0', '><v>5</v>', ['hiding-format']],
    ['&quot;***&quot;', '><v>5</v>', ['hiding-format']],
    ['#,##0.00', '><v>-5</v>', []],
  ])('%s with %s', (code, cell, expected) => {
    expect(codes(formatted(code, cell))).toEqual(expected);
  });
});

test('formulas without a saved result: one for the file, with the count and the first place', () => {
  const data = '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1"><f>D1</f><v>0</v></c></row>';
  const [remark, ...more] = remarks(
    book({
      sheets: [
        { name: '甲', data },
        { name: '乙', data },
      ],
    }),
  );
  expect(more).toEqual([]);
  expect(remark).toMatchObject({ code: 'uncached-formulas', sheet: '甲', cell: 'A1' });
  expect(remark?.note.zh).toContain('4 个公式没有保存计算结果');
});

describe('macros and links are reported, never followed', () => {
  const link = (content: string): Uint8Array =>
    sheetOf(ONE, {
      relationships: relationship('l', 'externalLink', 'externalLinks/externalLink1.xml'),
      parts: {
        'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}">${content}</externalLink>`,
        'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(
          relationship('rId1', 'externalLinkPath', 'file:///D:/other.xlsx', 'External'),
        ),
      },
    });
  test.each([
    [
      'macros',
      sheetOf(ONE, {
        relationships: relationship(
          'm',
          'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
          'vbaProject.bin',
        ),
      }),
      ['macros'],
    ],
    ['links to a workbook', link('<externalBook/>'), ['external-links']],
    [
      'data connections',
      sheetOf(ONE, { relationships: relationship('c', 'connections', 'connections.xml') }),
      ['external-links'],
    ],
    ['DDE links', link('<ddeLink ddeService="cmd" ddeTopic="/c calc"/>'), ['dde']],
    ['DDE in a formula', sheetOf("<row><c><f>cmd|'/c calc'!A0</f><v>1</v></c></row>"), ['dde']],
    ['a bar in a text or a sheet name is no DDE', sheetOf(`<row><c><f>"a|b"&amp;'x|y'!A1</f><v>1</v></c></row>`), []],
    ['OLE links', link('<oleLink progId="x"/>'), ['ole-links']],
    [
      'linked objects',
      sheetOf(ONE, { after: '<oleObjects><oleObject progId="x" link="[1]!x" shapeId="1"/></oleObjects>' }),
      ['ole-links'],
    ],
    [
      'embedded objects are no links',
      sheetOf(ONE, { after: '<oleObjects><oleObject progId="x" shapeId="1"/></oleObjects>' }),
      [],
    ],
  ])('%s', (_, bytes, expected) => {
    expect(codes(bytes)).toEqual(expected);
  });

  test('the address is shown', () => {
    expect(remarks(link('<externalBook/>'))[0]?.note.en).toContain('file:///D:/other.xlsx');
  });
});

describe('characters that cannot be seen', () => {
  const text = (value: string): Uint8Array =>
    sheetOf(`<row r="1"><c r="A1" t="str"><v>${value}</v></c></row>`, { name: '甲' });
  test.each([
    ['right-to-left override', 'abc\u202ecod.exe'],
    ['zero-width space', '张\u200b三'],
    ['soft hyphen', 'a\u00adb'],
    ['byte order mark', 'a\ufeffb'],
    ['an escaped control character', 'a_x0007_b'],
    ['half a surrogate pair', '_xD800_'],
    ['a blank letter', 'a\u3164b'],
    ['a variation selector on a character', '邊\u{e0100}'],
  ])('%s', (_, value) => {
    expect(remarks(text(value))).toMatchObject([{ code: 'invisible-characters', sheet: '甲', cell: 'A1' }]);
  });

  test.each([
    ['Chinese', '职工创新工作室（试点）——“甲”、￥1,234．5'],
    ['emoji', '👨\u200d👩\u200d👧 ❤\ufe0f'],
    ['line breaks', 'a&#10;b&#9;c'],
    ['㎡ and other signs', '㎡ ℃ ①Ⅳ'],
  ])('%s is ordinary', (_, value) => {
    expect(codes(text(value))).toEqual([]);
  });

  test('in a sheet name: the first place of the file', () => {
    expect(remarks(sheetOf(ONE, { name: '支\u200b出' }))).toMatchObject([
      { code: 'invisible-characters', sheet: '支\u200b出' },
    ]);
  });
});
