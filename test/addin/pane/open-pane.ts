import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import type { PaneOptions } from './pane-page.ts';
import { makeSample } from './sample-state.ts';

const ADDRESS = 'http://pane.test/';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A browser in which the pane can be opened over the sample session, in any language, theme and size. */
export class PaneBrowser {
  readonly #browser: Browser;
  readonly #script: string;
  readonly #sampleJson: string;

  private constructor(browser: Browser, script: string, sampleJson: string) {
    this.#browser = browser;
    this.#script = script;
    this.#sampleJson = sampleJson;
  }

  /** `page` is the script that shows something of the sample; the whole pane unless another is named. */
  static async start(page = new URL('pane-page.ts', import.meta.url)): Promise<PaneBrowser> {
    const [script, sample] = await Promise.all([bundle(page), makeSample()]);
    const json = JSON.stringify(sample, (_, value: unknown) =>
      value instanceof Map ? { mapEntries: [...(value as Map<unknown, unknown>)] } : value,
    );
    const browser = await launchChromium();
    return new PaneBrowser(browser, script, json);
  }

  async open(options: Partial<PaneOptions> = {}, viewport: Viewport = { width: 320, height: 640 }): Promise<Page> {
    const page = await this.#browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.route('**/*', async (route) => {
      const isPage = route.request().url() === ADDRESS;
      if (isPage) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE });
      else await route.fulfill({ status: 404 });
    });
    page.setDefaultTimeout(30_000);
    await page.goto(ADDRESS);
    const all: PaneOptions = { language: 'zh', theme: 'light', ...options };
    await page.evaluate(
      ([sampleJson, paneOptions]) => {
        window.sampleJson = sampleJson;
        window.paneOptions = paneOptions;
      },
      [this.#sampleJson, all] as const,
    );
    await page.addScriptTag({ content: this.#script });
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"><title>专款账</title><style>html,body,#root{height:100%;margin:0}</style></head><body><div id="root"></div></body></html>';

async function bundle(page: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [page.pathname],
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
