import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FolderAudit } from '../../../addin/workbench/folder/folder-audit.ts';
import { folderReport } from '../../../addin/workbench/folder/folder-report.ts';
import type { FolderState } from '../../../addin/workbench/folder/folder-state.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { FakeWorkers, fakeFile, type Behaviour } from './folder-fake-worker.ts';

// Only the timers of the audit stand still until a test moves them; messages between threads go on.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Waits for other threads, however busy the machine is; each look moves the timers on by a twentieth of a second. */
function until(look: () => void): Promise<void> {
  return vi.waitFor(look, { timeout: 15_000 });
}

function auditWith(fakes: FakeWorkers, workers = 1): FolderAudit {
  return new FolderAudit({ asOf: localDate('2026-06-30'), version: '9.9.9', startWorker: fakes.start, workers });
}

async function finishedWith(
  behaviour: Behaviour,
  ...paths: readonly string[]
): Promise<readonly [FolderState, FakeWorkers]> {
  const fakes = new FakeWorkers(behaviour);
  const audit = auditWith(fakes);
  const end = audit.start(paths.map((path) => fakeFile(path)));
  await until(() => {
    if (behaviour.hangs && fakes.log.some((line) => behaviour.hangs?.test(line))) vi.advanceTimersByTime(20_000);
    expect(audit.state.phase).not.toBe('running');
  });
  await end;
  return [audit.state, fakes];
}

const codes = ({ rows }: FolderState): readonly (readonly [string, string | undefined])[] =>
  rows.map(({ row }) => [row.path, row.refusal?.code]);

describe('an audit of a folder', () => {
  it('reads and checks one file after another, and ends its worker at the end', async () => {
    const fakes = new FakeWorkers();
    const audit = auditWith(fakes);
    await audit.start(['甲.xlsx', '子/乙.xlsx', '丙.XLSX'].map((path) => fakeFile(path, fakes.log)));
    expect(fakes.log).toEqual([
      'read 甲.xlsx',
      'check 甲.xlsx',
      'read 子/乙.xlsx',
      'check 子/乙.xlsx',
      'read 丙.XLSX',
      'check 丙.XLSX',
      'terminate',
    ]);
    expect([audit.state.phase, audit.state.done, audit.state.of, fakes.started]).toEqual(['finished', 3, 3, 1]);
  });

  it('has its rows in the order of the files, whichever worker is done first', async () => {
    const fakes = new FakeWorkers({}, true);
    const audit = auditWith(fakes, 2);
    const end = audit.start(['1.xlsx', '2.xlsx', '3.xlsx'].map((path) => fakeFile(path)));
    const release = async (path: string): Promise<void> => {
      await until(() => {
        expect([...fakes.held.keys()]).toContain(path);
      });
      fakes.held.get(path)?.();
    };
    await release('2.xlsx');
    await release('3.xlsx');
    await until(() => {
      expect(codes(audit.state).map(([path]) => path)).toEqual(['2.xlsx', '3.xlsx']);
    });
    expect(audit.state.running).toEqual(['1.xlsx']);
    await release('1.xlsx');
    await end;
    expect(codes(audit.state).map(([path]) => path)).toEqual(['1.xlsx', '2.xlsx', '3.xlsx']);
  });

  it('takes two workers at most, and none more than there are files', async () => {
    const [many, few] = [new FakeWorkers(), new FakeWorkers()];
    await auditWith(many, 16).start(Array.from({ length: 9 }, (_, n) => fakeFile(`${n}.xlsx`)));
    await auditWith(few, 2).start([fakeFile('a.xlsx'), fakeFile('b.csv')]);
    expect([many.started, few.started]).toEqual([2, 1]);
  });

  it('begins anew when it is started again', async () => {
    const fakes = new FakeWorkers({}, true);
    const audit = auditWith(fakes);
    const first = audit.start([fakeFile('旧.xlsx')]);
    await until(() => {
      expect(fakes.held.size).toBe(1);
    });
    const second = audit.start([fakeFile('新.xlsx')]);
    await first;
    await until(() => {
      expect(fakes.held.size).toBe(2);
    });
    fakes.held.get('新.xlsx')?.();
    await second;
    expect(codes(audit.state)).toEqual([['新.xlsx', 'not-xlsx']]);
  });

  it('of nothing is finished at once', async () => {
    const audit = auditWith(new FakeWorkers());
    await audit.start([]);
    expect(audit.state).toMatchObject({ phase: 'finished', done: 0, of: 0, rows: [] });
  });
});

describe('what is told to the page', () => {
  it('comes in batches, however fast the files are done', async () => {
    const audit = auditWith(new FakeWorkers());
    let told = 0;
    audit.subscribe(() => {
      told += 1;
    });
    await audit.start(Array.from({ length: 200 }, (_, n) => fakeFile(`${n}.xlsx`)));
    // The timer stood still: once for the beginning, once for the end.
    expect([told, audit.state.done, audit.state.rows.length]).toEqual([2, 200, 200]);
  });

  it('has the time that is left, once there is something to go by', async () => {
    const fakes = new FakeWorkers({ hangs: /9\.xlsx/ });
    const audit = auditWith(fakes);
    void audit.start(Array.from({ length: 12 }, (_, n) => fakeFile(`${n}.xlsx`)));
    expect(audit.state.secondsLeft).toBeUndefined();
    await until(() => {
      expect(audit.state.done).toBe(9);
    });
    const { rate = 0, secondsLeft = 0 } = audit.state;
    expect(secondsLeft * rate).toBeCloseTo(3);
    audit.cancel();
  });
});

describe('cancelling', () => {
  it('stops in the middle of a file, ends the workers, reads nothing more and keeps what is done', async () => {
    const fakes = new FakeWorkers({ hangs: /3\.xlsx/ });
    const audit = auditWith(fakes);
    const end = audit.start(['1.xlsx', '2.xlsx', '3.xlsx', '4.xlsx'].map((path) => fakeFile(path, fakes.log)));
    await until(() => {
      expect(fakes.log).toContain('check 3.xlsx');
    });
    audit.cancel();
    await end;
    expect(fakes.log.slice(-2)).toEqual(['check 3.xlsx', 'terminate']);
    expect(fakes.alive).toBe(0);
    expect([audit.state.phase, audit.state.done, audit.state.running]).toEqual(['cancelled', 2, []]);
    expect(codes(audit.state).map(([path]) => path)).toEqual(['1.xlsx', '2.xlsx']);
  });

  it('leaves the files that were not reached in the report, as not checked', async () => {
    const fakes = new FakeWorkers({ hangs: /1\.xlsx/ });
    const audit = auditWith(fakes);
    const end = audit.start(['1.xlsx', '2.xlsx'].map((path) => fakeFile(path)));
    audit.cancel();
    await end;
    const { files, totals } = folderReport(audit.state, audit, 'zh');
    expect(files.map(({ path, refusal }) => [path, refusal?.code])).toEqual([
      ['1.xlsx', 'not-reached'],
      ['2.xlsx', 'not-reached'],
    ]);
    expect(totals.refused).toBe(2);
  });

  it('of what never began changes nothing', () => {
    const audit = auditWith(new FakeWorkers());
    audit.cancel();
    expect(audit.state.phase).toBe('idle');
  });
});

describe('a file that stops the others from being checked', () => {
  it('because it hangs is given up after 20 seconds; a new worker goes on', async () => {
    const [state, fakes] = await finishedWith({ hangs: /2\.xlsx/ }, '1.xlsx', '2.xlsx', '3.xlsx');
    expect(codes(state)).toEqual([
      ['1.xlsx', 'not-xlsx'],
      ['2.xlsx', 'too-slow'],
      ['3.xlsx', 'not-xlsx'],
    ]);
    expect([fakes.started, fakes.alive, state.phase]).toEqual([2, 0, 'finished']);
  });

  it('because the worker breaks is named; a new worker goes on', async () => {
    const [state, fakes] = await finishedWith({ crashes: /1\.xlsx/ }, '1.xlsx', '2.xlsx');
    expect(codes(state)).toEqual([
      ['1.xlsx', 'crashed'],
      ['2.xlsx', 'not-xlsx'],
    ]);
    expect(fakes.started).toBe(2);
  });

  it('because of a fault of ours is named with the fault; the same worker goes on', async () => {
    const [state, fakes] = await finishedWith({ throws: /1\.xlsx/ }, '1.xlsx', '2.xlsx');
    expect(codes(state)).toEqual([
      ['1.xlsx', 'fault'],
      ['2.xlsx', 'not-xlsx'],
    ]);
    expect(state.rows[0]?.row.refusal?.message.zh).toContain('HX-XX-99: no check none');
    expect(fakes.started).toBe(1);
  });

  it('because the disk does not give it is named, and never sent to the worker', async () => {
    const fakes = new FakeWorkers();
    const audit = auditWith(fakes);
    const gone = { ...fakeFile('没了.xlsx'), read: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    await audit.start([gone, { ...fakeFile('大.xlsx', fakes.log), size: 300_000_000 }, fakeFile('在.xlsx')]);
    expect(codes(audit.state)).toEqual([
      ['没了.xlsx', 'unreadable'],
      ['大.xlsx', 'too-large'],
      ['在.xlsx', 'not-xlsx'],
    ]);
    expect(fakes.log).toEqual(['check 在.xlsx', 'terminate']);
  });

  it('is not blamed where the worker’s program is missing: the audit says so and stops', async () => {
    const fakes = new FakeWorkers({ isMissing: true });
    const audit = auditWith(fakes);
    void audit.start(['1.xlsx', '2.xlsx'].map((path) => fakeFile(path)));
    await until(() => {
      expect(audit.state.phase).toBe('failed');
    });
    expect([audit.state.rows, fakes.started, fakes.alive]).toEqual([[], 1, 0]);
  });
});

describe('files that are no workbooks', () => {
  const NAMES = ['~$甲.xlsx', '.DS_Store', 'Thumbs.db', '说明.docx', '照片.jpg', '流水.csv', '旧账.ods'];

  it('are skipped with a reason and never read', async () => {
    const log: string[] = [];
    const audit = auditWith(new FakeWorkers());
    await audit.start(NAMES.map((name) => fakeFile(name, log)));
    expect(log).toEqual([]);
    const told = audit.state.rows.map(({ row, skipped }) => [row.path, skipped, row.refusal?.message.zh.slice(0, 12)]);
    expect(told).toEqual([
      ['~$甲.xlsx', 'other', '这是表格程序打开文件时留'],
      ['.DS_Store', 'other', '这是系统自己的文件，不用'],
      ['Thumbs.db', 'other', '这是系统自己的文件，不用'],
      ['说明.docx', 'other', '.docx 不是 Exc'],
      ['照片.jpg', 'other', '.jpg 不是 Exce'],
      ['流水.csv', 'spreadsheet', '.csv 不是 .xls'],
      ['旧账.ods', 'spreadsheet', '.ods 不是 .xls'],
    ]);
  });

  it('stand in the report only where somebody may have meant them to be checked', async () => {
    const audit = auditWith(new FakeWorkers());
    await audit.start(NAMES.map((name) => fakeFile(name)));
    const { files } = folderReport(audit.state, audit, 'zh');
    expect(files.map(({ path }) => path)).toEqual(['流水.csv', '旧账.ods']);
  });

  it('but old and macro workbooks go to the reader, which knows them by their content', async () => {
    const [state] = await finishedWith({}, '旧.xls', '宏.xlsm', '金山.et', '无扩展名');
    expect(state.rows.map(({ skipped }) => skipped)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
