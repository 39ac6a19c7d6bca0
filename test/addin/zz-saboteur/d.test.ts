import { afterAll, beforeAll, it } from 'vitest';
import { OfficeHost } from '../../support/office/office-host.ts';
import * as k from './kit.ts';
let st: k.Stage;
beforeAll(async () => { st = await k.stage(); });
afterAll(() => st.close());
const caught = (name: string, f: () => Promise<void>) => it(name, async () => { k.log('\n##', name); try { await f(); } catch (e) { k.log('THREW', String(e).slice(0, 800)); } }, 150000);
async function create(which: number, spec: object, tag: string, code = 'GeneralException') {
  const h = new OfficeHost(); const { page, complaints } = await k.open(st, h);
  await page.getByRole('button', { name: '新建台账' }).first().click(); await page.getByLabel('北京经开区职工创新工作室').check();
  await page.locator('[name="rf_workshop_name"]').fill('甲创新工作室');
  const orig = h.execute.bind(h); let n = 0; const total = { n: 0 };
  (h as any).execute = (q: string, f: number) => { if (/suspendApi/i.test(q)) { n++; total.n++; if (n === which) h.failNext({ code, ...spec }); } return orig(q, f); };
  await page.getByRole('button', { name: '新建台账' }).last().click();
  await page.getByText(/台账建好了|新建中断|没有新建|没有建|中断/).first().waitFor({ timeout: 60000 }).catch(() => k.log('nothing said'));
  await page.waitForTimeout(1500);
  k.log('batches', total.n, await k.notices(page), await k.focus(page), 'sheets', h.book.sheets.map((s) => s.name).join(), 'BODY', (await k.body(page)).slice(0, 700)); await k.shot(page, 'create-' + tag);
  // retry
  const b = page.getByRole('button', { name: '新建台账' }); if (await b.count()) { await b.last().click(); await page.waitForTimeout(4000); k.log('retry', await k.notices(page), (await k.body(page)).slice(0, 500)); await k.shot(page, 'create-retry-' + tag); }
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
  const ov = page.getByRole('tab', { name: '概览' }); if (await ov.count()) { await ov.click(); await page.waitForTimeout(700); k.log('overview', (await k.body(page)).slice(0, 700)); await k.shot(page, 'create-ov-' + tag); }
  k.log(complaints); await page.close();
}
caught('create frames batch early', () => create(1, { afterActions: 4 }, 'f-early'));
caught('create frames batch mid', () => create(1, { afterActions: 60 }, 'f-mid'));
caught('create frames batch late', () => create(1, { afterActions: 400 }, 'f-late'));
caught('create sheet 1', () => create(2, { afterActions: 20 }, 's1'));
caught('create sheet 4', () => create(5, { afterWrites: 5 }, 's4'));
caught('create last sheet', () => create(18, { afterActions: 20 }, 's17'));
caught('create disconnected', () => create(6, { afterActions: 20 }, 'disc', 'InvalidOrTimedOutSession'));
