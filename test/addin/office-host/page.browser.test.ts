import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openPaneInExcel } from '../../support/office/chromium-excel.ts';
import { expectNothingMissing } from '../../support/office/expect-nothing-missing.ts';
import { OFFICE_JS } from '../../support/office/load-office.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { startStaticServer, type StaticServer } from '../../support/office/static-server.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>pane</title><script src="/office/office.js"></script>`;

let browser: Browser;
let server: StaticServer;
const host = new OfficeHost({ sheets: ['支出明细'] });

beforeAll(async () => {
  server = await startStaticServer({
    folders: { '/office/': OFFICE_JS },
    pages: { '/pane.html': PAGE },
    headers: { 'content-security-policy': "default-src 'self'" },
  });
  browser = await launchChromium();
});

afterEach(() => {
  expectNothingMissing(host);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

it('a page in Chromium reads and writes cells, hears of an edit and sees the looks of Excel', async () => {
  const page = await browser.newPage();
  host.user.type('支出明细', 'A1', '金额');
  const pane = await openPaneInExcel(page, `${server.url}/pane.html`, host, { theme: 'dark' });

  const read = await page.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出明细');
      const first = sheet.getRange('A1').load('values');
      sheet.getRange('A2').values = [[12.5]];
      sheet.onChanged.add(({ address, source }) => {
        document.title = `${source} ${address}`;
        return Promise.resolve();
      });
      await context.sync();
      return [first.values, Office.context.displayLanguage, Office.context.officeTheme.bodyBackgroundColor];
    });
  });
  expect(read).toEqual([[['金额']], 'zh-CN', '#262626']);
  expect(host.cell('支出明细', 'A2').value).toBe(12.5);

  host.user.type('支出明细', 'A3', '7', { source: 'Remote' });
  await page.waitForFunction(() => document.title === 'Remote A3');
  pane.stop();
  expect(server.requests.filter((path) => path !== '/favicon.ico')).toEqual([
    '/pane.html',
    '/office/office.js',
    '/office/excel-win32-16.01.js',
    '/office/zh-cn/office_strings.js',
  ]);
});
