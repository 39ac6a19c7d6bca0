import { describe, expect, it } from 'vitest';
import { startExcel, write } from './excel-for-test.ts';

const LEDGER = { sheets: ['支出明细', '说明'] };

describe('Excel behind the real Office.js', () => {
  it('keeps values, formulas and formats that a batch writes, in one sync', async () => {
    const { host } = await startExcel(LEDGER);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出明细').getRange('A1:B2');
      range.values = [
        ['项目', '数量'],
        ['甲', 3],
      ];
      range.getCell(1, 1).formulas = [['=1+2']];
      range.numberFormat = [
        ['@', 'General'],
        ['General', '0.00'],
      ];
      range.load(['address', 'values', 'formulas', 'numberFormat', 'valueTypes']);
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: '支出明细!A1:B2',
        values: [
          ['项目', '数量'],
          ['甲', ''],
        ],
        formulas: [
          ['项目', '数量'],
          ['甲', '=1+2'],
        ],
        numberFormat: [
          ['@', 'General'],
          ['General', '0.00'],
        ],
        valueTypes: [
          ['String', 'String'],
          ['String', 'String'],
        ],
      });
    });
    expect(host.syncs).toBe(1);
    expect(host.keptRanges).toBe(0);
  });

  it('gets every cell when the library writes more than 1,500 of them in blocks', async () => {
    const { host } = await startExcel(LEDGER);
    const column = Array.from({ length: 3001 }, (_, index) => [index]);
    await write('说明', 'C1:C3001', column);
    expect(column.map((_, index) => host.cell('说明', `C${index + 1}`).value)).toEqual(column.flat());
  });

  it('null leaves a cell, an empty text empties it, one value fills all, one formula is filled down', async () => {
    const { host } = await startExcel(LEDGER);
    await write('说明', 'A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    await write('说明', 'A1:B1', [[null, '']]);
    await write('说明', 'D1:D3', '=A1*$A$1');
    await write('说明', 'E1:E2', 9);
    const values = ['A1', 'B1', 'A2', 'E1', 'E2'].map((address) => host.cell('说明', address).value);
    expect(values).toEqual([1, '', 3, 9, 9]);
    expect(['D1', 'D3'].map((address) => host.cell('说明', address).formula)).toEqual(['=A1*$A$1', '=A3*$A$1']);
  });

  it('refuses a matrix of another size than the range', async () => {
    await startExcel(LEDGER);
    await expect(write('说明', 'A1:B2', [[1]])).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('makes a table of a range; rows.add fills its calculated column, writing below it does not grow it', async () => {
    const { host } = await startExcel(LEDGER);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出明细');
      sheet.getRange('A1:B2').values = [
        ['金额', '加倍'],
        [3, '=[@金额]*2'],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'rf_expenses';
      table.getDataBodyRange().getCell(0, 1).formulas = [['=[@金额]*2']];
      table.rows.add(undefined, [
        [4, null as unknown as string],
        [5, null as unknown as string],
      ]);
      sheet.getRange('A5').values = [[6]];
      const tables = context.workbook.tables.load('items/name,items/showTotals,items/columns/items/name');
      const body = table.getDataBodyRange().load('formulas,address');
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(['rf_expenses']);
      expect(tables.items[0]?.columns.items.map(({ name }) => name)).toEqual(['金额', '加倍']);
      expect(body.address).toBe('支出明细!A2:B4');
      expect(body.formulas).toEqual([
        [3, '=[@金额]*2'],
        [4, '=[@金额]*2'],
        [5, '=[@金额]*2'],
      ]);
    });
    expect(host.cell('支出明细', 'B5').formula).toBeUndefined();
  });

  it('says where formulas stand, as few rectangles', async () => {
    const { host } = await startExcel(LEDGER);
    await write('说明', 'B2:C4', '=1');
    await write('说明', 'C6', '=2');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('说明');
      const places = sheet.getUsedRange().getSpecialCellsOrNullObject('Formulas').load('address');
      const none = context.workbook.worksheets
        .getItem('支出明细')
        .getRange('A1:B9')
        .getSpecialCellsOrNullObject('Formulas')
        .load('address');
      await context.sync();
      expect(places.address).toBe('说明!B2:C4,说明!C6');
      expect(none.isNullObject).toBe(true);
    });
    expect(host.syncs).toBe(3);
  });

  it('answers a missing sheet with a null object, and getItem with ItemNotFound', async () => {
    await startExcel(LEDGER);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ItemNotFound', message: '请求的资源不存在。' });
    await expect(reading).rejects.toBeInstanceOf(Error);
  });

  it('turns a range into an absolute reference for a name, and refuses a name that is taken', async () => {
    await startExcel(LEDGER);
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('rf_total', worksheets.getItem('支出明细').getRange('B2'));
      names.add('rf_year', '=2025');
      names.load('items/name,items/formula,items/type,items/visible');
      await context.sync();
      expect(names.items.map(({ name, formula, type }) => [name, String(formula), type])).toEqual([
        ['rf_total', '=支出明细!$B$2', 'Range'],
        ['rf_year', '=2025', 'Double'],
      ]);
      names.add('rf_total', '=1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    });
  });

  it('keeps settings with the workbook', async () => {
    const { host } = await startExcel(LEDGER);
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('marks', { sheets: ['支出明细'] });
      const kept = settings.getItemOrNullObject('marks').load('value');
      const none = settings.getItemOrNullObject('other').load('value');
      await context.sync();
      expect(kept.value).toEqual({ sheets: ['支出明细'] });
      expect(none.isNullObject).toBe(true);
      kept.delete();
      await context.sync();
    });
    expect(host.book.settings.size).toBe(0);
  });
});
