import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../../ledger-core/report/check-report.ts';
import { axeViolations } from '../pane/look-over.ts';
import { inBase64, ONE_OF_EACH, sampleFiles, TWO_HUNDRED } from './folder-samples.ts';
import { exported, finished, lines, names, PATIENCE, textOf } from './folder-table-page.ts';
import { FolderBrowser } from './open-folder.ts';

let contents: Record<string, string>;
let browser: FolderBrowser;
beforeAll(async () => {
  const [samples, started] = await Promise.all([sampleFiles(), FolderBrowser.start()]);
  browser = started;
  contents = inBase64(samples);
});
afterAll(() => browser.close());

describe('two hundred files', PATIENCE, () => {
  it('are checked in the background: the page draws, answers and is told in batches', async () => {
    const page = await browser.open({ contents, files: TWO_HUNDRED });
    await lines(page).first().waitFor();
    const before = await page.evaluate(() => window.folder.frames());
    await page.getByRole('searchbox').fill('第3街道');
    await expect.poll(async () => (await names(page)).every((name) => name.startsWith('第3街道'))).toBe(true);
    await page.getByRole('columnheader', { name: '结余' }).getByRole('button').click();
    // It answered while the check was under way.
    expect(await page.evaluate(() => window.folder.audit.state.phase)).toBe('running');
    await finished(page);
    const { told, frames } = await page.evaluate(() => ({ told: window.folder.told, frames: window.folder.frames() }));
    expect(told.at(-1)).toBe(200);
    expect(told.length).toBeLessThan(200);
    expect(frames - before).toBeGreaterThan(told.length);
    await page.getByRole('searchbox').press('Escape');
    await expect.poll(() => lines(page).count()).toBe(200);
    expect(await page.locator('tfoot th').innerText()).toContain('合计：190 个台账');
    expect(await page.locator('tfoot').innerText()).toContain('不是台账 3，没有读取 7，跳过 0');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('are cancelled in the middle: what is done stays, the workers are gone, and it can begin again', async () => {
    const page = await browser.open({ contents, files: TWO_HUNDRED });
    await lines(page).first().waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    await page.getByRole('button', { name: '取消' }).press('Enter');
    await page
      .getByText(/^已取消，查了 \d+ \/ 200 个文件$/)
      .first()
      .waitFor();
    await expect.poll(() => page.workers().length, PATIENCE).toBe(0);
    const done = await lines(page).count();
    expect(done).toBeLessThan(200);
    const again = page.getByRole('button', { name: '重新检查' });
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    const report = JSON.parse(await textOf(await exported(page, '导出全部 JSON'))) as CheckReport;
    expect(report.files).toHaveLength(200);
    expect(report.files.filter(({ refusal }) => refusal?.code === 'not-reached')).toHaveLength(200 - done);
    expect(await axeViolations(page)).toEqual([]);
    await again.press('Enter');
    await page.getByRole('button', { name: '取消' }).waitFor();
    await page.close();
  });
});

describe('two thousand files', PATIENCE, () => {
  it('are drawn five hundred at a time; sums, filters and sorting go by all of them', async () => {
    const files = Array.from({ length: 2000 }, (_, n): [string, string] => [`${n}.xlsx`, 'text']);
    const page = await browser.open({ contents, files, worker: '/troubled-worker.js' });
    await finished(page);
    expect(await lines(page).count()).toBe(500);
    expect(await page.locator('tfoot').innerText()).toContain('400,000,000.00');
    await page.getByRole('columnheader', { name: '疑点' }).getByRole('button').click();
    await expect.poll(() => names(page).then(([first]) => first)).toBe('4.xlsx');
    const more = page.getByRole('button', { name: '再显示 500 个文件' });
    for (const shown of [1000, 1500, 2000]) {
      await more.press('Enter');
      await expect.poll(() => lines(page).count()).toBe(shown);
    }
    expect(await more.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SECTION');
    await page.getByRole('searchbox').fill('1999');
    await expect.poll(() => names(page)).toEqual(['1999.xlsx']);
    await page.close();
  });
});

describe('a file that would keep the worker for ever, and one that breaks it', () => {
  it('are named, and all others are checked', async () => {
    const files = ['1.xlsx', '忙.xlsx', '2.xlsx', '崩.xlsx', '3.xlsx', '4.xlsx'].map((name): [string, string] => [
      name,
      'text',
    ]);
    const page = await browser.open({ contents, files, worker: '/troubled-worker.js' }, (opened) =>
      opened.clock.install(),
    );
    await page.getByText('正在查：忙.xlsx').waitFor();
    await expect.poll(() => lines(page).count()).toBe(5);
    await page.clock.fastForward(20_000);
    await finished(page);
    const told = await lines(page).locator('td:last-child').allInnerTexts();
    expect(told.map((words) => words.slice(0, 14))).toEqual([
      '台账',
      '没有读取\n查了 20 秒还没',
      '台账',
      '没有读取\n查这个文件时检查程',
      '台账',
      '台账',
    ]);
    await page.close();
  });
});

it('the worker’s program is missing: the page says so, and no file is blamed', async () => {
  const page = await browser.open({ contents, files: ONE_OF_EACH, worker: '/no-such-worker.js' });
  await page.waitForFunction(() => window.folder.audit.state.phase === 'failed');
  await page.getByText('检查程序没有启动，查了 2 / 11 个文件。').first().waitFor();
  expect(await names(page)).toEqual(['流水.csv', '~$甲.xlsx']);
  expect(await axeViolations(page)).toEqual([]);
  await page.close();
});
