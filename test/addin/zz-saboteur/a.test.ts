import { afterAll, beforeAll, it } from 'vitest';
import * as k from './kit.ts';
let st: k.Stage;
beforeAll(async () => { st = await k.stage(); });
afterAll(() => st.close());
const caught = (name: string, f: () => Promise<void>) => it(name, async () => { k.log('\n##', name); try { await f(); } catch (e) { k.log('THREW', String(e).slice(0, 600)); } }, 90000);

caught('plain', async () => {
  const h = await k.baseHost();
  const { page, complaints } = await k.open(st, h);
  await k.settled(page);
  k.log(await k.body(page));
  await k.tab(page, '记一笔');
  await k.fillIn(page, k.ENTRY);
  await k.shot(page, 'plain-entry');
  await page.getByRole('button', { name: '记入' }).click();
  await page.waitForTimeout(1500);
  k.log(await k.notices(page), k.rowsOf(h), await k.focus(page), complaints, h.missing);
  await page.close();
});
// half-died batches of an entry, retry
for (const spec of [{ afterWrites: 0 }, { afterWrites: 1 }, { afterWrites: 2 }, { afterWrites: 3 }, { afterActions: 5 }, { afterActions: 12 }, { afterActions: 20 }, { afterActions: 30 }, { afterActions: 40 }]) {
  caught('entry half ' + JSON.stringify(spec), async () => {
    const h = await k.baseHost();
    const { page, complaints } = await k.open(st, h);
    await k.settled(page);
    await k.tab(page, '记一笔');
    await k.fillIn(page, k.ENTRY);
    await page.waitForTimeout(300);
    // fail the second work batch (the write), let the read through
    const orig = h.execute.bind(h); let n = 0; let armed = true;
    (h as any).execute = (req: string, fl: number) => { if (armed && /"ActionType":4/.test(req) ) { armed = false; h.failNext({ code: 'GeneralException', ...spec }); } return orig(req, fl); };
    await page.getByRole('button', { name: '记入' }).click();
    await page.waitForTimeout(1200);
    k.log('after fail', await k.notices(page), k.rowsOf(h, 12, 14), 'armed', armed, await k.focus(page));
    if (spec.afterWrites === 1) await k.shot(page, 'half1');
    await page.getByRole('button', { name: /记入/ }).click();
    await page.waitForTimeout(1200);
    k.log('after retry', await k.notices(page), k.rowsOf(h, 12, 14), complaints);
    await page.close();
  });
}
