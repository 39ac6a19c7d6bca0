import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { builtAddin } from '../../packaging/built-addin.ts';
import { selectionFrame } from './selection-frame.ts';
import { openWorkbench, setWorkbench, type WorkbenchPage, type WorkbenchStage } from './workbench-page.ts';

/** The grid without a mouse: where a jump leads, where the keys go, and lists, as a person at a keyboard has them. */

vi.setConfig({ testTimeout: 180_000 });

const SHEET = '支出明细';

let stage: WorkbenchStage;
let folder: string;

beforeAll(async () => {
  stage = await setWorkbench();
  folder = mkdtempSync(path.join(tmpdir(), 'ringfence-keyboard-'));
  const sample = path.join(await builtAddin(), 'workbench/sample-ledger.xlsx');
  for (const name of ['甲.xlsx', '乙.xlsx']) copyFileSync(sample, path.join(folder, name));
});

afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sampleAt(sheet = SHEET): Promise<WorkbenchPage> {
  const workbench = await openWorkbench(stage);
  await workbench.openSample();
  await workbench.page.getByRole('button', { name: '知道了' }).click();
  await workbench.sheet(sheet);
  return workbench;
}

const nameBox = (page: Page): Promise<string> => page.locator('[data-u-comp=defined-name] input').inputValue();
const list = (page: Page): ReturnType<Page['locator']> => page.locator('[data-u-comp=sheets-dropdown-list]');
const gridHeight = (page: Page): Promise<number> =>
  page.locator('canvas[id^=univer-sheet-main-canvas]').evaluate((canvas) => canvas.clientHeight);
const seen = (page: Page, message = ''): Promise<void> =>
  expect.poll(() => selectionFrame(page), { message }).toBeDefined();

describe('a cell that was gone to', () => {
  it.each([
    [1440, 900],
    [1280, 720],
  ])('is seen whole beside the frozen rows and columns, at %d × %d', async (width, height) => {
    const workbench = await sampleAt();
    await workbench.page.setViewportSize({ width, height });
    // From below, from above, from both sides, and where nothing scrolls.
    for (const ref of ['K45', 'K25', 'M14', 'X52', 'AD60', 'D5', 'E30', 'B6', 'B3']) {
      await workbench.cell(ref);
      await seen(workbench.page, ref);
    }
    await workbench.page.close();
  });

  it('by a link of the pane takes the keys: what is typed, undone and done again', async () => {
    const workbench = await sampleAt('封面');
    const { page } = workbench;
    await workbench.tab('检查');
    await page.getByRole('button', { name: '跳到 支出明细!C16' }).click();
    await expect.poll(() => nameBox(page)).toBe('C16');
    await seen(page);
    await page.keyboard.type('记-2511-99');
    await page.keyboard.press('Enter');
    await page.getByText('有未保存的修改').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => workbench.button('重做').isEnabled()).toBe(true);
    await page.keyboard.press('Control+y');
    await expect.poll(() => workbench.button('重做').isEnabled()).toBe(false);
    expect(await workbench.valueAt('C16')).toBe('记-2511-99');
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });

  it('from the table of a folder is selected, seen and typed into, in the second file as in the first', async () => {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '批量检查文件夹' }).click();
    await (await chosen).setFiles(folder);
    for (const [file, ref] of [
      ['甲.xlsx', 'M14'],
      ['乙.xlsx', 'X52'],
    ] as const) {
      await page.getByRole('button', { name: file, exact: true }).click();
      await page.getByRole('button', { name: `打开 ${file}：支出明细!${ref}`, exact: true }).click();
      await workbench.settled();
      await expect.poll(() => nameBox(page)).toBe(ref);
      await seen(page);
      await page.keyboard.type(`到 ${ref}`);
      await page.keyboard.press('Enter');
      await workbench.type('I8', `示例收款人 ${ref}`);
      expect([await workbench.valueAt(ref), await workbench.valueAt('I8')]).toEqual([`到 ${ref}`, `示例收款人 ${ref}`]);
      await page.getByRole('button', { name: '首页' }).click();
    }
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });

  it('stays in sight when something is said above the grid', async () => {
    const workbench = await sampleAt();
    const { page } = workbench;
    // The last row that is seen; then a report says that nothing was pasted over its formula.
    await workbench.cell('Z60');
    await workbench.cell('Z63');
    await seen(page);
    const before = await gridHeight(page);
    await workbench.paste('Z63', [['没有问题']]);
    await page
      .getByText(/没有粘贴/)
      .first()
      .waitFor();
    // The grid takes its new size when nothing else is to be done.
    await expect.poll(() => gridHeight(page)).toBeLessThan(before);
    await seen(page);
    await page.close();
  });
});

describe('a value that is refused', () => {
  it('leaves its cell selected, and the keys in the grid', async () => {
    const workbench = await sampleAt();
    const { page } = workbench;
    const before = await workbench.valueAt('E12');
    await workbench.type('E12', '乱写');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确定' }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => nameBox(page)).toBe('E12');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => nameBox(page)).toBe('E13');
    expect(await workbench.valueAt('E12')).toBe(before);
    await workbench.type('E12', '再乱写');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.type('材料费');
    await page.keyboard.press('Enter');
    expect(await workbench.valueAt('E12')).toBe('材料费');
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });
});

describe('a drop-down list', () => {
  it('opens by Alt+↓, is gone through by arrows, and Enter takes a word', async () => {
    const workbench = await sampleAt();
    const { page } = workbench;
    // The fuel of row 12 becomes a fee two further on.
    await workbench.cell('E12');
    await page.keyboard.press('Alt+ArrowDown');
    await list(page).waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    expect(await list(page).locator('[data-chosen]').textContent()).toBe('专家咨询费');
    await page.keyboard.press('Enter');
    await list(page).waitFor({ state: 'detached' });
    expect(await nameBox(page)).toBe('E12');
    expect(await workbench.valueAt('E12')).toBe('专家咨询费');
    // The word that is there already is not taken away.
    await page.keyboard.press('Alt+ArrowDown');
    await list(page).waitFor();
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await list(page).waitFor({ state: 'detached' });
    expect(await workbench.valueAt('E12')).toBe('专家咨询费');
    await page.close();
  });

  it('goes by Escape and with the cell, and there is none where the cell has no list', async () => {
    const workbench = await sampleAt();
    const { page } = workbench;
    for (const [key, next] of [
      ['Escape', 'F12'],
      ['ArrowRight', 'G12'],
    ] as const) {
      await workbench.cell('F12');
      await page.keyboard.press('Alt+ArrowDown');
      await list(page).getByText('CX-2025-02').waitFor();
      await page.keyboard.press(key);
      await list(page).waitFor({ state: 'detached' });
      expect(await nameBox(page)).toBe(next);
    }
    await workbench.cell('I12');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => nameBox(page)).toBe('I11');
    expect(await list(page).count()).toBe(0);
    await page.close();
  });

  it('offers what begins as somebody types, and lets a whole word go as it is', async () => {
    const workbench = await sampleAt();
    const { page } = workbench;
    await workbench.cell('E12');
    await page.keyboard.type('培');
    await list(page).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await list(page).locator('[data-chosen]').textContent()).toBe('培训费');
    await page.keyboard.press('Enter');
    await list(page).waitFor({ state: 'detached' });
    expect(await workbench.valueAt('E12')).toBe('培训费');
    await workbench.cell('E13');
    await page.keyboard.type('会议费');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => nameBox(page)).toBe('E14');
    expect(await workbench.valueAt('E13')).toBe('会议费');
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });

  it('still opens by the mouse', async () => {
    const workbench = await sampleAt();
    const { page } = workbench;
    await workbench.cell('G12');
    await seen(page);
    const { right, top, bottom } = (await selectionFrame(page)) ?? { right: 0, top: 0, bottom: 0 };
    await page.mouse.click(right - 10, (top + bottom) / 2);
    await list(page).getByText('成果转化应用').waitFor();
    await page.close();
  });
});
