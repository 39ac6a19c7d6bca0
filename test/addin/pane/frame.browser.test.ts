import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionState } from '../../../addin/session/session-state.ts';
import { axeViolations, cutTexts, tooWide } from './look-over.ts';
import { PaneBrowser } from './open-pane.ts';

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

const NO_LEDGER: Readonly<Record<string, Exclude<SessionState, { phase: 'open' }>>> = {
  opening: { phase: 'opening', notices: [] },
  failed: {
    phase: 'failed',
    notices: [],
    words: {
      zh: '正在编辑单元格。按 Enter 结束编辑后再试。',
      en: 'A cell is being edited. Press Enter, then try again.',
    },
    detail: 'InvalidOperationInCellEditMode',
  },
  blank: { phase: 'blank', notices: [] },
  foreign: { phase: 'foreign', named: 'elsewhere-2020', notices: [] },
};

/** The other views are looked over in tests of their own, with what can be done in them. */
const VIEWS = ['overview', 'findings'] as const;

async function publish(page: Page, state: SessionState): Promise<void> {
  await page.evaluate((next) => {
    window.pane.session.publish(next);
  }, state);
}

async function lookOver(page: Page): Promise<readonly string[]> {
  return [...(await axeViolations(page)), ...(await tooWide(page)), ...(await cutTexts(page))];
}

describe('every state and view, at 320 px', () => {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    for (const language of ['zh', 'en'] as const) {
      it(`is accessible and nothing is cut: ${language}, ${theme}`, async () => {
        const page = await browser.open({ language, theme });
        for (const view of VIEWS) {
          await page.evaluate((to) => {
            window.pane.router.open(to);
          }, view);
          await page.getByRole('tabpanel').waitFor();
          expect(await lookOver(page), view).toEqual([]);
        }
        for (const [phase, state] of Object.entries(NO_LEDGER)) {
          await page.evaluate(() => {
            window.pane.router.open('overview');
          });
          await publish(page, state);
          expect(await lookOver(page), phase).toEqual([]);
        }
        await page.close();
      });
    }
  }
});

describe('the tabs', () => {
  it('are one stop; arrows, Home and End open the views, round and round', async () => {
    const page = await browser.open();
    const selected = (): Promise<string | null> => page.locator('[role=tab][aria-selected=true]').getAttribute('id');
    await page.getByRole('tab', { name: '概览' }).focus();
    for (const [key, id] of [
      ['ArrowRight', 'pane-tab-findings'],
      ['ArrowRight', 'pane-tab-entry'],
      ['ArrowLeft', 'pane-tab-findings'],
      ['End', 'pane-tab-settings'],
      ['ArrowRight', 'pane-tab-overview'],
      ['ArrowLeft', 'pane-tab-settings'],
      ['Home', 'pane-tab-overview'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await selected()).toBe(id);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    }
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
    await page.close();
  });

  it('tell how many findings wait, in words too', async () => {
    const page = await browser.open();
    const waiting = await page.evaluate(
      () => window.pane.sample.state.findings.filter(({ finding }) => finding.severity !== 'info').length,
    );
    await page.getByRole('tab', { name: `检查 ${waiting} 条疑点待处理` }).waitFor();
    await page.close();
  });

  it('are driven from outside, and the focus goes to the view', async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      window.pane.router.open('findings');
    });
    await page.getByRole('searchbox', { name: '搜索疑点' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
    await page.close();
  });
});

describe('messages', () => {
  it('are read out politely, errors at once, and go when they are dismissed', async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      window.pane.session.notify('good', '已改 2 处。', 'Changed: 2.');
      window.pane.session.notify('error', '工作表受保护。', 'The sheet is protected.');
    });
    expect(await page.getByRole('alert').innerText()).toContain('工作表受保护。');
    expect(await page.getByLabel('消息').getByRole('status').innerText()).toContain('已改 2 处。');
    expect(await lookOver(page)).toEqual([]);
    await page.getByRole('alert').getByRole('button', { name: '关闭这条消息' }).press('Enter');
    await page.getByText('工作表受保护。').waitFor({ state: 'detached' });
    await page.close();
  });
});

describe('what the frame says', () => {
  it('names workshop and programme, the day, and how many rules are still being asked', async () => {
    const page = await browser.open();
    await page.getByRole('heading', { level: 1, name: '张三创新工作室（示例）' }).waitFor();
    await page.getByText('按 2026-11-15 核对').waitFor();
    const rules = await page.evaluate(() => window.pane.sample.state.outcomes.length);
    await page.getByText(`${rules} 项规则已核对`).waitFor();
    await page.evaluate(() => {
      window.pane.session.publish({ ...window.pane.sample.state, isSettled: false });
    });
    await page.getByText(`${rules} 项规则正在核对…`).waitFor();
    await page.close();
  });

  it('says that everything works without a network', async () => {
    const page = await browser.open();
    await page.context().setOffline(true);
    await page.getByText('没有网络。不影响使用：检查、记账都在本机完成。').waitFor();
    await page.context().setOffline(false);
    await page.getByText('没有网络').waitFor({ state: 'detached' });
    await page.close();
  });

  it('follows the Office theme while it is open', async () => {
    const page = await browser.open();
    const ground = (): Promise<string> =>
      page.locator('header').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => {
      window.pane.setTheme('dark');
    });
    await expect.poll(ground).toBe('rgb(41, 41, 41)');
    await page.close();
  });

  it('says which edition made an older ledger', async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      window.pane.session.publish({ ...window.pane.sample.state, edition: { version: '0.9.0', current: '1.0.0' } });
    });
    await page.getByText('这份台账由 0.9.0 版制作，现在的版本是 1.0.0').waitFor();
    await page.close();
  });
});

describe('where there is no ledger', () => {
  it('a failed reading is told in words, with the detail folded, and tried again', async () => {
    const page = await browser.open({ language: 'en' });
    await publish(page, NO_LEDGER['failed'] ?? { phase: 'opening', notices: [] });
    await page.getByText('A cell is being edited. Press Enter, then try again.').waitFor();
    expect(await page.getByText('InvalidOperationInCellEditMode').count()).toBe(0);
    await page.getByRole('button', { name: 'Technical detail' }).press('Enter');
    await page.getByText('InvalidOperationInCellEditMode').waitFor();
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    expect(await page.evaluate(() => window.pane.session.calls)).toEqual(['refresh']);
    await page.close();
  });

  it('a blank workbook leads to a new ledger and back', async () => {
    const page = await browser.open();
    await publish(page, { phase: 'blank', notices: [] });
    await page.getByRole('button', { name: '新建台账' }).press('Enter');
    await page.getByRole('button', { name: '返回' }).press('Enter');
    await page.getByRole('heading', { name: '这是一个空白工作簿' }).waitFor();
    await page.close();
  });

  it("somebody else's workbook is left alone, and what one can do is said", async () => {
    const page = await browser.open();
    await publish(page, { phase: 'foreign', named: undefined, notices: [] });
    await page.getByText('我们不读取细节，也不改动它').waitFor();
    await page.getByRole('heading', { name: '可以这样做' }).waitFor();
    await page.close();
  });
});
