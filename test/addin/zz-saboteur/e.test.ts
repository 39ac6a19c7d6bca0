import { afterAll, beforeAll, it } from 'vitest';
import { axeViolations, tooWide, cutTexts } from '../pane/look-over.ts';
import * as k from './kit.ts';
let st: k.Stage;
beforeAll(async () => { st = await k.stage(); });
afterAll(() => st.close());
const caught = (name: string, f: () => Promise<void>) => it(name, async () => { k.log('\n##', name); try { await f(); } catch (e) { k.log('THREW', String(e).slice(0, 500)); } }, 150000);
const BAD = [['2026-03-01', '记-9', '首次认定助推资金', '材料费', 'CX-2025-01', '研究', '招待客户用餐', '饭店', '１，５００元'], ['2026-03-02', '记-10', '首次认定助推资金', '材料费', 'CX-2025-01', '研究', '料', '店', '２，５００元']];
const press = async (page: any) => { await page.getByRole('button', { name: /^记入|仍然记入/ }).first().click(); await page.waitForTimeout(900); };
for (const what of ['table', 'sheet', 'rename', 'heading'] as const) caught('draft half typed, gone: ' + what, async () => {
  const h = await k.baseHost(); const { page, complaints } = await k.open(st, h, what === 'rename' ? { sets: { ExcelApi: '1.17', SharedRuntime: '1.1', DelayForCellEdit: '1.1' } } : {}); await k.settled(page); await k.tab(page, '记一笔'); await k.fillIn(page, k.ENTRY);
  await page.locator('[name=summary]').focus();
  if (what === 'table') h.user.deleteTable('rf_expenses', { source: 'Remote' }); if (what === 'sheet') h.user.deleteSheet('支出明细', { source: 'Remote' }); if (what === 'rename') h.user.renameSheet('支出明细', "it's, 'x'!", { source: 'Remote' }); if (what === 'heading') h.user.type('支出明细', 'J4', '数额', { source: 'Remote' });
  await page.waitForTimeout(1300); k.log('focus', await k.focus(page), await k.notices(page), 'values', (await page.locator('form [name]').evaluateAll((a) => a.map((e) => (e as HTMLInputElement).value))).join('|')); await k.shot(page, 'gone-' + what);
  await press(page).catch(() => k.log('no button')); k.log('press', await k.notices(page)); await k.shot(page, 'gone-' + what + '2');
  await k.tab(page, '概览'); await page.waitForTimeout(200); k.log((await k.body(page)).slice(0, 350)); await k.shot(page, 'gone-' + what + '3');
  k.log(complaints, h.missing); await page.close();
});
caught('everything deleted while each view open', async () => {
  for (const v of ['概览', '检查', '记一笔', '汇总', '新建', '设置']) {
    const h = await k.baseHost(); h.user.paste('支出明细', 'B12', BAD); const { page, complaints } = await k.open(st, h); await k.settled(page); await k.tab(page, v);
    if (v === '检查') { await page.getByRole('listitem').first().getByRole('button', { expanded: false }).first().click(); await page.getByRole('button', { name: '写说明' }).first().click(); await page.locator('textarea').fill('写了一半'); }
    if (v === '新建') await page.getByLabel('北京经开区职工创新工作室').check();
    h.user.deleteSheet('封面'); h.user.deleteSheet('支出明细'); await page.waitForTimeout(900);
    k.log(v, 'focus', await k.focus(page), (await k.body(page)).slice(0, 260), complaints); await k.shot(page, 'del-' + v);
    await page.close();
  }
});
caught('explain draft and finding list changed by co-author', async () => {
  const h = await k.baseHost(); h.user.paste('支出明细', 'B12', BAD); const { page, complaints } = await k.open(st, h); await k.settled(page); await k.tab(page, '检查');
  const li = page.getByRole('listitem').filter({ hasText: '招待' }).last(); await li.getByRole('button', { expanded: false }).first().click();
  await page.getByRole('button', { name: '写说明' }).first().click(); await page.locator('textarea').fill('写了一半的说明'); await page.locator('textarea').focus();
  h.user.insertRow('支出明细', 6, { source: 'Remote' }); await page.waitForTimeout(1200);
  k.log('insert above: focus', await k.focus(page), 'textarea', await page.locator('textarea').count(), await page.locator('textarea').first().inputValue({ timeout: 500 }).catch(() => 'GONE')); await k.shot(page, 'explain-insert');
  await page.getByRole('button', { name: '保存说明' }).click({ timeout: 2000 }).catch(() => k.log('no save'));
  h.user.type('支出明细', 'H13', '招待客人用餐', { source: 'Remote' }); await page.waitForTimeout(1200); k.log('edited row: focus', await k.focus(page), await page.locator('textarea').count()); await k.shot(page, 'explain-edit'); k.log(complaints); await page.close();
});
caught('fix pressed as co-author changes the cell / inserts above', async () => {
  const h = await k.baseHost(); h.user.paste('支出明细', 'B12', BAD); const { page } = await k.open(st, h); await k.settled(page); await k.tab(page, '检查');
  await page.getByRole('button', { name: /改正/ }).first().click();
  h.user.insertRow('支出明细', 6, { source: 'Remote' }); await page.getByRole('button', { name: '改正', exact: true }).click(); await page.waitForTimeout(1500);
  k.log(await k.notices(page), [12, 13, 14].map((r) => h.cell('支出明细', 'J' + r).value)); await k.shot(page, 'fix-insert'); await page.close();
});
caught('mark with row inserted', async () => {
  const h = await k.baseHost(); h.user.paste('支出明细', 'B12', BAD); const { page } = await k.open(st, h); await k.settled(page); await k.tab(page, '检查');
  await page.getByRole('button', { name: '标记单元格' }).click(); h.user.insertRow('支出明细', 6, { source: 'Remote' }); await page.waitForTimeout(1500);
  k.log(JSON.stringify(h.sheet('支出明细').conditionalFormats?.filter((c: any) => JSON.stringify(c).includes('标记'))).slice(0, 500)); await page.close();
});
for (const big of [20_000, 3_000, 400]) caught('largestAnswer ' + big, async () => {
  const h = await k.baseHost(); h.user.paste('支出明细', 'B12', BAD); h.largestAnswer = big; const { page, complaints } = await k.open(st, h); await page.waitForTimeout(4000); k.log((await k.body(page)).slice(0, 500), complaints); await k.shot(page, 'large-' + big);
  if (await page.getByRole('tab', { name: '记一笔' }).count()) { await k.tab(page, '记一笔'); await k.fillIn(page, k.ENTRY); await press(page); k.log(await k.notices(page), k.rowsOf(h, 14, 15)); } await page.close();
});
caught('ExcelApi 1.9 only', async () => {
  const h = await k.baseHost(); h.user.paste('支出明细', 'B12', BAD); const { page, complaints } = await k.open(st, h, { sets: { ExcelApi: '1.9' } }); await k.settled(page); k.log((await k.body(page)).slice(0, 400)); await k.shot(page, 'api19');
  await k.tab(page, '记一笔'); await k.fillIn(page, k.ENTRY); await k.shot(page, 'api19-entry'); await press(page); k.log(await k.notices(page), k.rowsOf(h, 14, 14));
  await k.tab(page, '检查'); await page.getByRole('button', { name: '标记单元格' }).click(); await page.waitForTimeout(700); k.log(await k.notices(page));
  h.user.renameSheet('支出明细', '支出2'); await page.waitForTimeout(500); await page.getByRole('listitem').filter({ hasText: '支出明细' }).first().getByRole('button').last().click(); await page.waitForTimeout(700); k.log('jump after rename', await k.notices(page));
  await k.tab(page, '记一笔'); await k.fillIn(page, { ...k.ENTRY, invoice: '26112000000100000779' }); await press(page); k.log('entry after rename', await k.notices(page), h.missing, complaints); await page.close();
});
