import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { openWorkbench, setWorkbench, type WorkbenchPage, type WorkbenchStage } from './workbench-page.ts';

/** What the report of a paste says while a person goes on working. */

vi.setConfig({ testTimeout: 180_000 });

/** An expense without an invoice number; its amount is written in full-width figures. */
const EXPENSE = ['2026-10-02', '记-2610-1', '首次认定助推资金', '材料费', 'CX-2025-01', '研究', '耗材'];
const PASTED = [[...EXPENSE, '示例供应商', '１２．５０', '转账']];

let stage: WorkbenchStage;
let workbench: WorkbenchPage;

beforeAll(async () => {
  stage = await setWorkbench();
});

afterAll(() => stage.close());

beforeEach(async () => {
  workbench = await openWorkbench(stage);
});

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.page.close();
});

const report = (): ReturnType<Page['locator']> => workbench.page.getByRole('region', { name: '粘贴结果' });
const undo = (): ReturnType<Page['locator']> => report().getByRole('button', { name: '撤销粘贴' });

async function paste(): Promise<void> {
  await workbench.openSample();
  await workbench.sheet('支出明细');
  await workbench.paste('B61', PASTED);
  await report().getByText('已粘贴 1 行；1 处可以直接改正，1 处要您看一看。').waitFor();
}

describe('撤销粘贴', () => {
  it('takes back the paste and its corrections, after others have been taken back', async () => {
    await paste();
    await report().getByRole('button', { name: '全部改正' }).click();
    await expect.poll(() => workbench.valueAt('J61')).toBe('12.50');
    await workbench.type('I8', '示例后改的收款人');
    await report().getByText('粘贴以后又做过别的修改').waitFor();
    expect(await undo().count()).toBe(0);
    await workbench.page.keyboard.press('Control+z');
    await undo().click();
    await report().waitFor({ state: 'detached' });
    expect(await workbench.valueAt('B61')).toBe('');
    expect(await workbench.valueAt('I8')).not.toBe('示例后改的收款人');
  });

  it('leaves what is just being typed, and then is not to be had', async () => {
    await paste();
    await workbench.cell('I8');
    await workbench.page.keyboard.type('打到一半的收款人');
    await undo().click();
    await report().getByText('粘贴以后又做过别的修改').waitFor();
    expect(await workbench.valueAt('I8')).toBe('打到一半的收款人');
    expect(await workbench.valueAt('B61')).toBe('2026-10-02');
  });

  it('goes with its report when the paste is undone by keys', async () => {
    await paste();
    await workbench.cell('I8');
    await workbench.page.keyboard.press('Control+z');
    await report().waitFor({ state: 'detached' });
    expect(await workbench.valueAt('B61')).toBe('');
  });
});

describe('the report', () => {
  it('goes with its rows, and at no moment says that nothing was found', async () => {
    await paste();
    const said: string[] = [];
    await workbench.page.exposeFunction('tellOfReport', (words: string) => said.push(words));
    await report()
      .getByRole('status')
      .evaluate((status) => {
        const tell = (window as unknown as { tellOfReport: (words: string) => void }).tellOfReport;
        new MutationObserver(() => {
          tell(status.textContent);
        }).observe(status, { subtree: true, childList: true, characterData: true });
      });
    await workbench.cell('C7');
    await workbench.button('插入行').click();
    await report().getByRole('button', { name: '转到 M62' }).waitFor();
    await workbench.button('撤销').click();
    await report().getByRole('button', { name: '转到 M61' }).waitFor();
    await undo().waitFor();
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((words) => words.includes('没有疑点'))).toEqual([]);
  });
});

describe('somebody else’s workbook', () => {
  it('takes no paste, and says that it can only be looked at', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ringfence-paste-'));
    const book = new ExcelJS.Workbook();
    book.addWorksheet('家庭开支').addRow(['项目', '金额']);
    const file = path.join(folder, 'household.xlsx');
    writeFileSync(file, Buffer.from(await book.xlsx.writeBuffer()));
    await workbench.openFile(file);
    await workbench.page.getByText('只能看，不能改').first().waitFor();
    await workbench.paste('A2', [['买菜', '35.5']]);
    await workbench.page.getByText('这个文件不是本系统的台账，只能看，不能改。', { exact: true }).waitFor();
    expect(await workbench.page.getByText('受保护').count()).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
