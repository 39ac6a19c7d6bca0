import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fen } from '../../../ledger-core/kernel/money.ts';
import type { OpenLedger } from '../../../addin/session/session-state.ts';
import { axeViolations, cutTexts, tooWide } from './look-over.ts';
import { PaneBrowser } from './open-pane.ts';

let browser: PaneBrowser;
let page: Page;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.open();
});
afterEach(() => page.close());

const section = (name: string): ReturnType<Page['locator']> => page.getByRole('region', { name, exact: true });

async function lookOver(): Promise<readonly string[]> {
  return [...(await axeViolations(page)), ...(await tooWide(page)), ...(await cutTexts(page))];
}

/** The sample's state with other money, categories or deadlines. */
async function showing(overview: Partial<OpenLedger['overview']>): Promise<void> {
  await page.evaluate((parts) => {
    const { sample, session } = window.pane;
    const { money } = sample.state.overview;
    const changed = parts.money && money ? { money: { ...money, ...parts.money, byFund: money.byFund } } : {};
    session.publish({ ...sample.state, overview: { ...sample.state.overview, ...parts, ...changed } });
  }, overview);
}

describe('the money', () => {
  it('shows the balance and what it is made of, to the fen', async () => {
    const money = await page.evaluate(() => window.pane.sample.state.overview.money);
    const [received = 0, spent = 0, balance = 0] = [money?.received, money?.spent, money?.balance];
    expect(received - spent).toBe(balance);
    expect((await section('结余').innerText()).replace(/\s+/g, ' ')).toBe(
      '结余 ¥99,063.81 到账 230,000.00 支出 130,936.19',
    );
  });

  it('says in words when more was spent than there was, and when the sums are not the whole', async () => {
    const money = await page.evaluate(() => window.pane.sample.state.overview.money);
    if (!money) throw new Error('the sample has money');
    const incomplete = { zh: '有 2 个金额读不出', en: 'two amounts cannot be read' };
    await showing({ money: { ...money, balance: fen(-1_234_567), incomplete } });
    const words = await section('结余').innerText();
    expect(words).toContain('−¥12,345.67');
    expect(words).toContain('支出大于收入，结余为负');
    expect(words).toContain('数字不完整：有 2 个金额读不出');
    expect(await lookOver()).toEqual([]);
  });

  it('stands by fund where there are several', async () => {
    const words = await section('各项资金').innerText();
    expect(words).toContain('首次认定助推资金');
    expect(words).toContain('配套资金');
  });
});

describe('the categories', () => {
  it('say what is left of a budget, or by how much it is exceeded', async () => {
    await showing({
      categories: [
        { name: '设备费', spent: fen(2_500_00), budget: fen(10_000_00) },
        { name: '会议费', spent: fen(1_200_50), budget: fen(1_000_00) },
        { name: '', spent: fen(100_00), budget: undefined },
      ],
    });
    const words = await section('支出类别').innerText();
    expect(words).toContain('预算 10,000.00，用去 25%，剩 7,500.00');
    expect(words).toContain('超预算 200.50（预算 1,000.00）');
    expect(words).toContain('（未写明类别）');
    expect(words).toContain('2.6%');
    expect(await lookOver()).toEqual([]);
  });
});

describe('the deadlines', () => {
  it('are told nearest first, in days, with their article; what is done is folded', async () => {
    const words = await section('期限').getByRole('listitem').allInnerTexts();
    expect(words.map((one) => one.split('\n').slice(0, 2))).toEqual([
      ['配套资金到账', '已过 319 天'],
      ['年度总结报送', '还有 12 天'],
      ['次年复审', '还有 237 天'],
    ]);
    expect(words[2]).toContain('第二十六条“次年复审通过后”');
    await section('期限').getByRole('button', { name: '已完成的' }).press('Enter');
    await page.getByText('首次助推资金到账').waitFor();
    expect(await lookOver()).toEqual([]);
  });

  it('of reviews that cannot be reckoned are missed aloud', async () => {
    const words = { zh: '封面没有填认定日期，算不出复审日期。', en: 'The cover gives no day of recognition.' };
    await showing({ deadlines: [], unknownReviews: words });
    expect(await section('期限').innerText()).toContain(words.zh);
    expect(await lookOver()).toEqual([]);
  });
});

describe('the registers', () => {
  it('go to their sheet', async () => {
    await section('登记表')
      .getByRole('button', { name: /^支出明细/ })
      .press('Enter');
    expect(await page.evaluate(() => window.pane.session.calls)).toEqual(['goTo 支出明细!']);
  });

  it('say so when a table is gone', async () => {
    await showing({
      registers: [{ table: 'rf_expenses', sheet: '支出明细', en: 'Expenses', state: 'missing', rows: 0, findings: 0 }],
    });
    expect(await section('登记表').innerText()).toContain('表不见了');
  });
});
