import { describe, expect, it } from 'vitest';
import { readEntry } from '../../support/office/model/entry.ts';
import { startExcel, write } from './excel-for-test.ts';

const CHINESE = { locale: 'zh-CN', year: 2025, uses1904: false };

describe('a text that lands in an ordinary cell', () => {
  it.each([
    ['007', 7, undefined],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['1E5', 100_000, '0.00E+00'],
    ['12345678901234567890', 12_345_678_901_234_600_000, undefined],
    ['2025-01-02', 45_659, 'yyyy/m/d'],
    ['2025年1月2日', 45_659, 'yyyy"年"m"月"d"日"'],
    ['1-2', 45_659, 'm"月"d"日"'],
    ['12:30', 0.520_833_333_333_333_4, 'h:mm'],
    ['true', true, undefined],
    ['2025-02-30', '2025-02-30', undefined],
    ['2025.1.2', '2025.1.2', undefined],
    ["'007", '007', undefined],
    ['记-12', '记-12', undefined],
  ])('%s becomes %j', (typed, value, numberFormat) => {
    expect(readEntry(typed, CHINESE)).toEqual({ kind: 'value', value, ...(numberFormat ? { numberFormat } : {}) });
  });

  it('an error’s text becomes the error', () => {
    expect(readEntry('#n/a', CHINESE)).toEqual({ kind: 'value', value: '#N/A', isError: true });
  });

  it('day and month follow the language, days the date system', () => {
    const english = { ...CHINESE, locale: 'en-US' };
    expect(readEntry('1/2/2025', english)).toEqual({ kind: 'value', value: 45_659, numberFormat: 'm/d/yyyy' });
    expect(readEntry('2025-01-02', { ...CHINESE, uses1904: true })).toMatchObject({ value: 44_197 });
    expect(readEntry('1900-03-01', CHINESE)).toMatchObject({ value: 61 });
  });
});

describe('what the library writes', () => {
  it('is read the same way, and the cell gets the format of a date', async () => {
    const { host } = await startExcel();
    await write('Sheet1', 'A1:B1', [['2025-01-02', '007']]);
    expect(host.cell('Sheet1', 'A1')).toEqual({ value: 45_659, formula: undefined, numberFormat: 'yyyy/m/d' });
    expect(host.cell('Sheet1', 'B1').value).toBe(7);
  });

  it('stays text under the text format: numbers, dates and formulas alike', async () => {
    const { host } = await startExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['007', '=1+1', 5]];
      await context.sync();
    });
    const cells = ['A1', 'B1', 'C1'].map((address) => host.cell('Sheet1', address));
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
      ['007', undefined],
      ['=1+1', undefined],
      ['5', undefined],
    ]);
  });

  it('a text longer than a cell holds, or a formula longer than Excel takes, is refused', async () => {
    await startExcel();
    const refused = { code: 'InvalidArgument' };
    await expect(write('Sheet1', 'A1', [['字'.repeat(32_768)]])).rejects.toMatchObject(refused);
    await expect(write('Sheet1', 'A1', [[`=${'1+'.repeat(4_096)}1`]])).rejects.toMatchObject(refused);
  });
});
