import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExcelHost } from '../../addin/host/excel/excel-host.ts';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { openPane, setStage, type Stage } from '../addin/first-day/excel-with-pane.ts';
import { ROOT } from '../structure/source-tree.ts';
import { ETOWN, TODAY } from '../support/fixture-dossier.ts';
import { hostFromFile } from '../support/office/from-file.ts';
import { startOfficeInNode } from '../support/office/load-office.ts';
import type { OfficeHost } from '../support/office/office-host.ts';
import { median, record } from './measure.ts';

const SHEET = '支出明细';

async function excelWith(entries: number): Promise<OfficeHost> {
  const content = honestLedger({ seed: 1, entries, months: 16 });
  return hostFromFile(await writeWorkbook(filledPlan(ETOWN, content, TODAY)));
}

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

it('the pane is small', () => {
  const output = execFileSync('node', [path.join(ROOT, 'test/bench/pane-size.js'), '--json'], { encoding: 'utf8' });
  const { gzip, budget, rules, rulesBudget } = JSON.parse(output) as {
    gzip: number;
    budget: number;
    rules: number;
    rulesBudget: number;
  };
  record({
    name: 'pane-kb',
    value: gzip / 1024,
    unit: 'KB',
    limit: budget / 1024,
    note: 'gzip, all scripts but Office.js',
  });
  const note = 'gzip, the rules of the largest programme with what all share; fetched with the workbook';
  record({ name: 'pane-rules-kb', value: rules / 1024, unit: 'KB', limit: rulesBudget / 1024, note });
});

it('the pane shows a ledger soon after it is opened', async () => {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const { page } = await openPane(stage, await excelWith(300), { withRealClock: true });
    await page.getByRole('tab').first().waitFor();
    times.push(await page.evaluate(() => performance.now()));
    await page.close();
  }
  record({
    name: 'pane-first-data-ms',
    value: median(times),
    unit: 'ms',
    limit: 1000,
    note: '300 rows, from navigation',
  });
});

it('round trips do not grow with the ledger', async () => {
  const counts: Record<string, number[]> = { full: [], edit: [] };
  for (const entries of [300, 3000]) {
    const excel = await excelWith(entries);
    const office = await startOfficeInNode(excel);
    const host = new ExcelHost();
    excel.syncs = 0;
    await host.readWorkbook();
    counts.full?.push(excel.syncs);
    let hear = (): void => undefined;
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    await host.watch(() => {
      hear();
    });
    excel.syncs = 0;
    excel.user.type(SHEET, 'J7', '123.45');
    await heard;
    await host.readRows(SHEET, [{ first: 7, last: 7 }]);
    counts.edit?.push(excel.syncs);
    office.stop();
  }
  const [small = 0, large = 0] = counts.full ?? [];
  record({
    name: 'full-check-syncs',
    value: large,
    unit: 'round trips',
    limit: small,
    note: '3,000 rows; promised: as for 300',
  });
  record({ name: 'edit-syncs', value: Math.max(...(counts.edit ?? [])), unit: 'round trips', limit: 3 });
  expect(large).toBe(small);
});
