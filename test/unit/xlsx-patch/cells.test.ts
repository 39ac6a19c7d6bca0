import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { patchWorkbook } from '../../../ledger-core/xlsx/patch/patch-workbook.ts';
import { book, bookParts, MAIN, pack, rawEntries, rawZip, REL, sheetOf } from '../../support/package-builder.ts';
import { differingParts, edits, refusalOf, shown, xmlOf, type EditsByName } from './patched.ts';

/** The content of `sheetData` after edits of a sheet whose content it was. */
function patchedData(data: string, changes: EditsByName): string {
  const bytes = patchWorkbook(sheetOf(data), edits('Sheet1', changes));
  return /<sheetData>(.*)<\/sheetData>/s.exec(xmlOf(bytes))?.[1] ?? '';
}

describe('a value', () => {
  it('takes the place of another in the same bytes; the cell keeps its style and the row what it says', () => {
    const data =
      '<row r="2" spans="1:3" ht="20" customHeight="1"><c r="A2" s="3"><v>1</v></c><c s="4" r="B2" t="s"><v>0</v></c></row>';
    expect(patchedData(data, { cells: { B2: 2.5 } })).toBe(data.replace(' t="s"><v>0</v>', '><v>2.5</v>'));
  });

  test.each([
    ['a number in its shortest text', 0.1 + 0.2, '<c r="A1"><v>0.30000000000000004</v></c>'],
    ['a large number', 1e21, '<c r="A1"><v>1e+21</v></c>'],
    ['a truth value', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['a text', '<甲&乙>', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">&lt;甲&amp;乙&gt;</t></is></c>'],
    ['a text like a formula', '=1+1', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'],
    [
      'a text that XML cannot hold',
      ' a\r\u0001_x0041_\ud83d',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a_x000D__x0001__x005F_x0041__xD83D_</t></is></c>',
    ],
    ['nothing', null, '<c r="A1"/>'],
    ['an empty text, which is nothing', '', '<c r="A1"/>'],
    ['a formula without result', { formula: 'A2<"&"', result: undefined }, '<c r="A1"><f>A2&lt;"&amp;"</f></c>'],
    ['a formula and its number', { formula: 'A2', result: 1.5 }, '<c r="A1"><f>A2</f><v>1.5</v></c>'],
    ['… its text', { formula: 'A2', result: '是' }, '<c r="A1" t="str"><f>A2</f><v>是</v></c>'],
    ['… its empty text', { formula: 'A2', result: '' }, '<c r="A1" t="str"><f>A2</f><v></v></c>'],
    ['… its truth', { formula: 'A2', result: false }, '<c r="A1" t="b"><f>A2</f><v>0</v></c>'],
    ['… its error', { formula: 'A2', result: { error: '#N/A' } }, '<c r="A1" t="e"><f>A2</f><v>#N/A</v></c>'],
  ] as const)('%s', (_, value, written) => {
    expect(patchedData('<row r="1"><c r="A1" t="s" cm="1" vm="2"><v>0</v></c></row>', { cells: { A1: value } })).toBe(
      `<row r="1">${written}</row>`,
    );
  });

  it('comes back from the strict reader as it was typed', () => {
    const texts = [' 两端 ', 'a\r\n\tb\u0001', '_x000D_', '=SUM(A1)', "'文字", '𠮷𠮷', '\ufffe', '\ud83d'];
    const cells = Object.fromEntries(texts.map((value, n) => [`B${n + 1}`, value]));
    const bytes = patchWorkbook(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), edits('Sheet1', { cells }));
    expect(texts.map((_, n) => shown(bytes, `B${n + 1}`))).toEqual(texts.map((text) => ({ kind: 'text', text })));
  });

  it('that no cell can hold is refused with the cell and what to do; no number is made up', () => {
    const bytes = sheetOf('');
    expect(refusalOf(bytes, edits('Sheet1', { cells: { C3: 'x'.repeat(32_768) } }))).toMatch(/Sheet1.*C3.*Shorten/);
    const long = { formula: 'A1+'.repeat(3000), result: undefined };
    expect(refusalOf(bytes, edits('Sheet1', { cells: { C3: long } }))).toMatch(/C3.*formula/);
    expect(() => patchWorkbook(bytes, edits('Sheet1', { cells: { C3: Number.NaN } }))).toThrow(RangeError);
    const [edit] = edits('Sheet1', { cells: { C3: 1 } });
    if (!edit) throw new Error('no edit');
    expect(() => patchWorkbook(bytes, [{ ...edit, cells: [...edit.cells, ...edit.cells] }])).toThrow(
      'C3: edited twice',
    );
    expect(refusalOf(bytes, edits('另一张', { cells: { A1: 1 } }))).toContain('no sheet "另一张"');
  });
});

describe('a cell that was not there', () => {
  it('is put where it belongs, in its row or in a new one', () => {
    const data = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"/></row><row r="5"/>';
    const cells = { A1: 1, A2: 2, C2: 3, E2: 4, A4: 5, B5: 6, A5: 7, A9: 8 };
    expect(patchedData(data, { cells })).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c><c r="D2"/><c r="E2"><v>4</v></c></row>' +
        '<row r="4"><c r="A4"><v>5</v></c></row>' +
        '<row r="5"><c r="A5"><v>7</v></c><c r="B5"><v>6</v></c></row>' +
        '<row r="9"><c r="A9"><v>8</v></c></row>',
    );
  });

  it('looks like its row, else like its column, as if it were typed', () => {
    const bytes = sheetOf('<row r="1" s="2" customFormat="1"/><row r="2" s="2"/>', {
      before: '<cols><col min="2" max="3" width="9" style="5"/></cols>',
    });
    const cells = { A1: 1, B1: 1, A2: 1, B2: 1, C3: 1, D3: 1 };
    const xml = xmlOf(patchWorkbook(bytes, edits('Sheet1', { cells })));
    expect(xml.match(/<c [^>]*>/g)).toEqual([
      ...['<c r="A1" s="2">', '<c r="B1" s="2">', '<c r="A2">', '<c r="B2" s="5">', '<c r="C3" s="5">', '<c r="D3">'],
    ]);
  });

  it('is not made for nothing', () => {
    const bytes = sheetOf('<row r="1"/>');
    expect(patchWorkbook(bytes, edits('Sheet1', { cells: { A1: null, B7: null } }))).toBe(bytes);
  });

  it('widens what the row and the sheet say of their extent', () => {
    const bytes = sheetOf('<row r="1" spans="2:3"><c r="B1"/></row>', { before: '<dimension ref="B1:C1"/>' });
    const xml = xmlOf(patchWorkbook(bytes, edits('Sheet1', { cells: { E1: 1, A4: 2 } })));
    expect(xml).toContain('<row r="1" spans="2:5">');
    expect(xml).toContain('<dimension ref="A1:E4"/>');
    expect(xmlOf(patchWorkbook(bytes, edits('Sheet1', { cells: { C1: 1 } })))).toContain('spans="2:3"');
  });
});

describe('sheets of other writers', () => {
  test.each([
    ['an empty sheet', '<sheetData/>', { B2: 1 }, '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'],
    [
      'addresses left out',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"/><c/></row></sheetData>',
      { B1: 9, A3: 1, D4: 3 },
      '<sheetData><row><c><v>1</v></c><c><v>9</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>' +
        '<row r="4"><c r="C4"/><c><v>3</v></c></row></sheetData>',
    ],
    [
      'comments, CDATA and instructions',
      '<sheetData><!-- <row r="1"> --><row r="2"><?a <c>?><c r="A2" t="str"><v><![CDATA[<c r="A2">]]></v></c></row></sheetData>',
      { B2: 1 },
      '<sheetData><!-- <row r="1"> --><row r="2"><?a <c>?><c r="A2" t="str"><v><![CDATA[<c r="A2">]]></v></c>' +
        '<c r="B2"><v>1</v></c></row></sheetData>',
    ],
    [
      'blanks, line breaks and single quotes',
      "<sheetData>\n <row\n  r = '1' >\n  <c t='s'\n s='1' r='A1' ><v>0</v></c >\n </row>\n</sheetData>",
      { A1: 1 },
      "<sheetData>\n <row\n  r = '1' >\n  <c\n s='1' r='A1'><v>1</v></c>\n </row>\n</sheetData>",
    ],
    [
      'a > in an attribute, and what we do not know',
      '<sheetData><row r="1" x:a="1 > 0" xmlns:x="urn:x"><x:c r="Z9"/><c r="A1"><v>1</v><extLst><ext uri="u"/></extLst></c></row></sheetData>',
      { A1: 2 },
      '<sheetData><row r="1" x:a="1 > 0" xmlns:x="urn:x"><x:c r="Z9"/><c r="A1"><v>2</v><extLst><ext uri="u"/></extLst></c></row></sheetData>',
    ],
  ])('%s', (_, before, cells, after) => {
    const sheet = `<worksheet xmlns="${MAIN}">${before}</worksheet>`;
    const bytes = book({ strings: '<si><t>a</t></si>', parts: { 'xl/worksheets/sheet1.xml': sheet } });
    const patched = patchWorkbook(bytes, edits('Sheet1', { cells }));
    expect(xmlOf(patched)).toBe(sheet.replace(before, after));
    for (const [name, value] of Object.entries(cells)) expect(shown(patched, name)?.text).toBe(String(value));
  });

  it('a namespace prefix is taken over', () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
    const bytes = book({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
    const patched = patchWorkbook(
      bytes,
      edits('Sheet1', { cells: { A1: '甲', B1: 2, A2: { formula: 'B1', result: 2 } } }),
    );
    expect(xmlOf(patched)).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:f>B1</x:f><x:v>2</x:v></x:c></x:row>',
    );
    expect(shown(patched, 'A2')).toEqual({ kind: 'number', text: '2', formula: 'B1' });
  });

  test.each([
    ['UTF-8 with a mark', (xml: string) => strToU8(`\ufeff${xml}`)],
    ['UTF-16, little end first', (xml: string) => new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'))],
    ['UTF-16, big end first', (xml: string) => new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le').swap16())],
    ['US-ASCII', (xml: string) => strToU8(`<?xml version="1.0" encoding="US-ASCII"?>${xml.replace('文', '&#25991;')}`)],
  ])('%s stays so', (name, encode) => {
    const xml = (more: string): string =>
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>文</v></c>${more}</row></sheetData></worksheet>`;
    const bytes = book({ parts: { 'xl/worksheets/sheet1.xml': encode(xml('')) } });
    const patched = patchWorkbook(bytes, edits('Sheet1', { cells: { B1: '𠮷' } }));
    expect([shown(patched, 'A1')?.text, shown(patched, 'B1')?.text]).toEqual(['文', '𠮷']);
    const written = name === 'US-ASCII' ? '&#134071;' : '𠮷';
    const expected = encode(xml(`<c r="B1" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`));
    const same = pack({ ...bookParts(), 'xl/worksheets/sheet1.xml': expected });
    expect(differingParts(patched, same)).toEqual(['xl/workbook.xml']);
  });

  test.each([
    ['<row r="1"><c r="A1"/></row>', 'around a row'],
    ['<c r="A1"/>', 'in a row'],
  ])('cells in two versions (%s) are refused, for only one would change', (content, where) => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const twice = `<mc:AlternateContent ${mc}><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent>`;
    const bytes = sheetOf(where === 'in a row' ? `<row r="1">${twice}</row>` : twice);
    expect(refusalOf(bytes, edits('Sheet1', { cells: { A1: 1 } }))).toContain('Save the file once in Excel or WPS');
  });
});

describe('the package', () => {
  it('is found by relationships, wherever its parts stand', () => {
    const parts = bookParts();
    const moved = {
      '[Content_Types].xml': parts['[Content_Types].xml'],
      '_rels/.rels': parts['_rels/.rels']?.toString().replace('xl/workbook.xml', '/Book/Main.XML'),
      'book/main.xml': parts['xl/workbook.xml'],
      'Book/_rels/Main.xml.rels': parts['xl/_rels/workbook.xml.rels']
        ?.toString()
        .replace('worksheets/sheet1.xml', '../a%20b.xml'),
      'a b.xml': parts['xl/worksheets/sheet1.xml'],
    };
    const patched = patchWorkbook(pack(moved), edits('Sheet1', { cells: { A1: 7 } }));
    expect(shown(patched, 'A1')?.text).toBe('7');
    expect(differingParts(pack(moved), patched)).toEqual(['a b.xml', 'book/main.xml']);
  });

  it('keeps order, names, packing and bytes of all other parts, sizes behind the data or not', () => {
    const parts = { ...bookParts(), 'xl/media/图.bin': Uint8Array.from({ length: 999 }, (_, n) => n * 7) };
    const entries = rawEntries(parts).map((entry, n) =>
      n % 2 === 0 ? { ...entry, descriptor: 'signed' as const } : entry,
    );
    const bytes = rawZip(entries);
    const patched = patchWorkbook(bytes, edits('Sheet1', { cells: { A1: 7 } }));
    expect(differingParts(bytes, patched)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(Object.keys(unzipSync(patched))).toEqual(Object.keys(unzipSync(bytes)));
    expect(patchWorkbook(bytes, edits('Sheet1', { cells: { A1: 7 } }))).toEqual(patched);
    expect(shown(patched, 'A1')?.text).toBe('7');
  });

  it('comes back as the very same bytes where nothing differs', () => {
    const bytes = sheetOf('<row r="1"><c r="A1" ><v>7</v></c><c r="B1" ><f>A1</f><v>7.0</v></c></row>');
    expect(patchWorkbook(bytes, [])).toBe(bytes);
    expect(patchWorkbook(bytes, edits('Sheet1', { results: { B1: 7 } }))).toBe(bytes);
    expect(patchWorkbook(bytes, edits('Sheet1', { marks: {} }))).toBe(bytes);
    const once = patchWorkbook(bytes, edits('Sheet1', { cells: { A1: 8, A2: '八' } }));
    expect(patchWorkbook(once, edits('Sheet1', { cells: { A1: 8, A2: '八' } }))).toBe(once);
  });

  it('is refused in the reader’s words where it cannot be read', () => {
    expect(refusalOf(new Uint8Array(0), [])).toContain('The file is empty');
  });

  test.each([
    [
      'one that says so',
      '<calcPr calcId="1" calcMode="manual"/>',
      '<calcPr calcId="1" calcMode="manual" fullCalcOnLoad="1"/>',
    ],
    ['none', '<definedNames/><oleSize ref="A1"/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>'],
  ])('has whoever opens it compute everything: calcPr from %s', (_, before, after) => {
    const bytes = sheetOf('', { afterSheets: before });
    const patched = patchWorkbook(bytes, edits('Sheet1', { cells: { A1: 7 } }));
    expect(xmlOf(patched, 'xl/workbook.xml')).toBe(xmlOf(bytes, 'xl/workbook.xml').replace(before, after));
    expect(xmlOf(patched, 'xl/workbook.xml')).toContain(`xmlns:r="${REL}"`);
  });
});
