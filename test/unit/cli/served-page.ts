import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPageFiles, type PageFiles } from '../../../ledger-core/cli/server/page-files.ts';
import { startStaticServer, type ServerLimits } from '../../../ledger-core/cli/server/static-server.ts';
import { rawRequest, type RawAnswer } from './raw-request.ts';

export const PAGE = '<!doctype html><title>示例</title>';
export const SCRIPT = 'grid.0123456789ab.js';

export interface Asking {
  readonly method?: string;
  /** Lines of the head, such as `Origin: null`. */
  readonly headers?: readonly string[];
  /** What the Host header says; the server's own address unless said. */
  readonly at?: string;
}

export interface ServedPage {
  readonly folder: string;
  readonly files: PageFiles;
  readonly port: number;
  /** `127.0.0.1:port` */
  readonly host: string;
  /** A request as a browser sends it when somebody types the address, but for what is given. */
  ask(target: string, asking?: Asking): Promise<RawAnswer>;
  statusOf(target: string, asking?: Asking): Promise<number>;
  end(): Promise<void>;
}

/** A server over a folder that holds a built page, with a few things beside and inside it that nobody may have. */
export async function servedPage(limits: Partial<ServerLimits> = {}): Promise<ServedPage> {
  const around = await mkdtemp(path.join(tmpdir(), 'ringfence-serve-'));
  const folder = path.join(around, 'page');
  await makeFolder(around, folder);
  const read = await readPageFiles(folder);
  const home = read.get('/workbench.html');
  if (home === undefined) throw new Error('the page was not read');
  const files = new Map([...read, ['/', home]]);
  const faults: Error[] = [];
  const server = await startStaticServer({ files, port: 0, onFault: (fault) => faults.push(fault), limits });
  const host = `127.0.0.1:${server.port}`;
  const ask = (target: string, { method = 'GET', headers = [], at = host }: Asking = {}): Promise<RawAnswer> => {
    const lines = [`${method} ${target} HTTP/1.1`, `Host: ${at}`, 'Connection: close', ...headers];
    return rawRequest(server.port, `${lines.join('\r\n')}\r\n\r\n`);
  };
  return {
    folder,
    files,
    port: server.port,
    host,
    ask,
    statusOf: async (target, asking) => (await ask(target, asking)).status,
    end: async () => {
      await server.close();
      await rm(around, { recursive: true, force: true });
      if (faults.length > 0) throw new AggregateError(faults, 'the server had faults');
    },
  };
}

async function makeFolder(around: string, folder: string): Promise<void> {
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await mkdir(path.join(folder, '.git'));
  const put = (name: string, content: string): Promise<void> => writeFile(path.join(folder, name), content);
  await put('workbench.html', PAGE);
  await put(SCRIPT, 'start()');
  for (const name of ['a.css', 'a.json', 'a.svg', 'a.png', 'a.xlsx', 'a.woff2', 'LICENSE.md', 'b.js.LICENSE.txt']) {
    await put(name, name);
  }
  await put('assets/图 1#.png', 'inside');
  await put('odd.bin', 'odd');
  await put('.env', 'secret');
  await put('.git/config', 'secret');
  await writeFile(path.join(around, 'secret.txt'), 'secret');
  await symlink(around, path.join(folder, 'outside'), 'junction');
  // On Windows that wants a right which few have.
  if (process.platform !== 'win32') await symlink(path.join(around, 'secret.txt'), path.join(folder, 'link.txt'));
}
