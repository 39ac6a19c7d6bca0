import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { FILES } from '../../strings/workbench-files.ts';
import { WORKBOOK_KIND } from './choose-file.ts';
import { download } from './download.ts';
import { safeFileName } from './file-name.ts';
import { isNamed, isPermitted, pickers } from './file-system-access.ts';
import { sameBytes } from './same-bytes.ts';

export interface SaveTarget {
  /** What it is to be called where a new file is made. */
  readonly name: string;
  /** The file to write over; without one the user says where to. */
  readonly handle?: FileSystemFileHandle;
  /** What the file held when it was opened or saved last. Without it the file is written over whatever it holds. */
  readonly opened?: Uint8Array;
}

export type SaveOutcome =
  /** Written, read back and found to be the same, byte by byte. */
  | { readonly status: 'saved-in-place' | 'saved-as'; readonly name: string; readonly handle: FileSystemFileHandle }
  /** Handed to the browser's downloads; whether it got to the disk cannot be seen. */
  | { readonly status: 'downloaded'; readonly name: string }
  | { readonly status: 'given-up' }
  /** Another program wrote the file since. Nothing was written: ask whether to write over it or to save as another. */
  | { readonly status: 'changed-outside'; readonly name: string }
  | { readonly status: 'failed'; readonly name: string; readonly words: Text; readonly detail: string };

/**
 * Saves a workbook: over its file, or where the user says. The browser puts a file in the place of the old one only when all
 * of it is written, so that there is the old or the new, never half of one. Needs a click just before.
 */
export async function saveFile(bytes: Uint8Array<ArrayBuffer>, target: SaveTarget): Promise<SaveOutcome> {
  if (target.handle) return writeOver(bytes, target.handle, 'saved-in-place', target.opened);
  const name = safeFileName(target.name);
  const handle = await chooseTarget(name);
  if (handle === 'given-up') return { status: 'given-up' };
  if (handle === 'none') return download(bytes, name);
  if (handle instanceof DOMException) return failed(name, handle);
  return writeOver(bytes, handle, 'saved-as');
}

async function chooseTarget(suggestedName: string): Promise<FileSystemFileHandle | 'given-up' | 'none' | DOMException> {
  const { showSaveFilePicker } = pickers();
  if (!showSaveFilePicker) return 'none';
  try {
    return await showSaveFilePicker.call(window, { suggestedName, types: [WORKBOOK_KIND] });
  } catch (error) {
    if (isNamed(error, 'AbortError')) return 'given-up';
    // Kept from it by an administrator, or the click is too long ago: a download needs neither.
    if (isNamed(error, 'SecurityError', 'NotAllowedError')) return 'none';
    if (error instanceof DOMException) return error;
    throw error;
  }
}

async function writeOver(
  bytes: Uint8Array<ArrayBuffer>,
  handle: FileSystemFileHandle,
  status: 'saved-in-place' | 'saved-as',
  opened?: Uint8Array,
): Promise<SaveOutcome> {
  const { name } = handle;
  try {
    if (!(await isPermitted(handle, 'readwrite'))) return failedWith(FILES.notPermitted, name, 'not permitted');
    const before = await handle.getFile();
    const isOther = opened !== undefined && !(await holds(before, opened)) && !(await holds(before, bytes));
    if (isOther || !(await swapIn(bytes, handle, before))) return { status: 'changed-outside', name };
    if (!(await holds(await handle.getFile(), bytes))) return failedWith(FILES.notAsWritten, name, 'read back differs');
    return { status, name, handle };
  } catch (error) {
    if (error instanceof DOMException) return failed(name, error);
    throw error;
  }
}

/** Writes beside the file and swaps it in; false where the file was changed meanwhile, and is left as it is. */
async function swapIn(bytes: Uint8Array<ArrayBuffer>, handle: FileSystemFileHandle, before: File): Promise<boolean> {
  const writer = await handle.createWritable();
  try {
    await writer.write(bytes);
    const now = await handle.getFile();
    if (now.size !== before.size || now.lastModified !== before.lastModified) {
      await writer.abort();
      return false;
    }
    await writer.close();
    return true;
  } catch (error) {
    // A stream that has failed may refuse this as well; what went wrong first is told.
    await writer.abort().catch(() => undefined);
    throw error;
  }
}

async function holds(file: File, bytes: Uint8Array): Promise<boolean> {
  return file.size === bytes.length && sameBytes(new Uint8Array(await file.arrayBuffer()), bytes);
}

function failed(name: string, error: DOMException): SaveOutcome {
  return failedWith(wordsOf(error), name, `${error.name}: ${error.message}`);
}

function failedWith(words: Text, name: string, detail: string): SaveOutcome {
  return { status: 'failed', name, words: fill(words, { name }), detail };
}

function wordsOf(error: DOMException): Text {
  switch (error.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return FILES.notPermitted;
    case 'NotFoundError':
      return FILES.gone;
    case 'QuotaExceededError':
      return FILES.diskFull;
    case 'NoModificationAllowedError':
    case 'InvalidModificationError':
    case 'NotReadableError':
      return FILES.inUse;
    default:
      return FILES.writeFailed;
  }
}
