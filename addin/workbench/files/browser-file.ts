import type { WorkbookFile } from './workbook-file.ts';

/** A file of the browser as a workbook; it is read only when asked for, and then whole. */
export function browserFile(
  file: File,
  { path = file.name, handle }: { readonly path?: string; readonly handle?: FileSystemFileHandle } = {},
): WorkbookFile {
  return {
    name: file.name,
    path,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
    ...(handle ? { handle } : {}),
  };
}
