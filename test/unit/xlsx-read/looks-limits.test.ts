import { describe, expect, test } from 'vitest';
import { readWorkbookWithLooks, type LooksResult } from '../../../ledger-core/xlsx/read/read-looks.ts';
import type { ReadLimits } from '../../../ledger-core/xlsx/read/limits.ts';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import { book, relationship, sheetOf, type BookSpec, type SheetSpec } from '../../support/package-builder.ts';

const STYLES = '<cellXfs><xf/><xf numFmtId="1"/><xf numFmtId="2"/></cellXfs>';

function outcome(bytes: Uint8Array, limits?: Partial<ReadLimits>): string {
  const result = readWorkbookWithLooks(bytes, limits);
  return result.status === 'read' ? 'read' : result.refusal.code;
}

function read(bytes: Uint8Array): Extract<LooksResult, { status: 'read' }> {
  const result = readWorkbookWithLooks(bytes);
  if (result.status === 'refused') throw new Error(result.refusal.message.en);
  return result;
}

function sheet(after: string, spec: BookSpec & SheetSpec = {}): Uint8Array {
  return sheetOf('', { ...spec, after });
}

const validations = (count: number, sqref = 'A1'): string =>
  `<dataValidations>${`<dataValidation sqref="${sqref}"/>`.repeat(count)}</dataValidations>`;

describe('a hostile file costs no more than its limits', () => {
  test.each<[string, Uint8Array, Partial<ReadLimits>, string]>([
    [
      'blank cells with a style',
      sheetOf('<row><c s="1"/><c s="2"/></row>'.repeat(3), { styles: STYLES }),
      { styledCells: 5 },
      'too-many-cells',
    ],
    [
      'rows with a style',
      sheetOf('<row s="1" customFormat="1"/>'.repeat(6), { styles: STYLES }),
      { styledCells: 5 },
      'too-many-cells',
    ],
    ['rows with a height', sheetOf('<row ht="20"/>'.repeat(6)), { styledCells: 5 }, 'too-many-cells'],
    ['validations', sheet(validations(6)), { sheetRules: 5 }, 'xml-limits'],
    ['blocks of cells of a validation', sheet(validations(1, 'A1 '.repeat(6))), { ruleRanges: 5 }, 'xml-limits'],
    ['blocks that are none', sheet(validations(1, '? '.repeat(6))), { ruleRanges: 5 }, 'xml-limits'],
    [
      'conditional formats',
      sheet(`<conditionalFormatting sqref="A1">${'<cfRule/>'.repeat(6)}</conditionalFormatting>`),
      { sheetRules: 5 },
      'xml-limits',
    ],
    [
      'blocks of cells of formats',
      sheet('<conditionalFormatting sqref="A1"/>'.repeat(6)),
      { ruleRanges: 5 },
      'xml-limits',
    ],
    ['links', sheet(`<hyperlinks>${'<hyperlink ref="A1"/>'.repeat(6)}</hyperlinks>`), { sheetRules: 5 }, 'xml-limits'],
    ['page breaks', sheet(`<rowBreaks>${'<brk id="1"/>'.repeat(6)}</rowBreaks>`), { sheetRules: 5 }, 'xml-limits'],
    [
      'columns',
      sheetOf('', { before: `<cols>${'<col min="1" max="1"/>'.repeat(6)}</cols>` }),
      { columns: 5 },
      'xml-limits',
    ],
    ['fonts', sheetOf('', { styles: `<fonts>${'<font/>'.repeat(6)}</fonts>` }), { formats: 5 }, 'xml-limits'],
    ['fills', sheetOf('', { styles: `<fills>${'<fill/>'.repeat(6)}</fills>` }), { formats: 5 }, 'xml-limits'],
    ['borders', sheetOf('', { styles: `<borders>${'<border/>'.repeat(6)}</borders>` }), { formats: 5 }, 'xml-limits'],
    ['differences', sheetOf('', { styles: `<dxfs>${'<dxf/>'.repeat(6)}</dxfs>` }), { formats: 5 }, 'xml-limits'],
    [
      'a long header',
      sheet(`<headerFooter><oddHeader>${'x'.repeat(6)}</oddHeader></headerFooter>`),
      { textLength: 5 },
      'xml-limits',
    ],
  ])('too many: %s', (_, bytes, limits, code) => {
    expect(outcome(bytes)).toBe('read');
    expect(outcome(bytes, limits)).toBe(code);
  });

  test('the limits are those of all sheets together', () => {
    const sheets = [{ after: validations(3) }, { after: validations(3) }];
    expect(outcome(book({ sheets }), { sheetRules: 6 })).toBe('read');
    expect(outcome(book({ sheets }), { sheetRules: 5 })).toBe('xml-limits');
  });

  test('a theme that is too large is no theme, and takes nothing from the rest', () => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${' '.repeat(5_000)}</a:theme>`;
    const bytes = sheetOf('<row><c><v>1</v></c></row>', {
      relationships: relationship('theme', 'theme', 'theme1.xml'),
      parts: { 'xl/theme1.xml': theme },
    });
    expect(readWorkbookWithLooks(bytes, { totalBytes: 3_000 })).toMatchObject(readWorkbook(bytes));
  });
});

describe('much of what is harmless is read', () => {
  test('a quarter of a million blank cells with a style: rows that look alike share one list', () => {
    const row = `<row>${'<c s="1"/><c s="2"/>'.repeat(25)}</row>`;
    const { image, looks } = read(sheetOf(row.repeat(5_000), { styles: STYLES }));
    expect(image.sheets[0]?.rows).toEqual([]);
    const cells = looks.sheets[0]?.cells ?? [];
    expect(cells).toHaveLength(5_000);
    expect(new Set(cells.map((one) => one.cells)).size).toBe(1);
  });

  test('a sheet whose every row has a style', () => {
    const { looks } = read(sheetOf('<row s="1" customFormat="1"/>'.repeat(200_000), { styles: STYLES }));
    expect(looks.sheets[0]?.rows).toHaveLength(200_000);
    expect(looks.sheets[0]?.cells).toEqual([]);
  });

  test('a validation of 100,000 blocks of cells', () => {
    const sqref = Array.from({ length: 100_000 }, (_, n) => `B${n + 1}`).join(' ');
    const { looks } = read(sheet(validations(1, sqref)));
    expect(looks.sheets[0]?.validations[0]?.ranges).toHaveLength(100_000);
  });

  test('thousands of columns that overlap', () => {
    const cols = Array.from(
      { length: 19_000 },
      (_, n) => `<col min="${(n % 900) + 1}" max="16384" width="${n % 200}" style="1"/>`,
    );
    const { looks } = read(sheetOf('', { before: `<cols>${cols.join('')}</cols>`, styles: STYLES }));
    expect(looks.sheets[0]?.columns).toEqual([{ first: 1, last: 16_384, hidden: true, style: 1 }]);
  });

  test('a million of columns are refused, with looks as without them', () => {
    const bytes = sheetOf('', { before: `<cols>${'<col min="1" max="1" width="9"/>'.repeat(1_000_000)}</cols>` });
    expect(outcome(bytes, { ratio: 1e9 })).toBe('xml-limits');
    expect(readWorkbook(bytes, { ratio: 1e9 }).status).toBe('refused');
  });

  test('parts that are named and not there: styles refuse the file, with looks as without; a theme does not', () => {
    const missing = (kind: string): Uint8Array =>
      sheetOf('<row><c s="1"><v>1</v></c></row>', { relationships: relationship('x', kind, 'nowhere.xml') });
    expect(outcome(missing('styles'))).toBe('part-missing');
    expect(readWorkbook(missing('styles'))).toMatchObject({ refusal: { code: 'part-missing' } });
    expect(outcome(missing('theme'))).toBe('read');
  });

  test('styles that name themselves over and over', () => {
    const { looks } = read(
      sheetOf('<row><c s="1"><v>1</v></c></row>', {
        styles:
          '<cellXfs><xf xfId="1"/><xf xfId="0" fontId="1" fillId="1" borderId="1"/></cellXfs><dxfs><dxf><dxf/></dxf></dxfs>',
      }),
    );
    expect(looks.styles).toEqual([{}, {}]);
  });
});
