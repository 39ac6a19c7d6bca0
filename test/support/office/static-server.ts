import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface StaticSite {
  /** Folders by the path under which they are served, such as `{ '/office/': OFFICE_JS, '/': 'out/pane' }`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Pages made for a test, by path, such as `{ '/pane.html': '<!doctype html>…' }`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Sent with every answer, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StaticServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** Files over http on the loopback interface, on a free port. */
export async function startStaticServer(site: StaticSite): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    void contentOf(site, decodeURIComponent(pathname)).then((content) => {
      const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': type, ...site.headers });
      response.end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function contentOf(
  { pages = {}, folders = {} }: StaticSite,
  pathname: string,
): Promise<string | Buffer | undefined> {
  const page = pages[pathname];
  if (page !== undefined) return page;
  // The longest prefix that fits decides.
  const prefix = Object.keys(folders)
    .sort((a, b) => b.length - a.length)
    .find((each) => pathname.startsWith(each));
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return undefined;
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${path.sep}${pathname.slice(prefix.length)}`);
  if (!file.startsWith(root + path.sep)) return undefined;
  return readFile(file).catch(() => undefined);
}
