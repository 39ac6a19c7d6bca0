import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import type { WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { book, MAIN, relationship, relationships, sheetOf, type BookSpec } from '../../support/package-builder.ts';

function image(bytes: Uint8Array): WorkbookImage {
  const result = readWorkbook(bytes);
  if (result.status === 'refused') throw new Error(result.refusal.message.en);
  return result.image;
}

function code(bytes: Uint8Array): string {
  const result = readWorkbook(bytes);
  return result.status === 'read' ? 'read' : result.refusal.code;
}

/** A sheet with one table; the attributes and columns are the table's. */
function withTable(attributes: string, columns: readonly string[]): BookSpec {
  const content = columns.map((name, n) => `<tableColumn id="${n + 1}" name="${name}"/>`).join('');
  return {
    sheets: [{ data: '', after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' }],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(relationship('rId1', 'table', '../tables/t.xml')),
      'xl/tables/t.xml': `<table xmlns="${MAIN}" id="1" ${attributes}><tableColumns>${content}</tableColumns></table>`,
    },
  };
}

test('sheets keep their order, state and name, whatever the name', () => {
  const sheets = [
    { name: '__proto__' },
    { name: '支出 &amp; 收入', attributes: 'state="hidden"' },
    { name: 'constructor', attributes: 'state="veryHidden"' },
  ];
  expect(image(book({ sheets })).sheets.map(({ name, state }) => [name, state])).toEqual([
    ['__proto__', 'visible'],
    ['支出 & 收入', 'hidden'],
    ['constructor', 'veryHidden'],
  ]);
});

test.each([
  ['none', '', 1900],
  ['1', '<workbookPr date1904="1"/>', 1904],
  ['true', '<workbookPr date1904="true"/>', 1904],
  ['0', '<workbookPr date1904="0"/>', 1900],
])('date1904 %s', (_, before, epoch) => {
  expect(image(book({ beforeSheets: before })).epoch).toBe(epoch);
});

test('defined names belong to the workbook or, by localSheetId, to a sheet', () => {
  const after =
    '<definedNames><definedName name="总额">\'支出\'!$A$1</definedName><definedName name="总额" localSheetId="1">=A!$B$2</definedName></definedNames>';
  const { names, sheets } = image(book({ sheets: [{ name: '支出' }, { name: 'A' }], afterSheets: after }));
  expect(names).toEqual([{ name: '总额', reference: "'支出'!$A$1" }]);
  expect(sheets.map((sheet) => sheet.names)).toEqual([[], [{ name: '总额', reference: 'A!$B$2' }]]);
});

test('tables: the display name, the range, the columns with decoded escapes, the totals', () => {
  const bytes = book(
    withTable('name="t" displayName="Expenses" ref="B2:C9" totalsRowCount="1"', ['金额_x000a_(元)', '__proto__']),
  );
  expect(image(bytes).sheets[0]?.tables).toEqual([
    {
      name: 'Expenses',
      range: { top: 2, left: 2, bottom: 9, right: 3 },
      columns: ['金额\n(元)', '__proto__'],
      hasTotals: true,
    },
  ]);
});

test('rows say whether they are hidden; merges and hidden columns are ranges', () => {
  const spec = {
    before:
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="9" max="9" hidden="true"/><col min="10" max="10" width="8"/></cols>',
    after: '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
  };
  const [sheet] = image(
    sheetOf(
      '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" ht="0"><c><v>2</v></c></row><row r="3"><c><v>3</v></c></row>',
      spec,
    ),
  ).sheets;
  expect(sheet?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [1, true],
    [2, true],
    [3, false],
  ]);
  expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
  expect(sheet?.hiddenColumns).toEqual([
    { first: 2, last: 4 },
    { first: 9, last: 9 },
  ]);
});

describe('what contradicts itself refuses', () => {
  const named = (...names: string[]): BookSpec => ({ afterSheets: `<definedNames>${names.join('')}</definedNames>` });
  test.each([
    ['two sheets of one name', book({ sheets: [{ name: 'A' }, { name: 'a' }] }), 'cell-ambiguous'],
    ['a sheet without a name', book({ sheets: [{ name: '' }] }), 'cell-invalid'],
    [
      'a name twice',
      book(named('<definedName name="a">1</definedName>', '<definedName name="A">2</definedName>')),
      'cell-ambiguous',
    ],
    [
      'a name of a sheet that does not exist',
      book(named('<definedName name="a" localSheetId="7">1</definedName>')),
      'cell-invalid',
    ],
    ['a table without a range', book(withTable('displayName="t" ref="nowhere"', ['a'])), 'cell-invalid'],
    ['a table with a column too many', book(withTable('displayName="t" ref="A1:A2"', ['a', 'b'])), 'cell-invalid'],
    [
      'a table with one column name twice',
      book(withTable('displayName="t" ref="A1:B2"', ['a', 'A'])),
      'cell-ambiguous',
    ],
    [
      'a merge that is no range',
      sheetOf('', { after: '<mergeCells><mergeCell ref="A1:"/></mergeCells>' }),
      'cell-invalid',
    ],
    [
      'a hidden column beyond the sheet',
      sheetOf('', { before: '<cols><col min="1" max="16385" hidden="1"/></cols>' }),
      'cell-invalid',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });

  test('Excel’s own names may occur twice, as WPS writes them', () => {
    const filter = '<definedName name="_xlnm._FilterDatabase" localSheetId="0">A1</definedName>';
    expect(code(book(named(filter, filter)))).toBe('read');
  });
});

test('two tables of one name are both read: which one counts is for the audit to say', () => {
  const spec = withTable('displayName="t" ref="A1:A2"', ['a']);
  const [sheet = {}] = spec.sheets ?? [];
  const rels = spec.parts?.['xl/worksheets/_rels/sheet1.xml.rels'];
  const parts = { ...spec.parts, 'xl/worksheets/_rels/sheet2.xml.rels': rels };
  const { sheets } = image(book({ ...spec, sheets: [sheet, sheet], parts }));
  expect(sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([['t'], ['t']]);
});
