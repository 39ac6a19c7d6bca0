import { describe, expect, test } from 'vitest';
import { formatRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { CellLook, SheetLooks, ValidationLook, WorkbookLooks } from '../../../ledger-core/workbook/looks.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import {
  book,
  pack,
  bookParts,
  sheetOf,
  STRICT_MAIN,
  type BookSpec,
  type SheetSpec,
} from '../../support/package-builder.ts';

function looksOf(bytes: Uint8Array): WorkbookLooks {
  const result = readWorkbookWithLooks(bytes);
  if (result.status === 'refused') throw new Error(result.refusal.message.en);
  return result.looks;
}

function sheetLooks(data: string, spec: BookSpec & SheetSpec = {}): SheetLooks {
  const [sheet] = looksOf(sheetOf(data, spec)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function styles(content: string): readonly CellLook[] {
  return looksOf(sheetOf('', { styles: content })).styles;
}

/** Four cell formats: a plain one and three that differ. */
const FOUR = '<cellXfs><xf/><xf numFmtId="1"/><xf numFmtId="2"/><xf numFmtId="3"/></cellXfs>';

describe('cell formats', () => {
  test('fonts, fills, borders, alignment, protection: each by its number', () => {
    const read = styles(
      '<fonts><font><sz val="11"/><name val="等线"/></font>' +
        '<font><b/><i val="1"/><strike val="true"/><u/><sz val="9.5"/><color rgb="FFC00000"/><name val="宋体"/></font>' +
        '<font><b val="0"/><u val="none"/><color auto="1"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/><bgColor indexed="64"/></patternFill></fill></fills>' +
        '<borders><border><left/><right/></border><border><left style="thick"><color rgb="FF0000FF"/></left>' +
        '<right style="slantDashDot"/><top style="none"/><bottom style="wavy"/><diagonal style="thin"/></border></borders>' +
        '<cellStyleXfs><xf fontId="2"/></cellStyleXfs>' +
        '<cellXfs><xf fontId="0" fillId="0" borderId="0"/>' +
        '<xf fontId="1" fillId="2" borderId="1"><alignment horizontal="distributed" vertical="center" indent="2" wrapText="1"/>' +
        '<protection locked="0"/></xf>' +
        '<xf fontId="2" fillId="1"><alignment horizontal="general" vertical="bottom"/><protection locked="1" hidden="1"/></xf>' +
        '<xf fontId="77" fillId="x" borderId="-1"/></cellXfs>',
    );
    expect(read).toEqual([
      { font: { size: 11 }, fontName: '等线' },
      {
        font: { size: 9.5, bold: true, italic: true, color: '#C00000' },
        fontName: '宋体',
        underline: true,
        strike: true,
        fill: '#00FF00',
        sides: { left: { kind: 'thick', color: '#0000FF' }, right: { kind: 'dashed', color: '#000000' } },
        horizontal: 'center',
        vertical: 'middle',
        indent: 2,
        wrap: true,
        unlocked: true,
      },
      {},
      {},
    ]);
  });

  test.each([
    [
      'a hatching is its lines’ colour',
      '<patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/></patternFill>',
      '#FF0000',
    ],
    ['a grey raster without a colour is nothing', '<patternFill patternType="gray125"/>', undefined],
    [
      'a raster of the system’s black is its ground',
      '<patternFill patternType="gray0625"><fgColor indexed="64"/><bgColor rgb="FFEEEEEE"/></patternFill>',
      '#EEEEEE',
    ],
    [
      'a gradient is its first colour',
      '<gradientFill><stop position="0"><color rgb="FF111111"/></stop><stop position="1"><color rgb="FF222222"/></stop></gradientFill>',
      '#111111',
    ],
    ['no pattern at all', '<patternFill/>', undefined],
  ])('fill: %s', (_, fill, color) => {
    expect(styles(`<fills><fill>${fill}</fill></fills><cellXfs><xf/></cellXfs>`)[0]?.fill).toBe(color);
  });

  test.each([
    ['0', undefined],
    ['2', '0.00'],
    ['14', 'yyyy/m/d'],
    ['31', 'yyyy"年"m"月"d"日"'],
    ['49', '@'],
    ['26', undefined],
    ['164', 'yyyy-mm-dd\r'],
    ['165', undefined],
  ])('number format %s is %j', (id, code) => {
    const own =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd_x000D_"/><numFmt numFmtId="165" formatCode="General"/></numFmts>';
    expect(styles(`${own}<cellXfs><xf numFmtId="${id}"/></cellXfs>`)[0]?.numberFormat).toBe(code);
  });

  test('a workbook without styles has one look, of nothing', () => {
    expect(looksOf(sheetOf('')).styles).toEqual([{}]);
  });

  test('the strict form of the format calls the sides of a border start and end', () => {
    const parts = bookParts({
      styles: '<borders><border><start style="thin"/><end style="hair"/></border></borders><cellXfs><xf/></cellXfs>',
    });
    const strict = String(parts['xl/styles.xml']).replace(/xmlns="[^"]*"/, `xmlns="${STRICT_MAIN}"`);
    expect(looksOf(pack({ ...parts, 'xl/styles.xml': strict })).styles[0]?.sides).toEqual({
      left: { kind: 'thin', color: '#000000' },
      right: { kind: 'hair', color: '#000000' },
    });
  });
});

describe('columns, rows and cells', () => {
  test('cells with a look of their own, also those that hold nothing', () => {
    const { cells } = sheetLooks(
      '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1"/><c r="C1" s="2"/></row>' +
        '<row r="2"><c r="A2" s="1"/><c r="C2" s="3"/></row><row r="4"><c r="A4"><v>1</v></c></row>',
      { styles: FOUR },
    );
    expect(cells).toEqual([
      {
        row: 1,
        cells: [
          [1, 1],
          [3, 2],
        ],
      },
      {
        row: 2,
        cells: [
          [1, 1],
          [3, 3],
        ],
      },
    ]);
  });

  test('rows that look alike share one list', () => {
    const row = '<row><c s="1"/><c s="2"/></row>';
    const { cells } = sheetLooks(row + row + '<row><c s="1"/></row>', { styles: FOUR });
    expect(cells.map((one) => one.cells)).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [1, 1],
        [2, 2],
      ],
      [[1, 1]],
    ]);
    expect(cells[1]?.cells).toBe(cells[0]?.cells);
  });

  test('the plain look is told where column or row would show through', () => {
    const { cells, rows } = sheetLooks(
      '<row r="1"><c r="A1"/><c r="B1"/></row><row r="2" s="2" customFormat="1"><c r="A2"/></row><row r="3" s="2"><c r="A3"/></row>',
      { styles: FOUR, before: '<cols><col min="2" max="2" style="1"/></cols>' },
    );
    expect(cells).toEqual([
      { row: 1, cells: [[2, 0]] },
      { row: 2, cells: [[1, 0]] },
    ]);
    expect(rows).toEqual([{ row: 2, hidden: false, style: 2 }]);
  });

  test('a style that there is not is the plain one', () => {
    const { cells, rows } = sheetLooks(
      '<row r="1" s="9" customFormat="1"><c s="4"/><c s="-1"/><c s="1.5"/><c s="x"/><c s="3"/></row>',
      { styles: FOUR },
    );
    expect(cells[0]?.cells.map(([, style]) => style)).toEqual([0, 0, 0, 0, 3]);
    expect(rows).toEqual([{ row: 1, hidden: false, style: 0 }]);
  });

  test('heights, and rows and columns that are hidden', () => {
    const { rows, columns, defaults } = sheetLooks(
      '<row r="2" ht="30.5" customHeight="1"/><row r="3" ht="0"/><row r="4" hidden="1" ht="20"/><row r="5" ht="9999"/><row r="6" ht="x"/>',
      {
        before:
          '<sheetFormatPr defaultColWidth="10.5" defaultRowHeight="14.25"/><cols><col min="1" max="2" width="12"/>' +
          '<col min="3" max="3" width="0"/><col min="4" max="16384" width="8" hidden="1"/></cols>',
      },
    );
    expect(rows).toEqual([
      { row: 2, hidden: false, height: 30.5 },
      { row: 3, hidden: true },
      { row: 4, hidden: true, height: 20 },
    ]);
    expect(columns).toEqual([
      { first: 1, last: 2, hidden: false, width: 12 },
      { first: 3, last: 3, hidden: true },
      { first: 4, last: 16_384, hidden: true, width: 8 },
    ]);
    expect(defaults).toEqual({ width: 10.5, height: 14.25 });
  });

  test('columns come in order and do not overlap; what makes no sense is passed over', () => {
    const { columns } = sheetLooks('', {
      before:
        '<cols><col min="5" max="9" width="5"/><col min="1" max="6" width="1"/><col min="6" max="7" width="6"/>' +
        '<col min="8" max="9" width="8"/><col min="0" max="2" width="3"/><col max="2" width="3"/><col min="20" max="30"/></cols>',
    });
    expect(columns.map(({ first, last, width }) => [first, last, width])).toEqual([
      [1, 6, 1],
      [7, 9, 5],
    ]);
  });

  test('a sheet that says nothing has Excel’s standard column of 64 pixels and row of 15 points', () => {
    const { defaults } = sheetLooks('');
    expect(Math.round(defaults.width * 7)).toBe(64);
    expect(defaults.height).toBe(15);
  });
});

describe('the sheet', () => {
  test.each([
    ['frozen', '<pane xSplit="1" ySplit="4" state="frozen"/>', { rows: 4, columns: 1 }],
    ['frozen rows only', '<pane ySplit="2" state="frozenSplit"/>', { rows: 2, columns: 0 }],
    ['split, not frozen', '<pane ySplit="2000"/>', undefined],
    ['nonsense', '<pane xSplit="-1" ySplit="1e9" state="frozen"/>', undefined],
  ])('panes: %s', (_, pane, freeze) => {
    const views = `<sheetViews><sheetView>${pane}</sheetView><sheetView showGridLines="0"><pane ySplit="9" state="frozen"/></sheetView></sheetViews>`;
    const sheet = sheetLooks('', { before: views });
    expect(sheet.freeze).toEqual(freeze);
    expect(sheet.showGridLines).toBe(true);
  });

  test('grid lines, tab colour, protection', () => {
    const sheet = sheetLooks('', {
      before: '<sheetPr><tabColor theme="5"/></sheetPr><sheetViews><sheetView showGridLines="0"/></sheetViews>',
      after: '<sheetProtection sheet="1"/>',
    });
    expect(sheet).toMatchObject({ showGridLines: false, tabColor: '#ED7D31', isProtected: true });
  });

  test('links within the workbook; those that lead outside are not told', () => {
    const { links } = sheetLooks('', {
      after:
        '<hyperlinks><hyperlink ref="A1" location="\'表 二\'!B2"/><hyperlink ref="B1:C2" location="#名称"/>' +
        '<hyperlink ref="A2" r:id="x" location="a"/><hyperlink ref="?" location="A1"/><hyperlink ref="A3"/></hyperlinks>',
    });
    expect(links.map(({ range, target }) => [formatRange(range), target])).toEqual([
      ['A1', "'表 二'!B2"],
      ['B1:C2', '名称'],
    ]);
  });

  test('charts have looks too, so that sheets keep their places; the front sheet is one that shows', () => {
    const sheets = [{ attributes: 'state="hidden"' }, {}, {}];
    const views = (tab: string): string => `<bookViews><workbookView activeTab="${tab}"/><workbookView/></bookViews>`;
    const front = (tab: string): number => looksOf(book({ sheets, beforeSheets: views(tab) })).activeSheet;
    expect([front('2'), front('0'), front('9'), front('x'), front('0.5')]).toEqual([2, 1, 1, 1, 1]);
    expect(looksOf(book({ sheets })).activeSheet).toBe(1);
    expect(looksOf(book({ sheets })).sheets).toHaveLength(3);
  });
});

describe('validations', () => {
  function validation(attributes: string, formulas = ''): ValidationLook | undefined {
    const after = `<dataValidations><dataValidation sqref="A1" showErrorMessage="1" ${attributes}>${formulas}</dataValidation></dataValidations>`;
    return sheetLooks('', { after }).validations[0];
  }
  const two = (a: string, b: string): string => `<formula1>${a}</formula1><formula2>${b}</formula2>`;

  test.each<[string, string, string, ValidationLook['rule']]>([
    ['nothing', '', '', { kind: 'any' }],
    ['a list', 'type="list"', '<formula1>"是,否"</formula1>', { kind: 'list', formula: '"是,否"' }],
    ['a formula', 'type="custom"', '<formula1> =A1&lt;5</formula1>', { kind: 'custom', formula: 'A1<5' }],
    ['numbers', 'type="decimal"', two('-1.5', '1E3'), { kind: 'decimal', min: -1.5, max: 1000 }],
    ['whole ones', 'type="whole" operator="between"', two('0', '9'), { kind: 'whole', min: 0, max: 9 }],
    ['days', 'type="date"', two('36526', '73050'), { kind: 'date', min: 36_526, max: 73_050 }],
    ['lengths', 'type="textLength"', two('18', '18'), { kind: 'textLength', min: 18, max: 18 }],
  ])('%s', (_, attributes, formulas, rule) => {
    expect(validation(attributes, formulas)?.rule).toEqual(rule);
  });

  test.each([
    [
      'another comparison',
      'type="whole" operator="greaterThan"',
      '<formula1>5</formula1>',
      ['whole', 'greaterThan', '5', ''],
    ],
    ['bounds that are computed', 'type="date"', two('TODAY()', '99'), ['date', 'between', 'TODAY()', '99']],
    ['bounds the wrong way round', 'type="whole"', two('9', '1'), ['whole', 'between', '9', '1']],
    ['times of day', 'type="time"', two('0.1', '0.5'), ['time', 'between', '0.1', '0.5']],
    ['a list of nothing', 'type="list"', '', ['list', 'between', '', '']],
  ])('other: %s', (_, attributes, formulas, [type, operator, formula1, formula2]) => {
    expect(validation(attributes, formulas)?.rule).toEqual({ kind: 'other', type, operator, formula1, formula2 });
  });

  test('messages stand only where they are shown', () => {
    const texts = 'type="whole" promptTitle="提" prompt="第一行&#10;二_x000D_" errorTitle="错" error="x"';
    expect(validation(`showInputMessage="1" errorStyle="warning" ${texts}`)).toMatchObject({
      severity: 'warning',
      prompt: { title: '提', text: '第一行\n二\r' },
      error: { title: '错', text: 'x' },
    });
    expect(validation(texts)).not.toHaveProperty('prompt');
    const silent = sheetLooks('', {
      after: `<dataValidations><dataValidation sqref="A1" ${texts}/></dataValidations>`,
    }).validations[0];
    expect(silent).toMatchObject({ isSilent: true, severity: 'stop' });
    expect(silent).not.toHaveProperty('error');
  });

  test('every block of cells counts; what is none is passed over, and so is a validation of no cells', () => {
    const after =
      '<dataValidations><dataValidation sqref="A1:A9 C3  $D$4 XFE1 x"/><dataValidation sqref="nowhere"/><dataValidation/></dataValidations>';
    const found = sheetLooks('', { after }).validations;
    expect(found.map(({ ranges }) => ranges.map(formatRange))).toEqual([['A1:A9', 'C3', 'D4']]);
  });

  test('those that look at other sheets, which Excel writes as an extension', () => {
    const after =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
      '<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="不在表中">' +
      '<x14:formula1><xm:f>参数!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(sheetLooks('', { after }).validations).toEqual([
      {
        severity: 'stop',
        allowBlank: true,
        error: { title: '', text: '不在表中' },
        ranges: [
          { top: 2, left: 2, bottom: 9, right: 2 },
          { top: 2, left: 4, bottom: 2, right: 4 },
        ],
        rule: { kind: 'list', formula: '参数!$A$1:$A$9' },
      },
    ]);
  });

  test('an element of another namespace never passes for one of the sheet’s', () => {
    const after =
      '<x:dataValidations xmlns:x="urn:x"><x:dataValidation sqref="A1"/></x:dataValidations>' +
      '<extLst><ext xmlns:x="urn:x"><x:dataValidations><x:dataValidation sqref="A1"/></x:dataValidations>' +
      '<dataValidations><dataValidation sqref="A1"/></dataValidations></ext></extLst>';
    expect(sheetLooks('', { after }).validations).toEqual([]);
  });
});

describe('conditional formats', () => {
  const dxfs =
    '<dxfs><dxf><font><b/><i val="0"/><color rgb="FFFFFFFF"/></font><numFmt numFmtId="170" formatCode="0.0"/>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/><bgColor rgb="FFFF0000"/></patternFill></fill>' +
    '<border><bottom style="thin"><color rgb="FF0000FF"/></bottom></border></dxf>' +
    '<dxf><fill><patternFill><bgColor theme="4"/></patternFill></fill></dxf></dxfs>';
  const format = (sqref: string, ...rules: readonly string[]): string =>
    `<conditionalFormatting sqref="${sqref}">${rules.join('')}</conditionalFormatting>`;
  const expression = (dxf: number, priority: number, formula: string, more = ''): string =>
    `<cfRule type="expression" dxfId="${dxf}" priority="${priority}" ${more}><formula>${formula}</formula></cfRule>`;

  test('those by formula, the winning ones first, with what they change', () => {
    const { formats, otherFormats } = sheetLooks('', {
      styles: dxfs,
      after:
        format('B1', expression(1, 3, 'B1=1'), expression(0, 1, '$A1&gt;2', 'stopIfTrue="1"')) +
        format('A1:A9 C1', expression(9, 2, 'TRUE')),
    });
    expect(
      formats.map(({ ranges, formula, stopIfTrue }) => [ranges.map(formatRange).join(' '), formula, stopIfTrue]),
    ).toEqual([
      ['B1', '$A1>2', true],
      ['A1:A9 C1', 'TRUE', false],
      ['B1', 'B1=1', false],
    ]);
    expect(formats.map(({ style }) => style)).toEqual([
      {
        font: { bold: true, italic: false, color: '#FFFFFF' },
        fill: '#FF0000',
        sides: { bottom: { kind: 'thin', color: '#0000FF' } },
        numberFormat: '0.0',
      },
      {},
      { fill: '#4472C4' },
    ]);
    expect(otherFormats).toBe(0);
  });

  test('others are counted', () => {
    const { formats, otherFormats } = sheetLooks('', {
      styles: dxfs,
      after:
        format('A1', '<cfRule type="cellIs" operator="lessThan" dxfId="0"><formula>0</formula></cfRule>') +
        format('A1', '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>', '<cfRule type="dataBar"/>') +
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>' +
        '<x14:conditionalFormatting><x14:cfRule type="dataBar"/></x14:conditionalFormatting>' +
        '<x14:conditionalFormatting><x14:cfRule type="expression"/></x14:conditionalFormatting>' +
        '</x14:conditionalFormattings></ext></extLst>',
    });
    expect([formats.length, otherFormats]).toEqual([0, 4]);
  });
});

describe('print', () => {
  test('page, margins, header and footer, breaks, area and titles', () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">B!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:INDEX(A!$C:$C,9)</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$Z$1</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">A!$1:$2</definedName></definedNames>';
    const bytes = book({
      sheets: [
        {
          name: 'A',
          before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
          after:
            '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.6" top="1" bottom="99" header="0" footer="0"/>' +
            '<pageSetup orientation="landscape" paperSize="8" scale="85" fitToHeight="0"/>' +
            '<headerFooter><oddHeader>&amp;C台账</oddHeader><oddFooter>&amp;P</oddFooter><evenFooter>x</evenFooter></headerFooter>' +
            '<rowBreaks><brk id="40" max="16383" man="1"/><brk id="20"/><brk id="20"/><brk id="0"/></rowBreaks>',
        },
        { name: 'B' },
      ],
      afterSheets: names,
    });
    const [first, second] = looksOf(bytes).sheets;
    expect(first?.print).toEqual({
      orientation: 'landscape',
      paper: 8,
      fit: { wide: 1, tall: 0 },
      scale: 85,
      margins: { top: 1, right: 0.6, bottom: 0.75, left: 0.5 },
      centred: { horizontally: true, vertically: false },
      area: 'A!$A$1:INDEX(A!$C:$C,9)',
      titles: 'A!$1:$2',
      rowBreaks: [21, 41],
      header: '&C台账',
      footer: '&P',
    });
    expect(second?.print).toEqual({
      orientation: 'portrait',
      paper: 9,
      scale: 100,
      margins: { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 },
      centred: { horizontally: false, vertically: false },
      area: 'B!$A$1',
      rowBreaks: [],
      header: '',
      footer: '',
    });
  });
});
