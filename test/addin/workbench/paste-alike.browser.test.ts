import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PasteSummary } from '../../../addin/workbench/paste/paste-plan.ts';
import { axeViolations, cutTexts, tooWide } from '../pane/look-over.ts';
import { PaneBrowser } from '../pane/open-pane.ts';

const ALIKE = 149;
const SUMMARY: PasteSummary = {
  sheet: '支出明细',
  span: { first: 301, last: 500 },
  rows: 200,
  cells: 1800,
  computed: 0,
  headings: 0,
  columns: [],
  grownBy: 0,
};

let browser: PaneBrowser;
let page: Page;
beforeAll(async () => {
  browser = await PaneBrowser.start(new URL('paste-page.tsx', import.meta.url));
  page = await browser.open({}, { width: 1000, height: 640 });
});
afterAll(() => browser.close());

/** The report of 200 rows: in so many of them the same is found, in one of them something graver, behind the others. */
async function report(): Promise<void> {
  await page.evaluate(
    ([summary, alike]) => {
      const { session } = window.paste;
      const { state } = session;
      if (state.phase !== 'open') throw new Error('nothing is open');
      const [error, warning] = ['error', 'warning'].map((severity) =>
        state.findings.find((item) => item.finding.severity === severity && item.fixes.length === 0),
      );
      if (!error || !warning) throw new Error('the sample lacks findings');
      const inRow = (item: typeof error, row: number): typeof error => ({
        ...item,
        finding: {
          ...item.finding,
          fingerprint: `${item.finding.rule} ${row}`,
          location: { ...item.finding.location, sheet: summary.sheet, cell: `M${row}` },
        },
      });
      const many = Array.from({ length: alike }, (_, at) => inRow(warning, 301 + at));
      session.publish({ ...state, findings: [...many, inRow(error, 500)] });
      window.paste.report(summary);
    },
    [SUMMARY, ALIKE] as const,
  );
  await group().waitFor();
}

const group = (): ReturnType<Page['locator']> => page.getByRole('group', { name: `请核对 ${ALIKE + 1}` });

describe('many findings of one rule among the pasted rows', () => {
  it('stand under one line with their number, behind what is graver', async () => {
    await report();
    const lines = group().getByRole('listitem');
    expect(await lines.count()).toBe(2);
    expect(await lines.first().getByRole('button', { name: '转到 M500' }).count()).toBe(1);
    expect(await lines.last().innerText()).toMatch(new RegExp(`\\n${ALIKE} 处$`));
    expect([...(await axeViolations(page)), ...(await tooWide(page)), ...(await cutTexts(page))]).toEqual([]);
  });

  it('are listed with their places when the line is opened', async () => {
    await group().getByRole('button', { expanded: false }).press('Enter');
    await group().getByRole('button', { name: '转到 M301' }).press('Enter');
    expect(await page.evaluate(() => window.paste.session.calls)).toEqual(['goTo 支出明细!M301']);
    const folder = process.env['PASTE_PICTURES'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/report-alike.png` });
    expect(await axeViolations(page)).toEqual([]);
  });
});
