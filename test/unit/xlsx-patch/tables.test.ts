import { describe, expect, it, test } from 'vitest';
import { patchWorkbook } from '../../../ledger-core/xlsx/patch/patch-workbook.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { MAIN, relationship, relationships, sheetOf } from '../../support/package-builder.ts';
import { ooxmlValidatorAvailable, validateOoxml } from '../../support/ooxml-validator.ts';
import { cell, range, sheet as plainSheet, tableSheet, workbook } from '../xlsx-write/plan-fixture.ts';
import { differingParts, edits, fail, imageOf, refusalOf, shown, xmlOf, type EditsByName } from './patched.ts';

const EXTENSION =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">' +
  '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list">' +
  '<x14:formula1><xm:f>另页!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

interface TableSpec {
  readonly data?: string;
  readonly after?: string;
  readonly table?: string;
  readonly columns?: string;
}

const COLUMNS =
  '<tableColumn id="1" name="编号"/><tableColumn id="2" name="数"/>' +
  '<tableColumn id="3" name="双倍"><calculatedColumnFormula>T[[#This Row],[数]]*2</calculatedColumnFormula></tableColumn>';

const ROWS =
  '<row r="1"><c r="A1" t="str"><v>编号</v></c><c r="B1" t="str"><v>数</v></c><c r="C1" t="str"><v>双倍</v></c></row>' +
  '<row r="2"><c r="A2" s="4"><v>1</v></c><c r="B2"><v>10</v></c><c r="C2" s="5"><f>T[[#This Row],[数]]*2</f><v>20</v></c></row>' +
  '<row r="3"><c r="A3" s="4"><v>2</v></c><c r="B3"><v>20</v></c><c r="C3" s="5"><f>T[[#This Row],[数]]*2</f><v>40</v></c></row>';

/** A1:C3 is the table T, which computes 双倍. */
function tableBook({ data = ROWS, after = '', table = '', columns = COLUMNS }: TableSpec = {}): Uint8Array {
  return sheetOf(data, {
    after: `${after}<tableParts count="1"><tablePart r:id="rId9"/></tableParts>`,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(relationship('rId9', 'table', '../tables/t.xml')),
      'xl/tables/t.xml':
        `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:C3"${table}><autoFilter ref="A1:C3"/>` +
        `<tableColumns count="3">${columns}</tableColumns></table>`,
    },
  });
}

const grown = (bottom: number, more: EditsByName = {}): ReturnType<typeof edits> =>
  edits('Sheet1', { grown: [{ table: 'T', bottom }], ...more });

describe('a table that has grown', () => {
  it('reaches to its new last row, its filter too', () => {
    const bytes = patchWorkbook(tableBook(), grown(5));
    expect(imageOf(bytes).sheets[0]?.tables[0]?.range).toEqual(range('A1:C5'));
    expect(xmlOf(bytes, 'xl/tables/t.xml')).toContain('ref="A1:C5"><autoFilter ref="A1:C5"/>');
  });

  it('computes in its new rows what it computes, and they look like its last one', () => {
    const bytes = patchWorkbook(tableBook(), grown(5, { cells: { A4: '三', B4: 30 }, results: { C4: 60 } }));
    expect(xmlOf(bytes)).toContain(
      '<row r="4"><c r="A4" s="4" t="inlineStr"><is><t xml:space="preserve">三</t></is></c><c r="B4"><v>30</v></c>' +
        '<c r="C4" s="5"><f>T[[#This Row],[数]]*2</f><v>60</v></c></row>' +
        '<row r="5"><c r="A5" s="4"/><c r="C5" s="5"><f>T[[#This Row],[数]]*2</f></c></row>',
    );
  });

  it('leaves what is edited in a computed column as it is edited', () => {
    const bytes = patchWorkbook(tableBook(), grown(5, { cells: { C4: 7, C5: null } }));
    expect([shown(bytes, 'C4'), shown(bytes, 'C5')]).toEqual([{ kind: 'number', text: '7' }, undefined]);
  });

  it('takes along the drop-downs and formats that ended with it, and no others', () => {
    const rule = '<cfRule type="expression" priority="1"><formula>1</formula></cfRule>';
    const mark = '<cfRule type="expression" priority="2"><formula>AND(TRUE,"专款账标记"&lt;&gt;"")</formula></cfRule>';
    const after =
      `<conditionalFormatting sqref="A2:C3 E2:E3">${rule}</conditionalFormatting><conditionalFormatting sqref="A3">${mark}</conditionalFormatting>` +
      '<dataValidations count="3"><dataValidation sqref="A2:A3"/><dataValidation sqref="B2:B9"/><dataValidation sqref="C2 C3"/></dataValidations>' +
      EXTENSION;
    const bytes = patchWorkbook(tableBook({ after }), grown(6));
    expect(xmlOf(bytes).match(/sqref="[^"]*"|<xm:sqref>[^<]*/g)).toEqual([
      ...['sqref="A2:C6 E2:E3"', 'sqref="A3"', 'sqref="A2:A6"', 'sqref="B2:B9"', 'sqref="C2 C3:C6"'],
      '<xm:sqref>B2:B6',
    ]);
  });

  it('goes on with the rows’ own formula where the file knows no computed columns', () => {
    const columns = COLUMNS.replace(/<calc.*?<\/calculatedColumnFormula>/, '');
    const data = ROWS.replace(/<f>[^<]*<\/f><v>20/, '<f>B2*2+$B$1</f><v>20').replace(/<f>T[^<]*/, '<f>B3*2+$B$1');
    const bytes = patchWorkbook(tableBook({ columns, data }), grown(5));
    expect([shown(bytes, 'C4')?.formula, shown(bytes, 'C5')?.formula]).toEqual(['B4*2+$B$1', 'B5*2+$B$1']);
    const mixed = patchWorkbook(tableBook({ columns, data: data.replace('B2*2', 'B2*3') }), grown(5));
    expect(shown(mixed, 'C4')).toBeUndefined();
  });

  it('grows over cells that only have a look', () => {
    const data = `${ROWS}<row r="4"><c r="A4" s="1"/><c r="B4" s="1"><v></v></c><c r="D4"><v>9</v></c></row>`;
    const bytes = patchWorkbook(tableBook({ data }), grown(4));
    expect(xmlOf(bytes)).toContain('<c r="A4" s="4"/><c r="B4" s="1"><v></v></c><c r="C4" s="5"><f>');
    expect(shown(bytes, 'D4')?.text).toBe('9');
  });

  test.each([
    ['a value below', { data: `${ROWS}<row r="5"><c r="B5"><v>9</v></c></row>` }, /B5 of sheet "Sheet1" is filled/],
    ['a value below a computed column', { data: `${ROWS}<row r="4"><c r="C4"><v>9</v></c></row>` }, /C4 .* is filled/],
    ['merged cells below', { after: '<mergeCells><mergeCell ref="C5:D5"/></mergeCells>' }, /T .* cannot grow/],
    ['a totals row', { table: ' totalsRowCount="1"' }, /T .* cannot grow/],
  ])('is refused for %s', (_, spec, words) => {
    expect(refusalOf(tableBook(spec), grown(5))).toMatch(words);
  });

  it('is refused where there is no such table, and may not shrink', () => {
    expect(refusalOf(tableBook(), edits('Sheet1', { grown: [{ table: 'U', bottom: 5 }] }))).toContain('no table U');
    expect(() => patchWorkbook(tableBook(), grown(2))).toThrow(RangeError);
    const bytes = tableBook();
    expect(patchWorkbook(bytes, grown(3))).toBe(bytes);
  });
});

describe('the heading of a table', () => {
  it('cannot be changed, only typed again', () => {
    expect(refusalOf(tableBook(), edits('Sheet1', { cells: { B1: '金额' } }))).toMatch(/B1 is the heading "数"/);
    expect(refusalOf(tableBook(), edits('Sheet1', { cells: { B1: null } }))).toMatch(/B1 is the heading "数"/);
    const bytes = patchWorkbook(tableBook(), edits('Sheet1', { cells: { B1: '数' } }));
    expect(shown(bytes, 'B1')).toEqual({ kind: 'text', text: '数' });
  });

  it('is no heading in a table without one', () => {
    const bytes = patchWorkbook(tableBook({ table: ' headerRowCount="0"' }), edits('Sheet1', { cells: { B1: 5 } }));
    expect(shown(bytes, 'B1')?.text).toBe('5');
  });
});

describe.skipIf(!ooxmlValidatorAvailable())('a workbook of our writer whose table has grown', () => {
  it('is valid, and only its sheet and its table differ', async () => {
    const sheet = tableSheet();
    const validations = [
      { range: range('B2:B5'), rule: { kind: 'list', formula: '"a,b"' }, severity: 'stop' },
    ] as const;
    const formats = [{ range: range('A2:D5'), formula: '$C2>9', style: { fill: 'FFFF00' } }];
    const summary = plainSheet('合计', { cells: [cell('A1', 0, { formula: 'SUM(rf_x[金额])' })] });
    const bytes = await writeWorkbook(workbook([{ ...sheet, validations, formats }, summary]));
    const patched = patchWorkbook(
      bytes,
      edits('支出明细', {
        grown: [{ table: 'rf_x', bottom: 8 }],
        cells: { A6: '004', B6: 'a', C6: 5 },
        results: { D6: 10 },
      }),
    );
    expect(differingParts(bytes, patched)).toEqual(['xl/tables/table1.xml', 'xl/worksheets/sheet1.xml']);
    expect(await validateOoxml(patched)).toEqual([]);
    const xml = xmlOf(patched);
    expect(xml).toContain('sqref="B2:B8"');
    expect(xml).toContain('sqref="A2:D8"');
    const image = imageOf(patched).sheets[0] ?? fail('no sheet');
    expect(image.rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
      [5, 1],
      [6, 4],
      [7, 1],
      [8, 1],
    ]);
  });
});
