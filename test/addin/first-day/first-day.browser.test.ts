import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { libreOfficeAvailable, recalculate } from '../../support/libreoffice.ts';
import { expectNothingMissing } from '../../support/office/expect-nothing-missing.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { saveHost } from '../../support/office/to-file.ts';
import { axeViolations } from '../pane/look-over.ts';
import { openPane, picture, setStage, type Stage } from './excel-with-pane.ts';
import { COVER, fillIn } from './story.ts';
import { toldByCommandLine, toldInPane } from './told-findings.ts';

/**
 * The first day of a finance clerk with the add-in, on the real Office.js library: a new ledger, a grant, five entries of
 * which one uses the money for a banquet, one books an invoice twice and one spends more than its budget line; one thing is
 * mended, one explained; the year is summed up; and what was saved passes the command line with the same findings.
 */

let stage: Stage;
let folder: string;

beforeAll(async () => {
  stage = await setStage();
  folder = mkdtempSync(path.join(tmpdir(), 'ringfence-first-day-'));
});

afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

async function settled(page: Page): Promise<void> {
  await page.getByText(/项规则已核对/).waitFor();
}

async function countOnTab(page: Page): Promise<number> {
  const name = (await page.getByRole('tab', { name: /检查/ }).getAttribute('aria-label')) ?? '';
  const words = name === '' ? await page.getByRole('tab', { name: /检查/ }).innerText() : name;
  return Number(/\d+/.exec(words)?.[0] ?? 0);
}

it('the first day', async () => {
  const host = new OfficeHost();
  const { page, complaints } = await openPane(stage, host);

  // A blank workbook: the pane says what it is for, and makes the ledger.
  await page.getByRole('button', { name: '新建台账' }).first().click();
  await page.getByLabel('北京经开区职工创新工作室').check();
  await fillIn(page, COVER);
  await picture(page, '01-新建');
  await page.getByRole('button', { name: '新建台账' }).last().click();
  await page.getByText('台账建好了').waitFor({ timeout: 60_000 });
  await settled(page);

  // The grant arrives: entered from the pane, with the review that it follows and a budget line typed on the sheets.
  host.user.paste('复审复核', 'A5', [['次年复审', '2025-06-18', '达标', '否']]);
  host.user.paste('预算', 'A5', [['首次认定助推资金', '设备费', '5000']]);
  host.user.paste('创新项目', 'A5', [['CX-2026-01', '薄壁件夹紧工艺研究', '2026']]);
  await tab(page, '记一笔');
  await page.getByRole('button', { name: '到账' }).click();
  await page.getByRole('button', { name: /更多栏目/ }).click();
  await fillIn(page, {
    receivedOn: '2026-07-10',
    fund: '首次认定助推资金',
    payer: '经开区总工会',
    payee: '示例精密制造公司',
    received: '200000',
    paid: '200000',
    paidOn: '2026-07-08',
  });
  await page.keyboard.press('Enter');
  await page.getByText(/已记入“拨款到账”/).waitFor();

  // First entry: the invoice's code is scanned, the rest typed. The balance shows before anything is written.
  await page.getByRole('button', { name: '支出', exact: true }).click();
  const code = page.getByLabel('发票二维码');
  await code.fill('01,32,,26112000000100000001,1200.00,20260810,,A1B2');
  await code.press('Enter');
  const usual = { fund: '首次认定助推资金', project: 'CX-2026-01', stage: '研究', payee: '示例乙金属材料公司' };
  await fillIn(page, {
    ...usual,
    bookedOn: '2026-08-12',
    category: '材料费',
    summary: '试验用不锈钢棒料',
    voucher: '记-2608-3',
  });
  await page.getByText('198,800.00').first().waitFor();
  await picture(page, '02-记一笔');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '记入' }).click();
  await page.getByText(/已记入“支出明细”第 5 行/).waitFor();

  // Second: the same invoice again. It is said before it is written, and written only when pressed once more.
  await fillIn(page, {
    ...usual,
    bookedOn: '2026-09-02',
    category: '材料费',
    summary: '不锈钢棒料',
    voucher: '记-2609-1',
    amount: '1200',
    invoice: '26112000000100000001',
  });
  await page.getByRole('button', { name: '记入' }).click();
  await page.getByText('还没有记入').waitFor();
  await picture(page, '03-重复发票');
  await page.getByRole('button', { name: '仍然记入' }).click();
  await page.getByText(/已记入“支出明细”第 6 行/).waitFor();

  // Third: more than the budget line allows.
  await fillIn(page, {
    ...usual,
    bookedOn: '2026-09-20',
    category: '设备费',
    summary: '视觉检测相机',
    voucher: '记-2609-11',
    amount: '9800',
    invoice: '26112000000100000002',
  });
  await page.getByText('记后超出').waitFor();
  await page.getByRole('button', { name: '记入' }).click();
  const again = page.getByRole('button', { name: '仍然记入' });
  const third = page.getByText(/已记入“支出明细”第 7 行/);
  await again.or(third).first().waitFor();
  if (await again.isVisible()) await again.click();
  await third.waitFor();

  // Fourth and fifth are typed on the sheet itself: a banquet, and an amount in an odd form. Findings appear as typed.
  await settled(page);
  const before = await countOnTab(page);
  host.user.paste('支出明细', 'B8', [
    [
      '2026-10-12',
      '记-2610-2',
      '首次认定助推资金',
      '材料费',
      'CX-2026-01',
      '研究',
      '招待客户用餐',
      '示例丙饭店',
      '860',
    ],
  ]);
  await expect.poll(() => countOnTab(page)).toBeGreaterThan(before);
  host.user.paste('支出明细', 'B9', [
    [
      '2026-10-20',
      '记-2610-9',
      '首次认定助推资金',
      '测试化验加工费',
      'CX-2026-01',
      '研究',
      '样件检测',
      '示例丁检测公司',
      '１，５００元',
    ],
  ]);
  await tab(page, '检查');
  await page.getByText(/招待/).first().waitFor();
  await page
    .getByText(/１，５００元/)
    .first()
    .waitFor();
  await settled(page);
  await picture(page, '04-检查');
  expect(await axeViolations(page)).toEqual([]);

  // One is mended: before and after are shown, the cell then holds the amount.
  const odd = page.getByRole('listitem').filter({ hasText: '１，５００元' }).last();
  await odd.getByRole('button', { expanded: false }).first().click();
  await page.getByRole('button', { name: '改', exact: true }).click();
  await expect.poll(() => host.cell('支出明细', 'J9').value).toBe(1500);
  await page
    .getByText(/１，５００元/)
    .first()
    .waitFor({ state: 'detached' });

  // One is explained: the words stand in 疑点说明 with author and day, and beside the finding, which stays.
  const banquet = page.getByRole('listitem').filter({ hasText: '招待' }).last();
  await banquet.getByRole('button', { expanded: false }).first().click();
  await page.getByRole('button', { name: '写说明' }).first().click();
  await page.locator('textarea').fill('测试机构来人，工作餐误入本项目，下月冲回。');
  await page.getByRole('textbox', { name: /说明人/ }).fill('示例戊');
  await page.getByRole('button', { name: '保存说明' }).click();
  await page.getByText('测试机构来人').first().waitFor();
  await picture(page, '05-说明');
  await expect.poll(() => host.cell('疑点说明', 'D5').value).toBe('已说明');
  expect(host.cell('疑点说明', 'F5').value).toBe('示例戊');

  // The year is summed up.
  await tab(page, '汇总');
  await page.getByText('200,000.00').first().waitFor();
  await picture(page, '06-汇总');
  expect(await axeViolations(page)).toEqual([]);
  await tab(page, '概览');
  await page.getByText('185,440.00').first().waitFor();
  await settled(page);
  await picture(page, '07-概览');
  expect(await axeViolations(page)).toEqual([]);

  // What the pane tells, line by line, is what the command line tells of the saved file.
  await tab(page, '检查');
  const shown = await toldInPane(page);
  expect(shown.length).toBeGreaterThan(3);
  expectNothingMissing(host);
  expect(complaints).toEqual([]);
  await page.close();
  if (!libreOfficeAvailable()) return;
  const saved = path.join(folder, '专款账.xlsx');
  writeFileSync(saved, await saveHost(host));
  expect(toldByCommandLine(await recalculate(saved), '2026-11-15')).toEqual(shown);
});
