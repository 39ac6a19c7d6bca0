import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import {
  openWorkbench,
  setWorkbench,
  type WorkbenchPage,
  type WorkbenchStage,
} from '../addin/workbench/e2e/workbench-page.ts';
import { ETOWN, TODAY } from '../support/fixture-dossier.ts';
import { median, record } from './measure.ts';

const SHEET = '支出明细';
const RUNS = 3;
/** A pause that nobody sees (ours; after the RAIL model's tenth of a second). */
const PAUSE_MS = 100;

let stage: WorkbenchStage;

beforeAll(async () => {
  stage = await setWorkbench();
});

afterAll(async () => {
  await stage.close();
});

async function ledger(entries: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const content = honestLedger({ seed: 1, entries, months: 16 });
  const bytes = await writeWorkbook(filledPlan(ETOWN, content, TODAY));
  return { name: `${entries}.xlsx`, mimeType: '', buffer: Buffer.from(bytes) };
}

/** Waits in the page itself, frame by frame; the page's clock when it is so. */
function whenShown(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector(wanted)) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
}

/** Of the page's thread, the longest piece of work while something is done (milliseconds). */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await work();
  return page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
}

async function opened(entries: number): Promise<WorkbenchPage> {
  const workbench = await openWorkbench(stage);
  await workbench.openFile(await ledger(entries));
  await workbench.settled();
  await workbench.sheet(SHEET);
  return workbench;
}

it('the workbench is ready to type soon after it is started', async () => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page } = await openWorkbench(stage);
    await page
      .getByRole('button', { name: /看示例/ })
      .first()
      .click();
    times.push(await whenShown(page, 'body:has([data-region=toolbar] h1) [id^=__editor_]:focus'));
    await page.close();
  }
  const note = 'cold, the sample, from navigation until the grid takes keys';
  record({ name: 'workbench-ready-ms', value: median(times), unit: 'ms', limit: 4000, note });
});

it('a ledger of 300 rows opens at once', async () => {
  const file = await ledger(300);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const start = (): void => void Object.assign(window, { chosenAt: performance.now() });
      document.addEventListener('change', start, { capture: true, once: true });
    });
    await workbench.openFile(file);
    const shown = await whenShown(page, '[data-u-comp=slide-tab-item]');
    times.push(shown - (await page.evaluate(() => (window as unknown as { chosenAt: number }).chosenAt)));
    await page.close();
  }
  const note = '300 rows, from choosing the file until its sheets are shown';
  record({ name: 'workbench-open-300-ms', value: median(times), unit: 'ms', limit: 500, note });
});

it('a ledger of 5,000 rows scrolls and is edited without a pause', async () => {
  const workbench = await opened(5000);
  const { page } = workbench;
  const scrolled = await longestTask(page, async () => {
    await page.mouse.move(500, 500);
    for (let step = 0; step < 60; step += 1) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(16);
    }
  });
  record({
    name: 'workbench-scroll-ms',
    value: scrolled,
    unit: 'ms',
    limit: PAUSE_MS,
    note: '5,000 rows, longest task',
  });
  const edited = await longestTask(page, async () => {
    for (const [at, row] of [9, 1200, 4800].entries()) {
      await workbench.type(`J${row}`, `${1000 + at}`);
      await page.waitForTimeout(1500);
    }
  });
  record({ name: 'workbench-edit-ms', value: edited, unit: 'ms', limit: PAUSE_MS, note: '5,000 rows, longest task' });
  await page.close();
});
