import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';

/** A page as `ringfence serve` gives it: of the loopback, where browsers give out files, storage and locks. */
export const ADDRESS = 'http://127.0.0.1:4870/';

const PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>专款账</title><style>html,body,#root{height:100%;margin:0}</style></head><body><div id="root"></div><script src="page.js"></script></body></html>';

/** A script of this folder with all it needs, for `openLoopbackPage`. */
export async function bundleScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(file, import.meta.url).pathname],
    bundle: true,
    charset: 'utf8',
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** A new tab with the page that runs this script, also after a reload. */
export async function openLoopbackPage(context: BrowserContext, script: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE });
    else if (url === `${ADDRESS}page.js`)
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    else await route.fulfill({ status: 404 });
  });
  await page.goto(ADDRESS);
  return page;
}
