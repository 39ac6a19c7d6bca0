import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { hostFromFile } from '../../support/office/from-file.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { etown } from '../../support/workbook-ledger.ts';
import { startHost } from './excel-in-node.ts';
import { smallBook } from './small-book.ts';

const filled = (rows: number): OfficeHost => {
  const excel = new OfficeHost({ sheets: ['流水'] });
  const lines = Array.from({ length: rows }, (_, at) => [`'00${at}`, at + 0.5, '2025-03-01', `第 ${at} 行`]);
  excel.user.paste('流水', 'A1', lines);
  return excel;
};

describe('reading a workbook', () => {
  it.each([10, 5_000])('of %d rows takes three round trips', async (rows) => {
    const { excel, host } = await startHost(filled(rows));
    const image = await host.readWorkbook();
    expect(image.sheets[0]?.rows).toHaveLength(rows);
    expect(image.sheets[0]?.rows[9]?.cells).toMatchObject([
      { kind: 'text', text: '009' },
      { kind: 'number', text: '9.5' },
      { kind: 'date', text: '2025-03-01', date: '2025-03-01' },
      { kind: 'text', text: '第 9 行' },
    ]);
    expect(excel.syncs).toBe(3);
  });

  it('of a ledger of ours, with all its tables and names, takes as many', async () => {
    const bytes = await writeWorkbook(filledPlan(etown, sampleLedger(), localDate('2026-11-30')));
    const { excel, host } = await startHost(await hostFromFile(bytes));
    await host.readWorkbook();
    expect(excel.syncs).toBe(3);
  });

  it('gives the same image block by block where an answer would be too large, and does so from then on', async () => {
    const excel = filled(30_000);
    const { host } = await startHost(excel);
    const whole = await host.readWorkbook();
    excel.largestAnswer = 1_000_000;
    excel.syncs = 0;
    expect(await host.readWorkbook()).toEqual(whole);
    // The outline and the values that were too much, then the outline, the frame and six blocks of 5,000 rows.
    expect(excel.syncs).toBe(2 + 8);
    excel.syncs = 0;
    expect(await host.readWorkbook()).toEqual(whole);
    expect(excel.syncs).toBe(8);
  });

  it('halves blocks of long texts, and says that it is too much where even one row is', async () => {
    const excel = filled(100);
    const { host } = await startHost(excel);
    const whole = await host.readWorkbook();
    excel.largestAnswer = 3_000;
    expect(await host.readWorkbook()).toEqual(whole);
    excel.largestAnswer = 400;
    await expect(host.readWorkbook()).rejects.toMatchObject({ code: 'too-large' });
  });

  it('finds errors, but not texts that look like them', async () => {
    const excel = new OfficeHost({ sheets: ['甲'] });
    excel.user.paste('甲', 'A1', [['#N/A', "'#N/A", '# 1', '=1/0']]);
    excel.setResult('甲', 'D1', '#DIV/0!', true);
    const { host } = await startHost(excel);
    expect((await host.readWorkbook()).sheets[0]?.rows[0]?.cells).toEqual([
      { row: 1, col: 1, kind: 'error', text: '#N/A' },
      { row: 1, col: 2, kind: 'text', text: '#N/A' },
      { row: 1, col: 3, kind: 'text', text: '# 1' },
      { row: 1, col: 4, kind: 'error', text: '#DIV/0!', formula: '' },
    ]);
  });

  it('leaves merges out where there are more than Excel lists, and tries again the next time', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    const execute = excel.execute.bind(excel);
    excel.execute = (body, flags) => {
      if (body.includes('GetMergedAreasOrNullObject')) excel.failNext({ afterActions: 0, code: 'GeneralException' });
      return execute(body, flags);
    };
    expect((await host.readWorkbook()).sheets[1]?.merges).toEqual([]);
    excel.execute = execute;
    expect((await host.readWorkbook()).sheets[1]?.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 3 }]);
  });

  it('leaves merges out where this Excel does not list them', async () => {
    const { host } = await startHost(await smallBook(), { sets: { ExcelApi: '1.9' } });
    const image = await host.readWorkbook();
    expect(image.sheets.map(({ merges }) => merges)).toEqual([[], [], []]);
  });

  it('reads a workbook of somebody else, and a blank one', async () => {
    const { host } = await startHost(new OfficeHost({ sheets: ['Sheet1', '2024 年'] }));
    expect(await host.readWorkbook()).toEqual({
      epoch: 1900,
      names: [],
      remarks: [],
      sheets: ['Sheet1', '2024 年'].map((name) => ({
        name,
        state: 'visible',
        rows: [],
        merges: [],
        tables: [],
        names: [],
        hiddenColumns: [],
      })),
    });
  });
});

describe('reading rows', () => {
  it('takes one round trip and gives what the whole reading gives, with the tables as they are now', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.readWorkbook();
    excel.user.paste('支出明细', 'A6', [['004', 'c', 7]]);
    excel.syncs = 0;
    const read = await host.readRows('支出明细', [
      { first: 2, last: 2 },
      { first: 6, last: 8 },
    ]);
    expect(excel.syncs).toBe(1);
    const whole = await host.readSheet('支出明细');
    expect(read?.rows).toEqual(whole?.rows.filter(({ row }) => row === 2 || row === 6));
    expect(read?.rows[1]?.cells.at(-1)).toMatchObject({ col: 4, formula: '' });
    expect(read?.tables).toEqual([
      {
        name: 'rf_x',
        range: { top: 1, left: 1, bottom: 6, right: 4 },
        columns: ['编号', '类别', '金额', '双倍'],
        hasTotals: false,
      },
    ]);
  });

  it('knows formulas on a protected sheet', async () => {
    const { host } = await startHost(await smallBook());
    expect(await host.readRows('封面', [{ first: 2, last: 2 }])).toMatchObject({
      rows: [{ row: 2, cells: [{ text: '单位' }, { text: '示例公司' }, { text: '1', formula: '1+0' }] }],
    });
  });

  it('finds out that the sheet is protected meanwhile, where Excel does not look for formulas', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    const before = await host.readSheet('支出明细');
    excel.sheet('支出明细').protection.isProtected = true;
    const execute = excel.execute.bind(excel);
    excel.execute = (body, flags) => {
      if (body.includes('GetSpecialCellsOrNullObject')) excel.failNext({ afterActions: 0, code: 'AccessDenied' });
      return execute(body, flags);
    };
    const read = await host.readRows('支出明细', [{ first: 3, last: 3 }]);
    expect(read?.rows[0]?.cells.map(({ text }) => text)).toEqual(before?.rows[2]?.cells.map(({ text }) => text));
    expect(read?.rows[0]?.cells[3]?.formula).toContain('金额');
  });

  it('reads whole columns as a sheet: a million rows are not asked one by one', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    const image = await host.readWorkbook();
    excel.syncs = 0;
    const read = await host.readRows('支出明细', [{ first: 1, last: 1_048_576 }]);
    expect(read?.rows).toEqual(image.sheets[0]?.rows);
    expect(excel.syncs).toBe(3);
  });

  it('answers nothing for a sheet that is gone, and goes on where a table is', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.readWorkbook();
    excel.user.deleteSheet('说明');
    expect(await host.readRows('说明', [{ first: 1, last: 1 }])).toBeUndefined();
    excel.user.deleteTable('rf_x');
    excel.user.type('支出明细', 'A3', '备注');
    expect(await host.readRows('支出明细', [{ first: 3, last: 3 }])).toMatchObject({
      rows: [{ row: 3, cells: [{ text: '备注' }] }],
      tables: [],
    });
  });
});
