import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';

test('a workbook that exceljs wrote reads with the values that were put in', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('支出明细');
  sheet.addRow(['日期', '金额', '说明', '合计']);
  sheet.addRow([new Date(Date.UTC(2024, 0, 5)), 1234.56, '笔墨 <&> "纸"\n二', { formula: 'B2*2', result: 2469.12 }]);
  sheet.addRow([
    new Date(Date.UTC(2024, 11, 31, 13, 30)),
    -0.1,
    { richText: [{ text: '甲' }, { text: '乙 ' }] },
    { formula: 'B3*2' },
  ]);
  sheet.addRow([true, { error: '#N/A' }, '', null]);
  sheet.addTable({
    name: 'T',
    ref: 'G1',
    headerRow: true,
    columns: [{ name: '一' }, { name: '二' }],
    rows: [[1, 2]],
  });
  sheet.mergeCells('A6:C7');
  sheet.getColumn(5).hidden = true;
  workbook.addWorksheet('隐藏', { state: 'veryHidden' });
  workbook.definedNames.add("'支出明细'!$B$2", '金额');

  const result = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));

  if (result.status === 'refused') throw new Error(result.refusal.message.en);
  const { sheets, names, remarks } = result.image;
  const cells = (sheets[0]?.rows ?? []).flatMap((row) => row.cells).filter(({ col }) => col < 5);
  expect(cells.map(({ kind, text, formula = '' }) => [kind, text, formula].join('|'))).toEqual([
    ...['text|日期|', 'text|金额|', 'text|说明|', 'text|合计|'],
    ...['date|2024-01-05|', 'number|1234.56|', 'text|笔墨 <&> "纸"\n二|', 'number|2469.12|B2*2'],
    ...['date|2024-12-31T13:30:00|', 'number|-0.1|', 'text|甲乙 |', 'empty||B3*2'],
    ...['bool|TRUE|', 'error|#N/A|', 'text||'],
  ]);
  expect(sheets.map(({ name, state }) => [name, state])).toEqual([
    ['支出明细', 'visible'],
    ['隐藏', 'veryHidden'],
  ]);
  expect(sheets[0]?.tables).toMatchObject([
    { name: 'T', columns: ['一', '二'], range: { top: 1, left: 7, bottom: 2, right: 8 } },
  ]);
  expect(sheets[0]?.merges).toEqual([{ top: 6, left: 1, bottom: 7, right: 3 }]);
  expect(sheets[0]?.hiddenColumns).toEqual([{ first: 5, last: 5 }]);
  expect(names).toEqual([{ name: '金额', reference: "'支出明细'!$B$2" }]);
  expect(remarks.map(({ code }) => code)).toEqual(['very-hidden-sheet', 'uncached-formulas']);
});
