import { afterEach, describe, expect, it, vi } from 'vitest';
import { noNumber, registerFunctions } from '../../../addin/host/excel/custom-functions.ts';
import { onCommand } from '../../../addin/host/excel/ribbon.ts';
import { startExcel } from '../../../addin/host/excel/start-excel.ts';
import type { Theme } from '../../../addin/host/spreadsheet-host.ts';
import { OfficeHost, type HostOptions } from '../../support/office/office-host.ts';
import type { OfficeOptions } from '../../support/office/load-office.ts';
import { startHost } from './excel-in-node.ts';

const NEWEST = { ExcelApi: '1.20' };

async function surroundings(host: HostOptions, office: OfficeOptions = { sets: NEWEST }) {
  await startHost(new OfficeHost(host), office);
  const start = await startExcel();
  if (start.status !== 'started') throw new Error(start.words.en);
  return start.surroundings;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('starting in Excel', () => {
  it.each([
    ['zh-CN', 'zh'],
    ['en-US', 'en'],
  ] as const)('an Excel in %s gets the language %s', async (locale, language) => {
    expect((await surroundings({ locale })).language).toBe(language);
  });

  it.each(['light', 'dark', 'contrast'] as const)('takes over the theme: %s', async (theme: Theme) => {
    expect((await surroundings({}, { theme, sets: NEWEST })).theme).toBe(theme);
  });

  it('says what an older Excel cannot do, and nothing in the newest', async () => {
    expect((await surroundings({})).limits).toEqual([]);
    const { limits } = await surroundings({}, { sets: { ExcelApi: '1.9' } });
    expect(limits.map(({ zh }) => zh)).toEqual([
      expect.stringContaining('合并单元格'),
      expect.stringContaining('排序'),
    ]);
  });

  it('does not start in an Excel that is too old, and says what to do', async () => {
    await startHost(new OfficeHost(), { sets: { ExcelApi: '1.8' } });
    const start = await startExcel();
    expect(start).toMatchObject({ status: 'refused', words: { zh: expect.stringContaining('更新 Office') as string } });
  });

  it('does not start outside of Excel', async () => {
    vi.stubGlobal('Office', { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null }) });
    expect(await startExcel()).toMatchObject({ status: 'refused' });
  });
});

describe('buttons of the ribbon', () => {
  it('are answered, and Excel is told when it is done, also after a fault', async () => {
    const actions = new Map<string, (event: { completed: () => void }) => void>();
    vi.stubGlobal('Office', {
      actions: {
        associate: (name: string, action: (event: { completed: () => void }) => void) => actions.set(name, action),
      },
    });
    const done: string[] = [];
    const faults: unknown[] = [];
    onCommand('check', () => Promise.resolve());
    onCommand(
      'fail',
      () => {
        throw new Error('a fault of ours');
      },
      (fault) => faults.push(fault),
    );
    for (const name of ['check', 'fail']) actions.get(name)?.({ completed: () => done.push(name) });
    await vi.waitFor(() => {
      expect(done.sort()).toEqual(['check', 'fail']);
    });
    expect(faults).toHaveLength(1);
  });
});

describe('custom functions', () => {
  it('are handed to Excel by their ids', async () => {
    await startHost(new OfficeHost(), { sets: NEWEST });
    const double = (value: number): number => value * 2;
    registerFunctions({ DOUBLE: double });
    const { _association } = (globalThis as unknown as { CustomFunctions: { _association: { mappings: unknown } } })
      .CustomFunctions;
    expect(_association.mappings).toEqual({ DOUBLE: double });
  });

  it('show #N/A with words where there is no number', async () => {
    await startHost(new OfficeHost(), { sets: { ...NEWEST, CustomFunctionsRuntime: '1.3' } });
    expect(noNumber('没有台账')).toMatchObject({ code: '#N/A', message: '没有台账' });
  });
});
