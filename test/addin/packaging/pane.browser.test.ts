import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tokens } from '@fluentui/react-components';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RIBBON_COMMANDS } from '../../../addin/commands/ribbon-commands.ts';
import { openPaneInExcel } from '../../support/office/chromium-excel.ts';
import { DESKTOP_SETS, installBoundary, THEMES } from '../../support/office/native-boundary.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { startStaticServer, type StaticServer } from '../../support/office/static-server.ts';
import { builtAddin } from './built-addin.ts';

let folder: string;
let browser: Browser;
let server: StaticServer;
let page: Page;
let foreign: string[];
let complaints: string[];
/** How many requests the server had before this test. */
let asked: number;

/** The policy of the page, sent as a header too, as the deployment guide says. */
function policy(): string {
  const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const [, own = ''] = /Content-Security-Policy"? content="([^"]+)"/.exec(html) ?? [];
  return `${own}; frame-ancestors 'none'`;
}

beforeAll(async () => {
  folder = await builtAddin();
  server = await startStaticServer({
    folders: { '/ringfence/': folder },
    headers: { 'content-security-policy': policy(), 'x-content-type-options': 'nosniff' },
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  foreign = [];
  complaints = [];
  asked = server.requests.length;
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.url}/`)) foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  return () => page.close();
});

function address(): string {
  return `${server.url}/ringfence/taskpane.html`;
}

/** What Office.js was asked to fetch of itself. */
function libraryFiles(): readonly string[] {
  const prefix = '/ringfence/office-js/';
  return server.requests.slice(asked).flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []));
}

describe('the built add-in, served with its policy', () => {
  it('opens in Excel as the pane, styled, with every file from its own server and nothing refused', async () => {
    const excel = await openPaneInExcel(page, address(), new OfficeHost());
    await page.getByRole('button', { name: /新建/ }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    // Griffel's rules are in force: a filled button has the colour of the theme.
    const button = page.getByRole('button', { name: /新建/ }).first();
    expect(await button.evaluate((one) => getComputedStyle(one).borderTopLeftRadius)).toBe('4px');
    await page.waitForLoadState('networkidle');
    excel.stop();
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has a value for every token that a style of it uses', async () => {
    const excel = await openPaneInExcel(page, address(), new OfficeHost());
    const button = page.getByRole('button', { name: /新建/ }).first();
    await button.waitFor();
    const undefinedTokens = await button.evaluate((one, names) => {
      const rules = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('');
      const used = new Set([...rules.matchAll(/var\(--(\w+)\)/g)].map(([, name = '']) => name));
      const values = getComputedStyle(one);
      return names.filter((name) => used.has(name) && values.getPropertyValue(`--${name}`) === '');
    }, Object.keys(tokens));
    excel.stop();
    expect(undefinedTokens).toEqual([]);
  });

  it('speaks English where Excel does', async () => {
    const excel = await openPaneInExcel(page, address(), new OfficeHost({ locale: 'en-US' }));
    await page.getByRole('button', { name: /New/ }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    excel.stop();
    expect(complaints).toEqual([]);
  });

  it('has registered every button of the manifest and every formula of functions.json by the time the page is there', async () => {
    const excel = await openPaneInExcel(page, address(), new OfficeHost());
    const registered = await page.evaluate(() => {
      interface Registry {
        readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
      }
      const { Office, CustomFunctions } = window as unknown as {
        Office: { actions: Registry };
        CustomFunctions: Registry;
      };
      return [Office.actions, CustomFunctions].map((one) => Object.keys(one._association.mappings));
    });
    excel.stop();
    const { functions } = JSON.parse(readFileSync(path.join(folder, 'functions.json'), 'utf8')) as {
      functions: readonly { id: string }[];
    };
    // Office.js takes names without regard to case.
    expect(registered[0]).toEqual(Object.keys(RIBBON_COMMANDS).map((name) => name.toUpperCase()));
    expect(registered[1]).toEqual(functions.map(({ id }) => id));
  });

  it('says in a plain browser that it belongs into Excel', async () => {
    await page.goto(address());
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/Excel[^]*Excel/);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has a help page that needs no script', async () => {
    await page.goto(`${server.url}/ringfence/support.html`);
    expect(await page.locator('h1').allInnerTexts()).toEqual(['专款账', 'Ringfence']);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

function isTelemetryOff(): boolean {
  const { OTel } = window as unknown as { OTel?: { OTelLogger: { Enabled: boolean } } };
  return OTel?.OTelLogger.Enabled === false;
}

describe('Office.js from the same server', () => {
  const boundary = { locale: 'zh-CN', sets: DESKTOP_SETS, theme: THEMES.light };

  /** Excel that lets the library log, and that gives no answer else. */
  async function openIn(platform: string, fileVersion: string, locale = 'zh-CN'): Promise<void> {
    const hostInfo = `Excel$${platform}$${fileVersion}$${locale}$correlation$$$1`;
    await page.addInitScript({
      content: `(${installBoundary.toString()})(window, { execute: () => new Promise(() => undefined) }, ${JSON.stringify({ ...boundary, locale })});
        window.external.GetHostInfo = () => ${JSON.stringify(hostInfo)};
        window.external.GetLoggingAllowed = () => true;`,
    });
    await page.goto(address());
    // The library decides about its telemetry once it is ready.
    await expect.poll(() => page.evaluate(isTelemetryOff), { timeout: 30_000 }).toBe(true);
  }

  it.each([
    ['Win32', '16.01', 'excel-win32-16.01.js'],
    ['Win32', '16.05', 'excel-win32-16.01.js'],
    ['Mac', '16.00', 'excel-mac-16.00.js'],
  ])(
    'is complete for %s %s, and turns its telemetry off when it finds none',
    async (platform, fileVersion, hostFile) => {
      await openIn(platform, fileVersion);
      expect([...new Set(libraryFiles())].sort()).toEqual(
        [hostFile, 'office.js', 'telemetry/oteljs_agave.js', 'zh-cn/office_strings.js'].sort(),
      );
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('falls back to English words in a language that is not shipped', async () => {
    await openIn('Win32', '16.01', 'fr-FR');
    expect(libraryFiles()).toContain('en-us/office_strings.js');
    expect(foreign).toEqual([]);
  });
});
