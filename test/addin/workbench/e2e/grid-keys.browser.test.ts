import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { openWorkbench, setWorkbench, type WorkbenchPage, type WorkbenchStage } from './workbench-page.ts';

/** The grid's search and the tabs of its sheets, as a person meets them in a ledger that was just opened. */

vi.setConfig({ testTimeout: 180_000 });

const SHEET = '支出明细';

let stage: WorkbenchStage;

beforeAll(async () => {
  stage = await setWorkbench();
});

afterAll(async () => {
  await stage.close();
});

/** Not waited for its rules: the search is wanted at once. */
async function sampleAtOnce(): Promise<WorkbenchPage> {
  const workbench = await openWorkbench(stage);
  await workbench.page
    .getByRole('button', { name: /看示例/ })
    .first()
    .click();
  await workbench.sheet(SHEET);
  return workbench;
}

const search = (page: Page): ReturnType<Page['locator']> => page.locator('[data-u-comp=find-replace-dialog]');
const tabs = (page: Page): Promise<string[]> => page.locator('[data-u-comp=slide-tab-item]').allInnerTexts();
const inGrid = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.id.startsWith('__editor_') === true);

describe('the search', () => {
  it('opens at the first Ctrl+F, takes what is typed, and Escape leads back to the cell', async () => {
    const workbench = await sampleAtOnce();
    const { page } = workbench;
    await workbench.cell('C6');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('材料费x');
    await expect.poll(() => search(page).locator('input').first().inputValue()).toBe('材料费x');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => search(page).count()).toBe(0);
    await expect.poll(() => inGrid(page)).toBe(true);
    expect(await page.getByText('有未保存的修改').count()).toBe(0);
    expect(await workbench.valueAt('C6')).not.toContain('材料费');
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });

  it('opens with its second field at Ctrl+H, and replaces what may be changed only', async () => {
    const workbench = await sampleAtOnce();
    const { page } = workbench;
    await workbench.settled();
    const [voucher, day] = [await workbench.valueAt('C6'), await workbench.valueAt('B6')];
    await page.keyboard.press('Control+h');
    const fields = search(page).locator('input');
    await fields.nth(0).fill('2');
    await fields.nth(1).fill('7');
    await search(page).getByRole('button', { name: '查找' }).click();
    await search(page).getByRole('button', { name: '替换全部' }).click();
    await page.getByRole('button', { name: '确定' }).last().click();
    await page.getByText(/个单元格没有替换/).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => search(page).count()).toBe(0);
    expect(await workbench.valueAt('C6')).toBe(voucher.replaceAll('2', '7'));
    expect(await workbench.valueAt('B6')).toBe(day);
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });
});

describe('the tab of a sheet', () => {
  it('is no text field: a double click says so, and every name stays', async () => {
    const workbench = await sampleAtOnce();
    const { page } = workbench;
    const names = await tabs(page);
    await page.locator('[data-u-comp=slide-tab-item]').getByText(SHEET, { exact: true }).dblclick();
    await page.getByText(/只填单元格/).waitFor();
    expect(await page.locator('[data-u-comp=slide-tab-item] [contenteditable=true]').count()).toBe(0);
    expect(await tabs(page)).toEqual(names);
    await page.close();
  });
});
