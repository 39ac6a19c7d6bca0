import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PasteSummary, PasteUndo } from '../../../addin/workbench/paste/paste-plan.ts';
import type { PasteQuestionProps } from '../../../addin/workbench/paste/paste-question.tsx';
import { text } from '../../../ledger-core/kernel/text.ts';
import { axeViolations, cutTexts, tooWide } from '../pane/look-over.ts';
import { PaneBrowser } from '../pane/open-pane.ts';
import type { PaneOptions } from '../pane/pane-page.ts';
import { LOOKS } from '../pane/view-page.ts';
import { CLIPBOARDS } from './paste-clipboards.ts';

let browser: PaneBrowser;
let page: Page;
beforeAll(async () => {
  browser = await PaneBrowser.start(new URL('paste-page.tsx', import.meta.url));
});
afterAll(() => browser.close());
afterEach(() => page.close());

const SUMMARY: PasteSummary = {
  sheet: '支出明细',
  span: { first: 5, last: 204 },
  rows: 200,
  cells: 1800,
  computed: 400,
  headings: 0,
  columns: [text('经手人', '经手人'), text('第 9 列', 'column 9')],
  grownBy: 0,
};

async function open(options: Partial<PaneOptions> = {}, width = 1000): Promise<void> {
  page = await browser.open(options, { width, height: 640 });
}

async function report(summary: Partial<PasteSummary> = {}, isChecking = false, undo?: PasteUndo): Promise<void> {
  await page.evaluate(
    ([all, checking, canUndo]) => {
      window.paste.report(all, checking, canUndo);
    },
    [{ ...SUMMARY, ...summary }, isChecking, undo] as const,
  );
  await region().waitFor();
}

async function ask(question: PasteQuestionProps['question']): Promise<void> {
  await page.evaluate((one) => {
    window.paste.ask(one);
  }, question);
  await page.getByRole('group').waitFor();
}

/** Looked at by a person: PASTE_PICTURES names the folder. */
async function picture(name: string): Promise<void> {
  const folder = process.env['PASTE_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

const region = (): ReturnType<Page['locator']> =>
  page.getByRole('region', { name: /^(粘贴结果|Result of the paste)$/ });
const outcome = (): Promise<string> => region().getByRole('status').innerText();
const calls = (): Promise<readonly string[]> => page.evaluate(() => window.paste.session.calls);

async function faults(): Promise<readonly string[]> {
  return [...(await axeViolations(page)), ...(await tooWide(page)), ...(await cutTexts(page))];
}

describe('the clipboard', () => {
  it('gives the cells of Excel, WPS, LibreOffice, Google Sheets, Word and web pages', async () => {
    await open();
    for (const { program, html, plain, cells } of CLIPBOARDS) {
      const reading = await page.evaluate(([a, b]) => window.paste.read(a, b), [html, plain] as const);
      expect(reading, program).toEqual({ status: 'read', cells });
    }
  });

  it('of a table with more rows than a paste may have is refused', async () => {
    await open();
    const reading = await page.evaluate(() =>
      window.paste.read(`<table>${'<tr><td>1</td></tr>'.repeat(10_001)}</table>`, ''),
    );
    expect(reading.status).toBe('refused');
  });
});

describe('the report of a paste', () => {
  it('says what was pasted, what can be corrected and what is for a person', async () => {
    await open();
    await report();
    expect(await outcome()).toMatch(/^已粘贴 200 行；\d+ 处可以直接改正，\d+ 处要您看一看。$/);
    await region().getByText('公式列由表格自己算，400 格没有粘贴。').waitFor();
    await region().getByText('这些列没有对应，没有粘贴：经手人、第 9 列。').waitFor();
  });

  it('tells only of the pasted rows', async () => {
    await open();
    await report({ span: { first: 5, last: 5 }, rows: 1 });
    const few = await region().getByRole('listitem').count();
    await report();
    expect(await region().getByRole('listitem').count()).toBeGreaterThan(few);
  });

  it('corrects one cell, or all, and follows: what is mended is gone, the focus is not lost', async () => {
    await open();
    await report();
    const fixes = region()
      .getByRole('group', { name: /^修正 / })
      .getByRole('listitem');
    const before = await fixes.count();
    await fixes
      .first()
      .getByRole('button', { name: /^改正 / })
      .press('Enter');
    await expect.poll(() => fixes.count()).toBe(before - 1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await region().getByRole('button', { name: '全部改正' }).press('Enter');
    await expect.poll(() => region().getByRole('group').count()).toBe(1);
    expect(await outcome()).toMatch(/^已粘贴 200 行；\d+ 处要您看一看。$/);
    expect(await calls()).toEqual(['applyFixes 1', `applyFixes ${before - 1}`]);
  });

  it('corrects once, however often it is pressed', async () => {
    await open();
    await report();
    const release = await page.evaluateHandle(() => window.paste.session.hold());
    await region().getByRole('button', { name: '全部改正' }).press('Enter');
    await region().getByRole('button', { name: '正在改…' }).press('Enter');
    await region().getByRole('button', { name: '撤销粘贴' }).press('Enter');
    await release.evaluate((go) => {
      go();
    });
    await region().getByRole('button', { name: '全部改正' }).waitFor({ state: 'detached' });
    expect(await calls()).toHaveLength(1);
  });

  it('leads to each cell', async () => {
    await open();
    await report();
    await region()
      .getByRole('group', { name: /^请核对 / })
      .getByRole('button', { name: /^转到 [A-Z]+\d+$/ })
      .first()
      .press('Enter');
    await region()
      .getByRole('group', { name: /^修正 / })
      .getByRole('button', { name: /^转到 [A-Z]+\d+$/ })
      .first()
      .press('Enter');
    expect(await calls()).toEqual([expect.stringMatching(/^goTo 支出明细!/), expect.stringMatching(/^goTo 支出明细!/)]);
  });

  it('undoes the paste', async () => {
    await open();
    await report();
    await region().getByRole('button', { name: '撤销粘贴' }).press('Enter');
    await region().waitFor({ state: 'detached' });
    expect(await calls()).toEqual(['undo']);
  });

  it.each([
    ['later', '粘贴以后又做过别的修改，不能在这里单独撤销粘贴'],
    ['lost', '撤销已经退不到粘贴之前'],
  ] as const)(
    'offers no undo where it would take back other things or nothing (%s), and says why',
    async (undo, why) => {
      await open();
      await report();
      await region().getByRole('button', { name: '撤销粘贴' }).focus();
      await report({}, false, undo);
      await region().getByText(why).waitFor();
      expect(await region().getByRole('button', { name: '撤销粘贴' }).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
      expect(await faults()).toEqual([]);
    },
  );

  it('takes no focus when it comes, and goes with Escape', async () => {
    await open();
    await ask({ status: 'overwrite', cells: 1, rows: 1 });
    await page.getByRole('button', { name: 'grid' }).focus();
    await report();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('grid');
    await region().getByRole('button', { name: '撤销粘贴' }).focus();
    await page.keyboard.press('Escape');
    await region().waitFor({ state: 'detached' });
  });

  it('without findings says so; while rules are asked it says that', async () => {
    await open();
    await report({ span: { first: 900, last: 901 }, rows: 2, computed: 0, columns: [], grownBy: 7 });
    expect(await outcome()).toBe('已粘贴 2 行；没有要改的，也没有疑点。');
    await region().getByText('表格加了 7 行。').waitFor();
    await report({ span: { first: 900, last: 901 }, rows: 2 }, true);
    await expect.poll(outcome).toBe('已粘贴 2 行；正在核对…');
    await report({ span: undefined, rows: 0, cells: 0 });
    await expect.poll(outcome).toBe('没有粘贴任何一格。');
    expect(await region().getByRole('button', { name: '撤销粘贴' }).count()).toBe(0);
  });

  it('on a narrow page its lists stand one below the other', async () => {
    await open({ language: 'en' }, 400);
    await report();
    expect(await faults()).toEqual([]);
    await picture('report-narrow');
  });
});

describe('before a paste', () => {
  it('a heading row is asked about: by heading, by position, or not at all', async () => {
    await open();
    await ask({ status: 'choose', sheet: '支出明细', matched: 8, unknown: [] });
    await page.getByText('8 个表头与“支出明细”的相同。').waitFor();
    for (const name of ['按表头对应', '按位置', '取消']) await page.getByRole('button', { name }).press('Enter');
    expect(await calls()).toEqual(['heading', 'position', 'cancel']);
  });

  it('overwriting is asked about, with how much there is', async () => {
    await open({ language: 'en' });
    await ask({ status: 'overwrite', cells: 30, rows: 12 });
    await page.getByText('12 rows there hold something already; 30 cells would be replaced.').waitFor();
    await page.getByRole('button', { name: 'Replace' }).press('Enter');
    await page.keyboard.press('Escape');
    expect(await calls()).toEqual(['yes', 'cancel']);
  });
});

it.each(LOOKS)('report and question can be read and reached in $language, $theme', async (look) => {
  await open(look);
  await report();
  expect(await faults()).toEqual([]);
  await picture(`report-${look.language}-${look.theme}`);
  await ask({ status: 'choose', sheet: '支出明细', matched: 8, unknown: [text('经手人', '经手人')] });
  expect(await faults()).toEqual([]);
  await picture(`ask-${look.language}-${look.theme}`);
});
