import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../../../ledger-core/xlsx/read/read-workbook.ts';
import { cellAt } from '../../../../ledger-core/workbook/sheet-index.ts';
import { axeViolations } from '../../pane/look-over.ts';
import { GRID_PART, openWorkbench, setWorkbench, type WorkbenchPage, type WorkbenchStage } from './workbench-page.ts';

/** What a person does in the workbench besides the first day: look, type, undo, paste, print, crash, come back. */

vi.setConfig({ testTimeout: 180_000 });

let stage: WorkbenchStage;
let folder: string;

beforeAll(async () => {
  stage = await setWorkbench();
  folder = mkdtempSync(path.join(tmpdir(), 'ringfence-workbench-'));
});

afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the saved file holds in a cell, as the strict reader sees it. */
async function savedText(workbench: WorkbenchPage, sheet: string, row: number, col: number): Promise<string> {
  const file = path.join(folder, 'saved.xlsx');
  await (await workbench.save()).saveAs(file);
  const read = readWorkbook(new Uint8Array(readFileSync(file)));
  if (read.status !== 'read') throw new Error(read.refusal.code);
  const found = read.image.sheets.find(({ name }) => name === sheet);
  return (found && cellAt(found, row, col)?.text) ?? '';
}

describe('the sample ledger', () => {
  it('opens with its findings, computes what is typed, takes it back, and asks nothing of anybody', async () => {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    await workbench.picture('01-首页');
    await workbench.openSample();
    await workbench.sheet('支出明细');
    await workbench.picture('06-示例');
    const total = await workbench.valueAt('J3');
    await workbench.type('J8', '1807.93');
    // 100.00 more than before.
    await expect.poll(() => workbench.valueAt('J3')).not.toBe(total);
    await page.getByText('有未保存的修改').waitFor();
    expect(await savedText(workbench, '支出明细', 3, 10)).toBe('131036.19');
    await workbench.button('撤销').click();
    await expect.poll(() => workbench.valueAt('J3')).toBe(total);
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });

  it('lets nobody type over a formula or a heading, and says why', async () => {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    await workbench.openSample();
    await workbench.sheet('支出明细');
    await workbench.type('Z9', '没有问题');
    await page.getByText(/支出明细!Z9 是公式/).waitFor();
    await workbench.type('C4', '凭证');
    await page.getByText(/支出明细!C4 是表头/).waitFor();
    await page.getByText('已保存', { exact: true }).waitFor();
    await page.close();
  });

  it('inserts and deletes a row of a table, formulas in place', async () => {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    await workbench.openSample();
    await workbench.sheet('支出明细');
    const voucher = await workbench.valueAt('C6');
    await workbench.cell('C6');
    await workbench.button('插入行').click();
    await expect.poll(() => workbench.valueAt('C7')).toBe(voucher);
    expect(await workbench.valueAt('C6')).not.toContain('记-');
    await workbench.cell('C6');
    await workbench.button('删除行').click();
    await expect.poll(() => workbench.valueAt('C6')).toBe(voucher);
    await page.close();
  });

  it('is shown as it will be printed', async () => {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    await workbench.openSample();
    await workbench.sheet('月度账页');
    await workbench.button('打印').click();
    await page.getByRole('dialog').getByText('2026年专项资金月度账页').waitFor();
    await workbench.picture('07-打印');
    expect(await axeViolations(page, GRID_PART)).toEqual([]);
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await page.getByRole('dialog').getByRole('button', { name: '打印' }).click();
    await page.waitForFunction(() => document.documentElement.dataset.printed === 'yes');
    await page.close();
  });

  it('speaks English in the dark as well', async () => {
    const workbench = await openWorkbench(stage, { language: 'en-US', dark: true });
    const { page } = workbench;
    await workbench.openSample();
    await workbench.tab(/Check/);
    await workbench.picture('08-English');
    expect(await axeViolations(page, GRID_PART)).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });
});

describe('two hundred rows from another program', () => {
  it('are pasted, checked, mended where that is safe, and taken back', async () => {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    await workbench.openSample();
    await workbench.sheet('支出明细');
    const rows = Array.from({ length: 200 }, (_, at) => [
      at % 10 === 0 ? '2026.10.2' : '2026-10-02',
      `记-2610-${at + 100}`,
      '首次认定助推资金',
      '材料费',
      'CX-2025-01',
      '研究',
      `测试耗材 ${at}`,
      `示例供应商${at}`,
      at % 7 === 0 ? '１２．５０' : `${10 + at}.5`,
      '转账',
    ]);
    await workbench.paste('B61', rows);
    await page.getByText(/已粘贴 200 行/).waitFor();
    await page.getByRole('button', { name: '全部改正' }).click();
    await expect.poll(() => workbench.valueAt('J61'), { timeout: 30_000 }).toContain('12.5');
    expect(await savedText(workbench, '支出明细', 61, 10)).toBe('12.5');
    expect(await savedText(workbench, '支出明细', 61, 2)).toBe('2026-10-02');
    await page.getByRole('button', { name: '撤销粘贴' }).click();
    await expect.poll(() => workbench.valueAt('J61')).not.toContain('12.5');
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });
});

describe('a tab that goes away', () => {
  it('leaves its changes as a draft, which the start page brings back', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const first = await openWorkbench(stage, { context });
    await first.openSample();
    await first.sheet('支出明细');
    await first.type('I8', '示例改过的收款人');
    await first.page.getByText('有未保存的修改').waitFor();
    await first.page.waitForTimeout(1500);
    await first.page.close({ runBeforeUnload: false });
    const second = await openWorkbench(stage, { context });
    await second.page.getByRole('button', { name: /恢复/ }).first().click();
    await second.page.getByText(/已恢复/).waitFor();
    await second.sheet('支出明细');
    expect(await second.valueAt('I8')).toContain('示例改过的收款人');
    expect(await savedText(second, '支出明细', 8, 9)).toBe('示例改过的收款人');
    await context.close();
  });
});

describe('a page that is closed right after typing', () => {
  it('keeps what was typed, and the browser asks before it goes', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const first = await openWorkbench(stage, { context });
    await first.openSample();
    await first.sheet('支出明细');
    const asked = new Promise<string>((resolve) => {
      first.page.on('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await first.type('I8', '示例改过的收款人');
    await first.page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');
    // The person stays for a moment, and then goes.
    await first.page.getByText('有未保存的修改').waitFor();
    await expect
      .poll(() => first.page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))))
      .toBe(true);
    await first.page.close();
    const second = await openWorkbench(stage, { context });
    await second.page.getByRole('button', { name: /恢复/ }).first().click();
    await second.page.getByText(/已恢复/).waitFor();
    await second.sheet('支出明细');
    expect(await second.valueAt('I8')).toContain('示例改过的收款人');
    await context.close();
  });
});

describe('a paste that has to be asked about', () => {
  it('goes where it was asked for, wherever the person has gone meanwhile', async () => {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    await workbench.openSample();
    await workbench.sheet('支出明细');
    const elsewhere = await workbench.valueAt('I12');
    await workbench.paste('I8', [['示例粘贴的收款人']]);
    await page.getByRole('button', { name: '覆盖' }).waitFor();
    await workbench.cell('I12');
    await page.getByRole('button', { name: '覆盖' }).click();
    await expect.poll(() => workbench.valueAt('I8')).toContain('示例粘贴的收款人');
    expect(await workbench.valueAt('I12')).toBe(elsewhere);
    await page.close();
  });
});

describe('somebody else’s workbook', () => {
  it('is shown and not changed', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('家庭开支');
    sheet.addRow(['项目', '金额']);
    sheet.addRow(['买菜', 35.5]);
    const file = path.join(folder, 'household.xlsx');
    writeFileSync(file, Buffer.from(await book.xlsx.writeBuffer()));
    const workbench = await openWorkbench(stage);
    await workbench.openFile(file);
    await workbench.page
      .getByText(/不是本系统的台账，只能看/)
      .first()
      .waitFor();
    expect(await workbench.valueAt('A2')).toContain('买菜');
    await workbench.type('A2', '买肉');
    expect(await workbench.valueAt('A2')).toContain('买菜');
    expect(workbench.complaints).toEqual([]);
    await workbench.page.close();
  });

  it('that cannot be read is refused in words', async () => {
    const workbench = await openWorkbench(stage);
    await workbench.openFile({
      name: '坏文件.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no zip'),
    });
    await workbench.page.getByText(/没有打开“坏文件.xlsx”/).waitFor();
    await workbench.page.close();
  });
});
