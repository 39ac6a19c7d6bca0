import { describe, expect, it } from 'vitest';
import type { HostChange } from '../../../addin/host/spreadsheet-host.ts';
import type { SheetImage } from '../../../ledger-core/workbook/image.ts';
import { cellAt } from '../../../ledger-core/workbook/sheet-index.ts';
import { readImage } from '../../support/spreadsheet-comparison.ts';
import { contractBook, crowdedBook, protectedBook, TABLE_SHEET } from './contract-books.ts';
import type { HostUnderContract } from './host-under-contract.ts';

export function growingContract({ open, traits }: HostUnderContract): void {
  describe('growing a table', () => {
    it('adds empty rows whose calculated columns fill themselves, and says so', async () => {
      const { host, idle, save } = await open(await contractBook());
      await host.write({ sheet: TABLE_SHEET, cells: [{ row: 5, col: 3, value: 7 }], expected: [] });
      await host.readWorkbook();
      const calls: (readonly HostChange[])[] = [];
      await host.watch((changes) => calls.push(changes));
      await host.growTable('rf_x', 2);
      await idle();
      const sheet = await host.readSheet(TABLE_SHEET);
      expect(sheet?.tables[0]?.range).toEqual({ top: 1, left: 1, bottom: 7, right: 4 });
      expect(sheet?.rows.slice(-2).map(({ row, cells }) => [row, cells.map(({ col }) => col)])).toEqual([
        [6, [4]],
        [7, [4]],
      ]);
      expect(sheet?.rows.at(-1)?.cells[0]?.formula).toBeDefined();
      expect(textOf(sheet, 5, 3)).toBe('7');
      expect(calls.flat().map((change) => change.kind !== 'sheets' && change.sheet)).toContain(TABLE_SHEET);
      const filed = (await readImage(await save())).sheets.find(({ name }) => name === TABLE_SHEET);
      expect(filed?.tables).toEqual(sheet?.tables);
    });

    it('says that the table is not there', async () => {
      const { host } = await open(await contractBook());
      await expect(host.growTable('rf_none', 1)).rejects.toMatchObject({ code: 'gone', mayBeHalfDone: false });
    });

    it('says that its sheet is protected, and grows nothing', async () => {
      const { host } = await open(await protectedBook());
      const before = await host.readSheet(TABLE_SHEET);
      await expect(host.growTable('rf_x', 1)).rejects.toMatchObject({ code: 'protected', mayBeHalfDone: false });
      expect(await host.readSheet(TABLE_SHEET)).toEqual(before);
    });

    it(`cells right below are ${traits.belowTable.are}: ${traits.belowTable.why}`, async () => {
      const { host } = await open(await crowdedBook());
      const grown = host.growTable('rf_x', 2);
      if (traits.belowTable.are === 'in the way') {
        await expect(grown).rejects.toMatchObject({ words: { zh: expect.stringContaining('B6') as string } });
      } else {
        await grown;
      }
      const sheet = await host.readSheet(TABLE_SHEET);
      expect(textOf(sheet, traits.belowTable.are === 'in the way' ? 6 : 8, 2)).toBe('合计在这里');
    });
  });
}

function textOf(sheet: SheetImage | undefined, row: number, col: number): string | undefined {
  return sheet && cellAt(sheet, row, col)?.text;
}
