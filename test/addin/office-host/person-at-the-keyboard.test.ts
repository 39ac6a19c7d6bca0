import { beforeEach, describe, expect, it } from 'vitest';
import type { OfficeHost } from '../../support/office/office-host.ts';
import { startExcel, write } from './excel-for-test.ts';

let host: OfficeHost;
let heard: string[];

/** A table of two rows with a calculated column, a total below it that a name points at, and everything listened to. */
beforeEach(async () => {
  ({ host } = await startExcel({ sheets: ['支出明细', '汇总'] }));
  heard = [];
  await Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const sheet = worksheets.getItem('支出明细');
    sheet.getRange('A1:B3').values = [
      ['金额', '加倍'],
      [3, ''],
      [4, ''],
    ];
    sheet.tables.add('A1:B3', true).name = 'rf_expenses';
    sheet.getRange('B2:B3').formulas = [['=[@金额]*2'], ['=[@金额]*2']];
    sheet.getRange('A8').formulas = [['=SUM(A2:A3)']];
    names.add('rf_total', '=支出明细!$A$8');
    await context.sync();
    const tell = (text: string): Promise<void> => Promise.resolve(void heard.push(text));
    worksheets.onChanged.add((event) => tell(`${event.changeType} ${event.address} ${event.source}`));
    worksheets.onAdded.add(() => tell('sheet added'));
    worksheets.onDeleted.add(() => tell('sheet deleted'));
    worksheets.onRowSorted.add(({ address }) => tell(`sorted ${address}`));
    tables.onAdded.add(() => tell('table added'));
    tables.onDeleted.add(() => tell('table deleted'));
    await context.sync();
  });
});

async function told(): Promise<string[]> {
  await host.idle();
  return heard.splice(0);
}

describe('a person in Excel', () => {
  it('types a number: the add-in hears of it, of a co-author’s too', async () => {
    host.user.type('支出明细', 'A2', '12');
    host.user.type('支出明细', 'A3', '13', { source: 'Remote' });
    expect(await told()).toEqual(['RangeEdited A2 Local', 'RangeEdited A3 Remote']);
    expect(host.cell('支出明细', 'A2').value).toBe(12);
  });

  it('types just below a table: it grows and fills its calculated column', async () => {
    host.user.type('支出明细', 'A4', '5');
    expect(host.table('rf_expenses').range.bottom).toBe(4);
    expect(host.cell('支出明细', 'B4').formula).toBe('=[@金额]*2');
    expect(await told()).toEqual(['RangeEdited A4 Local', 'RangeEdited B4 Local']);
  });

  it('pastes several rows over and below a table’s end: one event for what was pasted', async () => {
    host.user.paste('支出明细', 'A3', [[6], [7], [8]]);
    expect(host.table('rf_expenses').range.bottom).toBe(5);
    expect(await told()).toEqual(['RangeEdited A3:A5 Local', 'RangeEdited B4:B5 Local']);
  });

  it('inserts a row in a table: what is below moves, with names and formulas', async () => {
    host.user.insertRow('支出明细', 3);
    expect(host.table('rf_expenses').range.bottom).toBe(4);
    expect(host.cell('支出明细', 'B3').formula).toBe('=[@金额]*2');
    expect(host.cell('支出明细', 'A9').formula).toBe('=SUM(A2:A4)');
    expect(host.book.names[0]?.formula).toBe('=支出明细!$A$9');
    expect(await told()).toEqual(['RowInserted 3:3 Local']);
  });

  it('deletes a row: a name that pointed there reads #REF!', async () => {
    host.user.deleteRow('支出明细', 8);
    expect(host.book.names[0]?.formula).toBe('=支出明细!#REF!');
    expect(await told()).toEqual(['RowDeleted 8:8 Local']);
  });

  it('sorts rows: formulas go with them', async () => {
    host.user.type('支出明细', 'A2', '9');
    host.user.sort('支出明细', 'A2:B3');
    expect(['A2', 'A3'].map((address) => host.cell('支出明细', address).value)).toEqual([4, 9]);
    expect(await told()).toEqual(['RangeEdited A2 Local', 'sorted A2:B3']);
  });

  it('deletes a table with what it holds', async () => {
    host.user.deleteTable('rf_expenses');
    expect(host.cell('支出明细', 'A2').value).toBe('');
    expect(await told()).toEqual(['table deleted', 'RangeEdited A1:B3 Local']);
  });

  it('renames a sheet: names follow, and handles by id still work', async () => {
    host.user.renameSheet('支出明细', '2025 年支出');
    expect(host.book.names[0]?.formula).toBe("='2025 年支出'!$A$8");
    await write('2025 年支出', 'A2', [[1]]);
    expect(await told()).toEqual(['RangeEdited A2 Local']);
  });

  it('deletes a sheet with its table', async () => {
    host.user.deleteSheet('支出明细');
    expect(await told()).toEqual(['table deleted', 'sheet deleted']);
    await expect(write('支出明细', 'A1', [[1]])).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('clears cells, and the formats stay', async () => {
    host.user.type('汇总', 'A1', '2025-01-02');
    host.user.clear('汇总', 'A1');
    expect(host.cell('汇总', 'A1')).toEqual({ value: '', formula: undefined, numberFormat: 'yyyy/m/d' });
    expect(await told()).toEqual(['RangeEdited A1 Local', 'RangeEdited A1 Local']);
  });
});

describe('handlers', () => {
  it('are heard no more once they are removed', async () => {
    const changes: string[] = [];
    const handler = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
        changes.push(triggerSource);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    const before = host.handlers;
    host.user.type('汇总', 'B3', '12');
    await write('汇总', 'B4', [[1]]);
    await host.idle();
    expect(changes).toEqual(['Unknown', 'ThisLocalAddin']);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.user.type('汇总', 'B3', '13');
    await host.idle();
    expect(changes).toHaveLength(2);
    expect(host.handlers).toBe(before - 1);
  });

  it('a formula’s result comes from the test’s own reckoning, after every change', async () => {
    const sums = await startExcel({
      sheets: ['表'],
      calculate: (excel) => {
        excel.setResult('表', 'B1', Number(excel.cell('表', 'A1').value) * 2);
      },
    });
    sums.host.user.type('表', 'B1', '=A1*2');
    sums.host.user.type('表', 'A1', '21');
    expect(sums.host.cell('表', 'B1')).toMatchObject({ value: 42, formula: '=A1*2' });
  });
});
