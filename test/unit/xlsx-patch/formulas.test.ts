import { describe, expect, it, test } from 'vitest';
import { patchWorkbook } from '../../../ledger-core/xlsx/patch/patch-workbook.ts';
import { shiftFormula } from '../../../ledger-core/xlsx/patch/shift-formula.ts';
import { relationship, sheetOf } from '../../support/package-builder.ts';
import { differingParts, edits, imageOf, refusalOf, shown, xmlOf } from './patched.ts';

/** B1:B4 = A1:A4 doubled, as Excel shares one formula. */
const SHARED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2+$A$1</f><v>3</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"></f><v>7</v></c></row>' +
  '<row r="4"><c r="A4"><v>4</v></c><c r="B4" s="1"><f si="0" t="shared"/><v>9</v></c></row>';

describe('a shared formula', () => {
  it('is written out by its other cells when the cell that holds its text is typed over', () => {
    const bytes = patchWorkbook(sheetOf(SHARED), edits('Sheet1', { cells: { B1: 100, B3: null } }));
    expect(xmlOf(bytes)).toContain('<c r="B1"><v>100</v></c>');
    expect(xmlOf(bytes)).toContain('<c r="B2"><f>A2*2+$A$1</f><v>5</v></c>');
    expect(xmlOf(bytes)).toContain('<c r="B3"/>');
    expect(shown(bytes, 'B4')).toEqual({ kind: 'number', text: '9', formula: 'A4*2+$A$1' });
  });

  it('stays shared when another of its cells is typed over', () => {
    const bytes = patchWorkbook(sheetOf(SHARED), edits('Sheet1', { cells: { B2: '手填' } }));
    expect(xmlOf(bytes).replaceAll('\n', '')).toContain('<f t="shared" ref="B1:B4" si="0">A1*2+$A$1</f>');
    expect(xmlOf(bytes).match(/t="shared"/g)).toHaveLength(3);
  });

  it('takes new results and gives up its text in one go', () => {
    const changes = { cells: { B1: { formula: 'A1', result: 1 } }, results: { B2: 6, B4: '九' } };
    const bytes = patchWorkbook(sheetOf(SHARED), edits('Sheet1', changes));
    expect(shown(bytes, 'B2')).toEqual({ kind: 'number', text: '6', formula: 'A2*2+$A$1' });
    expect(shown(bytes, 'B4')).toEqual({ kind: 'text', text: '九', formula: 'A4*2+$A$1' });
  });

  it('whose number is used again belongs to the cells behind each text', () => {
    const twice =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f></c><c r="B1"><f t="shared" si="0"/></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">C1+1</f></c><c r="B2"><f t="shared" si="0"/></c></row>';
    const bytes = patchWorkbook(sheetOf(twice), edits('Sheet1', { cells: { A2: 1 } }));
    expect(shown(bytes, 'B1')?.formula).toBe('C1');
    expect(shown(bytes, 'B2')?.formula).toBe('D1+1');
  });

  it('that cannot be written out refuses the change, and says of which cell', () => {
    const up =
      '<row r="5"><c r="B5"><f t="shared" ref="B4:B5" si="0">B4</f></c></row><row r="6"><c r="A6"><f t="shared" si="0"/></c></row>';
    expect(xmlOf(patchWorkbook(sheetOf(up), edits('Sheet1', { cells: { B5: 1 } })))).toContain('<f>A5</f>');
    const out = up.replace('>B4<', '>A4<');
    expect(refusalOf(sheetOf(out), edits('Sheet1', { cells: { B5: 1 } }))).toMatch(/A6.*Undo the change of B5/);
  });
});

describe('an array formula', () => {
  const ARRAY =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c><c r="B1"><f t="array" ref="B1">SUM(C1:C2*2)</f><v>6</v></c></row>' +
    '<row r="2"><c r="A2"><v>4</v></c></row>';

  it('of one cell gives way', () => {
    expect(shown(patchWorkbook(sheetOf(ARRAY), edits('Sheet1', { cells: { B1: 1 } })), 'B1')).toEqual({
      kind: 'number',
      text: '1',
    });
  });

  it('of several cells changes as a whole or not at all', () => {
    const words = 'belongs to the array formula A1:A2';
    expect(refusalOf(sheetOf(ARRAY), edits('Sheet1', { cells: { A2: 1 } }))).toContain(words);
    expect(refusalOf(sheetOf(ARRAY), edits('Sheet1', { cells: { A1: 1, B1: 2 } }))).toContain(words);
    const bytes = patchWorkbook(sheetOf(ARRAY), edits('Sheet1', { cells: { A1: null, A2: 1 } }));
    expect([shown(bytes, 'A1'), shown(bytes, 'A2')?.text]).toEqual([undefined, '1']);
  });

  it('takes new results in all its cells', () => {
    const bytes = patchWorkbook(sheetOf(ARRAY), edits('Sheet1', { results: { A1: 3, A2: { error: '#N/A' } } }));
    expect(xmlOf(bytes)).toContain('<c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>3</v></c>');
    expect(xmlOf(bytes)).toContain('<c r="A2" t="e"><v>#N/A</v></c>');
  });
});

describe('results', () => {
  test.each([
    ['a number', '<f>X1</f><v>1</v>', 2, '<c r="A1" s="3"><f>X1</f><v>2</v></c>'],
    ['a text in place of a number', '<f>X1</f><v>1</v>', '二', '<c r="A1" s="3" t="str"><f>X1</f><v>二</v></c>'],
    ['the first one', '<f ca="1">X1</f>', true, '<c r="A1" s="3" t="b"><f ca="1">X1</f><v>1</v></c>'],
    ['the first one, behind an empty v', '<f>X1</f><v/>', 7, '<c r="A1" s="3"><f>X1</f><v>7</v></c>'],
    ['none any more', '<f>X1</f><v>1</v>', undefined, '<c r="A1" s="3"><f>X1</f></c>'],
  ])('%s', (_, content, result, written) => {
    const bytes = sheetOf(`<row r="1"><c r="A1" s="3">${content}</c></row>`);
    expect(xmlOf(patchWorkbook(bytes, edits('Sheet1', { results: { A1: result } })))).toContain(written);
  });

  it('belong to formulas: a constant and an empty cell stay', () => {
    const bytes = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(patchWorkbook(bytes, edits('Sheet1', { results: { A1: 2, B1: 3, A2: 4 } }))).toBe(bytes);
  });
});

describe('the chain of calculation', () => {
  const chained = (data: string): Uint8Array =>
    sheetOf(data, {
      relationships: relationship('chain', 'calcChain', 'calcChain.xml'),
      parts: {
        'xl/calcChain.xml': '<calcChain/>',
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
          '<Override PartName="/xl/CalcChain.xml" ContentType="x"/></Types>',
      },
    });
  const FORMULA = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>';

  it.each([
    ['a formula went', { cells: { A1: 1 } }],
    ['a formula came', { cells: { A2: { formula: 'B1', result: 1 } } }],
  ])('goes with its relationship and its content type when %s', (_, changes) => {
    const bytes = patchWorkbook(chained(FORMULA), edits('Sheet1', changes));
    expect(differingParts(chained(FORMULA), bytes)).toContain('xl/calcChain.xml');
    expect(() => xmlOf(bytes, 'xl/calcChain.xml')).toThrow('no part');
    expect(xmlOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(xmlOf(bytes, '[Content_Types].xml')).not.toContain('Override');
    expect(imageOf(bytes).sheets).toHaveLength(1);
  });

  it.each([
    ['another formula', { cells: { A1: { formula: 'B2', result: 1 } } }],
    ['another result', { results: { A1: 5 } }],
    ['a constant', { cells: { B1: 5 } }],
  ])('stays with %s', (_, changes) => {
    const bytes = patchWorkbook(chained(FORMULA), edits('Sheet1', changes));
    expect(differingParts(chained(FORMULA), bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });
});

describe('a formula in another place', () => {
  test.each([
    ['A1+$B2+C$3+$D$4', 'B3+$B4+D$3+$D$4'],
    ['SUM(A1:B2,a:a,$C:D,3:3,$4:5)', 'SUM(B3:C4,B:B,$C:E,5:5,$4:7)'],
    ["\"A1\"&'A1'!B1&Sheet1!B1&'it''s A1'!B1", "\"A1\"&'A1'!C3&Sheet1!C3&'it''s A1'!C3"],
    ['rf_x[[#This Row],[A1]]*rf_x[A1]+[1]Sheet1!A1', 'rf_x[[#This Row],[A1]]*rf_x[A1]+[1]Sheet1!B3'],
    ["t['[A1']]+A1", "t['[A1']]+B3"],
    ['LOG10(A1)+A1_x+金额A1+A1金额+X1.Y2+TAX2020', 'LOG10(B3)+A1_x+金额A1+A1金额+X1.Y2+TAY2022'],
    ['1E5+2.5*3-ABCD1+XFE1+A1048577+{1,2;3,4}', '1E5+2.5*3-ABCD1+XFE1+A1048577+{1,2;3,4}'],
    ['IF(TRUE,#REF!,#N/A)+A1#+@A1+-A1%', 'IF(TRUE,#REF!,#N/A)+B3#+@B3+-B3%'],
    ['""""&A1&"a""A1"', '""""&B3&"a""A1"'],
    [' A1 : B2 ', ' B3 : C4 '],
  ])('%s → %s', (from, to) => {
    expect(shiftFormula(from, { rows: 2, cols: 1 })).toBe(to);
    expect(shiftFormula(from, { rows: 0, cols: 0 })?.toUpperCase()).toBe(from.toUpperCase());
  });

  it('does not leave the sheet', () => {
    expect(shiftFormula('A1', { rows: -1, cols: 0 })).toBeUndefined();
    expect(shiftFormula('XFD1', { rows: 0, cols: 1 })).toBeUndefined();
    expect(shiftFormula('A:B', { rows: 0, cols: -1 })).toBeUndefined();
    expect(shiftFormula('1048576:1048576', { rows: 1, cols: 0 })).toBeUndefined();
    expect(shiftFormula('$A$1+B2', { rows: -1, cols: -1 })).toBe('$A$1+A1');
  });
});
