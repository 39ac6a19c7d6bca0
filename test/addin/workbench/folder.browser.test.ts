import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../ledger-core/cli/commands/check.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import type { CheckReport } from '../../../ledger-core/report/check-report.ts';
import { axeViolations, cutTexts } from '../pane/look-over.ts';
import { inBase64, ONE_OF_EACH, sampleFiles, type Samples } from './folder-samples.ts';
import { exported, finished, lines, names, textOf } from './folder-table-page.ts';
import { FolderBrowser } from './open-folder.ts';

let samples: Samples;
let contents: Record<string, string>;
let browser: FolderBrowser;
beforeAll(async () => {
  [samples, browser] = await Promise.all([sampleFiles(), FolderBrowser.start()]);
  contents = inBase64(samples);
});
afterAll(() => browser.close());

/** What the command says of the same contents, by their short name. */
async function reportOfCommand(): Promise<CheckReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ringfence-folder-'));
  try {
    for (const [name, bytes] of samples) await writeFile(path.join(folder, `${name}.xlsx`), bytes);
    let json = '';
    const context = {
      language: 'zh',
      version: '9.9.9',
      out: (words: string) => (json += words),
      note: () => undefined,
      colours: false,
      today: () => localDate('1999-01-01'),
    } as const;
    const options = { format: 'json', asOf: '2026-06-30', failOn: 'error', set: [], force: false };
    await check(context, [folder], options);
    return JSON.parse(json) as CheckReport;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the table of one of each', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.open({ contents, files: ONE_OF_EACH });
    await finished(page);
  });
  afterAll(() => page.close());

  const line = (file: string): Promise<string[]> =>
    page.locator(`tr[data-file="${file}"]`).locator('th, td').allInnerTexts();

  it('tells of each file what it is, its money and its findings, in the order of the files', async () => {
    expect(await names(page)).toEqual(ONE_OF_EACH.map(([file]) => file));
    expect(await line('区总工会/乙.xlsx')).toEqual([
      '区总工会/\n乙.xlsx',
      '张三创新工作室（示例）\n示例精密制造公司',
      '北京经开区职工创新工作室',
      '230,000.00',
      '15,150.00',
      '214,850.00',
      '错误\n1\n警告\n1\n复核\n1\n提示\n1',
      '台账',
    ]);
    expect((await line('甲.xlsx')).at(6)).toBe('没有');
    expect((await line('区总工会/丙.xlsx')).at(5)).toContain('数字不完整');
    expect((await line('别的表.xlsx')).at(7)).toBe('不是专款台账');
    expect((await line('半个.xlsx')).at(7)).toMatch(/^没有读取\n文件不完整或已损坏/);
    expect((await line('流水.csv')).at(7)).toMatch(/^跳过\n\.csv 不是 \.xlsx 工作簿，没有查。/);
    expect((await line('~$甲.xlsx')).at(7)).toMatch(/^跳过\n/);
  });

  it('adds up the money and the findings, and says what is not in the sums', async () => {
    const [label = '', received, , balance, , others] = await page.locator('tfoot').locator('th, td').allInnerTexts();
    expect(label).toContain('合计：5 个台账');
    expect(label).toContain('有 1 个台账的数字不完整，合计也不完整。');
    expect([received, balance]).toEqual(['930,000.00', expect.stringMatching(/^\d{3},\d{3}\.\d\d$/)]);
    expect(others).toBe('不是台账 1，没有读取 3，跳过 2');
  });

  it('opens a file to its findings, each with the way to its cell', async () => {
    const name = page.getByRole('button', { name: '区总工会/ 乙.xlsx', exact: true });
    await name.press('Enter');
    expect(await name.getAttribute('aria-expanded')).toBe('true');
    const findings = page.getByRole('region', { name: '区总工会/乙.xlsx 的疑点' });
    expect(await findings.getByRole('listitem').count()).toBe(4);
    expect(await findings.getByRole('listitem').first().innerText()).toContain('支出明细!F7 · 项目编号 · ET-084');
    expect(await axeViolations(page)).toEqual([]);
    await findings.getByRole('button', { name: '打开 区总工会/乙.xlsx：支出明细!F7' }).press('Enter');
    await findings.getByRole('button', { name: '打开文件 区总工会/乙.xlsx' }).click();
    expect(await page.evaluate(() => window.folder.opened)).toEqual([
      ['区总工会/乙.xlsx', 'ET-084', 'F7'],
      ['区总工会/乙.xlsx', undefined, undefined],
    ]);
    await name.press('Enter');
    await findings.waitFor({ state: 'detached' });
  });

  it('is sorted by any column, by keyboard too, and says how', async () => {
    const heading = page.getByRole('columnheader', { name: '疑点' });
    await heading.getByRole('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect((await names(page)).slice(0, 3)).toEqual(['区总工会/乙.xlsx', '区总工会/丙.xlsx', '别的表.xlsx']);
    await page.getByRole('columnheader', { name: '支出' }).getByRole('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('none');
    const spent = await lines(page).locator('td:nth-child(5)').allInnerTexts();
    expect(spent.slice(5)).toEqual(['', '', '', '', '', '']);
    const amounts = spent.slice(0, 5).map((amount) => Number(amount.replaceAll(',', '')));
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    const file = page.getByRole('columnheader', { name: '文件' }).getByRole('button');
    await file.press('Enter');
    expect(await names(page)).toEqual(ONE_OF_EACH.map(([name]) => name));
    await file.press('Enter');
    expect((await names(page))[0]).toBe('~$甲.xlsx');
    await file.press('Enter');
  });

  it('is narrowed to those with errors, and by words of the file, the workshop or a finding', async () => {
    const shown = page.locator('[data-part=shown]');
    await page.getByLabel('显示').selectOption({ value: 'errors' });
    await expect.poll(() => shown.innerText()).toMatch(/^显示 \d 个，共 11 个文件$/);
    expect(await names(page)).toContain('区总工会/乙.xlsx');
    expect(await names(page)).not.toContain('甲.xlsx');
    await page.getByLabel('显示').selectOption({ value: 'not-checked' });
    await expect.poll(() => names(page)).toHaveLength(5);
    await page.getByLabel('显示').selectOption({ value: 'all' });
    const search = page.getByRole('searchbox');
    for (const [words, file] of [
      ['李四', '丁.xlsx'],
      ['et-084', '区总工会/乙.xlsx'],
      ['没有写项目编号', '区总工会/乙.xlsx'],
    ] as const) {
      await search.fill(words);
      await expect.poll(() => names(page)).toEqual([file]);
    }
    await search.fill('没有这样的词');
    await page.getByText('没有符合的文件。').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await search.press('Escape');
    await expect.poll(() => names(page)).toHaveLength(11);
  });

  it('exports the very report of `ringfence check`: numbers, findings and fingerprints', async () => {
    const download = await exported(page, '导出全部 JSON');
    expect(download.suggestedFilename()).toBe('疑点-2026-06-30.json');
    const ours = JSON.parse(await textOf(download)) as CheckReport;
    const theirs = await reportOfCommand();
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    const contentOf = new Map<string, string>(ONE_OF_EACH);
    const byContent = new Map(theirs.files.map((file) => [path.basename(file.path, '.xlsx'), file]));
    expect(ours.files.map((file) => file.path)).toEqual(ONE_OF_EACH.slice(0, 10).map(([file]) => file));
    for (const file of ours.files.slice(0, 9)) {
      expect(file).toEqual({ ...byContent.get(contentOf.get(file.path) ?? ''), path: file.path });
    }
    expect(ours.files.some(({ findings }) => findings.length > 0)).toBe(true);
    expect(ours.files[9]?.refusal?.code).toBe('skipped');
    expect(ours.totals).toEqual({ ...theirs.totals, files: 10, refused: 4 });
  });

  it('exports the findings as a table that Excel reads: one line each, and one for each file not read', async () => {
    const download = await exported(page, '导出全部疑点 CSV');
    expect(download.suggestedFilename()).toBe('疑点-2026-06-30.csv');
    const csv = await textOf(download);
    expect(csv.startsWith('\uFEFF文件,')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    const { totals } = await reportOfCommand();
    const found = totals.error + totals.warning + totals.review + totals.info;
    expect(data).toHaveLength(found + 4);
    expect(data.filter(({ 级别 }) => 级别 === '没有读取').map(({ 文件 }) => 文件)).toEqual([
      '半个.xlsx',
      '其实是文字.xlsx',
      '空.xlsx',
      '流水.csv',
    ]);
  });

  it('speaks English when asked, and goes back', async () => {
    await page.evaluate(() => {
      window.folder.setLanguage('en');
    });
    await page.getByRole('button', { name: 'Export all findings (CSV)' }).waitFor();
    expect((await line('半个.xlsx')).at(7)).toMatch(/^not read\nThe file is incomplete/);
    expect([...(await axeViolations(page)), ...(await cutTexts(page))]).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.evaluate(() => window.folder.closed)).toBe(1);
  });
});

it('nothing is asked of the network, no policy is broken and no error is left on the console', () => {
  expect(browser.complaints).toEqual([]);
});

describe.each(['zh', 'en'] as const)('the looks (%s)', (language) => {
  it.each(['light', 'dark'] as const)('are without fault: %s', async (theme) => {
    const page = await browser.open({ contents, files: ONE_OF_EACH, language, theme });
    await finished(page);
    await lines(page).nth(1).getByRole('button').click();
    await page.getByRole('listitem').first().waitFor();
    expect([...(await axeViolations(page)), ...(await cutTexts(page))]).toEqual([]);
    const picture = process.env.RINGFENCE_PICTURES;
    if (picture !== undefined) await page.screenshot({ path: path.join(picture, `folder-${language}-${theme}.png`) });
    await page.close();
  });
});
