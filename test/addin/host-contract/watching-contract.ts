import { describe, expect, it } from 'vitest';
import type { HostChange } from '../../../addin/host/spreadsheet-host.ts';
import { contractBook, oddBook, TABLE_SHEET } from './contract-books.ts';
import type { HostUnderContract, OpenHost } from './host-under-contract.ts';

interface Watched extends OpenHost {
  readonly calls: readonly (readonly HostChange[])[];
  readonly stopWatching: () => Promise<void>;
}

export function watchingContract({ open }: HostUnderContract): void {
  describe('watching', () => {
    async function watched(): Promise<Watched> {
      const opened = await open(await contractBook());
      await opened.host.readWorkbook();
      const calls: (readonly HostChange[])[] = [];
      const stop = await opened.host.watch((changes) => calls.push(changes));
      return { ...opened, calls, stopWatching: stop };
    }

    it('tells the rows of what a person types', async () => {
      const { type, idle, calls } = await watched();
      type('说明', 'B1', '5');
      await idle();
      expect(calls).toEqual([[{ kind: 'cells', sheet: '说明', rows: [{ first: 1, last: 1 }], source: 'local' }]]);
    });

    it('tells what is written through the host as well', async () => {
      const { host, idle, calls } = await watched();
      const cells = [2, 3, 9].map((row) => ({ row, col: 1, value: '甲' }));
      await host.write({ sheet: '说明', cells: cells.slice(1), expected: [] });
      await idle();
      expect(calls.flat()).toContainEqual({
        kind: 'cells',
        sheet: '说明',
        rows: expect.arrayContaining([{ first: 9, last: 9 }]) as unknown,
        source: 'local',
      });
    });

    it('draws a burst together into one call, rows joined', async () => {
      const { type, idle, calls } = await watched();
      for (const row of [12, 14, 13, 30]) type('说明', `B${row}`, String(row));
      type('封面', 'B2', '示例乙公司');
      await idle();
      const rows = [
        { first: 12, last: 14 },
        { first: 30, last: 30 },
      ];
      expect(calls).toEqual([
        [
          { kind: 'cells', sheet: '说明', rows, source: 'local' },
          { kind: 'cells', sheet: '封面', rows: [{ first: 2, last: 2 }], source: 'local' },
        ],
      ]);
    });

    it('ends when it is told to', async () => {
      const { type, idle, calls, stopWatching } = await watched();
      await stopWatching();
      type('说明', 'B1', '5');
      await idle();
      expect(calls).toEqual([]);
    });
  });

  describe('showing', () => {
    it('goes to a sheet, or to a cell of it, and says where there is none', async () => {
      const { host } = await open(await contractBook());
      expect(await host.show('说明', 'B4')).toBe(true);
      expect(await host.show(TABLE_SHEET)).toBe(true);
      expect(await host.show('没有', 'A1')).toBe(false);
      expect(await host.show('说明', '不是格')).toBe(false);
    });

    it('leaves a hidden sheet hidden, and says how to see it', async () => {
      const { host } = await open(await oddBook());
      await expect(host.show('备查', 'A1')).rejects.toMatchObject({
        words: { zh: expect.stringContaining('备查') as string },
      });
    });
  });
}
