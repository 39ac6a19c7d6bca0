import { describe, expect, it } from 'vitest';
import type { HostChange } from '../../../addin/host/spreadsheet-host.ts';
import { ChangeQueue } from '../../../addin/host/excel/change-queue.ts';
import type { OfficeHost } from '../../support/office/office-host.ts';
import { startHost } from './excel-in-node.ts';
import { smallBook } from './small-book.ts';

const SHEET = '支出明细';

interface Watched {
  readonly excel: OfficeHost;
  readonly calls: (readonly HostChange[])[];
  readonly stop: () => Promise<void>;
  /** Does something and waits for the next call. */
  readonly after: (act: () => void) => Promise<readonly HostChange[]>;
}

async function watched(sets?: Readonly<Record<string, string>>): Promise<Watched> {
  const excel = await smallBook();
  const { host } = await startHost(excel, sets ? { sets } : {});
  await host.readWorkbook();
  const calls: (readonly HostChange[])[] = [];
  let heard: (() => void) | undefined;
  const stop = await host.watch((changes) => {
    calls.push(changes);
    heard?.();
  });
  excel.syncs = 0;
  const after = async (act: () => void): Promise<readonly HostChange[]> => {
    const next = new Promise<void>((resolve) => {
      heard = resolve;
    });
    act();
    await next;
    return calls.at(-1) ?? [];
  };
  return { excel, calls, stop, after };
}

describe('watching a workbook', () => {
  it('tells the rows of what was typed, here or elsewhere, without asking Excel', async () => {
    const { excel, after } = await watched();
    expect(
      await after(() => {
        excel.user.type(SHEET, 'C3', 5);
      }),
    ).toEqual([{ kind: 'cells', sheet: SHEET, rows: [{ first: 3, last: 3 }], source: 'local' }]);
    expect(
      await after(() => {
        excel.user.paste('说明', 'A2', [['x'], ['y']], { source: 'Remote' });
      }),
    ).toEqual([{ kind: 'cells', sheet: '说明', rows: [{ first: 2, last: 3 }], source: 'remote' }]);
    expect(excel.syncs).toBe(0);
  });

  it('tells that a sheet has to be read anew when rows come, go or are sorted, or a table goes', async () => {
    const { excel, after } = await watched();
    const anew = [{ kind: 'structure', sheet: SHEET }];
    expect(
      await after(() => {
        excel.user.insertRow(SHEET, 3);
      }),
    ).toEqual(anew);
    expect(
      await after(() => {
        excel.user.deleteRow(SHEET, 3);
      }),
    ).toEqual(anew);
    expect(
      await after(() => {
        excel.user.sort(SHEET, 'A2:D4');
      }),
    ).toEqual(anew);
    expect(
      await after(() => {
        excel.user.deleteTable('rf_x');
      }),
    ).toEqual(anew);
  });

  it('tells that the workbook has to be read anew when sheets go or get another name', async () => {
    const { excel, after } = await watched({ ExcelApi: '1.17' });
    expect(
      await after(() => {
        excel.user.renameSheet('说明', '备注');
      }),
    ).toEqual([{ kind: 'sheets' }]);
    expect(
      await after(() => {
        excel.user.type('备注', 'A1', '乙');
      }),
    ).toMatchObject([{ kind: 'cells', sheet: '备注' }]);
    expect(
      await after(() => {
        excel.user.deleteSheet('备注');
      }),
    ).toEqual([{ kind: 'sheets' }]);
  });

  it('works in the oldest Excel, which tells neither names nor sorting', async () => {
    const { excel, after } = await watched({ ExcelApi: '1.9' });
    expect(
      await after(() => {
        excel.user.type(SHEET, 'C3', 5);
      }),
    ).toHaveLength(1);
  });

  it('has everything read anew when the names of new sheets cannot be learned', async () => {
    const { excel, after } = await watched();
    const changes = await after(() => {
      excel.failNext({ afterActions: 0, code: 'GeneralException' });
      excel.user.deleteSheet('说明');
    });
    expect(changes).toEqual([{ kind: 'sheets' }]);
  });

  it('goes on after a listener failed', async () => {
    const excel = await smallBook();
    const { host } = await startHost(excel);
    await host.readWorkbook();
    const faults: unknown[] = [];
    let heard: (() => void) | undefined;
    let calls = 0;
    await host.watch(
      () => {
        calls += 1;
        heard?.();
        throw new Error('a fault of ours');
      },
      (fault) => faults.push(fault),
    );
    for (const row of [2, 3]) {
      await new Promise<void>((resolve) => {
        heard = resolve;
        excel.user.type(SHEET, `C${row}`, 1);
      });
    }
    expect(calls).toBe(2);
    expect(faults).toHaveLength(2);
  });

  it('ends when it is told to, and leaves no handler in Excel', async () => {
    const { excel, stop, calls } = await watched();
    expect(excel.handlers).toBeGreaterThan(0);
    await stop();
    expect(excel.handlers).toBe(0);
    excel.user.type(SHEET, 'C3', 5);
    await excel.idle();
    expect(calls).toEqual([]);
  });
});

describe('changes of a moment', () => {
  const queue = (): ChangeQueue => new ChangeQueue();
  const names = (id: string): string | undefined => (id === 'gone' ? undefined : id.toUpperCase());

  it.each([
    ['C3', [{ first: 3, last: 3 }]],
    ['A2:C9', [{ first: 2, last: 9 }]],
    ['B:B', [{ first: 1, last: 1_048_576 }]],
    ['3:7', [{ first: 3, last: 7 }]],
    [
      'A1:B2,D4',
      [
        { first: 1, last: 2 },
        { first: 4, last: 4 },
      ],
    ],
    ["'a, b'!A1:B2,'a, b'!D2", [{ first: 1, last: 2 }]],
  ])('%s are these rows', (address, rows) => {
    const changes = queue();
    changes.add({ kind: 'cells', sheetId: 'a', address, source: 'Local' });
    expect(changes.take(names)).toEqual([{ kind: 'cells', sheet: 'A', rows, source: 'local' }]);
    expect(changes.take(names)).toEqual([]);
  });

  it('an address that is none means: read the sheet anew', () => {
    const changes = queue();
    changes.add({ kind: 'cells', sheetId: 'a', address: '#REF!', source: 'Local' });
    expect(changes.take(names)).toEqual([{ kind: 'structure', sheet: 'A' }]);
  });

  it('rows of a sheet that is read anew, and sheets that are gone, are not told', () => {
    const changes = queue();
    changes.add({ kind: 'cells', sheetId: 'a', address: 'A1', source: 'Local' });
    changes.add({ kind: 'structure', sheetId: 'a' });
    changes.add({ kind: 'cells', sheetId: 'gone', address: 'A1', source: 'Local' });
    expect(changes.take(names)).toEqual([{ kind: 'structure', sheet: 'A' }]);
  });

  it('rows from here and from elsewhere stay apart', () => {
    const changes = queue();
    changes.add({ kind: 'cells', sheetId: 'a', address: 'A1', source: 'Local' });
    changes.add({ kind: 'cells', sheetId: 'a', address: 'A2', source: 'Remote' });
    expect(changes.take(names).map((change) => change.kind === 'cells' && change.source)).toEqual(['local', 'remote']);
  });
});
