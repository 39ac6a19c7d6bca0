import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FolderBrowser } from './open-folder.ts';

let browser: FolderBrowser;
let page: Page;
let folder: string;
beforeAll(async () => {
  browser = await FolderBrowser.start();
  page = await browser.open({ contents: {}, files: [] });
  folder = await mkdtemp(path.join(tmpdir(), 'ringfence-drop-'));
  const put = async (name: string, words: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), words);
  };
  await put('送审/10.xlsx', 'ten');
  await put('送审/2.xlsx', 'two');
  await put('送审/区总工会/甲.xlsx', 'a');
  await put('送审/区总工会/深处/~$甲.xlsx', 'lock');
  await put('另一个/乙.xlsx', 'b');
  await put('单个.xlsx', 'alone');
  // More than a browser gives at a time.
  for (let n = 0; n < 250; n++) await put(`很多/${n}.xlsx`, '');
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** What is dropped next is read as the page would, within these limits. */
beforeEach(() =>
  page.evaluate(() => {
    document.ondragover = (event) => {
      event.preventDefault();
    };
  }),
);

interface Told {
  readonly files?: readonly {
    readonly path: string;
    readonly size: number;
    readonly text: string;
    readonly hasHandle: boolean;
  }[];
  readonly trouble?: string;
}

/** Drops files and folders of the disk onto the page, as a hand with a mouse does. */
async function drop(
  names: readonly string[],
  limits?: { readonly files: number; readonly depth: number },
): Promise<Told> {
  const told = page.evaluate(
    (given) =>
      new Promise<Told>((resolve) => {
        document.ondrop = async (event) => {
          event.preventDefault();
          if (!event.dataTransfer) return;
          try {
            const found = await window.folder.filesOfDrop(event.dataTransfer, given);
            const files = found.map(async (file) => ({
              path: file.path,
              size: file.size,
              text: new TextDecoder().decode(await file.read()),
              hasHandle: file.handle !== undefined,
            }));
            resolve({ files: await Promise.all(files) });
          } catch (error) {
            resolve({
              trouble: error instanceof Error && 'words' in error ? (error.words as { zh: string }).zh : String(error),
            });
          }
        };
      }),
    limits,
  );
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: names.map((name) => path.join(folder, name)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await session.detach();
  return told;
}

const paths = ({ files }: Told): readonly string[] | undefined => files?.map(({ path: at }) => at);

describe('what is dropped', () => {
  it('as one folder is opened to its bottom; paths are those below it, numbers in their order', async () => {
    const told = await drop(['送审']);
    expect(told.files).toEqual([
      { path: '2.xlsx', size: 3, text: 'two', hasHandle: false },
      { path: '10.xlsx', size: 3, text: 'ten', hasHandle: false },
      { path: '区总工会/甲.xlsx', size: 1, text: 'a', hasHandle: false },
      { path: '区总工会/深处/~$甲.xlsx', size: 4, text: 'lock', hasHandle: false },
    ]);
  });

  it('as several keeps the names of the folders apart', async () => {
    expect(paths(await drop(['另一个', '单个.xlsx', '送审/区总工会']))).toEqual([
      '单个.xlsx',
      '另一个/乙.xlsx',
      '区总工会/甲.xlsx',
      '区总工会/深处/~$甲.xlsx',
    ]);
  });

  it('as a file alone brings the handle by which it can be written again', async () => {
    expect((await drop(['单个.xlsx'])).files).toEqual([{ path: '单个.xlsx', size: 5, text: 'alone', hasHandle: true }]);
  });

  it('is taken whole, however many the browser gives at a time', async () => {
    expect(paths(await drop(['很多']))).toHaveLength(250);
  });

  it('is refused with a sentence where it is too much or too deep, and never taken in part', async () => {
    expect(await drop(['很多'], { files: 249, depth: 9 })).toEqual({
      trouble: '文件超过 249 个，没有打开。请分批放进来，每次少一些。',
    });
    expect(await drop(['送审'], { files: 9, depth: 2 })).toEqual({
      trouble: '“区总工会/深处/”在 2 层文件夹以下，没有打开。请直接放入里面的文件夹。',
    });
    expect(paths(await drop(['送审'], { files: 4, depth: 3 }))).toHaveLength(4);
  });
});
