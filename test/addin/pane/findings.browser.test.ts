import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations, cutTexts, tooWide } from './look-over.ts';
import { PaneBrowser } from './open-pane.ts';

let browser: PaneBrowser;
let page: Page;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openFindings();
});
afterEach(() => page.close());

async function openFindings(language: 'zh' | 'en' = 'zh'): Promise<Page> {
  const opened = await browser.open({ language });
  await opened.evaluate(() => {
    window.pane.router.open('findings');
  });
  await opened.getByRole('searchbox').waitFor();
  return opened;
}

async function lookOver(): Promise<readonly string[]> {
  return [...(await axeViolations(page)), ...(await tooWide(page)), ...(await cutTexts(page))];
}

function calls(): Promise<readonly string[]> {
  return page.evaluate(() => window.pane.session.calls);
}

const lines = (): ReturnType<Page['locator']> => page.locator('main section h3 button[aria-expanded]');
const status = (): Promise<string> => page.getByText(/^(共 \d+ 条|显示 \d+ 条)/).innerText();

describe('a finding', () => {
  it('says what, where and by which rule, and jumps to its cell', async () => {
    const jump = page.getByRole('button', { name: '跳到 支出明细!F11' });
    await jump.press('Enter');
    expect(await calls()).toEqual(['goTo 支出明细!F11']);
  });

  it('opens by keyboard: observed, expected, what to do, and on which article it rests', async () => {
    const first = lines().first();
    await first.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    for (const term of ['看到', '应为', '怎么办']) await page.getByText(term, { exact: true }).waitFor();
    await page.getByText('《北京经济技术开发区职工创新工作室管理办法（修订版）》第二十七条').waitFor();
    expect(await lookOver()).toEqual([]);
    await first.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('false');
  });

  it('of our own making is marked 自设 and claims no document', async () => {
    await page.getByRole('searchbox').fill('HX-KW-01');
    await lines().first().press('Enter');
    await page.getByText('没有文件这样规定，是我们提醒看一看的地方。').waitFor();
    expect(await page.getByText('自设', { exact: true }).count()).toBeGreaterThan(0);
    expect(await lookOver()).toEqual([]);
  });
});

describe('the list', () => {
  it('is narrowed by words, rule, cell, grade and state, and says how many are shown', async () => {
    const all = await status();
    const search = page.getByRole('searchbox');
    for (const words of ['招待费', 'et-084', '支出明细!E22']) {
      await search.fill(words);
      await expect.poll(status).toMatch(/^显示 \d+ 条，共 \d+ 条/);
    }
    await search.press('Escape');
    await expect.poll(status).toBe(all);
    await page.getByLabel('级别').selectOption('review');
    await expect.poll(() => page.locator('main section h2').first().innerText()).toMatch(/^复核/);
    await page.getByLabel('级别').selectOption('all');
    await page.getByLabel('状态').selectOption('explained');
    await page.getByRole('heading', { name: '没有符合筛选的疑点' }).waitFor();
    expect(await lookOver()).toEqual([]);
    await page.getByRole('button', { name: '清除筛选' }).press('Enter');
    await expect.poll(status).toBe(all);
  });

  it('stands by grade or by sheet', async () => {
    expect(await page.locator('main section h2').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^错误/), expect.stringMatching(/^警告/)]),
    );
    await page.getByLabel('分组').selectOption('sheet');
    await expect
      .poll(() => page.locator('main section h2').allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringMatching(/^支出明细/), expect.stringMatching(/^封面/)]));
    expect(await lookOver()).toEqual([]);
  });

  it('keeps its filter while another tab is open', async () => {
    await page.getByRole('searchbox').fill('ET-084');
    await page.getByRole('tab', { name: '概览' }).click();
    await page.getByRole('tab', { name: /^检查/ }).click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('ET-084');
  });

  it('is opened from a count of the overview, narrowed to that grade', async () => {
    await page.getByRole('tab', { name: '概览' }).click();
    await page.getByRole('button', { name: /警告$/ }).click();
    expect(await page.getByLabel('级别').inputValue()).toBe('warning');
    expect(await page.locator('main section h2').first().innerText()).toMatch(/^警告/);
  });

  it('shows five thousand findings in parts: many of a rule under one line, fifty more at a press', async () => {
    await page.evaluate(() => {
      const { sample, session, many } = window.pane;
      session.publish({ ...sample.state, findings: many(sample, 5_000) });
    });
    await expect.poll(status).toMatch(/^共 5000 条/);
    expect(await page.locator('main li').count()).toBeLessThan(100);
    const group = lines().first();
    expect(await group.innerText()).toMatch(/\d+ 处/);
    await group.press('Enter');
    const inGroup = page.locator('main section li li');
    await expect.poll(() => inGroup.count()).toBe(50);
    await page.getByRole('button', { name: '再显示 50 条' }).press('Enter');
    await expect.poll(() => inGroup.count()).toBe(100);
    expect(await inGroup.nth(50).evaluate((li) => li.contains(document.activeElement))).toBe(true);
    expect(await lookOver()).toEqual([]);
    await page.getByRole('searchbox').fill('J4711');
    await expect.poll(status).toMatch(/^显示 1 条，共 5000 条/);
  });

  it('says, where there is nothing, what was checked and what was not', async () => {
    await page.evaluate(() => {
      const { sample, session } = window.pane;
      session.publish({
        ...sample.state,
        findings: [],
        outcomes: sample.state.outcomes.filter(({ outcome }) => outcome !== 'finding'),
      });
    });
    await page.getByRole('heading', { name: '没有疑点' }).waitFor();
    await page.getByText(/\d+ 项规则核对通过；\d+ 项缺少资料，没有判断/).waitFor();
    await page.getByRole('button', { name: '没有判断的（缺什么）' }).press('Enter');
    expect(await page.locator('main dl dd').first().innerText()).not.toBe('');
    expect(await lookOver()).toEqual([]);
  });
});

describe('a safe change', () => {
  it('shows before and after, is made by a press, and the focus is not lost with the finding', async () => {
    const fixable = page.getByRole('listitem').filter({ hasText: '可改' }).first();
    await fixable.locator('button[aria-expanded]').first().press('Enter');
    await page.getByText('可以直接改成规范写法').waitFor();
    expect(await lookOver()).toEqual([]);
    await page.getByRole('button', { name: '改', exact: true }).press('Enter');
    await page.getByText('已改 1 处。').waitFor();
    expect(await calls()).toEqual(['applyFixes 1']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(/^共 \d+ 条/);
  });

  it('of all is asked once more, with every change listed; Escape leaves and the focus returns', async () => {
    const opener = page.getByRole('button', { name: /^改正 \d+ 处$/ });
    await opener.press('Enter');
    const panel = page.getByRole('group', { name: /^改正下面 \d+ 处$/ });
    expect(await panel.getByRole('listitem').count()).toBeGreaterThan(1);
    expect(await lookOver()).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await calls()).toEqual([]);
    await opener.press('Enter');
    await panel.getByRole('button', { name: '改正' }).press('Enter');
    await expect.poll(calls).toEqual([expect.stringMatching(/^applyFixes \d+$/)]);
    await panel.waitFor({ state: 'detached' });
  });

  it('is made once, however often it is pressed', async () => {
    await page.getByRole('button', { name: /^改正 \d+ 处$/ }).press('Enter');
    await page.evaluate(() => {
      const release = window.pane.session.hold();
      window.setTimeout(release, 200);
    });
    const confirm = page.getByRole('group').getByRole('button').first();
    await confirm.press('Enter');
    await confirm.press('Enter');
    await page.getByRole('group').waitFor({ state: 'detached' });
    expect(await calls()).toHaveLength(1);
  });
});

describe('an explanation', () => {
  const write = async (words: string, by: string): Promise<void> => {
    await page.getByRole('textbox', { name: '说明', exact: true }).fill(words);
    await page.getByRole('textbox', { name: '说明人' }).fill(by);
    await page.getByRole('button', { name: '保存说明' }).press('Enter');
  };

  it('needs words and an author, is written, and is shown with author, date and status', async () => {
    await lines().first().press('Enter');
    await page.getByRole('button', { name: '写说明' }).press('Enter');
    await page.getByRole('button', { name: '保存说明' }).press('Enter');
    await page.getByText('请写一句说明。').waitFor();
    await page.getByText('请写说明人。').waitFor();
    expect(await lookOver()).toEqual([]);
    await write('项目编号已补在记-12 号凭证上。', '李会计（示例）');
    await page.getByText('李会计（示例），2026-11-15，已说明').waitFor();
    expect(await calls()).toEqual(['explain ET-084 李会计（示例）: 项目编号已补在记-12 号凭证上。']);
    expect(await lookOver()).toEqual([]);
  });

  it('is typed as soon as its form is open, and goes on where it was left', async () => {
    const explain = page.getByRole('button', { name: '写说明' });
    const field = page.getByRole('textbox', { name: '说明', exact: true });
    await lines().first().press('Enter');
    await explain.press('Enter');
    await page.keyboard.type('已补');
    expect(await field.inputValue()).toBe('已补');
    await page.keyboard.press('Escape');
    await expect.poll(() => explain.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('齐');
    expect(await field.inputValue()).toBe('已补齐');
  });

  it('remembers the author for the next one', async () => {
    await lines().first().press('Enter');
    await page.getByRole('button', { name: '写说明' }).press('Enter');
    await write('已补。', '李会计（示例）');
    await page.getByText('李会计（示例），2026-11-15').waitFor();
    await lines().nth(1).press('Enter');
    await page.getByRole('button', { name: '写说明' }).press('Enter');
    expect(await page.getByRole('textbox', { name: '说明人' }).inputValue()).toBe('李会计（示例）');
  });

  it('that was refused is still there to be tried again, also after another tab', async () => {
    await page.evaluate(() => {
      window.pane.session.refusal = '“疑点说明”受保护。取消保护后再试。';
    });
    await lines().first().press('Enter');
    await page.getByRole('button', { name: '写说明' }).press('Enter');
    await write('发票已补。', '李会计（示例）');
    await page.getByRole('alert').getByText('“疑点说明”受保护。').waitFor();
    await page.getByRole('tab', { name: '概览' }).click();
    await page.getByRole('tab', { name: /^检查/ }).click();
    await lines().first().press('Enter');
    await page.getByRole('button', { name: '写说明' }).press('Enter');
    expect(await page.getByRole('textbox', { name: '说明', exact: true }).inputValue()).toBe('发票已补。');
  });
});

describe('marks', () => {
  it('are set for what is shown and taken away again', async () => {
    await page.getByLabel('级别').selectOption('warning');
    await expect.poll(status).toMatch(/^显示/);
    await page.getByRole('button', { name: '标记单元格' }).press('Enter');
    const unmark = page.getByRole('button', { name: /^取消标记（\d+）$/ });
    await unmark.press('Enter');
    await unmark.waitFor({ state: 'detached' });
    expect(await calls()).toEqual([expect.stringMatching(/^mark \d+$/), 'unmark']);
  });
});

it('reads in English as well', async () => {
  await page.close();
  page = await openFindings('en');
  await lines().first().press('Enter');
  await page.getByText(/^observed$/i).waitFor();
  await page.getByRole('button', { name: 'Explain', exact: true }).waitFor();
  expect(await lookOver()).toEqual([]);
});
