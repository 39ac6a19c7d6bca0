import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import { PaneBrowser } from './open-pane.ts';
import type { PaneOptions } from './pane-page.ts';
import { calls, faults, focusedName, goToView, hold, LOOKS, openView, refuse } from './view-page.ts';

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

const CODE = '01,32,,25112000000000012345,480.00,20260302,,A1B2';

/** 记一笔, where a description with 聚餐 is an error and a voucher is asked for. */
async function openEntry(options?: Partial<PaneOptions>): Promise<Page> {
  const page = await openView(browser, 'entry', options);
  await page.evaluate(() => {
    const { session, sample, text } = window.pane;
    const plain = session.previewEntry.bind(session);
    const some = sample.state.findings[0]?.finding;
    if (!some) throw new RangeError('no findings');
    const about = (column: string, zh: string, en: string): Finding => ({
      ...some,
      severity: 'error',
      fingerprint: column,
      location: { sheet: '支出明细', column },
      message: text(zh, en),
      remedy: text('照凭证改。', 'Mend it by the voucher.'),
    });
    session.previewEntry = (draft) => {
      const { summary = '', amount = '', voucher = '' } = draft.values;
      const doubts = [
        ...(summary.includes('聚餐') ? [about('摘要', '摘要里有“聚餐”。', 'The description has “聚餐”.')] : []),
        ...(amount !== '' && voucher === '' ? [about('凭证号', '这一行没有凭证号。', 'No voucher number.')] : []),
      ];
      return { ...plain(draft), findings: doubts };
    };
  });
  return page;
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function typeRow(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await field(page, 'fund').selectOption('首次认定助推资金');
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value);
}

const GOOD_ROW = { bookedOn: '2026-03-05', category: '材料费', summary: '滤芯', amount: '300', voucher: '记-12' };

describe('before a row is written', () => {
  it('the balance it leaves and the budget it leaves are shown as it is typed', async () => {
    const page = await openEntry();
    await typeRow(page, GOOD_ROW);
    await page.getByText('首次认定助推资金余额').waitFor();
    const lines = await page.locator('dl').innerText();
    expect(lines).toContain('69,063.81');
    expect(lines).toContain('68,763.81');
    expect(lines).toContain('材料费预算 30,000.00');
    await field(page, 'amount').fill('100000');
    await page.getByText('不够，差 30,936.19 元').waitFor();
    expect(await page.locator('dl').innerText()).toContain('记后超出');
    expect(await calls(page)).toEqual([]);
    await page.close();
  });

  it('a finding stands at its field, and what is still blank is named without reproach', async () => {
    const page = await openEntry();
    await typeRow(page, { summary: '项目组聚餐', amount: '300' });
    await page.getByText('摘要里有“聚餐”。照凭证改。').waitFor();
    await page.getByText('还没填：凭证号').waitFor();
    expect(await page.getByText('这一行没有凭证号').count()).toBe(0);
    const describedBy = (await field(page, 'summary').getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${describedBy}"]`).innerText()).toContain('聚餐');
    await page.close();
  });

  it('half a number is no mistake while it is being typed; it is one when the field is left', async () => {
    const page = await openEntry();
    await field(page, 'amount').fill('3o0');
    expect(await page.getByText('读不出金额').count()).toBe(0);
    await field(page, 'voucher').focus();
    await page.getByText('读不出金额').waitFor();
    expect(await field(page, 'amount').getAttribute('aria-invalid')).toBe('true');
    await page.close();
  });

  it('odd typing is shown as it is understood', async () => {
    const page = await openEntry();
    await field(page, 'amount').fill('１,２００元');
    await page.getByText('按 1200.00 记').waitFor();
    await page.close();
  });
});

describe('an invoice code', () => {
  it('typed by a scanner fills number and amount, asks to look at the amount, and goes to the next blank', async () => {
    const page = await openEntry();
    await field(page, 'invoice-code').focus();
    await page.keyboard.type(CODE);
    await page.keyboard.press('Enter');
    expect(await field(page, 'invoice').inputValue()).toBe('25112000000000012345');
    expect(await field(page, 'amount').inputValue()).toBe('480.00');
    expect(await field(page, 'invoice-code').inputValue()).toBe('');
    await page.getByText('请对一下票面').waitFor();
    expect(await focusedName(page)).toBe('bookedOn');
    expect(await calls(page)).toEqual([]);
    await page.close();
  });

  it('pasted is read at once; an amount typed otherwise stays until told', async () => {
    const page = await openEntry();
    await field(page, 'amount').fill('500');
    await field(page, 'invoice-code').focus();
    await page.evaluate((code) => {
      const data = new DataTransfer();
      data.setData('text', code);
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    }, CODE);
    await page.getByText('金额已填 500，发票上是 480.00，没有改。').waitFor();
    expect(await field(page, 'amount').inputValue()).toBe('500');
    await button(page, '改成发票上的').click();
    expect(await field(page, 'amount').inputValue()).toBe('480.00');
    await page.close();
  });

  it('that is none is said, and stays in its box', async () => {
    const page = await openEntry();
    await field(page, 'invoice-code').fill('https://example.com/pay');
    await page.keyboard.press('Enter');
    await page.getByText('这不是发票二维码的文字').waitFor();
    expect(await field(page, 'invoice-code').inputValue()).toBe('https://example.com/pay');
    await page.close();
  });
});

describe('writing a row', () => {
  it('Enter writes it; date and fund stay, the focus is on the first field, and the place can be gone to', async () => {
    const page = await openEntry();
    await typeRow(page, GOOD_ROW);
    await page.keyboard.press('Enter');
    await page.getByText('已记入“支出明细”第 62 行。').waitFor();
    expect(await field(page, 'bookedOn').inputValue()).toBe('2026-03-05');
    expect(await field(page, 'fund').inputValue()).toBe('首次认定助推资金');
    expect(await field(page, 'amount').inputValue()).toBe('');
    expect(await focusedName(page)).toBe('bookedOn');
    await button(page, '去看').click();
    expect((await calls(page)).at(-1)).toBe('goTo 支出明细!A62');
    await page.close();
  });

  it('with findings waits for a press of its own; Escape goes back to the form as it was', async () => {
    const page = await openEntry();
    await typeRow(page, { ...GOOD_ROW, summary: '项目组聚餐' });
    await field(page, 'voucher').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: '这一行有 1 条疑点，还没有记入' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('voucher');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('已记入“支出明细”').waitFor();
    expect(await calls(page)).toHaveLength(1);
    await page.close();
  });

  it('that a fund cannot pay for waits for a press of its own too', async () => {
    const page = await openEntry();
    await typeRow(page, { ...GOOD_ROW, amount: '100000' });
    await button(page, '记入').click();
    await page.getByText('余额不够，还没有记入').waitFor();
    await page.getByText('首次认定助推资金记下这一笔后会是负数，差 30,936.19 元').waitFor();
    expect(await calls(page)).toEqual([]);
    await button(page, '仍然记入').click();
    await expect.poll(() => calls(page)).toHaveLength(1);
    await page.close();
  });

  it('whoever goes on typing instead of answering stays in that field', async () => {
    const page = await openEntry();
    await typeRow(page, { ...GOOD_ROW, summary: '项目组聚餐' });
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: /还没有记入/ }).waitFor();
    await field(page, 'summary').focus();
    await page.keyboard.type('，改');
    expect(await page.getByRole('group', { name: /还没有记入/ }).count()).toBe(0);
    expect(await focusedName(page)).toBe('summary');
    expect(await field(page, 'summary').inputValue()).toBe('项目组聚餐，改');
    await page.close();
  });

  it('what cannot be read is gone to, and nothing is written', async () => {
    const page = await openEntry();
    await typeRow(page, { ...GOOD_ROW, amount: '3o0' });
    await page.keyboard.press('Enter');
    await page.getByText('有 1 栏看不懂，没有记入').waitFor();
    expect(await focusedName(page)).toBe('amount');
    await field(page, 'amount').fill('300');
    await page.getByText('有 1 栏看不懂').waitFor({ state: 'detached' });
    expect(await calls(page)).toEqual([]);
    await page.close();
  });

  it('refused, it stays as it was typed, with the reason', async () => {
    const page = await openEntry();
    await refuse(page, '工作表“支出明细”受保护。');
    await typeRow(page, GOOD_ROW);
    await page.keyboard.press('Enter');
    await page.getByText('工作表“支出明细”受保护。').waitFor();
    for (const [name, value] of Object.entries(GOOD_ROW)) expect(await field(page, name).inputValue()).toBe(value);
    await page.close();
  });

  it('goes on while another tab is open, and the form comes back empty', async () => {
    const page = await openEntry();
    await typeRow(page, GOOD_ROW);
    const release = await hold(page);
    await page.keyboard.press('Enter');
    await page.getByText('正在记入…').waitFor();
    await goToView(page, 'summary');
    await release();
    await goToView(page, 'entry');
    await page.getByText('已记入“支出明细”第 62 行。').waitFor();
    expect(await field(page, 'amount').inputValue()).toBe('');
    expect(await calls(page)).toHaveLength(1);
    await page.close();
  });
});

describe('the form', () => {
  it('keeps a draft of each kind while other tabs are open', async () => {
    const page = await openEntry();
    await field(page, 'summary').fill('滤芯');
    await button(page, '到账').click();
    await field(page, 'payer').fill('示例总工会');
    await goToView(page, 'overview');
    await goToView(page, 'entry');
    expect(await field(page, 'payer').inputValue()).toBe('示例总工会');
    await button(page, '支出').click();
    expect(await field(page, 'summary').inputValue()).toBe('滤芯');
    await page.close();
  });

  it('is cleared with the focus kept in it', async () => {
    const page = await openEntry();
    await field(page, 'summary').fill('滤芯');
    await button(page, '清空').click();
    expect(await field(page, 'summary').inputValue()).toBe('');
    expect(await focusedName(page)).not.toBeNull();
    await page.close();
  });

  it('has the other fields behind a line that tells how many are filled', async () => {
    const page = await openEntry();
    const more = page.locator('button[aria-expanded]', { hasText: '更多栏目' });
    expect(await field(page, 'note').count()).toBe(0);
    await more.click();
    await field(page, 'note').fill('补记');
    await button(page, '收起').click();
    expect(await more.innerText()).toContain('已填 1');
    await page.close();
  });

  it('says so where the workbook has no table to enter into', async () => {
    const page = await openEntry();
    await page.evaluate(() => {
      const { session } = window.pane;
      if (session.state.phase !== 'open') throw new RangeError('no ledger');
      session.publish({ ...session.state, forms: { expense: undefined, receipt: undefined } });
    });
    await page.getByRole('heading', { name: '没有可以记的表' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it.each(LOOKS)('is accessible and whole at 320 px in each of its states: $language, $theme', async (look) => {
    const page = await openEntry(look);
    await page.locator('button[aria-expanded="false"]').last().click();
    expect(await faults(page), 'every field').toEqual([]);
    await field(page, 'invoice-code').fill(CODE);
    await page.keyboard.press('Enter');
    await typeRow(page, { ...GOOD_ROW, summary: '项目组聚餐', amount: '１20000', voucher: '' });
    await page.locator('dl').waitFor();
    expect(await faults(page), 'findings at fields').toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: /还没有记入|not entered/ }).waitFor();
    expect(await faults(page), 'asked').toEqual([]);
    await page.keyboard.press('Escape');
    await field(page, 'amount').fill('3o0');
    await page.keyboard.press('Enter');
    await page.locator('[aria-invalid="true"]').waitFor();
    expect(await faults(page), 'unreadable').toEqual([]);
    await page.close();
  });
});
