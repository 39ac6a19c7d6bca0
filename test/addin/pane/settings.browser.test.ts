import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../ledger-core/kernel/text.ts';
import type { SettingItem } from '../../../addin/session/session-state.ts';
import { findSettings } from '../../../addin/taskpane/settings/find-settings.ts';
import { settingProblem } from '../../../addin/taskpane/settings/setting-problem.ts';
import { PaneBrowser } from './open-pane.ts';
import { calls, faults, goToView, LOOKS, openView, refuse } from './view-page.ts';

const PERCENT: SettingItem = {
  id: 'AMB-24',
  question: text('超过预算的百分之多少提示？', 'Above what percentage of its budget?'),
  value: '120',
  default: '100',
  isDefault: false,
  values: { kind: 'number', min: 100, max: 200, unit: '%' },
  basis: text('自设', 'Ours'),
};
const LIST: SettingItem = {
  ...PERCENT,
  id: 'HX-KW-02',
  question: text('滥发奖金的提示词', 'Words that suggest bonuses'),
  value: '奖金、购物卡',
  default: '奖金、购物卡',
  isDefault: true,
  values: { kind: 'words' },
};

describe('what is typed as a setting', () => {
  it.each(['100', '200', '１５０', '150%', ' 112.5 '])('%j is a percentage from 100 to 200', (typed) => {
    expect(settingProblem(PERCENT, typed)).toBeUndefined();
  });

  it.each(['', '99', '201', '一百', '-1'])('%j is none, and the words name the range', (typed) => {
    expect(settingProblem(PERCENT, typed)?.zh).toBe('请填 100 到 200 之间的数，单位是%。');
  });

  it('a list of words is not blank; 无 is a list of none', () => {
    expect(settingProblem(LIST, ' ')?.zh).toContain('无');
    expect(settingProblem(LIST, '无')).toBeUndefined();
  });
});

describe('finding a setting', () => {
  const find = (words: string, changed = false) => findSettings([PERCENT, LIST], words, changed).map(({ id }) => id);

  it('goes by id, question, value and basis, in either language, whatever the case', () => {
    expect(find('amb-24')).toEqual(['AMB-24']);
    expect(find('购物卡')).toEqual(['HX-KW-02']);
    expect(find('BUDGET')).toEqual(['AMB-24']);
    expect(find('')).toEqual(['AMB-24', 'HX-KW-02']);
  });

  it('can be narrowed to what differs from the default', () => {
    expect(find('', true)).toEqual(['AMB-24']);
  });
});

describe('设置', () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.close());

  const question = (page: Page) => page.getByRole('button', { name: '某类支出超过预算的百分之多少' });
  const value = (page: Page) => page.getByRole('textbox', { name: '取值' });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  async function openSetting(): Promise<Page> {
    const page = await openView(browser, 'settings');
    await question(page).click();
    return page;
  }

  it('is saved by 保存 only, marked as not the default, and brought back by 恢复默认', async () => {
    const page = await openSetting();
    await value(page).fill('120');
    await page.getByText('还没有保存').waitFor();
    expect(await calls(page)).toEqual([]);
    await button(page, '保存').click();
    await page.getByText('已保存，正按新口径检查。').waitFor();
    expect(await question(page).innerText()).toContain('与默认不同');
    await page.getByRole('checkbox', { name: '只看与默认不同的（1）' }).waitFor();
    await button(page, '恢复默认').click();
    await page.getByText('与默认不同', { exact: true }).waitFor({ state: 'detached' });
    expect(await calls(page)).toEqual(['setSetting AMB-24 120', 'setSetting AMB-24 100']);
    await page.close();
  });

  it('is saved with Enter too', async () => {
    const page = await openSetting();
    await value(page).fill('150');
    await page.keyboard.press('Enter');
    await page.getByText('已保存').waitFor();
    expect(await calls(page)).toEqual(['setSetting AMB-24 150']);
    await page.close();
  });

  it('out of range is said at the field and not saved, with Enter neither', async () => {
    const page = await openSetting();
    await value(page).fill('300');
    await page.getByText('请填 100 到 200 之间的数').waitFor();
    await page.keyboard.press('Enter');
    await button(page, '保存').press('Enter');
    expect(await calls(page)).toEqual([]);
    await page.close();
  });

  it('refused by the workbook, keeps what was typed', async () => {
    const page = await openSetting();
    await refuse(page, '“口径”表受保护。');
    await value(page).fill('120');
    await button(page, '保存').click();
    await page.getByText('没有保存，原因见面板上方的消息。').waitFor();
    expect(await value(page).inputValue()).toBe('120');
    await page.close();
  });

  it('typed but not saved is there again when the tab comes back, and marked', async () => {
    const page = await openSetting();
    await value(page).fill('120');
    await goToView(page, 'overview');
    await goToView(page, 'settings');
    expect(await question(page).innerText()).toContain('还没有保存');
    await question(page).click();
    expect(await value(page).inputValue()).toBe('120');
    await page.close();
  });

  it('is found by a word; nothing found is said', async () => {
    const page = await openView(browser, 'settings');
    await page.getByRole('searchbox').fill('提示词');
    await page.getByText('8 项', { exact: true }).waitFor();
    await page.getByRole('searchbox').fill('没有这样的词');
    await page.getByText('没有找到。').waitFor();
    expect(await page.locator('main li').count()).toBe(0);
    await page.close();
  });

  it('says so where a programme has no settings', async () => {
    const page = await openView(browser, 'settings');
    await page.evaluate(() => {
      const { session } = window.pane;
      if (session.state.phase === 'open') session.publish({ ...session.state, settings: [] });
    });
    await page.getByRole('heading', { name: '没有可以设置的口径' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it.each(LOOKS)('is accessible and whole at 320 px with each kind of value open: $language, $theme', async (look) => {
    const page = await openView(browser, 'settings', look);
    const lines = page.locator('main button[aria-expanded]');
    for (const at of [0, 2, (await lines.count()) - 1]) await lines.nth(at).click();
    await page.locator('main li input').fill('300');
    expect(await faults(page)).toEqual([]);
    await page.locator('main li input').fill('120');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});
