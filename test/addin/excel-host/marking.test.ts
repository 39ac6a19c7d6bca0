import { describe, expect, it } from 'vitest';
import type { MarkedCell } from '../../../addin/host/spreadsheet-host.ts';
import { MARK_FORMULA } from '../../../addin/host/excel/marks.ts';
import { hostFromFile } from '../../support/office/from-file.ts';
import { saveHost } from '../../support/office/to-file.ts';
import type { OfficeHost } from '../../support/office/office-host.ts';
import { startHost } from './excel-in-node.ts';
import { smallBook } from './small-book.ts';

const SHEET = '支出明细';

const CELLS: readonly MarkedCell[] = [
  { sheet: SHEET, cell: 'C2', severity: 'error' },
  { sheet: SHEET, cell: 'C4', severity: 'error' },
  { sheet: SHEET, cell: 'B3', severity: 'review' },
  { sheet: '说明', cell: 'A1', severity: 'info' },
];

function marksOn(excel: OfficeHost, sheet: string): { areas: number; fill: string }[] {
  return excel
    .sheet(sheet)
    .conditionalFormats.filter(({ formula }) => formula === MARK_FORMULA)
    .map(({ ranges, fill }) => ({ areas: ranges.length, fill }));
}

describe('marking cells', () => {
  it('puts one conditional format for each severity on top and leaves the cells’ own format', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    expect(await host.mark(CELLS)).toEqual({ marked: 4, refused: [] });
    expect(marksOn(excel, SHEET)).toEqual([
      { areas: 2, fill: '#F8B4B4' },
      { areas: 1, fill: '#FDF3B0' },
    ]);
    expect(excel.sheet(SHEET).grid.find(2, 3)?.style?.fill ?? '').toBe('');
  });

  it('takes the marks of before away, in the same four round trips for one cell and for a thousand', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.mark(CELLS);
    excel.syncs = 0;
    await host.mark([{ sheet: SHEET, cell: 'C3', severity: 'warning' }]);
    expect(excel.syncs).toBe(4);
    expect(marksOn(excel, SHEET)).toHaveLength(1);
    expect(marksOn(excel, '说明')).toEqual([]);
    excel.syncs = 0;
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      sheet: SHEET,
      cell: `C${at + 2}`,
      severity: 'error' as const,
    }));
    expect(await host.mark(many)).toEqual({ marked: 1_000, refused: [] });
    expect(excel.syncs).toBe(4);
  });
});

describe('unmarking', () => {
  it('takes every mark away and nothing else, after rows were inserted, and on another day', async () => {
    const excel = await smallBook();
    const today = await startHost(excel);
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets.getItem(SHEET).getRange('A1:D5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      await context.sync();
    });
    await today.host.mark(CELLS);
    excel.user.insertRow(SHEET, 2);
    const later = await hostFromFile(await saveHost(excel));
    today.office.stop();
    const { host } = await startHost(later);
    expect(await host.unmark()).toBe(3);
    expect(later.sheet(SHEET).conditionalFormats.map(({ formula }) => formula)).toEqual(['=TRUE']);
    expect(await host.unmark()).toBe(0);
  });

  it('says where marks remain because the sheet was protected meanwhile', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.mark(CELLS);
    excel.sheet(SHEET).protection.isProtected = true;
    await expect(host.unmark()).rejects.toMatchObject({
      code: 'protected',
      words: { zh: expect.stringContaining(SHEET) as string },
    });
    expect(marksOn(excel, '说明')).toEqual([]);
  });
});
