import type { WorkbookFile } from './workbook-file.ts';

/** `2.xlsx` before `10.xlsx`, as file managers have them. */
export function byPath(files: readonly WorkbookFile[]): WorkbookFile[] {
  const order = new Intl.Collator('zh', { numeric: true });
  return [...files].sort((a, b) => order.compare(a.path, b.path));
}

/**
 * Stands in a list for a file or folder that cannot be looked into: reading it fails for that reason.
 * @throws whatever is not the file system's own refusal.
 */
export function unreadableFile(name: string, path: string, error: unknown): WorkbookFile {
  if (!(error instanceof DOMException)) throw error;
  return { name, path, size: 0, read: () => Promise.reject(error) };
}
