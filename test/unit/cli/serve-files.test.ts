import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE, SCRIPT, servedPage, type ServedPage } from './served-page.ts';

let served: ServedPage;

beforeAll(async () => {
  served = await servedPage();
});

afterAll(() => served.end());

describe('the files of the page', () => {
  it('are handed out, the workbench at the root', async () => {
    for (const target of ['/', '/workbench.html', '/workbench.html?draft=1', `http://${served.host}/`]) {
      const { status, body } = await served.ask(target);
      expect([target, status, body]).toEqual([target, 200, PAGE]);
    }
    expect(
      (await served.ask(new URL('/assets/图 1#.png'.replace('#', '%23'), `http://${served.host}`).pathname)).body,
    ).toBe('inside');
  });

  it.each([
    ['/workbench.html', 'text/html; charset=utf-8'],
    [`/${SCRIPT}`, 'text/javascript; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.json', 'application/json'],
    ['/a.svg', 'image/svg+xml'],
    ['/a.png', 'image/png'],
    ['/a.woff2', 'font/woff2'],
    ['/a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/LICENSE.md', 'text/plain; charset=utf-8'],
    ['/b.js.LICENSE.txt', 'text/plain; charset=utf-8'],
    ['/odd.bin', 'application/octet-stream'],
  ])('%s is %s', async (target, type) => {
    expect((await served.ask(target)).headers['content-type']).toBe(type);
  });

  it('are as they were at the start: what is added later is not there, and what is deleted stays', async () => {
    await writeFile(path.join(served.folder, 'late.txt'), 'late');
    await rm(path.join(served.folder, 'odd.bin'));
    expect((await served.ask('/odd.bin')).body).toBe('odd');
    expect(await served.statusOf('/late.txt')).toBe(404);
  });

  it('have only the head sent where only the head is asked for', async () => {
    const [whole, head] = [await served.ask('/a.css'), await served.ask('/a.css', { method: 'HEAD' })];
    expect([head.status, head.body]).toEqual([200, '']);
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
    expect(head.headers['content-length']).toBe('5');
  });

  it('are kept for ever where the name holds a fingerprint, and asked about again elsewhere', async () => {
    expect((await served.ask(`/${SCRIPT}`)).headers['cache-control']).toBe('max-age=31536000, immutable');
    for (const target of ['/', '/a.css']) expect((await served.ask(target)).headers['cache-control']).toBe('no-cache');
  });

  it('are not sent again to somebody who has them', async () => {
    const { etag = '' } = (await served.ask('/')).headers;
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await served.ask('/', { headers: [`If-None-Match: ${known}`] });
      expect([answer.status, answer.body, answer.headers['etag']]).toEqual([304, '', etag]);
    }
    expect(await served.statusOf('/', { headers: [`If-None-Match: ${etag}`], method: 'HEAD' })).toBe(304);
    expect(await served.statusOf('/', { headers: ['If-None-Match: "other"'] })).toBe(200);
    expect(await served.statusOf('/a.css', { headers: [`If-None-Match: ${etag}`] })).toBe(200);
  });
});

describe('nothing else is handed out', () => {
  it.each([
    ['a file that there is not', '/nothing.html'],
    ['another spelling', '/WORKBENCH.html'],
    ['a folder', '/assets'],
    ['a folder with a slash', '/assets/'],
    ['a hidden file', '/.env'],
    ['a hidden folder', '/.git/config'],
    ['a link that leads outside', '/link.txt'],
    ['a linked folder', '/outside/secret.txt'],
    ['dots', '/../secret.txt'],
    ['dots further in', '/assets/../../secret.txt'],
    ['dots that would stay inside', '/assets/../a.css'],
    ['encoded dots', '/%2e%2e/secret.txt'],
    ['an encoded slash', '/..%2fsecret.txt'],
    ['dots encoded twice', '/%252e%252e/secret.txt'],
    ['overlong UTF-8', '/%c0%ae%c0%ae/secret.txt'],
    ['a backslash', '/..\\secret.txt'],
    ['an encoded backslash', '/..%5csecret.txt'],
    ['an encoded NUL', '/a.css%00.html'],
    ['two slashes', '//a.css'],
    ['a drive of Windows', '/C:/Windows/win.ini'],
    ['a stream of Windows', '/a.css::$DATA'],
    ['a broken encoding', '/%zz'],
    ['a property of every object', '/__proto__'],
  ])('%s: 404', async (_, target) => {
    const { status, body } = await served.ask(target);
    expect(status).toBe(404);
    expect(body).toBe(
      `没有这个页面。请打开 http://${served.host}/\nThere is no such page. Please open http://${served.host}/\n`,
    );
  });

  it('a NUL, a line feed: not even a request', async () => {
    expect(await served.statusOf('/a.css\0.html')).toBe(400);
    expect(await served.statusOf('/a.css\n.html')).toBe(400);
  });
});
