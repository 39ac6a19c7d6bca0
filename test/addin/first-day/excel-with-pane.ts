import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { openPaneInExcel, type PaneInExcel } from '../../support/office/chromium-excel.ts';
import type { OfficeOptions } from '../../support/office/load-office.ts';
import type { OfficeHost } from '../../support/office/office-host.ts';
import { startStaticServer, type StaticServer } from '../../support/office/static-server.ts';
import { builtAddin } from '../packaging/built-addin.ts';
import { ROOT } from '../../structure/source-tree.ts';

/** The built add-in on its server and a browser to open it in, for a whole test file. */
export interface Stage {
  readonly browser: Browser;
  readonly server: StaticServer;
  close(): Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const server = await startStaticServer({ folders: { '/ringfence/': await builtAddin() } });
  const browser = await launchChromium();
  return {
    browser,
    server,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The pane as Excel shows it: 320 px wide, the real Office.js inside, the workbook in this process. */
export async function openPane(
  { browser, server }: Stage,
  host: OfficeHost,
  options: OfficeOptions & { readonly width?: number; readonly withRealClock?: boolean } = {},
): Promise<{ readonly page: Page; readonly excel: PaneInExcel; readonly complaints: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: options.width ?? 320, height: 720 }, deviceScaleFactor: 2 });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  // The day of the story, whatever the clock of the machine says.
  if (options.withRealClock !== true) await page.clock.setFixedTime(new Date('2026-11-15T09:00:00'));
  const excel = await openPaneInExcel(page, `${server.url}/ringfence/taskpane.html`, host, options);
  return { page, excel, complaints };
}

/** A picture for the documentation; only `npm run pictures` writes them. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.RINGFENCE_PICTURES !== '1') return;
  const folder = path.join(ROOT, 'docs/pictures/addin');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
