import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../support/chromium.ts';
import { bundleScript, openLoopbackPage } from './loopback-page.ts';

let browser: Browser;
let script: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundleScript('files-on-page.ts')]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await openLoopbackPage(context, script);
});
afterEach(() => context.close());

const says = (words: string): unknown => expect.objectContaining({ zh: expect.stringContaining(words) as string });

describe('saving over the file that was opened', () => {
  it('puts the new content in its place and reads it back', async () => {
    const { outcome, words } = await page.evaluate(async () => {
      const { onDisk, wordsOn, bytesOf, saveFile } = window.files;
      const handle = await onDisk('台账.xlsx', 'as opened, and rather longer than what is saved');
      const opened = bytesOf(await wordsOn(handle));
      const { status } = await saveFile(bytesOf('saved'), { name: 'x', handle, opened });
      return { outcome: status, words: await wordsOn(handle) };
    });
    expect({ outcome, words }).toEqual({ outcome: 'saved-in-place', words: 'saved' });
  });

  it('does not touch a file that another program has written since', async () => {
    const seen = await page.evaluate(async () => {
      const { onDisk, wordsOn, bytesOf, saveFile } = window.files;
      const handle = await onDisk('台账.xlsx', 'as another program left it');
      const asked = await saveFile(bytesOf('ours'), {
        name: 'x',
        handle,
        opened: bytesOf('as opened by us in the morn'),
      });
      const then = await wordsOn(handle);
      // The user said to write over it.
      const forced = await saveFile(bytesOf('ours'), { name: 'x', handle });
      return [asked.status, then, forced.status, await wordsOn(handle)];
    });
    expect(seen).toEqual(['changed-outside', 'as another program left it', 'saved-in-place', 'ours']);
  });

  it('is not misled by a file that was only touched, nor by one that holds the new content already', async () => {
    const seen = await page.evaluate(async () => {
      const { onDisk, bytesOf, saveFile } = window.files;
      const handle = await onDisk('台账.xlsx', 'same');
      await onDisk('台账.xlsx', 'same');
      const touched = await saveFile(bytesOf('new'), { name: 'x', handle, opened: bytesOf('same') });
      const again = await saveFile(bytesOf('new'), { name: 'x', handle, opened: bytesOf('same') });
      return [touched.status, again.status];
    });
    expect(seen).toEqual(['saved-in-place', 'saved-in-place']);
  });

  it('gives way to another program that writes while it is being saved', async () => {
    const seen = await page.evaluate(async () => {
      const { onDisk, wordsOn, bytesOf, saveFile } = window.files;
      const handle = await onDisk('台账.xlsx', 'as opened');
      let asked = 0;
      handle.getFile = async () => {
        if (++asked === 2) await onDisk('台账.xlsx', 'as another program writes it');
        return FileSystemFileHandle.prototype.getFile.call(handle);
      };
      const { status } = await saveFile(bytesOf('ours'), { name: 'x', handle, opened: bytesOf('as opened') });
      return [status, await wordsOn(handle)];
    });
    expect(seen).toEqual(['changed-outside', 'as another program writes it']);
  });
});

describe('saving that does not succeed', () => {
  /** Saves over a file of which one thing is not as it should be; what came of it, and what the file holds then. */
  async function saveSpoiled(spoil: (handle: FileSystemFileHandle) => unknown): Promise<unknown> {
    const disk = await page.evaluateHandle(() => window.files.onDisk('台账.xlsx', 'old'));
    await disk.evaluate(spoil);
    return disk.evaluate(async (handle) => {
      const { bytesOf, saveFile } = window.files;
      const outcome = await saveFile(bytesOf('new'), { name: 'x', handle, opened: bytesOf('old') });
      const file = await FileSystemFileHandle.prototype.getFile.call(handle).catch(() => undefined);
      return { ...outcome, handle: undefined, now: await file?.text() };
    });
  }

  it('for want of permission says how to give it', async () => {
    const outcome = await saveSpoiled((handle) => {
      Object.assign(handle, {
        queryPermission: () => Promise.resolve('prompt'),
        requestPermission: () => Promise.resolve('denied'),
      });
    });
    expect(outcome).toMatchObject({ status: 'failed', now: 'old', words: says('选“允许”') });
  });

  it('asks for permission where it has none yet', async () => {
    const outcome = await saveSpoiled((handle) => {
      Object.assign(handle, {
        queryPermission: () => Promise.resolve('prompt'),
        requestPermission: ({ mode }: { mode: string }) => Promise.resolve(mode === 'readwrite' ? 'granted' : 'denied'),
      });
    });
    expect(outcome).toMatchObject({ status: 'saved-in-place', now: 'new' });
  });

  it('where the click is too long ago says to save once more', async () => {
    const outcome = await saveSpoiled((handle) => {
      Object.assign(handle, {
        queryPermission: () => Promise.resolve('prompt'),
        requestPermission: () => Promise.reject(new DOMException('no gesture', 'SecurityError')),
      });
    });
    expect(outcome).toMatchObject({ status: 'failed', now: 'old', words: says('再保存一次') });
  });

  it('on a full disk leaves the old file as it was', async () => {
    const outcome = await saveSpoiled(() => {
      FileSystemWritableFileStream.prototype.write = () =>
        Promise.reject(new DOMException('disk full', 'QuotaExceededError'));
    });
    expect(outcome).toMatchObject({
      ...{ status: 'failed', now: 'old', name: '台账.xlsx', words: says('磁盘空间不够，“台账.xlsx”没有保存') },
      detail: 'QuotaExceededError: disk full',
    });
  });

  it('because another program holds the file says to close it there', async () => {
    const outcome = await saveSpoiled(async (handle) => {
      await handle.createWritable({ mode: 'exclusive' } as object);
    });
    expect(outcome).toMatchObject({ status: 'failed', now: 'old', words: says('在 Excel 或 WPS 里开着') });
  });

  it('because the file is gone says to save as a new one', async () => {
    const outcome = await saveSpoiled(async () => {
      await (await navigator.storage.getDirectory()).removeEntry('台账.xlsx');
    });
    expect(outcome).toMatchObject({ status: 'failed', words: says('请另存为一个新文件') });
  });

  it('because the disk did not keep what was written is found out', async () => {
    const outcome = await saveSpoiled((handle) => {
      let asked = 0;
      handle.getFile = async () =>
        ++asked === 3 ? new File(['nEw'], '台账.xlsx') : FileSystemFileHandle.prototype.getFile.call(handle);
    });
    expect(outcome).toMatchObject({ status: 'failed', words: says('读回来') });
  });

  it('for a reason nobody thought of says so and keeps the browser’s own words', async () => {
    const outcome = await saveSpoiled(() => {
      FileSystemWritableFileStream.prototype.close = () => Promise.reject(new DOMException('blocked', 'AbortError'));
    });
    expect(outcome).toMatchObject({
      status: 'failed',
      now: 'old',
      words: says('没有保存成功'),
      detail: 'AbortError: blocked',
    });
  });
});

describe('saving as a new file', () => {
  it('goes where the user says, under a safe name that is only proposed', async () => {
    const seen = await page.evaluate(async () => {
      const { onDisk, wordsOn, bytesOf, saveFile } = window.files;
      const proposed: unknown[] = [];
      Object.assign(window, {
        showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) => {
          proposed.push(suggestedName);
          return onDisk('另一个名字.xlsx', 'what was there');
        },
      });
      const outcome = await saveFile(bytesOf('new'), { name: '2024/一季度: 台账' });
      const words = outcome.status === 'saved-as' ? await wordsOn(outcome.handle) : '';
      return [outcome.status, 'name' in outcome && outcome.name, words, ...proposed];
    });
    expect(seen).toEqual(['saved-as', '另一个名字.xlsx', 'new', '2024_一季度_ 台账.xlsx']);
  });

  it('can be given up', async () => {
    const outcome = await page.evaluate(() => {
      const giveUp = (): Promise<never> => Promise.reject(new DOMException('closed', 'AbortError'));
      Object.assign(window, { showSaveFilePicker: giveUp });
      return window.files.saveFile(window.files.bytesOf('new'), { name: '台账' });
    });
    expect(outcome).toEqual({ status: 'given-up' });
  });

  it.each([
    ['has no such dialog', 'delete window.showSaveFilePicker; 0'],
    [
      'is kept from showing it',
      "window.showSaveFilePicker = () => Promise.reject(new DOMException('policy', 'NotAllowedError')); 0",
    ],
  ])('is a download, byte by byte, where the browser %s', async (_, stub) => {
    const bytes = Array.from({ length: 100_000 }, (__, at) => (at * 7919) % 256);
    const coming = page.waitForEvent('download');
    await page.evaluate(stub);
    const outcome = await page.evaluate(
      (all) => window.files.saveFile(new Uint8Array(all), { name: '台账.XLSX' }),
      bytes,
    );
    expect(outcome).toEqual({ status: 'downloaded', name: '台账.xlsx' });
    const download = await coming;
    expect(download.suggestedFilename()).toBe('台账.xlsx');
    expect(readFileSync(await download.path()).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('choosing', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ringfence-folder-'));
    mkdirSync(path.join(folder, '示例单位', '2024'), { recursive: true });
    for (const [name, words] of [
      ['示例单位/10.xlsx', 'ten'],
      ['示例单位/2.xlsx', 'two'],
      ['示例单位/2024/说明.txt', 'note'],
    ] as const) {
      writeFileSync(path.join(folder, name), words);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('a file gives its bytes and the handle to save it with', async () => {
    const seen = await page.evaluate(async () => {
      const { onDisk, chooseFile } = window.files;
      Object.assign(window, { showOpenFilePicker: async () => [await onDisk('台账.xlsx', 'chosen')] });
      const file = await chooseFile();
      return file && [file.name, file.path, file.size, new TextDecoder().decode(await file.read()), file.handle?.name];
    });
    expect(seen).toEqual(['台账.xlsx', '台账.xlsx', 6, 'chosen', '台账.xlsx']);
  });

  it('can be given up', async () => {
    const seen = await page.evaluate(async () => {
      const giveUp = (): Promise<never> => Promise.reject(new DOMException('closed', 'AbortError'));
      Object.assign(window, { showOpenFilePicker: giveUp, showDirectoryPicker: giveUp });
      return [await window.files.chooseFile(), await window.files.chooseFolder()].map((one) => one === undefined);
    });
    expect(seen).toEqual([true, true]);
  });

  it('a file works without the new dialogs too; it has no handle then', async () => {
    const dialog = page.waitForEvent('filechooser');
    const coming = page.evaluate(async () => {
      Object.assign(window, { showOpenFilePicker: undefined });
      const file = await window.files.chooseFile();
      return (
        file && [file.name, new TextDecoder().decode(await file.read()), file.handle, document.querySelector('input')]
      );
    });
    await (await dialog).setFiles(path.join(folder, '示例单位/10.xlsx'));
    expect(await coming).toEqual(['10.xlsx', 'ten', undefined, null]);
  });

  it('with the old dialog can be given up as well', async () => {
    const dialog = page.waitForEvent('filechooser');
    const coming = page.evaluate(async () => {
      Object.assign(window, { showOpenFilePicker: undefined });
      return [await window.files.chooseFile(), document.querySelector('input')];
    });
    await dialog;
    await page.locator('input[type=file]').dispatchEvent('cancel');
    expect(await coming).toEqual([undefined, null]);
  });

  it('a folder gives all files in it and below it, by path, and one that cannot be read among them', async () => {
    const seen = await page.evaluate(async () => {
      const { onDisk, chooseFolder } = window.files;
      for (const name of ['10.xlsx', '2.xlsx', '乙/台账.xlsx', '乙/说明.txt', '占用.xlsx']) await onDisk(name, name);
      const getFile = Reflect.get(FileSystemFileHandle.prototype, 'getFile');
      FileSystemFileHandle.prototype.getFile = function () {
        if (this.name === '占用.xlsx') return Promise.reject(new DOMException('in use', 'NotReadableError'));
        return getFile.call(this);
      };
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
      const files = (await chooseFolder()) ?? [];
      const words = await Promise.all(
        files.map(async (file) => file.read().then((bytes) => new TextDecoder().decode(bytes), String)),
      );
      return files.map((file, at) => [file.path, words[at]]);
    });
    expect(seen).toEqual([
      ['2.xlsx', '2.xlsx'],
      ['10.xlsx', '10.xlsx'],
      ['乙/说明.txt', '乙/说明.txt'],
      ['乙/台账.xlsx', '乙/台账.xlsx'],
      ['占用.xlsx', 'NotReadableError: in use'],
    ]);
  });

  it('a folder with too many files opens none of them, and says what to do', async () => {
    const words = await page.evaluate(async () => {
      const { onDisk, chooseFolder, FileTrouble } = window.files;
      for (const name of ['1.xlsx', '2.xlsx', '3.xlsx']) await onDisk(name, name);
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
      return chooseFolder(3).catch((error: unknown) => (error instanceof FileTrouble ? error.words.zh : String(error)));
    });
    expect(words).toBe('这个文件夹里的文件和子文件夹超过 3 个，没有打开。请选它的一个子文件夹，分几次检查。');
  });

  it('a folder works without the new dialogs too, with the same paths', async () => {
    const dialog = page.waitForEvent('filechooser');
    const coming = page.evaluate(async () => {
      Object.assign(window, { showDirectoryPicker: undefined });
      return (await window.files.chooseFolder())?.map((file) => file.path);
    });
    await (await dialog).setFiles(path.join(folder, '示例单位'));
    expect(await coming).toEqual(['2.xlsx', '10.xlsx', '2024/说明.txt']);
  });
});

describe('recent files', () => {
  it('are the last twelve, each once, the last at the head', async () => {
    const names = await page.evaluate(async () => {
      const { recents, onDisk } = window.files;
      for (let n = 1; n <= 14; n++) await recents.remember(await onDisk(`${n}.xlsx`, ''), {}, 1000 + n);
      await recents.remember(await onDisk('5.xlsx', 'again'), { workshop: '示例创新工作室' }, 2000);
      return (await recents.list()).map(({ name, workshop }) => [name, workshop].join(' ').trim());
    });
    const rest = ['14', '13', '12', '11', '10', '9', '8', '7', '6', '4', '3'].map((n) => `${n}.xlsx`);
    expect(names).toEqual(['5.xlsx 示例创新工作室', ...rest]);
  });

  it('are opened again another day, or forgotten', async () => {
    await page.evaluate(async () => {
      await window.files.recents.remember(await window.files.onDisk('台账.xlsx', 'as it is now'), {
        programme: 'etown',
      });
    });
    await page.reload();
    const seen = await page.evaluate(async () => {
      const { recents } = window.files;
      const [item] = await recents.list();
      const again = await recents.reopen(item?.id ?? '');
      await recents.forget(item?.id ?? '');
      const words = again.status === 'opened' ? new TextDecoder().decode(await again.file.read()) : again.words.zh;
      return [item?.programme, words, (await recents.list()).length, (await recents.reopen(item?.id ?? '')).status];
    });
    expect(seen).toEqual(['etown', 'as it is now', 0, 'refused']);
  });

  it('say what to do when the file is gone or the browser may not read it', async () => {
    const seen = await page.evaluate(async () => {
      const { recents, onDisk } = window.files;
      await recents.remember(await onDisk('a.xlsx', ''), {}, 1);
      await recents.remember(await onDisk('b.xlsx', ''), {}, 2);
      await (await navigator.storage.getDirectory()).removeEntry('a.xlsx');
      const [b, a] = await recents.list();
      const gone = await recents.reopen(a?.id ?? '');
      Object.assign(FileSystemHandle.prototype, {
        queryPermission: () => Promise.resolve('prompt'),
        requestPermission: () => Promise.resolve('denied'),
      });
      const refused = await recents.reopen(b?.id ?? '');
      return [gone, refused];
    });
    expect(seen).toMatchObject([
      { status: 'refused', words: says('“a.xlsx”已经不在原来的位置') },
      { status: 'refused', words: says('没有得到读“b.xlsx”的许可') },
    ]);
  });
});
