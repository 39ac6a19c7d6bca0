import { expect, test } from 'vitest';
import type { SheetLooks } from '../../../ledger-core/workbook/looks.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import { mutate, randomFrom } from '../../support/byte-damage.ts';
import { bookParts, pack, rawEntries, rawZip, relationship } from '../../support/package-builder.ts';

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** A workbook that has something of every look. */
const parts = bookParts({
  sheets: [
    {
      name: '支出',
      before:
        '<sheetPr><tabColor theme="4" tint="0.4"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
        '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="12" style="1"/></cols>',
      data:
        '<row r="1" ht="30"><c r="A1" s="1"><v>1</v></c><c r="B1"/><c r="C1" s="2"/></row>' +
        '<row r="2" s="1" customFormat="1"><c r="A2" s="1" t="inlineStr"><is><t>文</t></is></c></row>',
      after:
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
        '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" dxfId="0" priority="1"><formula>$A1&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations><dataValidation type="whole" showErrorMessage="1" error="错" sqref="A1 B2:B9"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" location="支出!B2"/></hyperlinks><pageMargins left="0.5"/><pageSetup scale="80"/>' +
        '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><rowBreaks><brk id="4"/></rowBreaks>' +
        `<extLst><ext ${X14} ${XM}><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>A!$A$1</xm:f></x14:formula1>` +
        '<xm:sqref>D1:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    },
  ],
  beforeSheets: '<bookViews><workbookView activeTab="0"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">支出!$A$1:$C$9</definedName></definedNames>',
  styles:
    '<fonts><font><b/><sz val="11"/><color theme="1"/><name val="等线"/></font></fonts>' +
    '<fills><fill><patternFill patternType="solid"><fgColor indexed="5"/></patternFill></fill></fills>' +
    '<borders><border><top style="thin"><color rgb="FF112233"/></top></border></borders>' +
    '<cellXfs><xf/><xf numFmtId="14"><alignment wrapText="1"/></xf><xf><protection locked="0"/></xf></cellXfs>' +
    '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
  relationships: relationship('theme', 'theme', 'theme/theme1.xml'),
  parts: {
    'xl/theme/theme1.xml':
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  },
});

/** With looks, a file is read or refused just as without them. The code of the refusal, or `read`. */
function agreed(bytes: Uint8Array): string {
  const plain = readWorkbook(bytes);
  const rich = readWorkbookWithLooks(bytes);
  if (rich.status === 'refused') {
    expect(rich).toEqual(plain);
    return rich.refusal.code;
  }
  expect({ status: rich.status, image: rich.image }).toEqual(plain);
  expect(rich.looks.sheets).toHaveLength(rich.image.sheets.length);
  expect(rich.looks.styles.length).toBeGreaterThan(0);
  expectPlacesThatExist(rich.looks);
  return 'read';
}

/** Whatever points at a style points at one that is there. */
function expectPlacesThatExist({
  sheets,
  styles,
}: {
  sheets: readonly SheetLooks[];
  styles: readonly unknown[];
}): void {
  for (const { columns, rows, cells } of sheets) {
    const used = [...columns, ...rows].map(({ style = 0 }) => style);
    for (const row of cells) for (const [, style] of row.cells) used.push(style);
    expect(used.filter((style) => styles[style] === undefined)).toEqual([]);
  }
}

test('the sound workbook is read', () => {
  expect(agreed(pack(parts))).toBe('read');
});

test('500 damaged archives are read or refused as without looks', () => {
  const random = randomFrom(20_261_130);
  const good = pack(parts);
  const codes = new Set<string>();
  for (let n = 0; n < 500; n += 1) codes.add(agreed(mutate(good, random)));
  expect(codes.size).toBeGreaterThan(2);
});

test('1,500 workbooks with damaged XML in a sound archive are read or refused as without looks', () => {
  const random = randomFrom(77);
  const entries = rawEntries(parts);
  const codes: string[] = [];
  for (let n = 0; n < 1_500; n += 1) {
    const victim = Math.floor(random() * entries.length);
    const bent = entries.map((entry, m) =>
      m === victim ? { ...entry, data: mutate(new TextEncoder().encode(String(entry.data)), random) } : entry,
    );
    codes.push(agreed(rawZip(bent)));
  }
  expect(codes).toContain('xml-damaged');
  expect(codes.filter((code) => code === 'read').length).toBeGreaterThan(150);
});

const NONSENSE = ['', '-1', '0', '1e400', 'NaN', '99999999999', '1.5', ' 2 ', '真', 'true', '#', 'constructor'];

/** The part with nonsense in one attribute, in any place, a few times. */
function* nonsenseIn(name: string, random: () => number): Generator<Uint8Array> {
  const xml = String(parts[name]);
  for (const { index, 0: value } of xml.matchAll(/(?<= (?!xmlns)[\w:]+=")[^"]*(?=")/g))
    for (let n = 0; n < 4; n += 1) {
      const nonsense = NONSENSE[Math.floor(random() * NONSENSE.length)] ?? '';
      yield pack({ ...parts, [name]: xml.slice(0, index) + nonsense + xml.slice(index + value.length) });
    }
}

test('nonsense in any attribute of a sheet: the values stay, and no look points nowhere', () => {
  const codes = Array.from(nonsenseIn('xl/worksheets/sheet1.xml', randomFrom(5)), agreed);
  expect(new Set(codes)).toEqual(new Set(['read', 'cell-invalid']));
});

test.each(['xl/styles.xml', 'xl/theme/theme1.xml'])(
  'nonsense in any attribute of %s leaves the file readable',
  (name) => {
    const codes = Array.from(nonsenseIn(name, randomFrom(6)), agreed);
    expect(new Set(codes)).toEqual(new Set(['read']));
  },
);
