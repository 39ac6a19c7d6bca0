import { describe, expect, it } from 'vitest';
import { startOfficeInNode } from '../../support/office/load-office.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { startExcel, write } from './excel-for-test.ts';

describe('Excel refuses', () => {
  it('a batch that dies half-way leaves done what was done', async () => {
    const { host } = await startExcel();
    host.failNext({ code: 'GeneralException', afterWrites: 1 });
    const batch = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({
      code: 'GeneralException',
      debugInfo: { statement: 'range1.values = ...;' },
    });
    expect([host.cell('Sheet1', 'A1').value, host.cell('Sheet1', 'A2').value]).toEqual([1, '']);
    await write('Sheet1', 'A2', [[2]]);
    expect(host.cell('Sheet1', 'A2').value).toBe(2);
  });

  it('while a cell is being edited, unless the run waits for its end', async () => {
    const { host } = await startExcel();
    host.isEditingCell = true;
    await expect(write('Sheet1', 'A1', [[1]])).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[2]];
      await context.sync();
    });
    host.endCellEdit();
    await waiting;
    expect(host.cell('Sheet1', 'A1').value).toBe(2);
  });

  it('an answer larger than Excel on the web sends', async () => {
    const { host } = await startExcel();
    host.largestAnswer = 4_000;
    const read = (address: string): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
        await context.sync();
        return range.values.length;
      });
    await expect(read('A1:Z100')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(await read('A1:Z10')).toBe(10);
  });

  it('to change locked cells, formats, tables and rules of a protected sheet', async () => {
    const { host } = await startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['甲', '乙'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'rf_x';
      sheet.getRange('D1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const refused: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1:D1').values = [[1, 1, 1, 1]]),
      (sheet) => (sheet.getRange('D1').format.fill.color = '#FF0000'),
      (sheet) => sheet.getRange('A9').conditionalFormats.add('Custom'),
      (sheet) => sheet.tables.getItem('rf_x').rows.add(),
      (sheet) => {
        sheet.getRange('A1').clear();
      },
    ];
    for (const change of refused) {
      const run = Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
    }
    await write('Sheet1', 'D1', [[5]]);
    expect(host.cell('Sheet1', 'D1').value).toBe(5);
    expect(() => {
      host.user.type('Sheet1', 'A1', '9');
    }).toThrow();
  });

  it('names and messages beyond its limits', async () => {
    await startExcel();
    const tooLong: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.name = '名'.repeat(32)),
      (sheet) => (sheet.name = '2025/01'),
      (sheet) =>
        (sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: '题'.repeat(33), message: '' }),
      (sheet) =>
        (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '项'.repeat(256) } }),
      (sheet) => sheet.names.add('A1', '=1'),
    ];
    for (const change of tooLong) {
      const run = Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
  });

  it('a range whose sheet is gone meanwhile', async () => {
    const { host } = await startExcel({ sheets: ['甲', '乙'] });
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('甲').getRange('A1').load('values');
      await context.sync();
      host.user.deleteSheet('甲');
      range.load('values');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('a member that the host of the tests lacks, which it remembers', async () => {
    const host = new OfficeHost();
    const office = await startOfficeInNode(host);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').charts.load('count');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
    office.stop();
    expect(host.missing).toEqual(['Worksheet.Charts']);
  });
});
