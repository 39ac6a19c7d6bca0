/** What Chrome and Edge offer on a loopback page beyond the DOM types of TypeScript, as far as it is used here. */
interface FilePickers {
  showOpenFilePicker?: (options: OpenOptions) => Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: SaveOptions) => Promise<FileSystemFileHandle>;
  showDirectoryPicker?: (options: { readonly mode: 'read' }) => Promise<FileSystemDirectoryHandle>;
}

interface OpenOptions {
  readonly types: readonly FileKind[];
  readonly multiple: false;
}

interface SaveOptions {
  readonly types: readonly FileKind[];
  readonly suggestedName: string;
}

export interface FileKind {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

type Mode = 'read' | 'readwrite';

interface Permitting {
  queryPermission?: (options: { readonly mode: Mode }) => Promise<PermissionState>;
  requestPermission?: (options: { readonly mode: Mode }) => Promise<PermissionState>;
}

/** The media type of .xlsx. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The browser's window, with the pickers that it may have. */
export function pickers(): Window & FilePickers {
  return window;
}

/**
 * Whether the page may read or write a file; the browser asks the user where it has not yet. A browser that cannot ask
 * because nothing was clicked just now has not allowed it.
 */
export async function isPermitted(handle: FileSystemHandle & Permitting, mode: Mode): Promise<boolean> {
  // Browsers that know no permissions of handles give out none that need one.
  if (!handle.queryPermission || !handle.requestPermission) return true;
  if ((await handle.queryPermission({ mode })) === 'granted') return true;
  try {
    return (await handle.requestPermission({ mode })) === 'granted';
  } catch (error) {
    if (isNamed(error, 'SecurityError')) return false;
    throw error;
  }
}

/** What lies directly in a folder. */
export function entriesOf(folder: FileSystemDirectoryHandle): AsyncIterable<FileSystemHandle> {
  return (folder as FileSystemDirectoryHandle & { values: () => AsyncIterable<FileSystemHandle> }).values();
}

/** Whether the browser failed for one of these reasons, by the names of DOMException. */
export function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof DOMException && names.includes(error.name);
}
