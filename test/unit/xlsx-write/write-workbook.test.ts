import { describe, expect, it } from 'vitest';
import type { CellStyle, SheetPlan } from '../../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { validateOoxml } from '../../support/ooxml-validator.ts';
import {
  cell,
  found,
  partsOf,
  range,
  sharedStrings,
  sheet,
  storedValue,
  tableSheet,
  workbook,
} from './plan-fixture.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const write = (plan: SheetPlan): Promise<Uint8Array> => writeWorkbook(workbook([plan]));

async function styleOf(style: CellStyle): Promise<string> {
  const bytes = await write(sheet('表', { cells: [cell('A1', 1, { style })] }));
  expect(await validateOoxml(bytes)).toEqual([]);
  return partsOf(bytes)['xl/styles.xml'] ?? '';
}

describe('cells', () => {
  it('keeps text that looks like a formula as text', async () => {
    const texts = ['=SUM(1,2)', '+1', '-1', '@name', '=cmd|x'];
    const bytes = await write(sheet('表', { cells: texts.map((value, index) => cell(`A${index + 1}`, value)) }));
    expect(found(bytes, SHEET, /<f>/)).toEqual([]);
    expect(found(bytes, SHEET, /t="s"/)).toHaveLength(texts.length);
    expect(sharedStrings(bytes)).toEqual(texts);
  });

  it('writes numbers as the shortest decimal and booleans as booleans', async () => {
    const bytes = await write(
      sheet('表', { cells: [cell('A1', 1234.5), cell('A2', 0.1), cell('A3', true), cell('A4', 0)] }),
    );
    expect(found(bytes, SHEET, /<c [^>]*><v>.*?<\/c>/)).toEqual([
      '<c r="A1"><v>1234.5</v></c>',
      '<c r="A2"><v>0.1</v></c>',
      '<c r="A3" t="b"><v>1</v></c>',
      '<c r="A4"><v>0</v></c>',
    ]);
  });

  it('writes a formula as planned, with its cached result typed', async () => {
    const bytes = await write(
      sheet('表', {
        cells: [
          cell('A1', '', { formula: 'IF(B1<1,"","<&>")' }),
          cell('A2', '是', { formula: '"是"' }),
          cell('A3', 2.5, { formula: '5/2' }),
          cell('A4', false, { formula: '1=2' }),
          cell('A5', undefined, { formula: 'A3' }),
        ],
      }),
    );
    expect(found(bytes, SHEET, /<c .*?<\/c>/)).toEqual([
      '<c r="A1" t="str"><f>IF(B1&lt;1,&quot;&quot;,&quot;&lt;&amp;&gt;&quot;)</f><v></v></c>',
      '<c r="A2" t="str"><f>&quot;是&quot;</f><v>是</v></c>',
      '<c r="A3"><f>5/2</f><v>2.5</v></c>',
      '<c r="A4" t="b"><f>1=2</f><v>0</v></c>',
      '<c r="A5"><f>A3</f></c>',
    ]);
    expect(partsOf(bytes)['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('writes texts that XML cannot hold, or that look escaped, in the spelling of spreadsheet files', async () => {
    const bytes = await write(sheet('表', { cells: [cell('A1', 'a\r\u0001_x0041_'), cell('A2', ' 两行\n<&> ')] }));
    expect(sharedStrings(bytes)).toEqual(['a_x000D__x0001__x005F_x0041_', ' 两行\n&lt;&amp;&gt; ']);
    expect(found(bytes, 'xl/sharedStrings.xml', /xml:space="preserve"/)).toHaveLength(1);
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  it('leaves a cell with the empty text blank', async () => {
    const bytes = await write(sheet('表', { cells: [cell('A1', '', { style: { unlocked: true } }), cell('A2', 'x')] }));
    expect(found(bytes, SHEET, /<c r="A1".*?>/)).toEqual(['<c r="A1" s="1"/>']);
  });

  it('links inside the workbook, also from a formula', async () => {
    const cells = [cell('A1', '去', { link: "#'表'!B2" }), cell('A2', '去', { formula: '"去"', link: "#'表'!B3" })];
    const bytes = await write(sheet('表', { cells }));
    expect(found(bytes, SHEET, /<hyperlink [^>]*>/)).toEqual([
      `<hyperlink ref="A1" location="'表'!B2"/>`,
      `<hyperlink ref="A2" location="'表'!B3"/>`,
    ]);
    expect(Object.keys(partsOf(bytes))).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
    expect(await validateOoxml(bytes)).toEqual([]);
  });
});

describe('styles', () => {
  it('has 等线 11 as the default font, of no theme', async () => {
    const xml = await styleOf({});
    expect(xml).toContain('<font><sz val="11"/><name val="等线"/></font>');
    expect(xml).not.toMatch(/Calibri|<scheme/);
  });

  it('writes font, fill, alignment, border, number format and protection', async () => {
    const xml = await styleOf({
      font: { size: 14, bold: true, italic: true, color: '#1F4E79' },
      fill: 'DDEBF7',
      horizontal: 'center',
      vertical: 'middle',
      wrap: true,
      border: { kind: 'hair', color: '#808080' },
      numberFormat: '#,##0.00;[Red]-#,##0.00',
      unlocked: true,
    });
    expect(xml).toContain('<font><b/><i/><sz val="14"/><color rgb="FF1F4E79"/><name val="等线"/></font>');
    expect(xml).toContain('<fgColor rgb="FFDDEBF7"/>');
    expect(xml).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/>');
    expect(xml.match(/<\w+ style="hair"><color rgb="FF808080"\/>/g)).toHaveLength(4);
    expect(xml).toContain('formatCode="#,##0.00;[Red]-#,##0.00"');
    expect(xml).toContain('<protection locked="0"/>');
  });

  it('refuses a colour it does not know', async () => {
    await expect(styleOf({ fill: 'grey' })).rejects.toThrow(RangeError);
  });
});

describe('sheet', () => {
  it('sets columns with their style, row heights, freeze panes, tab colour and grid lines', async () => {
    const columns = [{ width: 9 }, { width: 20.5, style: { unlocked: true } }];
    const plan = sheet('表', {
      columns,
      rowHeights: [{ row: 3, height: 30 }],
      tabColor: '#00B050',
      showGridLines: false,
    });
    const bytes = await write({ ...plan, freeze: { rows: 4, columns: 2 }, cells: [cell('B1', 'x'), cell('A3', 1)] });
    expect(found(bytes, SHEET, /<col [^>]*>/)).toEqual([
      '<col min="2" max="2" width="20.5" style="1" customWidth="1"/>',
    ]);
    expect(found(bytes, SHEET, /defaultColWidth="9"/)).toHaveLength(1);
    // Like typing into it: a cell without a style of its own looks like its column.
    expect(found(bytes, SHEET, /<c r="B1"[^>]*>/)).toEqual(['<c r="B1" s="1" t="s">']);
    expect(found(bytes, SHEET, /<row r="3" [^>]*>/)[0]).toContain('ht="30" customHeight="1"');
    expect(found(bytes, SHEET, /<pane [^>]*>/)).toEqual([
      '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>',
    ]);
    expect(found(bytes, SHEET, /<tabColor rgb="FF00B050"\/>|showGridLines="0"/)).toHaveLength(2);
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  it('merges, each covered cell with its own style or else the first one’s', async () => {
    const cells = [
      cell('A1', '合', { style: { fill: 'FF0000' } }),
      cell('B1', undefined, { style: { fill: '00FF00' } }),
    ];
    const bytes = await write(sheet('表', { merges: [range('A1:C1')], cells }));
    expect(found(bytes, SHEET, /<mergeCell .*?>/)).toEqual(['<mergeCell ref="A1:C1"/>']);
    expect(found(bytes, SHEET, /<c r="[BC]1"[^>]*>/)).toEqual(['<c r="B1" s="2"/>', '<c r="C1" s="1"/>']);
  });

  it('protects without a password: selecting and column widths stay free', async () => {
    const bytes = await write(sheet('表', { isProtected: true }));
    expect(found(bytes, SHEET, /<sheetProtection.*?>/)).toEqual([
      '<sheetProtection sheet="1" formatColumns="0" objects="1" scenarios="1"/>',
    ]);
  });

  it('writes conditional formats in order, as differences', async () => {
    const formats = [
      {
        range: range('A1:C9'),
        formula: '$A1<"b"',
        style: {
          fill: 'FFFF00',
          font: { bold: true, size: 20, color: 'C00000' },
          border: { kind: 'medium', color: '0000FF' },
        },
      } as const,
      { range: range('A1:C9'), formula: '$A1=""', style: { font: { italic: true } } },
    ];
    const bytes = await write(sheet('表', { formats }));
    expect(found(bytes, SHEET, /<conditionalFormatting.*?<\/conditionalFormatting>/)).toEqual([
      '<conditionalFormatting sqref="A1:C9"><cfRule type="expression" dxfId="0" priority="1"><formula>$A1&lt;&quot;b&quot;</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A1:C9"><cfRule type="expression" dxfId="1" priority="2"><formula>$A1=&quot;&quot;</formula></cfRule></conditionalFormatting>',
    ]);
    const [first = '', second] = found(bytes, 'xl/styles.xml', /<dxf>.*?<\/dxf>/);
    expect(first).toContain('<font><b/><color rgb="FFC00000"/></font>');
    expect(first).toContain('<bgColor rgb="FFFFFF00"/>');
    expect(first.match(/style="thin"><color rgb="FF0000FF"\/>/g)).toHaveLength(4);
    expect(second).toBe('<dxf><font><i/></font></dxf>');
    expect(await validateOoxml(bytes)).toEqual([]);
  });
});

describe('validations', () => {
  it('writes each as one element with a range, whatever its size', async () => {
    const message = { title: '提示"', text: '第一行\n第二行' };
    const bytes = await write(
      sheet('表', {
        validations: [
          {
            range: range('A2:A1048576'),
            rule: { kind: 'list', formula: '"是,否"' },
            severity: 'stop',
            prompt: message,
          },
          {
            range: range('B2:B9'),
            rule: { kind: 'decimal', min: -0.5, max: 1e9 },
            severity: 'warning',
            error: message,
          },
          { range: range('C2:C9'), rule: { kind: 'whole', min: 1, max: 2 }, severity: 'information' },
          { range: range('D2:D9'), rule: { kind: 'date', min: 45000, max: 46000 }, severity: 'stop' },
          { range: range('E2:E9'), rule: { kind: 'textLength', min: 0, max: 20 }, severity: 'stop' },
          { range: range('F2:F9'), rule: { kind: 'custom', formula: 'COUNTIF($F$2:$F$9,F2)<2' }, severity: 'stop' },
          { range: range('G2'), rule: { kind: 'any' }, severity: 'stop', prompt: message },
        ],
      }),
    );
    const common = 'allowBlank="1" showErrorMessage="1"';
    expect(found(bytes, SHEET, /<dataValidation .*?<\/dataValidation>/)).toEqual([
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="提示&quot;" prompt="第一行&#10;第二行" sqref="A2:A1048576"><formula1>"是,否"</formula1></dataValidation>',
      '<dataValidation type="decimal" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="提示&quot;" error="第一行&#10;第二行" sqref="B2:B9"><formula1>-0.5</formula1><formula2>1000000000</formula2></dataValidation>',
      `<dataValidation type="whole" errorStyle="information" ${common} sqref="C2:C9"><formula1>1</formula1><formula2>2</formula2></dataValidation>`,
      `<dataValidation type="date" ${common} sqref="D2:D9"><formula1>45000</formula1><formula2>46000</formula2></dataValidation>`,
      `<dataValidation type="textLength" ${common} sqref="E2:E9"><formula1>0</formula1><formula2>20</formula2></dataValidation>`,
      `<dataValidation type="custom" ${common} sqref="F2:F9"><formula1>COUNTIF($F$2:$F$9,F2)&lt;2</formula1></dataValidation>`,
      '<dataValidation showInputMessage="1" promptTitle="提示&quot;" prompt="第一行&#10;第二行" sqref="G2"></dataValidation>',
    ]);
    expect(await validateOoxml(bytes)).toEqual([]);
  });
});

describe('print', () => {
  it('prints on A4, fitted, with a footer, title rows and a print area that is a formula', async () => {
    const area = "'A&B'!$A$1:INDEX('A&B'!$B:$B,MAX(10,COUNTA('A&B'!$A:$A)))";
    const print = { orientation: 'landscape', fitToWidth: true, fitToHeight: false, areaFormula: area } as const;
    const sheets = [
      sheet('一', { print: { orientation: 'portrait', fitToWidth: true, fitToHeight: true } }),
      sheet('A&B', { print: { ...print, titleRows: { first: 1, last: 4 } } }),
      sheet('三', { print: { orientation: 'portrait', fitToWidth: false, fitToHeight: false } }),
    ];
    const bytes = await writeWorkbook(
      workbook(sheets, {
        names: [
          { name: 'rf_月份', reference: "'一'!$C$5" },
          { name: 'Abc', reference: '1+1' },
        ],
      }),
    );
    const setups = [1, 2, 3].map((n) =>
      found(bytes, `xl/worksheets/sheet${n}.xml`, /<pageSetUpPr.*?>|<pageSetup .*?>/).join(),
    );
    expect(setups[0]).toMatch(/fitToPage="1".* paperSize="9" orientation="portrait".* fitToWidth="1" fitToHeight="1"/);
    expect(setups[1]).toMatch(/fitToPage="1".* paperSize="9" orientation="landscape".* fitToWidth="1" fitToHeight="0"/);
    expect(setups[2]).not.toContain('fitToPage');
    expect(found(bytes, SHEET, /<oddFooter>.*?<\/oddFooter>/)).toEqual([
      '<oddFooter>&amp;L&amp;A&amp;R第 &amp;P 页 / 共 &amp;N 页</oddFooter>',
    ]);
    const escaped = area.replaceAll('&', '&amp;');
    expect(found(bytes, 'xl/workbook.xml', /<definedName .*?<\/definedName>/)).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="1">${escaped}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'A&amp;B'!$1:$4</definedName>`,
      '<definedName name="Abc">1+1</definedName>',
      `<definedName name="rf_月份">'一'!$C$5</definedName>`,
    ]);
    expect(await validateOoxml(bytes)).toEqual([]);
  });
});

describe('tables', () => {
  it('writes table parts with calculated columns', async () => {
    const bytes = await writeWorkbook(
      workbook([sheet('封面'), tableSheet()], { names: [{ name: '金额列', reference: 'rf_x[金额]' }] }),
    );
    expect(partsOf(bytes)['xl/tables/table1.xml']).toContain(
      'id="1" name="rf_x" displayName="rf_x" ref="A1:D5" totalsRowShown="0"><autoFilter ref="A1:D5"/><tableColumns count="4">' +
        '<tableColumn id="1" name="编号"/><tableColumn id="2" name="类别"/><tableColumn id="3" name="金额"/>' +
        '<tableColumn id="4" name="双倍"><calculatedColumnFormula>rf_x[[#This Row],[金额]]*2</calculatedColumnFormula></tableColumn>' +
        '</tableColumns><tableStyleInfo name="TableStyleLight9"',
    );
    expect(partsOf(bytes)['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../tables/table1.xml"');
    expect(found(bytes, 'xl/worksheets/sheet2.xml', /<tablePart .*?>/)).toEqual(['<tablePart r:id="rId1"/>']);
    expect(found(bytes, '[Content_Types].xml', /\/xl\/tables\/table1.xml/)).toHaveLength(1);
    expect(storedValue(bytes, 2, 'C4')).toBe(1234.5);
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  it('numbers several tables and writes a header of two lines as Excel does', async () => {
    const second = sheet('乙', {
      cells: [cell('B2', '金额\n（元）')],
      table: { name: 'rf_y', range: range('B2:B3'), columns: [{ name: '金额\n（元）' }] },
    });
    const bytes = await writeWorkbook(workbook([tableSheet(), second]));
    expect(found(bytes, 'xl/tables/table2.xml', /id="2" name="rf_y"|name="金额_x000a_（元）"/)).toHaveLength(2);
    expect(await validateOoxml(bytes)).toEqual([]);
  });
});

describe('the file', () => {
  it('has fixed properties, and equal plans give equal bytes', async () => {
    const plan = workbook([sheet('封面', { isProtected: true }), tableSheet()], { title: 'A & B' });
    const bytes = await writeWorkbook(plan);
    expect(await writeWorkbook(plan)).toEqual(bytes);
    const core = partsOf(bytes)['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>A &amp; B</dc:title><dc:subject>专项资金</dc:subject>');
    expect(core).toContain('<dc:creator>Ringfence 专款账</dc:creator>');
    expect(core.match(/2026-01-01T00:00:00Z/g)).toHaveLength(2);
    expect(Object.keys(partsOf(bytes))[0]).toBe('[Content_Types].xml');
  });

  it('writes 18 sheets with a thousand long formulas in good time', async () => {
    const terms = Array.from({ length: 90 }, (_, index) => `SUMIFS(rf_x[金额],rf_x[类别],"k${index}&")`);
    const formula = terms.join('+');
    const rows = Array.from({ length: 500 }, (_, index) => index + 1);
    const cells = rows.flatMap((row) => [1, 2].map((col) => ({ row, col, formula, value: '' })));
    const sheets = Array.from({ length: 18 }, (_, index) => sheet(`表${index}`, index === 3 ? { cells } : {}));
    const start = performance.now();
    await writeWorkbook(workbook(sheets));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
