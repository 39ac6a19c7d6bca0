import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openPaneInExcel, type PaneInExcel } from '../../support/office/chromium-excel.ts';
import type { OfficeOptions } from '../../support/office/load-office.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { hostFromFile } from '../../support/office/from-file.ts';
import { startStaticServer, type StaticServer } from '../../support/office/static-server.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
export const LOG = process.env.SABLOG ?? '/tmp/sab/log.txt';
export const log = (...a: unknown[]) => appendFileSync(LOG, a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x, null, 1))).join(' ') + '\n');
export interface Stage { browser: Browser; server: StaticServer; close(): Promise<void> }
export async function stage(headers?: Record<string,string>, prefix = '/ringfence/'): Promise<Stage> {
  const server = await startStaticServer({ folders: { [prefix]: '/tmp/sab/dist' }, ...(headers ? { headers } : {}) });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  return { browser, server, close: async () => { await browser.close(); await server.close(); } };
}
export async function baseBytes(): Promise<Uint8Array> {
  const f = '/tmp/sab/base.xlsx';
  if (!existsSync(f)) writeFileSync(f, await writeWorkbook(honestPlan()));
  return new Uint8Array(readFileSync(f));
}
export async function baseHost(o = {}): Promise<OfficeHost> { return hostFromFile(await baseBytes(), o); }
export async function open(st: Stage, host: OfficeHost, o: OfficeOptions & { width?: number; height?: number; path?: string; day?: string; forced?: boolean } = {}) {
  const page = await st.browser.newPage({ viewport: { width: o.width ?? 320, height: o.height ?? 720 }, ...(o.forced ? { forcedColors: 'active' as const } : {}) });
  const complaints: string[] = [];
  page.on('pageerror', (e) => complaints.push('PAGEERROR ' + e.message));
  page.on('console', (m) => { if (m.type() === 'error') complaints.push(m.text()); });
  await page.clock.setFixedTime(new Date((o.day ?? '2026-06-30') + 'T09:00:00'));
  const excel = await openPaneInExcel(page, `${st.server.url}${o.path ?? '/ringfence/taskpane.html'}`, host, o);
  return { page, excel, complaints };
}
export const tab = (p: Page, n: string) => p.getByRole('tab', { name: n }).click();
export const settled = (p: Page, t = 30000) => p.getByText(/项规则已核对/).waitFor({ timeout: t });
export const body = (p: Page) => p.evaluate(() => document.body.innerText.replace(/\n+/g, ' | ').slice(0, 1500));
export const notices = (p: Page) => p.evaluate(() => [...document.querySelectorAll('[role=alert],[role=status]')].map((e) => e.getAttribute('role') + ': ' + (e as HTMLElement).innerText.replace(/\n+/g, ' | ')).filter((s) => !/: $/.test(s)));
export const focus = (p: Page) => p.evaluate(() => { const a = document.activeElement as HTMLElement; return a ? `${a.tagName}${a.getAttribute('name') ? '[' + a.getAttribute('name') + ']' : ''}#${a.id} "${(a.getAttribute('aria-label') ?? a.innerText ?? '').slice(0, 40).replace(/\n/g, ' ')}"` : 'null'; });
export const shot = (p: Page, n: string) => p.screenshot({ path: `/tmp/sab/shots/${n}.png` });
export async function fillIn(page: Page, values: Record<string, string>) {
  for (const [k, v] of Object.entries(values)) {
    const f = page.locator(`[name="${k}"]`);
    if (await f.evaluate((e) => e.tagName === 'SELECT')) await f.selectOption(v); else await f.fill(v);
  }
}
export const ENTRY = { bookedOn: '2026-03-12', voucher: '记-88', fund: '首次认定助推资金', category: '材料费', project: 'CX-2025-01', stage: '研究', summary: '棒料', payee: '示例乙公司', amount: '123.45', invoice: '26112000000100000777' };
export const rowsOf = (h: OfficeHost, from = 10, to = 16) => { const out: string[] = []; for (let r = from; r <= to; r++) out.push(r + ': ' + 'ABCDEFGHIJKL'.split('').map((c) => { try { return String(h.cell('支出明细', c + r).value); } catch { return 'ERR'; } }).join('|')); return out; };
