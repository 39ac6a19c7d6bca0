import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../support/chromium.ts';
import { startStaticServer, type StaticServer } from '../../support/office/static-server.ts';
import { SCRIPT, servedPage, type ServedPage } from './served-page.ts';

let browser: Browser;
let page: Page;
let served: ServedPage;
let stranger: StaticServer;
/** Of our server, by path. */
let statuses: Map<string, number>;

beforeAll(async () => {
  served = await servedPage();
  stranger = await startStaticServer({
    pages: { '/stranger.html': `<!doctype html><title>stranger</title><a href="http://${served.host}/">link</a>` },
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await stranger.close();
  await served.end();
});

beforeEach(async () => {
  page = await browser.newPage();
  statuses = new Map();
  page.on('response', (response) => {
    const { host, pathname } = new URL(response.url());
    if (host === served.host) statuses.set(pathname, response.status());
  });
  return () => page.close();
});

/** What a page can do with a file of ours, each said as `had` or `refused`. */
function tryAll(home: string, script: string): Promise<Record<string, string>> {
  const outcome = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'had',
      () => 'refused',
    );
  const load = (element: HTMLElement): Promise<unknown> =>
    new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = reject;
      document.body.append(element);
    });
  const attempts: Record<string, Promise<unknown>> = {
    fetched: fetch(`${home}a.json`),
    'fetched blindly': fetch(`${home}a.json?2`, { mode: 'no-cors' }),
    script: load(Object.assign(document.createElement('script'), { src: home + script })),
    style: load(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${home}a.css` })),
  };
  return Promise.all(Object.entries(attempts).map(async ([name, one]) => [name, await outcome(one)])).then(
    (pairs) => Object.fromEntries(pairs) as Record<string, string>,
  );
}

describe.each([
  ['a page of another site', 'localhost'],
  ['a page of another program on this machine', '127.0.0.1'],
])('%s, in Chromium', (_, name) => {
  beforeEach(async () => {
    await page.goto(`${stranger.url.replace('127.0.0.1', name)}/stranger.html`);
  });

  it('can link to the workbench', async () => {
    await page.getByText('link').click();
    await page.waitForURL(`http://${served.host}/`);
    expect(await page.title()).toBe('示例');
  });

  it('can have nothing of it', async () => {
    expect(await attempts()).toEqual({
      fetched: 'refused',
      'fetched blindly': 'refused',
      script: 'refused',
      style: 'refused',
    });
    expect([...statuses.values()].filter((status) => status !== 403)).toEqual([]);
  });

  it('cannot show it in a frame', async () => {
    const answered = page.waitForResponse(`http://${served.host}/`);
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, `http://${served.host}/`);
    expect((await answered).status()).toBe(403);
  });
});

it('our own page has all its files', async () => {
  await page.goto(`http://${served.host}/`);
  expect(await attempts()).toEqual({ fetched: 'had', 'fetched blindly': 'had', script: 'had', style: 'had' });
  expect([...statuses.values()].every((status) => status === 200)).toBe(true);
});

function attempts(): Promise<Record<string, string>> {
  const call = `(${String(tryAll)})(${JSON.stringify(`http://${served.host}/`)}, ${JSON.stringify(SCRIPT)})`;
  return page.evaluate<Record<string, string>>(call);
}
