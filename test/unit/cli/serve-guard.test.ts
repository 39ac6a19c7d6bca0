import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo } from '../../../ledger-core/cli/server/answer.ts';
import { exchange, rawRequest } from './raw-request.ts';
import { SCRIPT, servedPage, type Asking, type ServedPage } from './served-page.ts';

let served: ServedPage;

beforeAll(async () => {
  served = await servedPage();
});

afterAll(() => served.end());

describe('a request must name this server', () => {
  it('by an address of its own', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      expect([name, await served.statusOf('/', { at: `${name}:${served.port}` })]).toEqual([name, 200]);
    }
  });

  it.each([
    ['the name of a stranger that was made to mean 127.0.0.1', (port: number) => `ledger.example:${port}`],
    ['a name that begins like ours', (port: number) => `localhost.example:${port}`],
    ['a name that ends like ours', (port: number) => `example.localhost:${port}`],
    ['no port', () => '127.0.0.1'],
    ['another port', (port: number) => `127.0.0.1:${port + 1}`],
    ['another way to write 127.0.0.1', (port: number) => `2130706433:${port}`],
    ['any address', (port: number) => `0.0.0.0:${port}`],
    ['a user before it', (port: number) => `x@127.0.0.1:${port}`],
    ['nothing', () => ''],
  ])('%s: 403', async (_, at) => {
    const { status, body } = await served.ask('/', { at: at(served.port) });
    expect(status).toBe(403);
    expect(body).toBe(`地址不对。请打开 http://${served.host}/\nWrong address. Please open http://${served.host}/\n`);
  });

  it('where the port is that of every web address, without it too, as browsers do', () => {
    const ask80 = (host: string, origin: string): number =>
      answerTo({ method: 'GET', url: '/', headersDistinct: { host: [host], origin: [origin] } }, served.files, 80)
        .status;
    expect(ask80('127.0.0.1', 'http://127.0.0.1')).toBe(200);
    expect(ask80('localhost:80', 'http://localhost')).toBe(200);
    expect(ask80('ledger.example', 'http://ledger.example')).toBe(403);
  });

  it('once and not twice', async () => {
    expect(await served.statusOf('/', { headers: [`Host: ledger.example:${served.port}`] })).toBe(403);
    expect(await served.statusOf('/', { headers: [`Host: ${served.host}`] })).toBe(403);
  });

  it('at all', async () => {
    expect((await rawRequest(served.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(403);
    expect((await rawRequest(served.port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(403);
  });

  it('and not another one in its first line', async () => {
    for (const target of [
      'http://ledger.example/',
      `http://ledger.example:${served.port}/`,
      `https://${served.host}/`,
      '*',
    ]) {
      expect([target, await served.statusOf(target)]).toEqual([target, 403]);
    }
    expect(await exchange(served.port, `CONNECT ledger.example:443 HTTP/1.1\r\nHost: ${served.host}\r\n\r\n`)).toBe('');
  });
});

describe('another page', () => {
  const fetched = (site: string, mode: string, dest: string): readonly string[] => [
    `Sec-Fetch-Site: ${site}`,
    `Sec-Fetch-Mode: ${mode}`,
    `Sec-Fetch-Dest: ${dest}`,
  ];

  it('may link to the workbench', async () => {
    expect(await served.statusOf('/', { headers: fetched('cross-site', 'navigate', 'document') })).toBe(200);
  });

  it.each([
    ['show it in a frame', fetched('cross-site', 'navigate', 'iframe')],
    ['load a script of it', fetched('cross-site', 'no-cors', 'script')],
    ['fetch it in advance', fetched('cross-site', 'no-cors', 'document')],
    ['load it from another port of this machine', fetched('same-site', 'no-cors', 'script')],
    ['fetch it', [...fetched('cross-site', 'cors', 'empty'), 'Origin: https://ledger.example']],
    ['fetch it with an old browser', ['Origin: https://ledger.example']],
    ['fetch it from another port', ['Origin: http://127.0.0.1:1']],
    ['fetch it over another protocol', ['Origin: https://127.0.0.1']],
    ['fetch it from a local file or a sandbox', ['Origin: null']],
  ])('may not %s', async (_, headers) => {
    const { status, body } = await served.ask('/', { headers });
    expect(status).toBe(403);
    expect(body).toBe('别的网页不能从这里读取内容。\nOther web pages cannot read anything from here.\n');
  });

  it('may not ask by another method that claims to be a followed link', async () => {
    const headers = fetched('cross-site', 'navigate', 'document');
    expect(await served.statusOf('/', { headers, method: 'POST' })).toBe(403);
    expect(await served.statusOf('/', { headers, method: 'HEAD' })).toBe(403);
  });

  it('is not one of our own: those may fetch, load and run workers', async () => {
    expect(await served.statusOf(`/${SCRIPT}`, { headers: fetched('same-origin', 'same-origin', 'worker') })).toBe(200);
    expect(await served.statusOf('/a.json', { headers: [`Origin: http://${served.host}`] })).toBe(200);
    expect(await served.statusOf('/', { headers: fetched('none', 'navigate', 'document') })).toBe(200);
  });
});

describe('the server takes nothing in', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s: 405', async (method) => {
    const { status, headers, body } = await served.ask('/', { method });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
    expect(body).toBe('这里只提供页面，不接收任何数据。\nThis server hands out a page and takes in no data.\n');
  });

  it('no body, however it is announced', async () => {
    expect(await served.statusOf('/', { headers: ['Content-Length: 1000000000'] })).toBe(413);
    expect(await served.statusOf('/', { headers: ['Transfer-Encoding: chunked'] })).toBe(413);
    expect(await served.statusOf('/', { headers: ['Content-Length: 10', 'Expect: 100-continue'] })).toBe(413);
    expect(await served.statusOf('/', { headers: ['Content-Length: 0'] })).toBe(200);
  });

  it('no second request behind a refused one', async () => {
    const refused = `GET / HTTP/1.1\r\nHost: ledger.example\r\n\r\n`;
    const said = await exchange(served.port, `${refused}GET / HTTP/1.1\r\nHost: ${served.host}\r\n\r\n`);
    expect(said.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('no endless headers', async () => {
    expect(await served.statusOf('/', { headers: [`Cookie: ${'x'.repeat(20_000)}`] })).toBe(431);
    expect(await served.statusOf('/', { headers: [`Cookie: ${'x'.repeat(8_000)}`] })).toBe(200);
  });

  it('no request that is two in one', async () => {
    expect(await served.statusOf('/', { headers: ['Content-Length: 5', 'Transfer-Encoding: chunked'] })).toBe(400);
  });

  it('no upgrade', async () => {
    expect(await served.statusOf('/', { headers: ['Connection: Upgrade', 'Upgrade: websocket'] })).toBe(200);
  });
});

describe('every answer', () => {
  it.each<[number, string, Asking]>([
    [200, '/', {}],
    [304, '/', { headers: ['If-None-Match: *'] }],
    [403, '/', { at: 'ledger.example' }],
    [404, '/nothing', {}],
    [405, '/', { method: 'POST' }],
  ])('%d says that no other page may use it', async (status, target, options) => {
    const answer = await served.ask(target, options);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});
