import { describe, expect, it } from 'vitest';
import type { CellWrite, WriteRequest } from '../../../addin/host/spreadsheet-host.ts';
import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { CellImage, RowImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { cellAt } from '../../../ledger-core/workbook/sheet-index.ts';
import { readImage } from '../../support/spreadsheet-comparison.ts';
import { bookFrom1904, contractBook, TABLE_SHEET } from './contract-books.ts';
import type { HostUnderContract, OpenHost } from './host-under-contract.ts';

const DAY = toSerial(localDate('2026-01-31'));

/** Texts that a spreadsheet would take for something else if they were typed. */
const WORDS = [
  '007',
  '25112000000000000001',
  '2025-03-01',
  '3月5日',
  '1/2',
  '50%',
  'TRUE',
  '=1+1',
  '+86 10 1234',
  '-',
  '@某某',
  "'引号",
  '#N/A',
  '1e5',
  '材料费',
  '第一行\n第二行',
  '<b>&amp;',
];

export function writingContract({ open, traits }: HostUnderContract): void {
  const opened = async (bytes: Promise<Uint8Array> = contractBook()): Promise<OpenHost> => {
    const one = await open(await bytes);
    await one.host.readWorkbook();
    return one;
  };

  describe('writing', () => {
    it('puts values of every kind in, and gives back the rows as they are then', async () => {
      const { host } = await opened();
      const outcome = await host.write(
        request(
          '说明',
          { A8: '甲', B8: 88.8, C8: true, D8: false, E8: -0.01, F8: { formula: 'B1*2' } },
          { A8: '', B1: '12.5' },
        ),
      );
      expect(outcome.status).toBe('written');
      const read = await host.readRows('说明', [
        { first: 1, last: 1 },
        { first: 8, last: 8 },
      ]);
      expect(outcome.rows).toEqual(read?.rows);
      expect(read?.rows[1]?.cells.map(({ kind, text }) => [kind, text]).slice(0, 5)).toEqual([
        ['text', '甲'],
        ['number', '88.8'],
        ['bool', 'TRUE'],
        ['bool', 'FALSE'],
        ['number', '-0.01'],
      ]);
      expect(cellIn(outcome.rows, 'F8')?.formula).toBeDefined();
    });

    it('the file then holds just that', async () => {
      const { host, save, idle } = await opened();
      const cells = { A1: null, B1: 0.00001, C1: '是', D1: 45_000, A8: { formula: '1+1' }, B4: 0.30000000000000004 };
      await host.write(request('说明', cells));
      await idle();
      const comparable = (image: WorkbookImage): WorkbookImage => traits.comparable.of(image);
      expect(comparable(await readImage(await save()))).toEqual(comparable(await host.readWorkbook()));
    });

    it('writes nothing where a cell does not hold what was expected, and tells what it holds', async () => {
      const { host, type } = await opened();
      type(TABLE_SHEET, 'C2', '11');
      const outcome = await host.write(request(TABLE_SHEET, { C2: 12, B9: '也不写' }, { C2: '10' }));
      expect(outcome.status).toBe('conflict');
      expect(cellIn(outcome.rows, 'C2')?.text).toBe('11');
      expect(await textAt(host, TABLE_SHEET, 'C2')).toBe('11');
      expect(await textAt(host, TABLE_SHEET, 'B9')).toBeUndefined();
    });

    it.each(WORDS)('%s stays text, in a text cell and in any other', async (words) => {
      const { host, save } = await opened();
      const outcome = await host.write(request(TABLE_SHEET, { A3: words, B3: words }));
      const filed = sheetIn(await readImage(await save()), TABLE_SHEET);
      for (const address of ['A3', 'B3']) {
        expect(cellIn(outcome.rows, address)).toMatchObject({ kind: 'text', text: words });
        expect(cellIn(filed, address)).toMatchObject({ kind: 'text', text: words });
        expect(cellIn(filed, address)?.formula).toBeUndefined();
      }
    });

    it('makes a number of a text cell a number, a formula a formula, and empties a cell', async () => {
      const { host, save } = await opened();
      await host.write(request(TABLE_SHEET, { A2: 1200, A3: { formula: '1+1' }, A4: null }));
      const filed = sheetIn(await readImage(await save()), TABLE_SHEET);
      expect(cellIn(filed, 'A2')).toEqual({ row: 2, col: 1, kind: 'number', text: '1200' });
      expect(cellIn(filed, 'A3')?.formula).toBe('1+1');
      expect(cellIn(filed, 'A4')).toBeUndefined();
    });

    it.each([
      ['1900', contractBook],
      ['1904', bookFrom1904],
    ])(
      'shows a day as a day, counted from %s: a date cell keeps its format, another gets one',
      async (_epoch, book) => {
        const { host, save } = await opened(book());
        const day: Omit<CellWrite, 'row' | 'col'> = { value: DAY, isDate: true };
        const cells = [
          { ...position('D1'), ...day },
          { ...position('D2'), ...day },
        ];
        const outcome = await host.write({ sheet: '说明', cells, expected: [] });
        const filed = sheetIn(await readImage(await save()), '说明');
        for (const address of ['D1', 'D2']) {
          expect(cellIn(outcome.rows, address)).toMatchObject({ kind: 'date', date: '2026-01-31' });
          expect(cellIn(filed, address)).toMatchObject({ kind: 'date', date: '2026-01-31' });
        }
      },
    );

    it('refuses a locked cell before anything is written, and writes one that is open for typing', async () => {
      const { host } = await opened();
      await expect(writing(host, request('封面', { B2: '甲公司', A2: '甲' }))).rejects.toMatchObject({
        code: 'protected',
        mayBeHalfDone: false,
        words: { zh: expect.stringContaining('封面') as string },
      });
      expect([await textAt(host, '封面', 'A2'), await textAt(host, '封面', 'B2')]).toEqual(['单位', '示例公司']);
      await host.write(request('封面', { B2: '甲公司' }));
      expect(await textAt(host, '封面', 'B2')).toBe('甲公司');
    });

    it('says that the sheet is gone', async () => {
      const { host } = await opened();
      await expect(writing(host, request('没有', { C2: 5 }))).rejects.toMatchObject({
        code: 'gone',
        mayBeHalfDone: false,
      });
    });
  });
}

/** Also what is thrown at once is a refusal of the promise. */
async function writing(host: OpenHost['host'], what: WriteRequest): Promise<void> {
  await host.write(what);
}

function request(
  sheet: string,
  values: Readonly<Record<string, CellWrite['value']>>,
  expected: Readonly<Record<string, string>> = {},
): WriteRequest {
  return {
    sheet,
    cells: Object.entries(values).map(([address, value]) => ({ ...position(address), value })),
    expected: Object.entries(expected).map(([address, text]) => ({ ...position(address), text })),
  };
}

function position(address: string): { row: number; col: number } {
  const at = parseCell(address);
  if (!at) throw new Error(`${address} is no cell`);
  return { row: at.row, col: at.col };
}

function cellIn(rows: readonly RowImage[], address: string): CellImage | undefined {
  const { row, col } = position(address);
  return rows.find((one) => one.row === row)?.cells.find((one) => one.col === col);
}

function sheetIn({ sheets }: WorkbookImage, name: string): readonly RowImage[] {
  return sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

async function textAt(host: OpenHost['host'], name: string, address: string): Promise<string | undefined> {
  const sheet = await host.readSheet(name);
  const { row, col } = position(address);
  return sheet && cellAt(sheet, row, col)?.text;
}
