import { afterAll, beforeAll, it } from 'vitest';
import * as k from './kit.ts';
let st: k.Stage;
beforeAll(async () => { st = await k.stage(); });
afterAll(() => st.close());
const caught = (name: string, f: () => Promise<void>) => it(name, async () => { k.log('\n##', name); try { await f(); } catch (e) { k.log('THREW', String(e).slice(0, 800)); } }, 120000);
function arm(h: any, spec: object, match = /"ActionType":4/, code = 'GeneralException') { const orig = h.execute.bind(h); let armed = true; h.execute = (req: string, fl: number) => { if (armed && match.test(req)) { armed = false; h.failNext({ code, ...spec }); } return orig(req, fl); }; }
const BAD = [['2026-03-01', '记-9', '首次认定助推资金', '材料费', 'CX-2025-01', '研究', '招待客户用餐', '饭店', '１，５００元'], ['2026-03-02', '记-10', '首次认定助推资金', '材料费', 'CX-2025-01', '研究', '料', '店', '２，５００元']];
async function find(o: any = {}) { const h = await k.baseHost(); h.user.paste('支出明细', 'B12', BAD); const r = await k.open(st, h, o); await k.settled(r.page); await k.tab(r.page, '检查'); return { h, ...r }; }

caught('entry while cell edit', async () => {
  const h = await k.baseHost(); const { page, complaints } = await k.open(st, h); await k.settled(page); await k.tab(page, '记一笔'); await k.fillIn(page, k.ENTRY);
  h.isEditingCell = true; await page.getByRole('button', { name: '记入' }).click(); await page.waitForTimeout(4000);
  k.log('during', await k.notices(page), await k.focus(page)); await k.shot(page, 'edit-entry');
  await k.tab(page, '概览'); await page.getByRole('button', { name: '全部重新检查' }).click(); await page.waitForTimeout(1000); await k.shot(page, 'edit-refresh');
  await k.tab(page, '汇总'); await page.waitForTimeout(300); await k.shot(page, 'edit-summary');
  h.endCellEdit(); await page.waitForTimeout(1500); k.log('after', await k.notices(page), k.rowsOf(h, 12, 13), complaints);
  await k.tab(page, '记一笔'); await page.waitForTimeout(300); k.log(await k.notices(page)); await k.shot(page, 'edit-done'); await page.close();
});
caught('entry while cell edit, open pane in edit', async () => {
  const h = await k.baseHost(); h.isEditingCell = true; const { page } = await k.open(st, h); await page.waitForTimeout(5000); await k.shot(page, 'edit-open'); k.log(await k.body(page)); h.endCellEdit(); await k.settled(page); await page.close();
});
caught('without DelayForCellEdit', async () => {
  const h = await k.baseHost(); const { page } = await k.open(st, h, { sets: { ExcelApi: '1.14', SharedRuntime: '1.1' } }); await k.settled(page); await k.tab(page, '记一笔'); await k.fillIn(page, k.ENTRY);
  h.isEditingCell = true; await page.getByRole('button', { name: '记入' }).click(); await page.waitForTimeout(1500); k.log(await k.notices(page)); await page.close();
});
for (const n of [1, 2, 3, 6]) caught('explain half ' + n, async () => {
  const { h, page, complaints } = await find();
  const li = page.getByRole('listitem').filter({ hasText: '招待' }).last(); await li.getByRole('button', { expanded: false }).first().click();
  await page.getByRole('button', { name: '写说明' }).first().click(); await page.locator('textarea').fill('说明一'); await page.getByRole('textbox', { name: /说明人/ }).fill('甲');
  arm(h, { afterWrites: n }); await page.getByRole('button', { name: '保存说明' }).click(); await page.waitForTimeout(1200);
  k.log(await k.notices(page), await k.focus(page)); if (n === 1) await k.shot(page, 'explain-half');
  const b = page.getByRole('button', { name: '保存说明' }); if (await b.count()) { await b.click(); await page.waitForTimeout(1200); k.log('retry', await k.notices(page), await k.focus(page)); await k.shot(page, 'explain-half-retry' + n); }
  k.log([5, 6, 7].map((r) => 'ABCDEFG'.split('').map((c) => h.cell('疑点说明', c + r).value).join('|')), complaints); await page.close();
});
for (const n of [0, 1, 2, 3]) caught('fix-all half ' + n, async () => {
  const { h, page, complaints } = await find();
  await page.getByRole('button', { name: /改正/ }).first().click(); arm(h, { afterWrites: n }); await page.getByRole('button', { name: '改正', exact: true }).click(); await page.waitForTimeout(1500);
  k.log(await k.notices(page), h.cell('支出明细', 'J12'), h.cell('支出明细', 'J13'), await k.focus(page)); if (n === 1) await k.shot(page, 'fix-half');
  const b = page.getByRole('button', { name: /改正/ }); if (await b.count()) { await b.first().click(); const c = page.getByRole('button', { name: '改正', exact: true }); if (await c.count()) await c.click(); await page.waitForTimeout(1500); k.log('retry', await k.notices(page), h.cell('支出明细', 'J12').value, h.cell('支出明细', 'J13').value, await k.focus(page)); }
  k.log(complaints); await page.close();
});
for (const n of [0, 3, 8]) caught('mark half ' + n, async () => {
  const { h, page, complaints } = await find();
  arm(h, { afterActions: n }, /conditionalFormats|ConditionalFormats|"Name":"Add"/i);
  await page.getByRole('button', { name: '标记单元格' }).click(); await page.waitForTimeout(1500);
  k.log(await k.notices(page), await k.focus(page), h.book.sheets.map((s: any) => s.name + ':' + (s.conditionalFormats?.filter((c: any) => JSON.stringify(c).includes('专款账标记')).length ?? '?')).filter((s: string) => !s.endsWith(':0')));
  await k.shot(page, 'mark-half' + n);
  await page.getByRole('button', { name: '标记单元格' }).click(); await page.waitForTimeout(1200); k.log('retry', await k.notices(page)); await k.shot(page, 'mark-half-retry' + n); k.log(complaints);
  await page.close();
});
caught('mark mid-way fail at last sync', async () => {
  const { h, page, complaints } = await find();
  for (const n of [3, 6, 9]) { const orig = h.execute.bind(h); let c = 0; (h as any).execute = (q: string, f: number) => { if (/AND\(TRUE/.test(q)) { h.failNext({ code: 'GeneralException', afterActions: n }); } return orig(q, f); };
  await page.getByRole('button', { name: '标记单元格' }).click(); await page.waitForTimeout(1000);
  k.log(n, await k.notices(page), JSON.stringify(h.book.sheets.map((s: any) => s)).split('专款账标记').length - 1, 'buttons', await page.getByRole('button', { name: /标记/ }).allInnerTexts()); (h as any).execute = orig; }
  await k.shot(page, 'mark-mid'); await page.close();
});
caught('marked, then reload the pane: unmark offered?', async () => {
  const { h, page } = await find(); await page.getByRole('button', { name: '标记单元格' }).click(); await page.waitForTimeout(1000);
  k.log(await page.getByRole('button', { name: /标记/ }).allInnerTexts()); await page.reload(); await k.settled(page); await k.tab(page, '检查'); await page.waitForTimeout(300);
  k.log('after reload', await page.getByRole('button', { name: /标记/ }).allInnerTexts());
  // all findings cured
  h.user.clear('支出明细', 'B12:J13'); await page.waitForTimeout(1500); await k.shot(page, 'marks-left'); k.log('no findings', await page.getByRole('button', { name: /标记/ }).allInnerTexts(), (await k.body(page)).slice(0, 300), JSON.stringify(h.book.sheets).split('专款账标记').length - 1); await page.close();
});
caught('set: protected, half, gone', async () => {
  const { h, page, complaints } = await find(); await k.tab(page, '设置');
  const row = page.locator('h3 button[aria-expanded=false]').first(); await row.click(); await page.waitForTimeout(200);
  const sel = page.locator('main form select').first(); await sel.selectOption({ index: 1 }); const save = page.locator('main form button[type=submit]').first();
  h.sheet('口径').protection.isProtected = true; await save.click(); await page.waitForTimeout(1000); k.log('protected', await k.notices(page), await k.focus(page)); await k.shot(page, 'set-prot');
  h.sheet('口径').protection.isProtected = false; arm(h, { afterWrites: 1 }); await save.click(); await page.waitForTimeout(1000); k.log('half', await k.notices(page), await k.focus(page)); await k.shot(page, 'set-half');
  await save.click().catch(() => 0); await page.waitForTimeout(1000); k.log('again', await k.notices(page), await k.focus(page)); await k.shot(page, 'set-again');
  await sel.selectOption({ index: 0 }); h.user.deleteSheet('口径'); await page.waitForTimeout(1000); await k.shot(page, 'set-gone0'); k.log('gone', await k.notices(page), (await k.body(page)).slice(0, 600), await k.focus(page)); 
  if (await save.count()) { await save.click(); await page.waitForTimeout(1000); k.log('save gone', await k.notices(page)); await k.shot(page, 'set-gone'); }
  k.log(complaints); await page.close();
});
