import { createServer } from 'node:http';
import { it } from 'vitest';
import { OfficeHost } from '../../support/office/office-host.ts';
import { hostFromFile } from '../../support/office/from-file.ts';
import { saveHost } from '../../support/office/to-file.ts';
import { openPane, setStage } from '../first-day/excel-with-pane.ts';
import { readFileSync, writeFileSync } from 'node:fs';
it('repl', async () => {
  const stage = await setStage();
  const G: any = { stage, OfficeHost, hostFromFile, saveHost, openPane, readFileSync, writeFileSync, S: {} };
  G.wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
  G.tab = async (page: any, name: string) => {
    await page.getByRole('tab', { name }).click();
    await G.wait(250);
  };
  G.text = async (page: any) => page.evaluate(() => document.body.innerText);
  G.shot = (page: any, n: string, o: any = {}) => page.screenshot({ path: `/tmp/clerk/${n}.png`, ...o });
  G.full = async (page: any, n: string) => {
    const v = page.viewportSize();
    const h = await page.evaluate(() => Math.max(...[...document.querySelectorAll('*')].map((e) => e.scrollHeight)));
    await page.setViewportSize({ width: v.width, height: Math.min(6000, h + 250) });
    await G.wait(200);
    await page.screenshot({ path: `/tmp/clerk/${n}.png` });
    await page.setViewportSize(v);
  };
  G.settled = async (page: any) => page.getByText(/项规则已核对|Rules checked/).waitFor({ timeout: 20000 });
  G.fillIn = async (page: any, values: any) => {
    for (const [k, v] of Object.entries(values)) {
      const f = page.locator(`[name="${k}"]`);
      if (await f.evaluate((o: any) => o.tagName === 'SELECT')) await f.selectOption(v as string);
      else await f.fill(v as string);
    }
  };
  G.findings = async (page: any) => {
    for (let i = 0; i < 30; i++) {
      const m = page.getByRole('button', { name: /再显示/ });
      if ((await m.count()) === 0) break;
      await m.first().click();
    }
    return page
      .locator('[data-finding]')
      .evaluateAll((a: any) =>
        a.map((o: any) => o.getAttribute('data-rule') + ' ' + o.innerText.replace(/\n/g, ' | ')),
      );
  };
  let done: any;
  const end = new Promise((r) => {
    done = r;
  });
  const server = createServer((req, res) => {
    let b = '';
    req.on('data', (c) => (b += c));
    req.on('end', async () => {
      if (b === 'QUIT') {
        res.end('bye');
        done();
        return;
      }
      const out: string[] = [];
      const log = (...a: any[]) => out.push(a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x))).join(' '));
      try {
        const f = new Function('G', 'log', `with(G){return (async()=>{${b}\n})()}`);
        const r = await f(G, log);
        if (r !== undefined) log(r);
      } catch (e: any) {
        log('ERR', e.stack?.slice(0, 1500) ?? String(e));
      }
      res.end(out.join('\n') + '\n');
    });
  }).listen(47113, '127.0.0.1');
  await end;
  server.close();
  await stage.close();
}, 7_200_000);
