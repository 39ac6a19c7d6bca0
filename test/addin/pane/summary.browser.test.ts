import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fen, ZERO } from '../../../ledger-core/kernel/money.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import type { YearSummary } from '../../../addin/session/session-state.ts';
import { summaryTable } from '../../../addin/taskpane/summary/summary-table.ts';
import { PaneBrowser } from './open-pane.ts';
import { calls, faults, goToView, LOOKS, openView } from './view-page.ts';

const YEAR: YearSummary = {
  year: 2026,
  opening: fen(10_000_000),
  received: fen(20_000_000),
  spent: fen(5_000_050),
  returned: ZERO,
  closing: fen(24_999_950),
  byCategory: [
    { name: '材料费', spent: fen(5_000_050), budget: fen(4_000_000) },
    { name: '', spent: ZERO, budget: undefined },
  ],
  byFund: [],
  counts: [{ what: text('攻关项目', 'Projects'), count: 3 }],
  undated: fen(100_00),
  incomplete: undefined,
  findings: { error: 1, warning: 0, review: 0, info: 0 },
};

describe('a summary as a table', () => {
  it('has a row a figure, cells apart by tabs, amounts that a sheet takes as numbers', () => {
    const table = summaryTable(YEAR, ({ zh }) => zh);
    expect(table.split('\n').slice(0, 9)).toEqual([
      '2026 年资金汇总\t单位：元',
      '年初结余\t100000.00',
      '到账\t200000.00',
      '支出\t50000.50',
      '退回、追回\t0.00',
      '年末结余\t249999.50',
      '',
      '支出类别\t支出\t预算',
      '材料费\t50000.50\t40000.00',
    ]);
    expect(table).toContain('未写明类别\t0.00\t\n');
    expect(table).toContain('另有 100.00 元的收支没有日期');
  });

  it('leaves out blocks that have nothing in them', () => {
    expect(summaryTable(YEAR, ({ zh }) => zh)).not.toContain('资金种类');
  });

  it('never brings a formula into the sheet where it is pasted; a negative amount stays a number', () => {
    const odd = { ...YEAR, closing: fen(-100), byCategory: [{ name: '=1+1\t', spent: ZERO, budget: undefined }] };
    const table = summaryTable(odd, ({ zh }) => zh);
    expect(table).toContain("\n'=1+1 \t0.00");
    expect(table).toContain('年末结余\t-1.00');
  });
});

describe('汇总', () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.close());

  /** The pane over one year of the test's own. */
  async function openYear(year: YearSummary): Promise<Page> {
    const page = await browser.open();
    await page.evaluate((only) => {
      window.pane.session.summary = () => only;
    }, year);
    await goToView(page, 'summary');
    return page;
  }

  it('shows the latest year as a sum that ties, and another on demand, kept while other tabs are open', async () => {
    const page = await openView(browser, 'summary');
    const closing = page.getByRole('row', { name: '年末结余' });
    expect(await closing.innerText()).toContain('99,063.81');
    await page.getByText('年末结余，相符。').waitFor();
    await page.getByLabel('年度').selectOption('2025');
    expect(await closing.innerText()).toContain('178,597.92');
    await goToView(page, 'overview');
    await goToView(page, 'summary');
    expect(await page.getByLabel('年度').inputValue()).toBe('2025');
    await page.close();
  });

  it('says in words what does not tie, what is below zero and what is in no year', async () => {
    const page = await openYear({ ...YEAR, closing: fen(-5_000) });
    await page.getByText('比年末结余多 250,049.50 元').waitFor();
    await page.getByText('年末结余为负').waitFor();
    await page.getByText('另有 100.00 元的收支没有日期').waitFor();
    await page.getByText('超预算 10,000.50（预算 40,000.00）').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('says why the figures are not the whole', async () => {
    const page = await openYear({ ...YEAR, incomplete: text('“拨款到账”表不见了。', 'The table is gone.') });
    await page.getByText('“拨款到账”表不见了。').waitFor();
    await page.close();
  });

  it('opens the page that prints the months of the year shown, and the one of all years', async () => {
    const page = await openView(browser, 'summary');
    await page.getByLabel('年度').selectOption('2025');
    await page.getByRole('button', { name: '打印月度账页' }).click();
    await page.getByRole('button', { name: '打印年度账页' }).click();
    expect(await calls(page)).toEqual(['showMonthlyPage 2025', 'showYearlyPage']);
    await page.close();
  });

  it('goes to the clipboard where the pane may write to it', async () => {
    const page = await openView(browser, 'summary');
    await page.evaluate(() => {
      const written: string[] = [];
      Object.assign(window, { written });
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (words: string) => {
            written.push(words);
            return Promise.resolve();
          },
        },
      });
    });
    await page.getByRole('button', { name: '复制为表格' }).click();
    await page.getByText('已复制。').waitFor();
    expect(await page.evaluate(() => String(Reflect.get(window, 'written')))).toContain('年末结余\t99063.81');
    await page.close();
  });

  it('is shown selected for Ctrl+C where the clipboard is closed', async () => {
    const page = await openView(browser, 'summary');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: '复制为表格' }).click();
    await page.getByText('请按 Ctrl+C 复制').waitFor();
    const selected = await page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '';
    });
    expect(selected).toContain('年末结余\t99063.81');
    await page.close();
  });

  it('says so where no year has anything in it', async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      Object.defineProperty(window.pane.session, 'years', { value: [] });
    });
    await goToView(page, 'summary');
    await page.getByRole('heading', { name: '还没有可以汇总的年份' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it.each(LOOKS)('is accessible and whole at 320 px: $language, $theme', async (look) => {
    const page = await openView(browser, 'summary', look);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button').last().click();
    await page.getByRole('textbox').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});
