import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { readPageFiles } from '../../../../ledger-core/cli/server/page-files.ts';
import { startStaticServer, type StaticServer } from '../../../../ledger-core/cli/server/static-server.ts';
import { launchChromium } from '../../../support/chromium.ts';
import { ROOT } from '../../../structure/source-tree.ts';
import { builtAddin } from '../../packaging/built-addin.ts';

/** The grid's own elements (Univer): their labels and roles are not ours to change. */
export const GRID_PART: readonly string[] = ['[data-u-comp=workbench-layout]', '[aria-label^=Notifications]'];

/** The built workbench behind the product's own server, and a browser to open it in. */
export interface WorkbenchStage {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

export async function setWorkbench(): Promise<WorkbenchStage> {
  const server: StaticServer = await startStaticServer({
    files: await readPageFiles(await builtAddin()),
    port: 0,
    onFault: (error) => {
      throw error;
    },
  });
  const browser = await launchChromium();
  return {
    browser,
    url: `http://127.0.0.1:${server.port}/`,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export interface WorkbenchOptions {
  readonly language?: 'zh-CN' | 'en-US';
  readonly dark?: boolean;
  /** The day on the machine's clock. */
  readonly day?: string;
  /** One whose storage outlives the page; a new one where not said. */
  readonly context?: BrowserContext;
}

/** The workbench as a person sees it: 1440 × 900, with downloads in place of the disk. */
export async function openWorkbench(
  { browser, url }: WorkbenchStage,
  { language = 'zh-CN', dark = false, day, context }: WorkbenchOptions = {},
): Promise<WorkbenchPage> {
  const own =
    context ??
    (await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: language,
      colorScheme: dark ? 'dark' : 'light',
    }));
  await own.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await own.newPage();
  const workbench = new WorkbenchPage(page, url);
  // A headless browser shows no dialog of the system: files then come by input and go by download, as in Firefox.
  await page.addInitScript(() => {
    for (const name of ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker'])
      Reflect.deleteProperty(window, name);
  });
  if (day !== undefined) await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  await page.goto(`${url}workbench.html`);
  return workbench;
}

const NOTHING_COPIED = '(nothing copied)';
const MOST_TRIES = 50;

export class WorkbenchPage {
  readonly page: Page;
  /** Errors of the page and requests to anywhere else. */
  readonly complaints: string[] = [];

  constructor(page: Page, url: string) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(?:blob|data):/.test(request.url()))
        this.complaints.push(`asked ${request.url()}`);
    });
  }

  async openSample(): Promise<void> {
    await this.page
      .getByRole('button', { name: /看示例|See the sample|sample/i })
      .first()
      .click();
    await this.settled();
  }

  /** Through the file input, as a person chooses a file. */
  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /打开工作簿|Open a workbook/ }).click();
    await (await chosen).setFiles(file);
  }

  /** Every rule has been asked. */
  async settled(): Promise<void> {
    await this.page.getByText(/项规则已核对|Rules checked/).waitFor({ timeout: 60_000 });
  }

  async sheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp=slide-tab-item]').getByText(name, { exact: true }).click();
  }

  /** Goes to a cell by the name box. */
  async cell(ref: string): Promise<void> {
    const box = this.page.locator('[data-u-comp=defined-name] input');
    await box.fill(ref);
    await box.press('Enter');
    await this.page.waitForFunction((wanted) => {
      const input = document.querySelector<HTMLInputElement>('[data-u-comp=defined-name] input');
      // The keys go to the grid again, through an editor that nobody sees.
      const isBack = document.activeElement?.id.startsWith('__editor_') === true;
      return isBack && input?.value.split(':')[0] === wanted;
    }, ref);
  }

  /** Types into a cell of the sheet that is shown. */
  async type(ref: string, text: string): Promise<void> {
    await this.cell(ref);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes as another spreadsheet program puts rows on the clipboard. */
  async paste(ref: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.cell(ref);
    await this.page.evaluate(
      (plain) => {
        const data = new DataTransfer();
        data.setData('text/plain', plain);
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      rows.map((row) => row.join('\t')).join('\n'),
    );
  }

  /** What a cell shows: copied, as a person takes it elsewhere. */
  async valueAt(ref: string): Promise<string> {
    await this.cell(ref);
    await this.page.evaluate((nothing) => navigator.clipboard.writeText(nothing), NOTHING_COPIED);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      await this.page.keyboard.press('Control+c');
      await this.page.waitForTimeout(100);
      const copied = await this.page.evaluate(() => navigator.clipboard.readText());
      if (copied !== NOTHING_COPIED) return copied.trim();
    }
    throw new Error(`${ref} was not copied`);
  }

  async tab(name: string | RegExp): Promise<void> {
    // The grid has tabs too: its sheets.
    await this.page.locator('button[role=tab]').filter({ hasText: name }).click();
  }

  button(name: string): ReturnType<Page['getByRole']> {
    return this.page.getByRole('toolbar', { name: /工作簿|Workbook/ }).getByRole('button', { name, exact: true });
  }

  async save(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.button('保存').click();
    return download;
  }

  /** A picture for the documentation; only `npm run pictures` writes them. */
  async picture(name: string): Promise<void> {
    if (process.env.RINGFENCE_PICTURES !== '1') return;
    const folder = path.join(ROOT, 'docs/pictures/workbench');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`) });
  }
}
