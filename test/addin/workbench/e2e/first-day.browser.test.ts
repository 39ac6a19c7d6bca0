import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { libreOfficeAvailable, recalculate } from '../../../support/libreoffice.ts';
import { axeViolations } from '../../pane/look-over.ts';
import { COVER, fillIn } from '../../first-day/story.ts';
import { checkedByCommandLine, toldByCommandLine, toldInPane } from '../../first-day/told-findings.ts';
import { GRID_PART, openWorkbench, setWorkbench, type WorkbenchStage } from './workbench-page.ts';

/**
 * The first day again, without Excel: in the workbench, by mouse and keyboard. A new ledger, a grant, five entries of which
 * one uses the money for a banquet, one books an invoice twice and one spends more than its budget line; one thing is mended,
 * one explained; the year is summed up; and the saved file passes the command line with the same findings and figures.
 */

const DAY = '2026-11-15';

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

// Every key is pressed one by one, in a real browser.
const LONGEST_MS = 300_000;

it('the first day, in the workbench', { timeout: LONGEST_MS }, async () => {
  const workbench = await openWorkbench(stage, { day: DAY });
  const { page } = workbench;

  // From the start page: the programme is chosen there, the cover is filled in beside the blank grid.
  await page.getByRole('button', { name: /北京经开区职工创新工作室.*台账/ }).click();
  await fillIn(page, COVER);
  await workbench.picture('02-新建');
  await page.getByRole('button', { name: '新建台账' }).last().click();
  await page.getByText('台账建好了').waitFor({ timeout: 60_000 });
  await workbench.settled();

  // A review, a budget line and a project, typed into the grid.
  await workbench.sheet('复审复核');
  await workbench.type('A5', '次年复审');
  await workbench.type('B5', '2025-06-18');
  await workbench.type('C5', '达标');
  await workbench.type('D5', '否');
  await workbench.sheet('预算');
  await workbench.paste('A5', [['首次认定助推资金', '设备费', '5000']]);
  await workbench.sheet('创新项目');
  await workbench.type('A5', 'CX-2026-01');
  await workbench.type('B5', '薄壁件夹紧工艺研究');
  await workbench.type('C5', '2026');

  // The grant arrives: entered from the pane.
  await workbench.tab('记一笔');
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

  // Three expenses from the pane: one by its code, one with the same invoice, one over its budget line.
  await page.getByRole('button', { name: '支出', exact: true }).click();
  const code = page.getByLabel('发票二维码');
  await code.fill('01,32,,26112000000100000001,1200.00,20260810,,A1B2');
  await code.press('Enter');
  const usual = { fund: '首次认定助推资金', project: 'CX-2026-01', stage: '研究', payee: '示例乙金属材料公司' };
  const metal = {
    ...usual,
    category: '材料费',
    bookedOn: '2026-08-12',
    summary: '试验用不锈钢棒料',
    voucher: '记-2608-3',
  };
  await fillIn(page, metal);
  await page.getByText('198,800.00').first().waitFor();
  await workbench.picture('03-记一笔');
  await page.getByRole('button', { name: '记入' }).click();
  await page.getByText(/已记入“支出明细”第 5 行/).waitFor();
  await fillIn(page, {
    ...metal,
    bookedOn: '2026-09-02',
    voucher: '记-2609-1',
    amount: '1200',
    invoice: '26112000000100000001',
  });
  await page.getByRole('button', { name: '记入' }).click();
  await page.getByText('还没有记入').waitFor();
  await page.getByRole('button', { name: '仍然记入' }).click();
  await page.getByText(/已记入“支出明细”第 6 行/).waitFor();
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

  // A banquet is typed into the grid; an odd amount comes in by a paste, which says at once what it would make of it.
  await workbench.sheet('支出明细');
  const banquetRow = [
    '2026-10-12',
    '记-2610-2',
    '首次认定助推资金',
    '材料费',
    'CX-2026-01',
    '研究',
    '招待客户用餐',
    '示例丙饭店',
  ];
  for (const [at, text] of [...banquetRow, '860'].entries()) await workbench.type(`${'BCDEFGHIJ'.charAt(at)}8`, text);
  await workbench.paste('B9', [
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
  await page.getByText(/已粘贴 1 行/).waitFor();
  expect([await workbench.valueAt('B8'), await workbench.valueAt('B9')]).toEqual(['2026-10-12', '2026-10-20']);
  await page.getByText('1500.00').first().waitFor();
  await workbench.picture('04-粘贴');
  expect(await axeViolations(page, GRID_PART)).toEqual([]);
  await page.getByRole('button', { name: /改正/ }).first().click();
  await expect.poll(() => workbench.valueAt('J9')).toBe('1,500.00');
  await workbench.settled();

  // The banquet is explained.
  await workbench.tab('检查');
  const banquet = page.getByRole('listitem').filter({ hasText: '招待' }).last();
  await banquet.getByRole('button', { expanded: false }).first().click();
  await page.getByRole('button', { name: '写说明' }).first().click();
  await page.locator('textarea').fill('测试机构来人，工作餐误入本项目，下月冲回。');
  await page.getByRole('textbox', { name: /说明人/ }).fill('示例戊');
  await page.getByRole('button', { name: '保存说明' }).click();
  await page.getByText('测试机构来人').first().waitFor();
  await workbench.picture('05-检查');

  // The year is summed up.
  await workbench.tab('汇总');
  await page.getByText('200,000.00').first().waitFor();
  await workbench.tab('概览');
  await page.getByText('185,440.00').first().waitFor();
  await workbench.settled();

  // Saved, the file says the same to the command line, before and after LibreOffice has computed it anew.
  const download = await workbench.save();
  const saved = path.join(folder, '专款账.xlsx');
  await download.saveAs(saved);
  await page.getByText('已保存', { exact: true }).waitFor();
  await workbench.tab('检查');
  const shown = await toldInPane(page);
  expect(shown.length).toBeGreaterThan(3);
  expect(toldByCommandLine(saved, DAY)).toEqual(shown);
  expect(workbench.complaints).toEqual([]);
  await page.close();
  if (!libreOfficeAvailable()) return;
  const recalculated = await recalculate(saved);
  expect(toldByCommandLine(recalculated, DAY)).toEqual(shown);
  expect(checkedByCommandLine(recalculated, DAY).files[0]?.money).toEqual(
    checkedByCommandLine(saved, DAY).files[0]?.money,
  );
});
