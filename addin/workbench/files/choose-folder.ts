import { fill } from '../../../ledger-core/kernel/text.ts';
import { FILES } from '../../strings/workbench-files.ts';
import { browserFile } from './browser-file.ts';
import { isPickerBlocked } from './choose-file.ts';
import { chooseWithInput } from './choose-with-input.ts';
import { filesOfInput } from './dropped-files.ts';
import { byPath, unreadableFile } from './file-list.ts';
import { entriesOf, isNamed, pickers } from './file-system-access.ts';
import { FileTrouble } from './file-trouble.ts';
import type { WorkbookFile } from './workbook-file.ts';

const MOST_ENTRIES = 20_000;

/**
 * Lets the user choose a folder: every file in it and below it, of whatever kind, by path; undefined where he gives up.
 * Needs a click just before. What cannot be looked into stands in the list as a file that cannot be read.
 * @throws FileTrouble where there are more than `most` files and folders; none is left out silently.
 */
export async function chooseFolder(most = MOST_ENTRIES): Promise<WorkbookFile[] | undefined> {
  const { showDirectoryPicker } = pickers();
  if (showDirectoryPicker) {
    let folder: FileSystemDirectoryHandle | undefined;
    try {
      folder = await showDirectoryPicker.call(window, { mode: 'read' });
    } catch (error) {
      if (isNamed(error, 'AbortError')) return undefined;
      if (!isPickerBlocked(error)) throw error;
    }
    if (folder) return byPath(await filesIn(folder, most));
  }
  const files = await chooseWithInput({ isFolder: true });
  return files && filesOfInput(files, { files: most, depth: Infinity });
}

/** Folder after folder: a deep tree needs no deep stack. */
async function filesIn(top: FileSystemDirectoryHandle, most: number): Promise<WorkbookFile[]> {
  const found: WorkbookFile[] = [];
  const folders = [{ folder: top, path: '' }];
  for (const { folder, path: above } of folders) {
    try {
      for await (const entry of entriesOf(folder)) {
        const path = above + entry.name;
        if (entry instanceof FileSystemDirectoryHandle) folders.push({ folder: entry, path: `${path}/` });
        else if (entry instanceof FileSystemFileHandle) found.push(await fileBehind(entry, path));
        if (found.length + folders.length > most) throw new FileTrouble(fill(FILES.tooMany, { most }));
      }
    } catch (error) {
      found.push(unreadableFile(folder.name, above === '' ? folder.name : above.slice(0, -1), error));
    }
  }
  return found;
}

async function fileBehind(handle: FileSystemFileHandle, path: string): Promise<WorkbookFile> {
  try {
    return browserFile(await handle.getFile(), { path, handle });
  } catch (error) {
    return unreadableFile(handle.name, path, error);
  }
}
