import { describe, expect, it } from 'vitest';
import type { MarkedCell } from '../../../addin/host/spreadsheet-host.ts';
import { marksIn } from '../../../addin/workbench/univer/mark-styles.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import { contractBook, TABLE_SHEET } from './contract-books.ts';
import type { HostUnderContract } from './host-under-contract.ts';

const MARKS: readonly MarkedCell[] = [
  { sheet: TABLE_SHEET, cell: 'C2', severity: 'error' },
  { sheet: TABLE_SHEET, cell: 'C4', severity: 'error' },
  { sheet: TABLE_SHEET, cell: 'B3', severity: 'review' },
  { sheet: '说明', cell: 'A1', severity: 'info' },
];

export function markingContract({ open, traits }: HostUnderContract): void {
  describe('marking', () => {
    it('counts the cells, and changes nothing that they hold', async () => {
      const { host, save } = await open(await contractBook());
      const before = await host.readWorkbook();
      expect(await host.mark(MARKS)).toEqual({ marked: 4, refused: [] });
      expect(await host.readWorkbook()).toEqual(before);
      expect(marksOf(await save())).toEqual([
        '支出明细!B3 review',
        '支出明细!C2 error',
        '支出明细!C4 error',
        '说明!A1 info',
      ]);
    });

    it('takes the marks of before away', async () => {
      const { host, save } = await open(await contractBook());
      await host.mark(MARKS);
      expect(await host.mark(MARKS.slice(0, 1))).toEqual({ marked: 1, refused: [] });
      expect(marksOf(await save())).toEqual(['支出明细!C2 error']);
    });

    it('counts a cell once, and shows the gravest', async () => {
      const { host, save } = await open(await contractBook());
      const twice: readonly MarkedCell[] = [
        { sheet: TABLE_SHEET, cell: 'C2', severity: 'error' },
        { sheet: TABLE_SHEET, cell: 'C2', severity: 'info' },
      ];
      expect(await host.mark(twice)).toEqual({ marked: 1, refused: [] });
      expect(marksOf(await save())[0]).toBe('支出明细!C2 error');
    });

    it(`a protected sheet is ${traits.marksProtected.is ? 'marked' : 'refused'}: ${traits.marksProtected.why}`, async () => {
      const { host } = await open(await contractBook());
      const outcome = await host.mark([
        ...MARKS,
        { sheet: '封面', cell: 'B2', severity: 'error' },
        { sheet: '没有', cell: 'B2', severity: 'error' },
      ]);
      expect(outcome).toEqual(
        traits.marksProtected.is ? { marked: 5, refused: ['没有'] } : { marked: 4, refused: ['封面', '没有'] },
      );
    });

    it('finds the marks of an earlier day again and takes every one away', async () => {
      const today = await open(await contractBook());
      await today.host.mark(MARKS);
      const bytes = await today.save();
      today.stop();
      const { host, save } = await open(bytes);
      expect(await host.unmark()).toBeGreaterThan(0);
      expect(await host.unmark()).toBe(0);
      expect(marksOf(await save())).toEqual([]);
    });
  });
}

/** The marks in a file, `sheet!cell severity`, sorted. */
function marksOf(bytes: Uint8Array): string[] {
  const read = readWorkbookWithLooks(bytes);
  if (read.status === 'refused') throw new Error(read.refusal.code);
  return marksIn(read)
    .map(({ sheet, cell, severity }) => `${sheet}!${cell} ${severity}`)
    .sort();
}
