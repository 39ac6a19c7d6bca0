import { describe, expect, it } from 'vitest';
import type { HostChange } from '../../../addin/host/spreadsheet-host.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { CellImage, SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { readImage } from '../../support/spreadsheet-comparison.ts';
import { etown } from '../../support/workbook-ledger.ts';
import { contractBook } from './contract-books.ts';
import type { HostUnderContract } from './host-under-contract.ts';

export function creatingContract({ open, openBlank, traits }: HostUnderContract): void {
  describe('creating sheets', () => {
    it('makes a blank workbook into what the file of the plan holds, and tells how far it is', async () => {
      const plan = ledgerPlan(etown);
      const { host, idle } = await openBlank();
      const calls: (readonly HostChange[])[] = [];
      await host.watch((changes) => calls.push(changes));
      const progress: (readonly [number, number])[] = [];
      await host.createSheets(plan, (done, of) => progress.push([done, of]));
      await idle();
      const comparable = (image: WorkbookImage): WorkbookImage => {
        const { names, sheets } = traits.comparable.of(image);
        const ours = sheets.filter(({ name }) => plan.sheets.some((one) => one.name === name));
        return { epoch: image.epoch, names, remarks: [], sheets: traits.computes.is ? ours : ours.map(withoutResults) };
      };
      const filed = await readImage(await writeWorkbook(plan));
      expect(comparable(await host.readWorkbook())).toEqual(comparable(filed));
      expect(progress.at(-1)).toEqual([plan.sheets.length, plan.sheets.length]);
      expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).sort((a, b) => a - b));
      expect(calls.flat().some(({ kind }) => kind === 'sheets')).toBe(true);
    });

    it('leaves everything alone where a sheet of the name is in use', async () => {
      const { host } = await open(await contractBook());
      const before = await host.readWorkbook();
      await expect(host.createSheets(ledgerPlan(etown))).rejects.toMatchObject({
        code: 'name-taken',
        mayBeHalfDone: false,
        words: { zh: expect.stringMatching(/\S/) as string },
      });
      expect(await host.readWorkbook()).toEqual(before);
    });
  });
}

/** Of a formula only where it stands counts. */
function withoutResults(sheet: SheetImage): SheetImage {
  const bare = ({ row, col, formula, ...cell }: CellImage): CellImage =>
    formula === undefined ? { row, col, ...cell } : { row, col, kind: 'empty', text: '', formula };
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(bare) })) };
}
