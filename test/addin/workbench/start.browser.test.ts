import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations, cutTexts, tooWide } from '../pane/look-over.ts';
import { launchChromium } from '../../support/chromium.ts';
import { bundleScript, openLoopbackPage } from './loopback-page.ts';

let browser: Browser;
let script: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundleScript('start-on-page.tsx')]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  page = await openLoopbackPage(context, script);
  await page.getByRole('main').waitFor();
});
afterEach(() => context.close());

type Shown = Parameters<Window['start']['show']>[0];

async function show(changes: Shown): Promise<void> {
  await page.evaluate((shown) => {
    window.start.show(shown);
  }, changes);
}

/** The page of somebody who has worked here before. */
async function showSamples(): Promise<void> {
  await page.evaluate(() => {
    window.start.show(window.start.samples);
  });
  await region('未保存的草稿').waitFor();
}

const calls = (): Promise<readonly string[]> => page.evaluate(() => window.start.calls);
const region = (name: string): ReturnType<Page['locator']> => page.getByRole('region', { name, exact: true });
const button = (name: string): ReturnType<Page['locator']> => page.getByRole('button', { name });

/** What is wrong with the page for a screen reader, at its right edge, inside its boxes. */
async function faults(): Promise<readonly string[]> {
  // The fence in the background is meant to be cut by the edge.
  const wide = (await tooWide(page)).filter((html) => !/^<(?:svg aria-hidden|circle)/.test(html));
  return [...(await axeViolations(page)), ...wide, ...(await cutTexts(page))];
}

async function drag(type: 'dragover' | 'dragleave' | 'drop', item: 'file' | 'text'): Promise<void> {
  await page.evaluate(
    ([kind, what]) => {
      const dataTransfer = new DataTransfer();
      if (what === 'file') dataTransfer.items.add(new File(['x'], '台账.xlsx'));
      else dataTransfer.setData('text/plain', 'words');
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
    },
    [type, item] as const,
  );
}

describe('the start page', () => {
  it('says what this is and that nothing leaves the computer', async () => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('专款账\nRingfence');
    const words = await page.getByRole('banner').innerText();
    expect(words).toContain('一边填一边核对');
    expect(words).toContain('文件只在本机浏览器里处理，不上传。');
  });

  it('offers a file, the sample, a folder, and a ledger of each programme', async () => {
    await button('打开工作簿').click();
    await button('看示例').click();
    await button('批量检查文件夹').click();
    const programmes = region('新建').getByRole('button');
    expect(await programmes.count()).toBe(5);
    await region('新建')
      .getByRole('button', { name: /^北京经开区/ })
      .click();
    expect(await calls()).toEqual(['open', 'sample', 'folder', 'new etown ledger']);
  });

  it('names the template where a programme has several', async () => {
    await show({
      programmes: [
        {
          id: 'etown',
          name: { zh: '北京经开区', en: 'E-Town' },
          document: '管理办法',
          templates: [
            { id: 'ledger', name: { zh: '台账', en: 'Ledger' } },
            { id: 'form', name: { zh: '申报表', en: 'Application' } },
          ],
        },
      ],
    });
    await region('新建').getByRole('button', { name: '北京经开区 申报表' }).click();
    expect(await calls()).toEqual(['new etown form']);
  });

  it('shows neither drafts nor recent files where there are none', async () => {
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings).toEqual(['开始', '新建']);
  });

  it('can be read in English, and changed back', async () => {
    await button('切换为 English').click();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Start', 'New']);
    await button('Switch to 中文').click();
    await region('新建').waitFor();
  });

  it('begins nothing else while something is opened, and says so', async () => {
    await showSamples();
    await show({ isBusy: true });
    expect(await page.getByRole('status').innerText()).toContain('正在打开');
    for (const name of ['打开工作簿', '看示例', '恢复“示例创新', '大连市职工']) {
      await button(name).first().click({ force: true });
    }
    await region('最近').getByRole('button').first().click({ force: true });
    await drag('dragover', 'file');
    expect(await page.getByText('松开鼠标就打开').count()).toBe(0);
    await drag('drop', 'file');
    expect(await calls()).toEqual([]);
  });

  it('says what went wrong', async () => {
    await show({ message: { tone: 'error', words: { zh: '没有打开：文件加了密码。', en: 'Not opened.' } } });
    expect(await page.getByRole('alert').innerText()).toContain('没有打开：文件加了密码。');
  });
});

describe('drafts', () => {
  beforeEach(showSamples);

  it('stand first, each with when and how much', async () => {
    expect((await page.getByRole('heading', { level: 2 }).allInnerTexts())[0]).toBe('未保存的草稿');
    const [first = '', second = '', third = ''] = await region('未保存的草稿').getByRole('listitem').allInnerTexts();
    expect(first).toMatch(
      /示例创新工作室 2024 年台账\.xlsx\n+(?:今天|昨天) [\d:]+ · 改了 12 个单元格 · 示例创新工作室 · 北京经开区/,
    );
    expect(second).toContain('放了 45 天，不用的话请丢弃。');
    expect(third).toContain('草稿读不出来：示例旧台账.xlsx');
    expect(third).not.toContain('恢复');
  });

  it('are recovered at once', async () => {
    await button('恢复“示例创新工作室 2024 年台账.xlsx”').click();
    expect(await calls()).toEqual(['recover draft-1']);
  });

  it('are discarded in two steps, by keyboard alone; the focus stays with the drafts', async () => {
    await button('丢弃“新建台账.xlsx”的草稿').focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('group', { name: '丢弃“新建台账.xlsx”的草稿？' });
    expect(await question.innerText()).toContain('丢弃后找不回来');
    expect(await calls()).toEqual([]);
    // Escape goes back to where it was asked.
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await calls()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await calls()).toEqual(['discard draft-2']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('未保存的草稿');
  });

  it('of which there are many are shown a few at a time, with a word about it', async () => {
    await page.evaluate(() => {
      const [first] = window.start.samples.drafts;
      if (!first) throw new Error('no sample');
      window.start.show({ drafts: Array.from({ length: 21 }, (_, at) => ({ ...first, id: `draft-${at}` })) });
    });
    const drafts = region('未保存的草稿');
    expect(await drafts.getByRole('listitem').count()).toBe(3);
    expect(await drafts.innerText()).toContain('已有 21 份草稿');
    await drafts.getByRole('button', { name: '再显示 3 条' }).click();
    expect(await drafts.getByRole('listitem').count()).toBe(6);
  });
});

describe('recent files', () => {
  beforeEach(showSamples);

  it('are opened, or taken off the list', async () => {
    await region('最近')
      .getByRole('button', { name: /^示例劳模创新工作室\.xlsx/ })
      .click();
    await button('从“最近”里移除“区总工会汇总表（第三季度）.xlsx”（文件不动）').press('Enter');
    expect(await calls()).toEqual(['reopen recent-2', 'forget recent-3']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('最近');
  });
});

describe('a file dragged onto the page', () => {
  it('lights the page up until it leaves or is let go, wherever that is', async () => {
    const invitation = page.getByText('松开鼠标就打开');
    await drag('dragover', 'file');
    await invitation.waitFor();
    await drag('dragleave', 'file');
    await invitation.waitFor({ state: 'detached' });
    await drag('dragover', 'file');
    await invitation.waitFor();
    await drag('drop', 'file');
    await invitation.waitFor({ state: 'detached' });
    expect(await calls()).toEqual(['drop 台账.xlsx']);
  });

  it('is not confused with a text', async () => {
    await drag('dragover', 'text');
    await drag('drop', 'text');
    expect(await page.getByText('松开鼠标就打开').count()).toBe(0);
    expect(await calls()).toEqual([]);
  });
});

describe('for everyone', () => {
  const looks = (['zh', 'en'] as const).flatMap((language) =>
    (['light', 'dark', 'contrast'] as const).map((theme) => ({ language, theme })),
  );

  it.each(looks)('nothing is hidden, cut or unreadable in $language, $theme', async (look) => {
    for (const width of [1366, 800, 390]) {
      await page.setViewportSize({ width, height: 768 });
      await show({ ...look, drafts: [], recents: [] });
      expect(await faults()).toEqual([]);
      await page.evaluate(() => {
        window.start.show({ ...window.start.samples, message: { tone: 'warning', words: { zh: '请看', en: 'Look' } } });
      });
      await page
        .getByRole('button', { name: look.language === 'zh' ? '丢弃' : 'Discard' })
        .nth(1)
        .click();
      expect(await faults()).toEqual([]);
    }
  });

  it('the first page needs no scrolling on a small laptop', async () => {
    const heights = await page
      .getByRole('main')
      .evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight]);
    expect(heights[0]).toBe(heights[1]);
  });
});
