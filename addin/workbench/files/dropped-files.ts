import { fill } from '../../../ledger-core/kernel/text.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { browserFile } from './browser-file.ts';
import { FileTrouble } from './file-trouble.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** How much is taken in at once. */
export interface DropLimits {
  readonly files: number;
  /** Folders within folders. */
  readonly depth: number;
}

const LIMITS: DropLimits = { files: 20_000, depth: 32 };

/** What Chrome and Edge offer beyond the DOM types of TypeScript. */
interface HandleGiving {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/**
 * Every file that was dropped, of whatever kind, folders opened to the bottom, by path. Call it in the drop event itself:
 * afterwards the browser has forgotten what was dropped. What cannot be looked into stands in the list as a file that
 * cannot be read. Single files bring their handle where the browser gives one.
 * @throws FileTrouble where there are too many, or folders too deep; none is left out silently.
 */
export async function filesOfDrop(
  { items }: Pick<DataTransfer, 'items'>,
  limits: DropLimits = LIMITS,
): Promise<WorkbookFile[]> {
  const dropped = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry.isFile ? singleFile(item, entry as FileSystemFileEntry) : entry];
  });
  // One folder: its own name before every path says nothing.
  const isOnlyFolder = dropped.length === 1;
  const found: WorkbookFile[] = [];
  for (const one of dropped) {
    if (one instanceof Promise) found.push(await one);
    else found.push(...(await filesBelow(one as FileSystemDirectoryEntry, isOnlyFolder, limits, found.length)));
    guard(found.length, limits);
  }
  return byPath(found);
}

/** The files of an `<input type="file">`, also of one that takes a folder. @throws FileTrouble where there are too many. */
export function filesOfInput(list: Iterable<File>, limits: DropLimits = LIMITS): WorkbookFile[] {
  const files = [...list];
  guard(files.length, limits);
  // The first part is the folder that was chosen; it is empty where files were.
  const pathOf = ({ name, webkitRelativePath }: File): string =>
    webkitRelativePath === '' ? name : webkitRelativePath.split('/').slice(1).join('/');
  return byPath(files.map((file) => browserFile(file, { path: pathOf(file) })));
}

/** Asks the item before the first pause, as the browser demands. */
async function singleFile(item: DataTransferItem & HandleGiving, entry: FileSystemFileEntry): Promise<WorkbookFile> {
  const asked = item.getAsFileSystemHandle?.();
  try {
    const handle = await asked;
    const file = await fileOf(entry);
    return browserFile(file, handle instanceof FileSystemFileHandle ? { handle } : {});
  } catch (error) {
    return unreadable(entry, entry.name, error);
  }
}

/** A folder with all that is below it, breadth first: a deep tree needs no deep stack. */
async function filesBelow(
  top: FileSystemDirectoryEntry,
  isOnlyFolder: boolean,
  limits: DropLimits,
  before: number,
): Promise<WorkbookFile[]> {
  const found: WorkbookFile[] = [];
  const folders = [{ folder: top, path: isOnlyFolder ? '' : `${top.name}/`, depth: 1 }];
  for (const { folder, path: above, depth } of folders) {
    if (depth > limits.depth) throw new FileTrouble(fill(FOLDER.tooDeep, { path: above, most: limits.depth }));
    try {
      for await (const entry of entriesOf(folder)) {
        const path = above + entry.name;
        if (entry.isFile) found.push(await fileAt(entry as FileSystemFileEntry, path));
        else folders.push({ folder: entry as FileSystemDirectoryEntry, path: `${path}/`, depth: depth + 1 });
        guard(before + found.length, limits);
      }
    } catch (error) {
      found.push(unreadable(folder, above === '' ? folder.name : above.slice(0, -1), error));
    }
  }
  return found;
}

async function fileAt(entry: FileSystemFileEntry, path: string): Promise<WorkbookFile> {
  try {
    return browserFile(await fileOf(entry), { path });
  } catch (error) {
    return unreadable(entry, path, error);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** The browser gives a hundred at a time, until it gives none. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return;
    yield* some;
  }
}

/** @throws whatever is not the file system's own refusal. */
function unreadable({ name }: FileSystemEntry, path: string, error: unknown): WorkbookFile {
  if (!(error instanceof DOMException)) throw error;
  return { name, path, size: 0, read: () => Promise.reject(error) };
}

function guard(count: number, { files }: DropLimits): void {
  if (count > files) throw new FileTrouble(fill(FOLDER.tooMany, { most: files }));
}

/** `2.xlsx` before `10.xlsx`, as file managers have them. */
function byPath(files: readonly WorkbookFile[]): WorkbookFile[] {
  const order = new Intl.Collator('zh', { numeric: true });
  return [...files].sort((a, b) => order.compare(a.path, b.path));
}
