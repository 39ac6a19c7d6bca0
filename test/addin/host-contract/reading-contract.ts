import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { dirtyLedger } from '../../support/dirty-ledger.ts';
import { readImage } from '../../support/spreadsheet-comparison.ts';
import { etown, mustFind } from '../../support/workbook-ledger.ts';
import { bookFrom1904, contractBook, oddBook, TABLE_SHEET } from './contract-books.ts';
import type { HostUnderContract } from './host-under-contract.ts';

const AS_OF = localDate('2026-11-30');
const BOOKS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['the blank ledger of E-Town', () => writeWorkbook(ledgerPlan(etown))],
  ['the blank ledger of Dalian 2016', () => writeWorkbook(ledgerPlan(mustFind('dalian-2016')))],
  ['the sample ledger', () => writeWorkbook(filledPlan(etown, sampleLedger(), AS_OF))],
  ['a ledger with a third of its rows spoiled', () => writeWorkbook(filledPlan(etown, dirtyLedger(7, 120), AS_OF))],
  ['a small workbook', contractBook],
  ['one that counts days from 1904', bookFrom1904],
  ['a workbook of everything that cells can hold and that can be hidden', oddBook],
];

export function readingContract({ open, openBlank, traits }: HostUnderContract): void {
  describe('reading', () => {
    it.each(BOOKS)(`%s: equals the image of the file (${traits.comparable.why})`, async (_name, book) => {
      const bytes = await book();
      const { host } = await open(bytes);
      const live = traits.comparable.of(await host.readWorkbook());
      const filed = traits.comparable.of(await readImage(bytes));
      expect(live.sheets.map(({ name }) => name)).toEqual(filed.sheets.map(({ name }) => name));
      for (const [at, sheet] of live.sheets.entries()) expect(sheet).toEqual(filed.sheets[at]);
      expect(live).toEqual(filed);
    });

    it('a blank workbook holds nothing', async () => {
      const { host } = await openBlank();
      const { sheets, names, remarks, epoch } = await host.readWorkbook();
      expect(sheets.flatMap(({ rows, tables }) => [...rows, ...tables])).toEqual([]);
      expect({ names, remarks, epoch }).toEqual({ names: [], remarks: [], epoch: 1900 });
    });

    it('of one sheet gives what the whole reading gives, and nothing for a sheet that is not there', async () => {
      const { host } = await open(await oddBook());
      const image = await host.readWorkbook();
      for (const sheet of image.sheets) expect(await host.readSheet(sheet.name)).toEqual(sheet);
      expect(await host.readSheet('没有')).toBeUndefined();
    });

    it('of rows gives what the whole reading gives: blank rows and those beyond the last are none', async () => {
      const { host } = await open(await contractBook());
      const sheet = await host.readSheet(TABLE_SHEET);
      const spans = [
        { first: 2, last: 3 },
        { first: 40, last: 60 },
        { first: 1_048_576, last: 1_048_576 },
      ];
      const read = await host.readRows(TABLE_SHEET, spans);
      expect(read?.rows).toEqual(sheet?.rows.filter(({ row }) => row === 2 || row === 3));
      expect(read?.tables).toEqual(sheet?.tables);
      const all = await host.readRows(TABLE_SHEET, [{ first: 1, last: 1_048_576 }]);
      expect(all?.rows).toEqual(sheet?.rows);
      expect(await host.readRows('没有', [{ first: 1, last: 1 }])).toBeUndefined();
    });

    it('of rows shows what has been typed since', async () => {
      const { host, type } = await open(await contractBook());
      await host.readWorkbook();
      type('说明', 'B1', '99.5');
      type('说明', 'C9', '新的');
      const read = await host.readRows('说明', [{ first: 1, last: 9 }]);
      expect(read?.rows[0]?.cells[1]).toEqual({ row: 1, col: 2, kind: 'number', text: '99.5' });
      expect(read?.rows.at(-1)).toEqual({
        row: 9,
        hidden: false,
        cells: [{ row: 9, col: 3, kind: 'text', text: '新的' }],
      });
    });
  });
}
