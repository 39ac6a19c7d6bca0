import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { numberText } from '../../../addin/workbench/print/number-text.ts';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { absoluteRange, quoteSheet } from '../../../ledger-core/kernel/cell-ref.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { findProgramme } from '../../../ledger-core/programmes/registry.ts';
import type { PrintFont } from '../../../ledger-core/report/sheet-html/print-options.ts';
import type { PrintedSheet } from '../../../ledger-core/report/sheet-html/printed-sheet.ts';
import { printedSheetOfPlan } from '../../../ledger-core/report/sheet-html/sheet-of-plan.ts';
import { sheetPages } from '../../../ledger-core/report/sheet-html/sheet-pages.ts';
import type { SheetPlan } from '../../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { launchChromium } from '../../support/chromium.ts';
import { libreOfficeAvailable, toPdfAll, toPng } from '../../support/libreoffice.ts';
import { axeViolations } from '../pane/look-over.ts';
import { ADDRESS, bundleScript, openLoopbackPage } from './loopback-page.ts';
import { notThere, printedCharacters } from './printed-words.ts';

/** As the built page has it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self'";
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>专款账</title></head><body><div id="root"></div><script src="page.js"></script></body></html>`;

const etown = findProgramme('etown');
if (!etown) throw new Error('no etown');
const content = sampleLedger();
const voucher = content.rows.rf_fees?.find(({ kind }) => kind === '讲课费')?.voucher;
const { sheets, ...workbook } = filledPlan(etown, content, localDate('2026-11-01'), { voucher });

function sheetPlan(name: string): SheetPlan {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

let browser: Browser;
let script: string;
let folder: string;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  [browser, script, folder] = await Promise.all([
    launchChromium(),
    bundleScript('print-page.tsx'),
    mkdtemp(path.join(tmpdir(), 'ringfence-print-')),
  ]);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await openLoopbackPage(await browser.newContext(), script);
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  await page.goto(ADDRESS);
  // A dialog that a person has open until the test has printed.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
});
afterEach(() => page.context().close());

const isOpen = (): Promise<boolean> => page.evaluate(() => window.printing.isOpen);

/** What comes out of the printer: the path of a PDF. */
async function print(sheet: PrintedSheet, font?: PrintFont): Promise<string> {
  await page.evaluate(
    ([what, by]) => {
      window.printing.start(what, by);
    },
    [sheet, font] as const,
  );
  const pdf = path.join(folder, `${sheet.name}.browser.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  return pdf;
}

/** Pages and paper of a PDF. */
function pdfInfo(pdf: string): { pages: number; width: number; height: number } {
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return { pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width: Number(width), height: Number(height) };
}

describe('printing a sheet', () => {
  it('prints the form alone, under the policy of the page, and leaves the page as it was', async () => {
    const before = await page.evaluate(() => document.body.innerHTML);
    const pdf = await print(printedSheetOfPlan(sheetPlan('发放表')));

    const words = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
    expect(words).toContain('专家讲课、咨询、劳务费发放表');
    expect(words).not.toContain('专款账');
    const info = pdfInfo(pdf);
    expect(info.pages).toBe(1);
    expect(info.width).toBeCloseTo(841.9, -1);
    expect(info.height).toBeCloseTo(595.3, -1);

    await expect.poll(isOpen).toBe(false);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    expect(await page.evaluate(() => [document.title, document.adoptedStyleSheets.length])).toEqual(['专款账', 0]);
    expect(complaints).toEqual([]);
  });

  it('goes by the sheet’s own paper, and repeats headings and first columns on every page', async () => {
    const wide = await print(printedSheetOfPlan(sheetPlan('支出明细')));
    const high = await print(printedSheetOfPlan(sheetPlan('使用说明')));

    expect(pdfInfo(wide).width).toBeGreaterThan(pdfInfo(wide).height);
    expect(pdfInfo(high).width).toBeLessThan(pdfInfo(high).height);
    const pages = execFileSync('pdftotext', ['-layout', wide, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, words] of pages.entries()) {
      expect(words).toMatch(/序号\s+记账日期\s+凭证号/);
      expect(words.replace(/\s/g, '')).toContain(`第${at + 1}页/共${pages.length}页`);
    }
  });

  it('shows nothing of it on the screen', async () => {
    await page.evaluate(
      (sheet) => {
        window.printing.start(sheet);
      },
      printedSheetOfPlan(sheetPlan('封面')),
    );

    expect(await page.getByText('工作室编号').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: '专款账' }).isVisible()).toBe(true);
    expect(await isOpen()).toBe(true);
  });
});

describe('the preview', () => {
  it.each(['zh', 'en'] as const)('shows the pages and prints them (%s)', async (language) => {
    await page.evaluate(
      ([sheet, words]) => {
        window.printing.preview(sheet, words);
      },
      [printedSheetOfPlan(sheetPlan('支出明细')), language] as const,
    );
    const dialog = page.getByRole('dialog', {
      name: language === 'zh' ? '打印预览：支出明细' : 'Print preview: 支出明细',
    });
    await dialog.waitFor();

    const { pages } = sheetPages(printedSheetOfPlan(sheetPlan('支出明细')), { format: numberText });
    expect(pages.length).toBeGreaterThan(1);
    expect(await dialog.getByRole('group').count()).toBe(pages.length);
    const room = await dialog.boundingBox();
    const first = await dialog.getByRole('group').first().boundingBox();
    expect(first?.width).toBeLessThan(room?.width ?? 0);
    expect((first?.width ?? 0) / (first?.height ?? 1)).toBeCloseTo(297 / 210, 2);
    expect(await axeViolations(page)).toEqual([]);
    const pictures = process.env['PRINT_PICTURES'];
    if (pictures !== undefined) await page.screenshot({ path: path.join(pictures, `preview-${language}.png`) });

    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset['asked'] = document.title;
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await dialog.getByRole('button', { name: language === 'zh' ? '打印' : 'Print' }).click();
    expect(await page.evaluate(() => document.body.dataset['asked'])).toBe('支出明细');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});

/** The font that LibreOffice takes where 等线 is missing, and what it measures by it. */
async function officeFont(): Promise<PrintFont> {
  const family = execFileSync('fc-match', ['-f', '%{family[0]}', '等线'], { encoding: 'utf8' });
  const digitWidth = await page.evaluate((name) => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');
    // Large, or hinting would round it.
    canvas.font = `1100px "${name}"`;
    return (canvas.measureText('0').width / 1100) * 11 * (4 / 3);
  }, family);
  return { families: [family, 'Noto Sans CJK JP', 'Noto Sans CJK SC'], digitWidth, lineHeight: 1.3 };
}

/** Of the quotes “” LibreOffice has the Chinese font's, browsers the first font's that has them. */
function ownQuotes(value: string): string {
  return value.replaceAll('“', '「').replaceAll('”', '」');
}

/** A workbook of this sheet alone: results for formulas, and the area as a plain block, as LibreOffice knows no other. */
function alone({ table, ...sheet }: SheetPlan): SheetPlan {
  const [area] = printedSheetOfPlan({ ...sheet, ...(table ? { table } : {}) }).areas;
  if (!area) throw new Error('nothing to print');
  return {
    ...sheet,
    validations: [],
    cells: sheet.cells.map(({ row, col, value, style }) => ({
      row,
      col,
      ...(value === undefined ? {} : { value: typeof value === 'string' ? ownQuotes(value) : value }),
      ...(style ? { style } : {}),
    })),
    print: { ...sheet.print, areaFormula: `${quoteSheet(sheet.name)}!${absoluteRange(area)}` },
  };
}

describe.skipIf(!libreOfficeAvailable())('the browser’s print beside LibreOffice’s', () => {
  const NAMES = ['月度账页', '年度账页', '发放表', '封面', '汇总', '拨款到账', '支出明细', '使用说明'];
  /** In millimetres: less than half the distance of two rows. */
  const REACH = { x: 3, y: 1.9 };
  const office = new Map<string, string>();

  beforeAll(async () => {
    const files = NAMES.map((name) => path.join(folder, `${name}.xlsx`));
    for (const [at, name] of NAMES.entries()) {
      await writeFile(
        files[at] ?? '',
        await writeWorkbook({ ...workbook, names: [], sheets: [alone(sheetPlan(name))] }),
      );
    }
    for (const [at, pdf] of (await toPdfAll(files)).entries()) office.set(NAMES[at] ?? '', pdf);
  });

  it.each(NAMES)('%s: every character at its place on its page', async (name) => {
    const ours = await print(printedSheetOfPlan(alone(sheetPlan(name))), await officeFont());
    const theirs = office.get(name) ?? '';
    const pictures = process.env['PRINT_PICTURES'];
    if (pictures !== undefined) await Promise.all([ours, theirs].map((pdf) => toPng(pdf, pictures)));

    const [here, there] = [printedCharacters(ours), printedCharacters(theirs)];
    expect(here).toHaveLength(there.length);
    expect(pdfInfo(ours).width).toBeCloseTo(pdfInfo(theirs).width, 0);
    for (const [at, characters] of here.entries()) {
      expect(characters.length).toBeGreaterThan(20);
      expect(notThere(characters, there[at] ?? [], REACH)).toEqual([]);
      // A text that goes on beyond the repeated columns is whole in LibreOffice's file, though it is cut on the paper.
      if (name !== '支出明细') expect(notThere(there[at] ?? [], characters, REACH)).toEqual([]);
    }
  });
});
