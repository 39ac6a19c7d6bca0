import { describe, expect, it } from 'vitest';
import { localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { CellWrite, WriteRequest } from '../../../addin/host/spreadsheet-host.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { startHost } from './excel-in-node.ts';
import { smallBook } from './small-book.ts';

const SHEET = '支出明细';

function request(cells: readonly CellWrite[], expected: WriteRequest['expected'] = [], sheet = SHEET): WriteRequest {
  return { sheet, cells, expected };
}

describe('writing cells', () => {
  it('takes two round trips and one range for a row, and gives back the rows as they are', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.readWorkbook();
    excel.syncs = 0;
    const outcome = await host.write(
      request(
        [
          { row: 5, col: 1, value: '004' },
          { row: 5, col: 2, value: 'c' },
          { row: 5, col: 3, value: 88.8 },
        ],
        [{ row: 5, col: 1, text: '' }],
      ),
    );
    expect(excel.syncs).toBe(2);
    expect(excel.batches.at(-1)?.Actions.filter(({ Name }) => Name === 'Values')).toHaveLength(1);
    expect(outcome).toMatchObject({
      status: 'written',
      rows: [
        {
          row: 5,
          cells: [{ kind: 'text', text: '004' }, { text: 'c' }, { kind: 'number', text: '88.8' }, { formula: '' }],
        },
      ],
    });
  });

  it('writes nothing where a cell does not hold what was expected, and tells what it holds', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.readWorkbook();
    excel.user.type(SHEET, 'C2', '11', { source: 'Remote' });
    const outcome = await host.write(request([{ row: 2, col: 3, value: 12 }], [{ row: 2, col: 3, text: '10' }]));
    expect(outcome).toMatchObject({ status: 'conflict', rows: [{ row: 2, cells: [{}, {}, { text: '11' }, {}] }] });
    expect(excel.cell(SHEET, 'C2').value).toBe(11);
  });

  it.each([
    '007',
    '25112000000000000001',
    '2025-03-01',
    '3月5日',
    '1/2',
    '50%',
    'TRUE',
    '=1+1',
    '+86 10 1234',
    '-',
    '@某某',
    "'引号",
    '#N/A',
    '1e5',
    '材料费',
  ])('%s stays text, in a text cell and in any other', async (words) => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.write(
      request([
        { row: 3, col: 1, value: words },
        { row: 3, col: 2, value: words },
      ]),
    );
    for (const address of ['A3', 'B3'])
      expect(excel.cell(SHEET, address)).toMatchObject({ value: words, formula: undefined });
    expect(excel.cell(SHEET, 'B3').numberFormat).toBe('General');
  });

  it('makes a number of a text cell a number, a formula a formula, and empties a cell', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.write(
      request([
        { row: 2, col: 1, value: 1200 },
        { row: 3, col: 1, value: { formula: '1+1' } },
        { row: 4, col: 1, value: null },
      ]),
    );
    expect(excel.cell(SHEET, 'A2')).toMatchObject({ value: 1200, numberFormat: 'General' });
    expect(excel.cell(SHEET, 'A3').formula).toBe('=1+1');
    expect(excel.cell(SHEET, 'A4')).toMatchObject({ value: '', numberFormat: '@' });
  });

  it('shows a day as a day: the cell’s own date format stays, another cell gets one', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    const day = toSerial(localDate('2026-01-31'));
    const outcome = await host.write(
      request(
        [
          { row: 1, col: 4, value: day, isDate: true },
          { row: 2, col: 4, value: day, isDate: true },
        ],
        [],
        '说明',
      ),
    );
    expect(outcome.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['2026-01-31', '2026-01-31']);
    expect(excel.cell('说明', 'D2').numberFormat).toBe('yyyy-mm-dd');
  });

  it('counts the day from 1904 where the workbook does', async () => {
    const excel = new OfficeHost({ sheets: [SHEET] });
    excel.book.uses1904 = true;
    const { host } = await startHost(excel);
    const value = toSerial(localDate('2026-01-31'));
    const outcome = await host.write(request([{ row: 1, col: 1, value, isDate: true }]));
    expect(outcome.rows[0]?.cells[0]?.date).toBe('2026-01-31');
  });

  it('refuses a locked cell before anything is written, and writes one that is open for typing', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await expect(host.write(request([{ row: 2, col: 1, value: '甲' }], [], '封面'))).rejects.toMatchObject({
      code: 'protected',
      mayBeHalfDone: false,
      words: { zh: expect.stringContaining('“封面”') as string },
    });
    await host.write(request([{ row: 2, col: 2, value: '甲公司' }], [], '封面'));
    expect(excel.cell('封面', 'B2').value).toBe('甲公司');
  });

  it('says that part of it may be done where Excel stopped half-way', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.readWorkbook();
    let batches = 0;
    const execute = excel.execute.bind(excel);
    excel.execute = (body, flags) => {
      batches += 1;
      if (batches === 2) excel.failNext({ afterWrites: 1, code: 'GeneralException' });
      return execute(body, flags);
    };
    const cells = [
      { row: 2, col: 3, value: 1 },
      { row: 4, col: 3, value: 2 },
    ];
    await expect(host.write(request(cells))).rejects.toMatchObject({ code: 'unknown', mayBeHalfDone: true });
    expect([excel.cell(SHEET, 'C2').value, excel.cell(SHEET, 'C4').value]).toEqual([1, 1234.5]);
  });

  it('waits while a cell is being edited', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    excel.isEditingCell = true;
    const writing = host.write(request([{ row: 2, col: 3, value: 5 }]));
    await excel.idle();
    expect(excel.cell(SHEET, 'C2').value).toBe(10);
    excel.endCellEdit();
    expect((await writing).status).toBe('written');
  });

  it('says to end editing where this Excel cannot wait', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel, { sets: { ExcelApi: '1.9' } });
    excel.isEditingCell = true;
    await expect(host.write(request([{ row: 2, col: 3, value: 5 }]))).rejects.toMatchObject({
      code: 'busy',
      words: { zh: expect.stringContaining('回车') as string },
    });
    excel.endCellEdit();
  });

  it('says that the sheet is gone', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.readWorkbook();
    excel.user.deleteSheet(SHEET);
    await expect(host.write(request([{ row: 2, col: 3, value: 5 }]))).rejects.toMatchObject({ code: 'gone' });
  });

  it('writes beside a table that was deleted meanwhile', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.readWorkbook();
    excel.user.deleteTable('rf_x');
    expect(await host.write(request([{ row: 9, col: 2, value: '备注' }]))).toMatchObject({ status: 'written' });
  });
});

describe('growing a table', () => {
  it('adds empty rows whose calculated columns fill themselves', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.growTable('rf_x', 2);
    expect(excel.table('rf_x').range.bottom).toBe(7);
    expect(excel.cell(SHEET, 'A7').value).toBe('');
    expect(excel.cell(SHEET, 'D7').formula).toContain('金额');
  });

  it('says that the table is gone, or its sheet protected', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await expect(host.growTable('rf_none', 1)).rejects.toMatchObject({ code: 'gone', mayBeHalfDone: false });
    excel.sheet(SHEET).protection.isProtected = true;
    await expect(host.growTable('rf_x', 1)).rejects.toMatchObject({ code: 'protected', mayBeHalfDone: false });
  });
});

describe('showing a cell', () => {
  it('goes there; a sheet that is gone is told, a hidden one explained', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    expect(await host.show('说明', 'B4')).toBe(true);
    expect(excel.book.selection).toEqual({
      sheet: excel.sheet('说明').id,
      range: { top: 4, left: 2, bottom: 4, right: 2 },
    });
    expect(await host.show('支出明细')).toBe(true);
    expect(excel.book.activeSheet).toBe(excel.sheet('支出明细').id);
    expect(await host.show('没有', 'A1')).toBe(false);
    excel.sheet('封面').visibility = 'Hidden';
    await expect(host.show('封面', 'A1')).rejects.toMatchObject({
      words: { zh: expect.stringContaining('取消隐藏') as string },
    });
  });
});
