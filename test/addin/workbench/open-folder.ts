import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import type { FolderPageOptions } from './folder-page.tsx';

const HOST = 'http://127.0.0.1:47110';

/** The policy of the product's page: nothing from elsewhere, no inline script; Griffel's style elements are empty. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>专款账</title>
<link rel="stylesheet" href="/page.css"></head><body><div id="root"></div><script src="/page.js"></script></body></html>`;

/** A browser in which the auditor's table can be opened over any files, with the real worker or one for a test. */
export class FolderBrowser {
  readonly #browser: Browser;
  readonly #scripts: ReadonlyMap<string, string>;
  /** What pages complained about. */
  readonly complaints: string[] = [];

  private constructor(browser: Browser, scripts: ReadonlyMap<string, string>) {
    this.#browser = browser;
    this.#scripts = scripts;
  }

  static async start(): Promise<FolderBrowser> {
    const here = (file: string): string => new URL(file, import.meta.url).pathname;
    const [page, worker, trouble, browser] = await Promise.all([
      bundle(here('folder-page.tsx')),
      bundle(here('../../../addin/workbench/worker/audit-worker.ts')),
      bundle(here('folder-troubled-worker.ts')),
      launchChromium(),
    ]);
    return new FolderBrowser(
      browser,
      new Map([
        ['/page.js', page],
        ['/audit-worker.js', worker],
        ['/troubled-worker.js', trouble],
      ]),
    );
  }

  /** `prepare` is called before the files are begun with. */
  async open(
    options: Pick<FolderPageOptions, 'contents' | 'files'> & Partial<FolderPageOptions>,
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Page> {
    const page = await this.#browser.newPage({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    await page.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const script = this.#scripts.get(pathname);
      if (origin !== HOST) await route.abort();
      else if (pathname === '/')
        await route.fulfill({ contentType: 'text/html', body: PAGE, headers: { 'content-security-policy': POLICY } });
      else if (pathname === '/page.css')
        await route.fulfill({ contentType: 'text/css', body: 'html,body,#root{height:100%;margin:0}' });
      else if (script !== undefined) await route.fulfill({ contentType: 'text/javascript', body: script });
      else await route.fulfill({ status: 404 });
    });
    await page.goto(`${HOST}/`);
    await prepare(page);
    const all: FolderPageOptions = {
      language: 'zh',
      theme: 'light',
      worker: '/audit-worker.js',
      asOf: '2026-06-30',
      ...options,
    };
    await page.evaluate((given) => {
      window.startFolder(given);
    }, all);
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
