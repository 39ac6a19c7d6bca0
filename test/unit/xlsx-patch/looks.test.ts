import { describe, expect, it } from 'vitest';
import { isMarkFormula } from '../../../ledger-core/templates/mark-conventions.ts';
import { patchWorkbook } from '../../../ledger-core/xlsx/patch/patch-workbook.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { sheetOf } from '../../support/package-builder.ts';
import { ooxmlValidatorAvailable, validateOoxml } from '../../support/ooxml-validator.ts';
import { cell, range, sheet, workbook } from '../xlsx-write/plan-fixture.ts';
import { differingParts, edits, refusalOf, shown, xmlOf, type EditsByName } from './patched.ts';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts><fonts/><fills/><borders/><cellStyleXfs/>' +
  '<cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="4" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="170"/></cellXfs>' +
  '<cellStyles/><tableStyles/>';
const DATA =
  '<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1"><v>45000</v></c></row><row r="2" s="2" customFormat="1"/>';

function formatted(changes: EditsByName, styles = STYLES): { styles: string; cells: string[]; bytes: Uint8Array } {
  const book = sheetOf(DATA, { styles, before: '<cols><col min="3" max="3" width="9" style="1"/></cols>' });
  const bytes = patchWorkbook(book, edits('Sheet1', changes));
  return { bytes, styles: xmlOf(bytes, 'xl/styles.xml'), cells: xmlOf(bytes).match(/<c [^>]*>/g) ?? [] };
}

describe('a number format', () => {
  it('comes as a new cell format that is as the cell’s own but for it', () => {
    const { bytes, styles, cells } = formatted({ cells: { A1: 45001 }, formats: { A1: 'yyyy-mm-dd' } });
    expect(cells[0]).toBe('<c r="A1" s="3">');
    expect(styles).toContain('<numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy\\-mm"/>');
    expect(styles).toContain('<numFmt numFmtId="171" formatCode="yyyy-mm-dd"/></numFmts>');
    expect(styles).toContain(
      '<xf numFmtId="171" applyAlignment="1" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
    expect(styles).toContain('<cellXfs count="4">');
    expect(shown(bytes, 'A1')).toEqual({ kind: 'date', text: '2023-03-16', date: '2023-03-16', lexeme: '45001' });
  });

  it('begins with the row’s format, or the column’s, where there was no cell', () => {
    const formats = { A2: '0', C3: '0', D3: '0' };
    const { styles, cells } = formatted({ cells: { A2: 1, C3: 1, D3: 1 }, formats });
    expect(cells.slice(2)).toEqual(['<c r="A2" s="3">', '<c r="C3" s="4">', '<c r="D3" s="5">']);
    expect(styles).toContain(
      '<xf numFmtId="1" applyNumberFormat="1"/><xf numFmtId="1" applyAlignment="1" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
        '<xf numFmtId="1" xfId="0" applyNumberFormat="1"/></cellXfs>',
    );
  });

  it('is not added twice, and not where the cell has it', () => {
    const cells = { A1: 1, B1: 2, B2: 3 };
    const formats = { A1: '#,##0.00', B1: 'yyyy\\-mm', B2: 'yyyy\\-mm' };
    const made = formatted({ cells, formats });
    expect(made.cells.slice(0, 3)).toEqual(['<c r="A1" s="1">', '<c r="B1" s="3">', '<c r="B2" s="2">']);
    expect(made.styles.match(/<numFmt /g)).toHaveLength(1);
    const again = patchWorkbook(made.bytes, edits('Sheet1', { cells: { B1: 9 }, formats: { B1: 'yyyy\\-mm' } }));
    expect(differingParts(made.bytes, again)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('starts the list of formats where there is none', () => {
    const { styles } = formatted(
      { cells: { B1: 1 }, formats: { B1: '0"年"' } },
      STYLES.replace(/<numFmts.*?<\/numFmts>/, ''),
    );
    expect(styles).toContain(
      '><numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot;年&quot;"/></numFmts><fonts/>',
    );
  });

  it.each([
    ['has no styles', undefined],
    ['has styles that end too soon', '<cellXfs count="1"><xf/></cellXfs>'],
  ])('is refused where the file %s', (_, styles) => {
    const bytes = sheetOf(DATA, styles === undefined ? {} : { styles });
    expect(refusalOf(bytes, edits('Sheet1', { cells: { A1: 1 }, formats: { A1: '0' } }))).toContain('cell formats');
  });
});

describe('marks', () => {
  const RULE = '<cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule>';
  const FORMAT = `<conditionalFormatting sqref="A1:B2">${RULE}</conditionalFormatting>`;
  const marked = (bytes: Uint8Array, marks: EditsByName['marks'] & object): Uint8Array =>
    patchWorkbook(bytes, edits('Sheet1', { marks }));
  const rulesOf = (bytes: Uint8Array): string[] =>
    xmlOf(bytes).match(/sqref="[^"]*"|priority="\d+"|<formula>[^<]*/g) ?? [];

  it('lie on top of the other formats, the graver above the milder, one format for each', () => {
    const bytes = sheetOf(DATA, { styles: STYLES, after: `${FORMAT}<pageMargins/>` });
    const on = marked(bytes, { B3: 'info', A1: 'error', A2: 'error', C2: 'error', A7: 'warning', B1: 'info' });
    const formula = '<formula>AND(TRUE,"专款账标记"&lt;&gt;"")';
    expect(rulesOf(on)).toEqual([
      ...['sqref="A1:B2"', 'priority="5"', '<formula>A1&gt;1'],
      ...['sqref="A1:A2 C2"', 'priority="1"', formula],
      ...['sqref="A7"', 'priority="2"', formula],
      ...['sqref="B1 B3"', 'priority="4"', formula],
    ]);
    expect(xmlOf(on)).toMatch(/<\/conditionalFormatting><pageMargins\/>/);
    expect(xmlOf(on, 'xl/styles.xml')).toContain(
      '<cellStyles/><dxfs count="3"><dxf><fill><patternFill patternType="solid"><bgColor rgb="FFF8B4B4"/></patternFill></fill></dxf>',
    );
  });

  it('go, and come again, without a trace of the first time', () => {
    const bytes = sheetOf(DATA, { styles: STYLES, after: FORMAT });
    const on = marked(bytes, { A1: 'error', B1: 'review' });
    const off = marked(on, {});
    expect(xmlOf(off)).toBe(xmlOf(bytes).replace('priority="1"', 'priority="5"'));
    const again = marked(off, { A1: 'error', B1: 'review' });
    expect(xmlOf(again)).toBe(xmlOf(on));
    expect(xmlOf(again, 'xl/styles.xml')).toBe(xmlOf(on, 'xl/styles.xml'));
    expect(marked(on, { B1: 'review', A1: 'error' })).toBe(on);
  });

  it('stay where nothing is said of them', () => {
    const on = marked(sheetOf(DATA, { styles: STYLES }), { A1: 'error' });
    expect(rulesOf(patchWorkbook(on, edits('Sheet1', { cells: { A1: 1 } })))).toEqual(rulesOf(on));
  });

  it('of another program’s spelling are known, also beside a rule of the user', () => {
    for (const truth of ['TRUE', 'TRUE()', '1']) expect(isMarkFormula(`=AND(${truth},"专款账标记"<>"")`)).toBe(true);
    expect(isMarkFormula('AND(TRUE,"专款账标记"="")')).toBe(false);
    const mark = '<cfRule type="expression" priority="7"><formula>AND(1,"专款账标记"&lt;&gt;"")</formula></cfRule>';
    const after = `<conditionalFormatting sqref="A1">${mark}${RULE}</conditionalFormatting>`;
    const off = marked(sheetOf(DATA, { after }), {});
    expect(xmlOf(off)).toContain(`<conditionalFormatting sqref="A1">${RULE}</conditionalFormatting>`);
  });

  it('come behind formats that a pivot table knows by their priority', () => {
    const after = FORMAT.replace('sqref', 'pivot="1" sqref');
    const on = marked(sheetOf(DATA, { styles: STYLES, after }), { A1: 'error' });
    expect(rulesOf(on).filter((one) => one.startsWith('p'))).toEqual(['priority="1"', 'priority="2"']);
  });
});

describe.skipIf(!ooxmlValidatorAvailable())('a workbook of our writer with marks and a date', () => {
  it('is valid with them and without', async () => {
    const plan = sheet('表', {
      cells: [cell('A1', '甲', { style: { fill: '#FFFBEA' } }), cell('B1', 1)],
      formats: [{ range: range('A1:B9'), formula: '$A1=""', style: { fill: 'FFFF00' } }],
      validations: [
        { range: range('B1:B9'), rule: { kind: 'any' }, severity: 'stop', prompt: { title: 'a', text: 'b' } },
      ],
    });
    const bytes = await writeWorkbook(workbook([plan]));
    const marks = { A1: 'error', B4: 'warning', B2: 'review' } as const;
    const cells = { A1: 45_000, B3: 46_000, C9: ' 两行\n文字 ', C10: { formula: '" a"', result: ' a' } };
    const on = patchWorkbook(
      bytes,
      edits('表', { marks, cells, formats: { A1: 'yyyy"年"m"月"d"日"', B3: 'yyyy-mm-dd' } }),
    );
    expect(await validateOoxml(on)).toEqual([]);
    expect(shown(on, 'A1')?.date).toBe('2023-03-15');
    const off = patchWorkbook(on, edits('表', { marks: {} }));
    expect(await validateOoxml(off)).toEqual([]);
    expect(xmlOf(off).match(/<cfRule /g)).toHaveLength(1);
    expect(xmlOf(on).match(/<cfRule /g)).toHaveLength(4);
  });
});
