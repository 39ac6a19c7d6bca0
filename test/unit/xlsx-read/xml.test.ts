import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReadLimits } from '../../../ledger-core/xlsx/read/limits.ts';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import { book, bookParts, MAIN, pack, REL, sheetOf } from '../../support/package-builder.ts';

/** The texts of the first sheet's cells, or the code of the refusal. */
function texts(bytes: Uint8Array, limits?: Partial<ReadLimits>): string[] | string {
  const result = readWorkbook(bytes, limits);
  if (result.status === 'refused') return result.refusal.code;
  return (result.image.sheets[0]?.rows ?? []).flatMap(({ cells }) => cells.map(({ text }) => text));
}

/** A workbook whose sheet part is this document. */
function withSheet(xml: string | Uint8Array): Uint8Array {
  return book({ parts: { 'xl/worksheets/sheet1.xml': xml } });
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let n = 0; n < text.length; n += 1) view.setUint16(n * 2, text.charCodeAt(n), littleEndian);
  return new Uint8Array(view.buffer);
}

const sheet = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
const cell = '<sheetData><row r="1"><c r="A1" t="str"><v>中</v></c></row></sheetData>';

describe('elements are known by namespace and place, never by prefix', () => {
  test.each([
    [
      'a prefix',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      ['7'],
    ],
    [
      'a foreign element with a familiar name',
      sheet('<sheetData xmlns="urn:other"><row><c><v>7</v></c></row></sheetData>'),
      [],
    ],
    ['a cell outside of any row', sheet('<sheetData><c r="A1"><v>7</v></c></sheetData>'), []],
    [
      'a foreign child inside a value',
      sheet('<sheetData><row><c><v>7<x xmlns="urn:x">8</x></v></c></row></sheetData>'),
      ['7'],
    ],
    ['names of JavaScript’s own', sheet('<constructor/><__proto__/><sheetData><row><toString/></row></sheetData>'), []],
  ])('%s', (_, xml, expected) => {
    expect(texts(withSheet(xml))).toEqual(expected);
  });

  test('of mc:AlternateContent the Fallback is taken and every Choice passed over', () => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="urn:x14"';
    const row = (n: number): string => `<row r="1"><c r="A1"><v>${n}</v></c></row>`;
    const choice = `<mc:Choice Requires="x14">${row(1)}</mc:Choice><mc:Fallback>${row(2)}</mc:Fallback>`;
    const alternate = `<sheetData ${mc}><mc:AlternateContent>${choice}</mc:AlternateContent></sheetData>`;
    expect(texts(withSheet(sheet(alternate)))).toEqual(['2']);
  });
});

describe('text is decoded exactly or not at all', () => {
  const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>${sheet(cell)}`;
  test.each([
    ['UTF-8', declared('UTF-8'), ['中']],
    ['UTF-8 with a mark', `\ufeff${declared('utf-8')}`, ['中']],
    ['UTF-16, little end first', utf16(`\ufeff${declared('UTF-16')}`, true), ['中']],
    ['UTF-16, big end first', utf16(`\ufeff${declared('UTF-16')}`, false), ['中']],
    ['a declared encoding we do not decode', declared('GB18030'), 'xml-damaged'],
    ['invalid UTF-8', new Uint8Array([...strToU8(sheet('')), 0xff]), 'xml-damaged'],
    ['UTF-8 cut within a character', strToU8(sheet('中')).subarray(0, 80), 'xml-damaged'],
    ['half a surrogate pair', utf16(`\ufeff<a>\ud800</a>`, true), 'xml-damaged'],
    [
      'character and predefined references',
      sheet('<sheetData><row><c t="str"><v>&lt;&#20013;&#x4e2d;&amp;</v></c></row></sheetData>'),
      ['<中中&'],
    ],
    [
      'CDATA and comments',
      sheet('<sheetData><row><c t="str"><v>a<!-- b --><![CDATA[<c>]]></v></c></row></sheetData>'),
      ['a<c>'],
    ],
  ])('%s', (_, xml, expected) => {
    expect(texts(withSheet(xml))).toEqual(expected);
  });
});

describe('documents that are not well formed are refused as xml-damaged', () => {
  test.each([
    ['nothing', ''],
    ['an unclosed element', '<worksheet>'],
    ['wrong nesting', sheet('<a><b></a></b>')],
    ['an unknown entity', sheet('&nbsp;')],
    ['an attribute twice', sheet('<sheetData a="1" a="2"/>')],
    ['an unbound prefix', sheet('<q:a/>')],
    ['a control character', sheet('\u0001')],
    ['two roots', sheet('') + sheet('')],
    ['another root', `<chartsheet xmlns="${MAIN}"/>`],
  ])('%s', (_, xml) => {
    expect(texts(withSheet(xml))).toBe('xml-damaged');
  });
});

describe('any DOCTYPE is refused', () => {
  test.each([
    ['plain', '<!DOCTYPE worksheet>'],
    ['with entities (billion laughs)', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'],
    ['with an external entity (XXE)', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ])('%s', (_, doctype) => {
    expect(texts(withSheet(doctype + sheet(cell)))).toBe('xml-doctype');
  });
});

describe('caps are refused as xml-limits', () => {
  const attributes = Array.from({ length: 300 }, (_, n) => `a${n}=""`).join(' ');
  const strings = '<si><t>abc</t></si>'.repeat(4);
  const names = `<definedNames>${[1, 2, 3].map((n) => `<definedName name="n${n}">1</definedName>`).join('')}</definedNames>`;
  test.each<[string, Uint8Array, Partial<ReadLimits>]>([
    ['depth', withSheet(sheet('<a>'.repeat(70) + '</a>'.repeat(70))), {}],
    ['attributes', withSheet(sheet(`<a ${attributes}/>`)), {}],
    ['a text', sheetOf(`<row><c t="str"><v>${'x'.repeat(400_000)}</v></c></row>`), {}],
    ['a comment', withSheet(sheet(`<!--${'x'.repeat(1_500_000)}-->`)), {}],
    ['a tag', withSheet(sheet(`<a b="${'x'.repeat(1_500_000)}"/>`)), {}],
    ['shared strings', book({ strings }), { sharedStrings: 3 }],
    ['characters of shared strings', book({ strings }), { sharedCharacters: 10 }],
    [
      'merges',
      book({ sheets: [{ after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>' }] }),
      { merges: 1 },
    ],
    ['names', book({ afterSheets: names }), { names: 2 }],
    ['sheets', book({ sheets: [{}, {}, {}] }), { sheets: 2 }],
    ['formats', book({ styles: '<cellXfs><xf/><xf/></cellXfs>' }), { formats: 1 }],
    [
      'columns',
      book({ sheets: [{ before: '<cols><col min="1" max="1"/><col min="2" max="2"/></cols>' }] }),
      { columns: 1 },
    ],
  ])('%s', (_, bytes, limits) => {
    expect(texts(bytes, limits)).toBe('xml-limits');
  });

  test('cells have a code of their own, for the limit can be raised', () => {
    const two = sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row>');
    expect(texts(two, { cells: 1 })).toBe('too-many-cells');
    expect(texts(two, { cells: 2 })).toEqual(['1', '2']);
  });

  test('claims are not believed: no cost for a dimension, merge, column or validation of the whole sheet', () => {
    const before = '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols>';
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>';
    expect(texts(sheetOf('<row><c><v>1</v></c></row>', { before, after }))).toEqual(['1']);
  });
});

test('r:id is known by its namespace too', () => {
  const workbook = `<workbook xmlns="${MAIN}" xmlns:q="${REL}"><sheets><sheet name="a" sheetId="1" q:id="rId1"/></sheets></workbook>`;
  expect(
    texts(pack({ ...bookParts({ sheets: [{ data: '<row><c><v>1</v></c></row>' }] }), 'xl/workbook.xml': workbook })),
  ).toEqual(['1']);
});
