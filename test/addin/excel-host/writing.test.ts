import { describe, expect, it } from 'vitest';
import { localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { CellWrite, WriteRequest } from '../../../addin/host/spreadsheet-host.ts';
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

  it('gives a cell another number format only where its value needs one', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.write(
      request([
        { row: 2, col: 1, value: 1200 },
        { row: 3, col: 1, value: '007' },
        { row: 3, col: 2, value: '007' },
        { row: 4, col: 1, value: null },
      ]),
    );
    const formats = ['A2', 'A3', 'B3', 'A4'].map((address) => excel.cell(SHEET, address).numberFormat);
    expect(formats).toEqual(['General', '@', 'General', '@']);
  });

  it('gives a cell that is to show a day a date format', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    const day = toSerial(localDate('2026-01-31'));
    await host.write(request([{ row: 2, col: 4, value: day, isDate: true }], [], '说明'));
    expect(excel.cell('说明', 'D2').numberFormat).toBe('yyyy-mm-dd');
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

describe('showing a cell', () => {
  it('goes there', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.show('说明', 'B4');
    expect(excel.book.selection).toEqual({
      sheet: excel.sheet('说明').id,
      range: { top: 4, left: 2, bottom: 4, right: 2 },
    });
    await host.show('支出明细');
    expect(excel.book.activeSheet).toBe(excel.sheet('支出明细').id);
  });
});
