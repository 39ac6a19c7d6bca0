import { afterAll, beforeAll, it } from 'vitest';
import * as k from './kit.ts';
let st: k.Stage;
beforeAll(async () => { st = await k.stage(); });
afterAll(() => st.close());
const caught = (name: string, f: () => Promise<void>) => it(name, async () => { k.log('\n##', name); try { await f(); } catch (e) { k.log('THREW', String(e).slice(0, 800)); } }, 120000);
function arm(h: any, spec: object, match = /"ActionType":4/) { const orig = h.execute.bind(h); let armed = true; h.execute = (req: string, fl: number) => { if (armed && match.test(req)) { armed = false; h.failNext({ code: 'GeneralException', ...spec }); } return orig(req, fl); }; }
async function entryOpen(o: any = {}) { const h = await k.baseHost(); const r = await k.open(st, h, o); await k.settled(r.page); await k.tab(r.page, '记一笔'); return { h, ...r }; }
const press = async (page: any) => { await page.getByRole('button', { name: /^记入|仍然记入/ }).first().click(); await page.waitForTimeout(1200); };

caught('half + row inserted above by co-author + retry', async () => {
  const { h, page } = await entryOpen(); await k.fillIn(page, k.ENTRY);
  arm(h, { afterWrites: 1 }); await press(page);
  k.log(await k.notices(page), k.rowsOf(h, 12, 14));
  h.user.insertRow('支出明细', 6, { source: 'Remote' }); await page.waitForTimeout(800);
  await press(page);
  k.log(await k.notices(page), k.rowsOf(h, 11, 15)); await k.shot(page, 'half-insert'); await page.close();
});
caught('half with invoice written (handler missing) + retry', async () => {
  const { h, page } = await entryOpen(); await k.fillIn(page, k.ENTRY);
  await page.getByRole('button', { name: /更多栏目/ }).click();
  k.log(await page.locator('form [name]').evaluateAll((a) => a.map((e) => e.getAttribute('name'))));
  await k.fillIn(page, { handler: '张三', approver: '李四' });
  arm(h, { afterWrites: 2 }); await press(page);
  k.log(await k.notices(page), k.rowsOf(h, 12, 14), ['L','M','N','O','P','Q','R'].map((c) => h.cell('支出明细', c + '12').value));
  await press(page); k.log('second', await k.notices(page), k.rowsOf(h, 12, 14)); await k.shot(page, 'half-invoice');
  await press(page); k.log('third', await k.notices(page), k.rowsOf(h, 12, 14)); await page.close();
});
caught('half + draft corrected + retry', async () => {
  const { h, page } = await entryOpen(); await k.fillIn(page, k.ENTRY);
  arm(h, { afterWrites: 1 }); await press(page);
  await k.fillIn(page, { summary: '棒料 3 根' }); await press(page);
  k.log(await k.notices(page), k.rowsOf(h, 12, 14)); await k.shot(page, 'half-changed'); await page.close();
});
caught('reload mid-draft and after half', async () => {
  const { h, page } = await entryOpen(); await k.fillIn(page, k.ENTRY);
  const before = h.handlers; await page.reload(); await k.settled(page); await k.tab(page, '记一笔');
  k.log('handlers', before, h.handlers, 'values', await page.locator('form [name]').evaluateAll((a) => a.map((e) => (e as HTMLInputElement).value)));
  h.user.type('支出明细', 'J11', '招待'); await page.waitForTimeout(800); k.log(await k.body(page)); await page.close();
});
caught('follow fails at start', async () => {
  const h = await k.baseHost(); h.failNext({ code: 'GeneralException', afterActions: 0 });
  const { page, complaints } = await k.open(st, h); await page.waitForTimeout(2500);
  k.log(await k.notices(page), (await k.body(page)).slice(0, 400), 'handlers', h.handlers);
  await k.shot(page, 'follow-fails');
  h.user.paste('支出明细', 'B12', [['2026-03-01', '记-9', '首次认定助推资金', '材料费', 'CX-2025-01', '研究', '招待客户用餐', '饭店', '860']]);
  await page.waitForTimeout(1500); k.log('after typing', (await k.body(page)).slice(0, 300), await k.notices(page));
  await page.getByRole('button', { name: '全部重新检查' }).click(); await page.waitForTimeout(1500);
  k.log('after refresh', (await k.body(page)).slice(0, 300), 'handlers', h.handlers);
  h.user.paste('支出明细', 'B13', [['2026-03-01', '记-9', '首次认定助推资金', '材料费', 'CX-2025-01', '研究', '招待客户用餐', '饭店', '8600']]);
  await page.waitForTimeout(1500); k.log('after typing 2', (await k.body(page)).slice(0, 300), complaints); await page.close();
});
caught('first read fails', async () => {
  const h = await k.baseHost(); const orig = h.execute.bind(h); let n = 0;
  (h as any).execute = (q: string, f: number) => { if (++n === 3) h.failNext({ code: 'GeneralException', afterActions: 0 }); return orig(q, f); };
  const { page, complaints } = await k.open(st, h); await page.waitForTimeout(2500);
  k.log(await k.body(page), await k.focus(page)); await k.shot(page, 'read-fails');
  await page.getByRole('button').first().focus(); await page.keyboard.press('Enter'); await page.waitForTimeout(1500); k.log((await k.body(page)).slice(0, 200), await k.focus(page), complaints); await page.close();
});
// protected sheets
for (const [name, sheet] of [['支出明细', '支出明细'], ['拨款到账', '拨款到账']] as const) caught('protected entry ' + name, async () => {
  const { h, page, complaints } = await entryOpen(); await k.fillIn(page, k.ENTRY);
  h.sheet(sheet).protection.isProtected = true; await press(page);
  k.log(await k.notices(page), k.rowsOf(h, 12, 13), complaints); await k.shot(page, 'prot-' + (name === '支出明细' ? 'exp' : 'rec')); await page.close();
});
caught('protected: fix, explain, set, mark', async () => {
  const h = await k.baseHost();
  h.user.paste('支出明细', 'B12', [['2026-03-01', '记-9', '首次认定助推资金', '材料费', 'CX-2025-01', '研究', '招待客户用餐', '饭店', '１，５００元']]);
  const { page, complaints } = await k.open(st, h); await k.settled(page); await k.tab(page, '检查');
  for (const s of h.book.sheets) s.protection.isProtected = true;
  await page.getByRole('button', { name: /安全|改正|可改/ }).first().click().catch((e) => k.log('nofixbtn', String(e).slice(0, 100)));
  k.log(await k.body(page)); await k.shot(page, 'prot-findings');
  const li = page.getByRole('listitem').filter({ hasText: '１，５００元' }).last();
  await li.getByRole('button', { expanded: false }).first().click();
  await page.getByRole('button', { name: '改', exact: true }).click(); await page.waitForTimeout(1000);
  k.log('fix', await k.notices(page), await k.focus(page));
  await page.getByRole('button', { name: '写说明' }).first().click(); await page.locator('textarea').fill('x说明'); await page.getByRole('textbox', { name: /说明人/ }).fill('甲');
  await page.getByRole('button', { name: '保存说明' }).click(); await page.waitForTimeout(1000);
  k.log('explain', await k.notices(page), await k.focus(page)); await k.shot(page, 'prot-explain');
  await page.getByRole('button', { name: /标记/ }).first().click(); await page.waitForTimeout(1000);
  k.log('mark', await k.notices(page)); await k.shot(page, 'prot-mark');
  await k.tab(page, '设置'); const row = page.getByRole('button', { expanded: false }).first(); await row.click();
  await k.shot(page, 'prot-settings');
  const inp = page.locator('main form input, main form select').first(); const t = await inp.evaluate((e) => e.tagName + (e as any).type);
  k.log(t); if (t.startsWith('SELECT')) { await inp.selectOption({ index: 1 }); } else if (/radio/.test(t)) await page.locator('main form input').nth(1).check(); else await inp.fill('33');
  await page.getByRole('button', { name: '保存' }).first().click(); await page.waitForTimeout(1000); k.log('set', await k.notices(page)); await k.shot(page, 'prot-set');
  k.log(complaints); await page.close();
});
