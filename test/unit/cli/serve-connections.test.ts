import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer } from '../../../ledger-core/cli/server/static-server.ts';
import { exchange } from './raw-request.ts';
import { servedPage, type ServedPage } from './served-page.ts';

let served: ServedPage;

beforeAll(async () => {
  served = await servedPage();
});

afterAll(() => served.end());

describe('somebody who holds the line', () => {
  it.each([
    ['says nothing', ''],
    ['never ends the first line', 'GET /'],
    ['never ends the headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: 1\r\n'],
  ])('and %s is hung up on', async (_, beginning) => {
    const strict = await servedPage({ headersMs: 50, requestMs: 50, checkEveryMs: 20 });
    expect(await exchange(strict.port, beginning)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    await strict.end();
  });

  it('and is one too many is hung up on', async () => {
    const small = await servedPage({ connections: 1 });
    const first = connect(small.port, '127.0.0.1');
    await new Promise((resolve) => first.once('connect', resolve));
    expect(await exchange(small.port, `GET /a.css HTTP/1.1\r\nHost: ${small.host}\r\n\r\n`)).toBe('');
    await small.end();
  });

  it('does not keep the server from ending', async () => {
    const other = await servedPage();
    const silent = exchange(other.port, 'GET /');
    await exchange(other.port, 'GET /nothing HTTP/1.1\r\n\r\n');
    await other.end();
    expect(await silent).toBe('');
  });
});

describe('the address', () => {
  // All that this machine has but 127.0.0.1; link-local ones want a zone and are left out.
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => address)
    .filter((address) => address !== '127.0.0.1' && !address.startsWith('fe80'));
  const loopback = process.platform === 'linux' ? ['127.0.0.2'] : [];

  it.each([...others, ...loopback])('%s does not answer', async (address) => {
    const code = await new Promise((resolve) => {
      const socket = connect(served.port, address, () => {
        resolve('connected');
        socket.destroy();
      });
      socket.on('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code);
      });
    });
    expect(code).toBe('ECONNREFUSED');
  });

  it('that is taken is a failure with a code', async () => {
    const onFault = (fault: Error): never => expect.unreachable(fault.message);
    const again = startStaticServer({ files: served.files, port: served.port, onFault });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
