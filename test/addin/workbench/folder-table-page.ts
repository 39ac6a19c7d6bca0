import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';

/** However busy the machine is. */
export const PATIENCE = { timeout: 300_000 };

/** Asked seldom: looking for a button in a long table is work for the page, too. */
export async function finished(page: Page): Promise<void> {
  await page.waitForFunction(() => window.folder.audit.state.phase === 'finished', null, { ...PATIENCE, polling: 250 });
  await page.getByRole('button', { name: /^(重新检查|Check again)$/ }).waitFor();
}

export const lines = (page: Page): Locator => page.locator('tbody tr[data-file]');
export const names = (page: Page): Promise<string[]> =>
  lines(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-file') ?? ''));

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

export async function exported(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}
