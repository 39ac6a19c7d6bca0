import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewLedgerRequest } from '../../../addin/session/session-state.ts';
import type { Session } from '../../../addin/session/session.ts';
import { NewDesk } from '../../../addin/taskpane/new/new-desk.ts';
import { PaneBrowser } from './open-pane.ts';
import { calls, faults, goToView, hold, LOOKS, openView, refuse } from './view-page.ts';

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

const create = (page: Page) => page.locator('button[type=submit]');
const name = (page: Page) => page.locator('[name=rf_workshop_name]');
const etown = (page: Page) => page.getByRole('radio', { name: '北京经开区职工创新工作室' });

describe('choosing a programme', () => {
  it('is left to the user: without one nothing is made', async () => {
    const page = await openView(browser, 'new');
    await page.getByText('先在上面选一种工作室。').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await create(page).press('Enter');
    expect(await calls(page)).toEqual([]);
    await page.close();
  });

  it('shows its document, its grants and what the document leaves open', async () => {
    const page = await openView(browser, 'new');
    await etown(page).check();
    await page.getByText('首次认定助推资金：200000.00 元').waitFor();
    await page.getByRole('button', { name: '文件没有说清的（2）' }).click();
    await page.getByText('管理办法没有规定配套比例').waitFor();
    await page.close();
  });

  it('goes by arrow keys, and what is typed for one stays for another', async () => {
    const page = await openView(browser, 'new');
    await etown(page).check();
    await name(page).fill('示例工作室');
    await etown(page).focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('radio', { name: '廊坊' }).isChecked()).toBe(true);
    expect(await name(page).inputValue()).toBe('示例工作室');
    await page.close();
  });
});

describe('creating', () => {
  it('says that this workbook is a ledger already, and promises nothing else', async () => {
    const page = await openView(browser, 'new');
    await page.getByText('不能在里面再建一本').waitFor();
    expect(await page.getByText('就建在现在打开的工作簿里').count()).toBe(0);
    await page.close();
  });

  it('tells how many sheets are made, also after another tab was open, and then what to do next', async () => {
    const page = await openView(browser, 'new');
    await etown(page).check();
    await name(page).fill('示例工作室');
    const release = await hold(page);
    await create(page).click();
    await page.getByText('已建 0 张工作表，共 4 张').waitFor();
    expect(await name(page).isDisabled()).toBe(true);
    await goToView(page, 'overview');
    await goToView(page, 'new');
    await page.getByRole('progressbar').waitFor();
    await release();
    await page.getByRole('heading', { name: '台账建好了' }).waitFor();
    await page.getByRole('button', { name: '看封面' }).click();
    expect((await calls(page)).at(-1)).toBe('goTo 封面!');
    await page.close();
  });

  it('refused, keeps everything that was typed and can be tried again', async () => {
    const page = await openView(browser, 'new');
    await etown(page).check();
    await name(page).fill('示例工作室');
    await refuse(page, '工作簿里有内容。');
    await create(page).click();
    await page.getByText('没有建成，原因见面板上方的消息').waitFor();
    expect(await name(page).inputValue()).toBe('示例工作室');
    await refuse(page, undefined);
    await create(page).click();
    await page.getByRole('heading', { name: '台账建好了' }).waitFor();
    await page.close();
  });
});

describe('a ledger on its way', () => {
  /** A session that refuses so many times, each time with a message. */
  function deskRefused(times: number) {
    let notices: { readonly id: number }[] = [{ id: 1 }];
    let left = times;
    const requests: NewLedgerRequest[] = [];
    const session = {
      get state() {
        return { notices };
      },
      programmes: [{ id: 'etown', fields: [{ name: 'rf_unit' }, { name: 'rf_leader' }] }],
      dismissNotice: (id: number) => {
        notices = notices.filter((one) => one.id !== id);
      },
      create: (request: NewLedgerRequest) => {
        requests.push(request);
        left -= 1;
        if (left >= 0) notices = [...notices, { id: 10 + left }];
        return Promise.resolve(left < 0);
      },
    };
    return { desk: new NewDesk(session as unknown as Session), requests, ids: () => notices.map(({ id }) => id) };
  }

  it('takes along what the programme has a field for, and no blanks', async () => {
    const { desk, requests } = deskRefused(0);
    desk.choose('etown');
    for (const [key, value] of Object.entries({ rf_unit: '示例公司', rf_leader: ' ', rf_F01: '别的' })) {
      desk.type(key, value);
    }
    await desk.create();
    expect(requests).toEqual([{ programme: 'etown', fields: { rf_unit: '示例公司' } }]);
    expect(desk.state.step).toEqual({ at: 'created' });
  });

  it('tried again, takes back what was said of the attempt before, and nothing else', async () => {
    const { desk, ids } = deskRefused(1);
    desk.choose('etown');
    await desk.create();
    expect(desk.state.step).toEqual({ at: 'failed' });
    expect(ids()).toEqual([1, 10]);
    await desk.create();
    expect(ids()).toEqual([1]);
  });
});

describe('the form of a new ledger', () => {
  it.each(LOOKS)('is accessible and whole at 320 px in each of its states: $language, $theme', async (look) => {
    const page = await openView(browser, 'new', look);
    await page.getByRole('radio').last().check();
    for (const line of (await page.locator('form button[aria-expanded]').all()).toReversed()) await line.click();
    expect(await faults(page), 'filled in').toEqual([]);
    await refuse(page, 'no');
    await create(page).click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    expect(await faults(page), 'refused').toEqual([]);
    await refuse(page, undefined);
    const release = await hold(page);
    await create(page).click();
    await page.getByRole('progressbar').waitFor();
    expect(await faults(page), 'under way').toEqual([]);
    await release();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await faults(page), 'created').toEqual([]);
    await page.close();
  });
});
