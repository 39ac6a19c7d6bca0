import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of a page, whole, with what a browser must know of it. */
export interface PageFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Quoted, as it stands in the header. */
  readonly etag: string;
  readonly cacheControl: string;
}

/** By the path of its URL, percent-encoded as a browser sends it: `/assets/check-16.png`. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TEXT = 'text/plain; charset=utf-8';
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.xml', 'application/xml'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.txt', TEXT],
  ['.md', TEXT],
]);

/** `pane.769c058f1b57.js`: other content has another name, so the name may be kept for ever. */
const HASHED_NAME = /\.[0-9a-f]{12,64}\./;

/**
 * Every ordinary file below a folder, read once. Names with a dot in front, links and devices are left out, so that
 * nothing outside the folder can get in; what is added or changed later is not seen.
 *
 * @throws Error with a `code` when the folder or a file cannot be read.
 */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const names = await ordinaryFiles(folder, '');
  const files = await Promise.all(
    names.map(async (name) => [urlPath(name), pageFile(name, await readFile(path.join(folder, name)))] as const),
  );
  return new Map(files);
}

/** Paths relative to the folder, with `/` on every system. */
async function ordinaryFiles(folder: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const found = entries.map(async (entry): Promise<readonly string[]> => {
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return ordinaryFiles(folder, `${below}${entry.name}/`);
    return entry.isFile() ? [below + entry.name] : [];
  });
  return (await Promise.all(found)).flat();
}

function urlPath(name: string): string {
  return `/${encodeURI(name).replace(/[?#]/g, encodeURIComponent)}`;
}

function pageFile(name: string, bytes: Uint8Array): PageFile {
  return {
    bytes,
    contentType: CONTENT_TYPES.get(path.extname(name).toLowerCase()) ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
    cacheControl: HASHED_NAME.test(path.basename(name)) ? 'max-age=31536000, immutable' : 'no-cache',
  };
}
