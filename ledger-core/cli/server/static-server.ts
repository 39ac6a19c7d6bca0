import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerTo } from './answer.ts';
import type { PageFiles } from './page-files.ts';

export interface StaticSite {
  readonly files: PageFiles;
  /** 0 for any that is free. */
  readonly port: number;
  /** A fault of the server itself, such as too many open files; it goes on. */
  readonly onFault: (error: Error) => void;
  readonly limits?: Partial<ServerLimits>;
}

export interface ServerLimits {
  /** From the connection to the end of the headers. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How long a connection may be still in the middle of an answer. */
  readonly stillMs: number;
  readonly connections: number;
  /** How often the first two are looked after. */
  readonly checkEveryMs: number;
}

export interface StaticServer {
  readonly port: number;
  /** Ends open connections too. */
  close(): Promise<void>;
}

const LIMITS: ServerLimits = {
  headersMs: 10_000,
  requestMs: 15_000,
  stillMs: 60_000,
  connections: 128,
  checkEveryMs: 5_000,
};

/** Cookies are shared by all ports of 127.0.0.1, so those of other local programs come along and need room. */
const HEADER_BYTES = 16 * 1024;

/** With every answer. What a page may load stands in the page itself; frame-ancestors works as a header only. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * Hands out files to browsers of this machine, on 127.0.0.1 and nowhere else.
 *
 * @throws Error with a `code` (EADDRINUSE, EACCES …) when the port cannot be had.
 */
export async function startStaticServer({ files, port, onFault, limits }: StaticSite): Promise<StaticServer> {
  const { headersMs, requestMs, stillMs, connections, checkEveryMs } = { ...LIMITS, ...limits };
  const server = createServer({
    maxHeaderSize: HEADER_BYTES,
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkEveryMs,
    insecureHTTPParser: false,
    // A request without Host is refused in words, by answerTo.
    requireHostHeader: false,
  });
  server.maxConnections = connections;
  server.setTimeout(stillMs);
  const bound = await listen(server, port);
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const { status, headers, body } = answerTo(request, files, bound);
    // After a refusal the connection ends, and with it whatever else was being sent.
    response.writeHead(status, { ...HEADERS, ...headers, ...(status < 400 ? {} : { connection: 'close' }) });
    response.end(body);
  };
  server.on('request', handle);
  // Somebody asks whether a body may be sent: the answer comes at once, and it is no.
  server.on('checkContinue', handle);
  server.on('error', onFault);
  return { port: bound, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
}
