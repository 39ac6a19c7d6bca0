import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../../pane/look-over.ts';
import { GRID_PART, openWorkbench, setWorkbench, type WorkbenchPage, type WorkbenchStage } from './workbench-page.ts';

/** The workbench by keyboard, by ear, and where there is little room: a small window, or a page that is magnified. */

vi.setConfig({ testTimeout: 180_000 });

let stage: WorkbenchStage;

beforeAll(async () => {
  stage = await setWorkbench();
});

afterAll(async () => {
  await stage.close();
});

/** The sample, in a window of this size, once its grid takes keys. */
async function openSample(
  { width, height }: { width: number; height: number } = { width: 1440, height: 900 },
  language: 'zh-CN' | 'en-US' = 'zh-CN',
): Promise<WorkbenchPage> {
  const context = await stage.browser.newContext({ viewport: { width, height }, locale: language });
  const workbench = await openWorkbench(stage, { context });
  const { page } = workbench;
  await page.getByRole('button', { name: /看示例|See the sample/ }).click();
  // The grid is made behind the start page, and has the keys before that is gone.
  await page.waitForFunction(() => {
    const isShown = document.querySelector('[data-region=toolbar] h1') !== null;
    return isShown && document.activeElement?.id.startsWith('__editor_');
  });
  // Where there is room for the pane.
  if (width > 800) await workbench.settled();
  return workbench;
}

/** Where the focus is: the part of the page, and the name of what has it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const isTab = element?.closest('[data-u-comp=slide-tab-bar]') !== null;
    const region = element?.closest<HTMLElement>('[data-region]')?.dataset.region ?? '?';
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${isTab ? 'sheets' : region}: ${name}`;
  });
}

async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  // The grid hands the focus on to its editor a moment later.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return focused(page);
}

function activeSheet(page: Page): Promise<string> {
  return page.locator('[data-u-comp=slide-tab-item][aria-selected=true]').innerText();
}

describe('F6', () => {
  it('goes from the grid through every part of the page, and back with Shift', async () => {
    const { page } = await openSample();
    const round = ['sheets: 使用说明', 'pane: 概览', 'toolbar: 首页', 'messages: 知道了', 'grid: 单元格'];
    expect(await focused(page)).toBe('grid: 单元格');
    for (const place of round) expect(await press(page, 'F6')).toBe(place);
    for (const place of round.slice(0, -1).reverse()) expect(await press(page, 'Shift+F6')).toBe(place);
    expect(await press(page, 'Control+Shift+F6')).toBe('grid: 单元格');
    await page.close();
  });

  it('comes back to the button of the toolbar that was used last, and leaves out a part that is not there', async () => {
    const { page } = await openSample();
    await page.getByRole('button', { name: '知道了' }).click();
    await page.getByRole('button', { name: '收起面板' }).click();
    expect(await press(page, 'F6')).toBe('grid: 单元格');
    expect(await press(page, 'F6')).toBe('sheets: 使用说明');
    expect(await press(page, 'F6')).toBe('toolbar: 打开面板');
    await page.close();
  });

  it('leaves what is being typed in its cell, and keys go to the grid again at once', async () => {
    const workbench = await openSample();
    const { page } = workbench;
    await workbench.sheet('支出明细');
    await workbench.cell('C8');
    await page.keyboard.type('记-9');
    expect(await press(page, 'F6')).toBe('sheets: 支出明细');
    await press(page, 'Shift+F6');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('记-10');
    await page.keyboard.press('Enter');
    expect([await workbench.valueAt('C8'), await workbench.valueAt('C9')]).toEqual(['记-9', '记-10']);
    await page.close();
  });
});

describe('Ctrl with PageDown and PageUp', () => {
  it('turns to the next sheet and the one before, also with Alt', async () => {
    const { page } = await openSample();
    await page.keyboard.press('Control+PageDown');
    await page.keyboard.press('Control+Alt+PageDown');
    expect(await activeSheet(page)).toBe('汇总');
    await page.keyboard.press('Control+PageUp');
    expect(await activeSheet(page)).toBe('封面');
    expect(await focused(page)).toBe('grid: 单元格');
    expect(await press(page, 'F6')).toBe('sheets: 封面');
    expect(await press(page, 'Control+PageDown')).toBe('sheets: 汇总');
    await page.close();
  });

  it('stops at the first sheet and at the last one', async () => {
    const { page } = await openSample();
    await page.keyboard.press('Control+PageUp');
    expect(await activeSheet(page)).toBe('使用说明');
    for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('Control+PageDown');
    expect(await activeSheet(page)).toBe(await page.locator('[data-u-comp=slide-tab-item]').last().innerText());
    await page.close();
  });
});

describe('whoever does not see the grid', () => {
  it('is told its name, how to leave it, and the cell that is selected', async () => {
    const workbench = await openSample();
    const { page } = workbench;
    const grid = page.getByRole('region', { name: '表格' });
    const keys = await grid.getAttribute('aria-describedby');
    await expect.poll(() => page.locator(`[id="${keys}"]`).innerText()).toContain('按 F6');
    await page.getByRole('textbox', { name: '单元格' }).waitFor({ state: 'attached' });
    const told = (words: string): Promise<void> =>
      page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
    await told('工作表“使用说明”，A1：');
    await workbench.sheet('支出明细');
    await told('工作表“支出明细”，A1：');
    await told(`凭证号 C8：${await workbench.valueAt('C8')}`);
    await page.keyboard.press('Shift+ArrowDown');
    await told('C8:C9，2 行 1 列');
    await workbench.cell('C400');
    await told('C400：空');
    await page.close();
  });

  it('is told the name of the print preview', async () => {
    const workbench = await openSample();
    const { page } = workbench;
    await workbench.button('打印').click();
    await page.getByRole('dialog', { name: '打印预览：使用说明' }).waitFor();
    await page.close();
  });
});

/** What of ours sticks out of the page or is cut off by it; the grid's own content may. */
function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const ours = [...document.querySelectorAll('#workbench *')].filter(
      (element) => !element.closest('[data-u-comp=workbench-layout]'),
    );
    const seen = ours.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const out = seen.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 0.5 || left < -0.5);
    });
    const cut = seen.filter(
      (element) =>
        element.matches('button') && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1,
    );
    return [...out, ...cut]
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
      .concat(scrollWidth > clientWidth ? ['page'] : []);
  });
}

describe.each([
  ['zh-CN', 1440, 900],
  ['en-US', 1440, 900],
  ['zh-CN', 960, 700],
  ['en-US', 960, 700],
  ['zh-CN', 720, 450],
  ['en-US', 720, 450],
  ['zh-CN', 320, 568],
  ['en-US', 320, 568],
] as const)('in %s a window of %d × %d', (language, width, height) => {
  it('shows the grid and every button, nothing cut off', async () => {
    const workbench = await openSample({ width, height }, language);
    const { page, complaints } = workbench;
    const isWide = width > 800;
    const toggle = page.getByRole('button', { name: /面板$|pane$/ });
    expect(await page.locator('[data-region=grid]').evaluate(({ clientWidth }) => clientWidth)).toBe(
      isWide ? width - 360 : width,
    );
    expect(await outside(page)).toEqual([]);
    expect(await axeViolations(page, GRID_PART)).toEqual([]);
    if (!isWide) await toggle.click();
    await page.getByText(/项规则已核对|Rules checked/).waitFor();
    expect(await outside(page)).toEqual([]);
    expect(await axeViolations(page, GRID_PART)).toEqual([]);
    await toggle.click();
    await page.locator('[data-region=pane]').waitFor({ state: 'detached' });
    const more = page.getByRole('button', { name: /^(?:更多|More)$/ });
    if (await more.isVisible()) await more.click();
    for (const name of language === 'zh-CN'
      ? ['首页', '保存', '另存为', '打印']
      : ['Start', 'Save', 'Save as', 'Print'])
      expect(await workbench.button(name).isVisible(), name).toBe(true);
    expect(await outside(page)).toEqual([]);
    expect(await axeViolations(page, GRID_PART)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('in a narrow window the pane', () => {
  it('lies over the grid, with the focus in it, and goes where a finding leads or F6 comes to the grid', async () => {
    const { page } = await openSample({ width: 720, height: 450 });
    const pane = page.locator('[data-region=pane]');
    const show = page.getByRole('button', { name: '打开面板' });
    await show.press('Enter');
    await expect.poll(() => focused(page)).toBe('pane: 概览');
    await page.locator('button[role=tab]').filter({ hasText: '检查' }).click();
    await page.getByRole('button', { name: /^跳到/ }).first().click();
    await pane.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('grid: 单元格');
    await show.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^pane: 检查/);
    expect(await press(page, 'F6')).toBe('toolbar: 收起面板');
    expect(await press(page, 'F6')).toBe('messages: 知道了');
    expect(await press(page, 'F6')).toBe('grid: 单元格');
    await pane.waitFor({ state: 'detached' });
    await page.close();
  });

  it('is there for a new ledger, whose form it holds', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 320, height: 568 }, locale: 'zh-CN' });
    const { page } = await openWorkbench(stage, { context });
    await page.getByRole('button', { name: /北京经开区职工创新工作室.*台账/ }).click();
    await page.getByText('哪一种工作室').waitFor();
    expect(await outside(page)).toEqual([]);
    await page.close();
  });
});
