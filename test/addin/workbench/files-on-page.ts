import type { WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import { chooseFile } from '../../../addin/workbench/files/choose-file.ts';
import { chooseFolder } from '../../../addin/workbench/files/choose-folder.ts';
import type { Draft } from '../../../addin/workbench/files/draft.ts';
import { DraftStore } from '../../../addin/workbench/files/draft-store.ts';
import { FileTrouble } from '../../../addin/workbench/files/file-trouble.ts';
import { RecentFiles } from '../../../addin/workbench/files/recent-files.ts';
import { saveFile } from '../../../addin/workbench/files/save-file.ts';

/** What the tests use in the page. Files are of the browser's private disk: the same handles as for files of the user's. */
const onPage = {
  drafts: new DraftStore(),
  recents: new RecentFiles(),
  chooseFile,
  chooseFolder,
  saveFile,
  FileTrouble,
  bytesOf: (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words),

  /** A file on disk that holds these words. */
  onDisk: async (path: string, words: string): Promise<FileSystemFileHandle> => {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const handle = await folder.getFileHandle(name, { create: true });
    const writer = await handle.createWritable();
    await writer.write(words);
    await writer.close();
    return handle;
  },

  wordsOn: async (handle: FileSystemFileHandle): Promise<string> => (await handle.getFile()).text(),

  edits: (...cells: readonly (string | number)[]): WorkbookEdits => [
    { sheet: '支出', cells: cells.map((value, at) => ({ row: at + 2, col: 3, value })), results: [], grown: [] },
  ],

  draft: (id: string, more: Partial<Draft> = {}): Draft => ({
    ...{ id, name: `${id}.xlsx`, programme: 'etown', workshop: '示例创新工作室' },
    ...{ openedAt: Date.now() - 60_000, changedAt: Date.now() },
    original: onPage.bytesOf(`file of ${id}`),
    edits: onPage.edits('买了 3 把扳手', 128.5),
    ...more,
  }),

  /** Puts something under a key of the drafts, as damage would. */
  damage: async (key: string, value: unknown): Promise<void> => {
    const database = await answer(indexedDB.open('ringfence-drafts'));
    const transaction = database.transaction('parts', 'readwrite');
    const store = transaction.objectStore('parts');
    await (value === undefined ? answer(store.delete(key)) : answer(store.put(value, key)));
    database.close();
  },
};

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('no reason given'));
    };
  });
}

declare global {
  interface Window {
    files: typeof onPage;
  }
}

window.files = onPage;
