import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import { expenses } from '../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import { sampleLedger } from '../../ledger-core/programmes/etown/sample-ledger.ts';
import { findProgramme, PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import { ledgerPlan } from '../../ledger-core/templates/ledger-plan.ts';
import type { PageSelection } from '../../ledger-core/templates/pages/page-selection.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import type { WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { dirtyLedger } from '../support/dirty-ledger.ts';
import { libreOfficeAvailable, recalculateAll } from '../support/libreoffice.ts';
import { ownCategoryLedger, twoFundLedger } from '../support/pages-ledger.ts';
import { compareFormulas, readImage } from '../support/spreadsheet-comparison.ts';
import { mustFind } from '../support/workbook-ledger.ts';

const etown = findProgramme('etown');
if (!etown) throw new Error('no etown');
const asOf = localDate('2026-11-01');
const filled = (content: LedgerContent, selection?: PageSelection): WorkbookPlan =>
  filledPlan(etown, content, asOf, selection);

const MATCHING: PageSelection = { monthlyFund: '配套资金', yearlyFund: '配套资金' };

/** name → plan. Blank ledgers of every programme, the sample, honest ones, pages of several choices, and ones spoiled at random. */
const WORKBOOKS: ReadonlyMap<string, WorkbookPlan> = new Map([
  ...PROGRAMMES.map((programme): [string, WorkbookPlan] => [`blank ${programme.id}`, ledgerPlan(programme)]),
  ['the sample', filled(sampleLedger())],
  ['an honest ledger of 1 row', filled(honestLedger({ seed: 1, entries: 1, months: 1 }))],
  ['an honest ledger of 300 rows', filled(honestLedger({ seed: 2, entries: 300, months: 20 }))],
  ['two funds over three years', filled(twoFundLedger())],
  ['one fund in one year', filled(twoFundLedger(), { ...MATCHING, year: 2025, voucher: '记-12' })],
  ['a year behind the entries', filled(twoFundLedger(), { year: 2031, voucher: '记-99' })],
  ['categories of its own', filledPlan(mustFind('dalian-2016'), ownCategoryLedger(), asOf, { voucher: '?' })],
  ...[11, 12, 13, 14, 15, 16].map((seed): [string, WorkbookPlan] => [
    `random dirt, seed ${seed}`,
    filled(dirtyLedger(seed, 120), seed % 2 === 0 ? {} : { ...MATCHING, year: 2025 }),
  ]),
]);

describe.skipIf(!libreOfficeAvailable())('LibreOffice computes what we computed', () => {
  const recalculated = new Map<string, string>();
  const written = new Map<string, Uint8Array>();
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ringfence-recalculated-'));
    const files: string[] = [];
    for (const [name, plan] of WORKBOOKS) {
      const bytes = await writeWorkbook(plan);
      const file = path.join(folder, `${files.length}.xlsx`);
      await writeFile(file, bytes);
      written.set(name, bytes);
      files.push(file);
    }
    // In two goes: each has its time limit.
    const half = Math.ceil(files.length / 2);
    const results = [...(await recalculateAll(files.slice(0, half))), ...(await recalculateAll(files.slice(half)))];
    [...WORKBOOKS.keys()].forEach((name, at) => recalculated.set(name, results[at] ?? ''));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test.each([...WORKBOOKS.keys()])('%s: every formula, to the fen and to the letter', async (name) => {
    const ours = await readImage(written.get(name) ?? new Uint8Array());
    const theirs = await readImage(recalculated.get(name) ?? '');
    const { count, differences } = compareFormulas(ours, theirs);
    if (name !== 'blank langfang-2019') expect(count).toBeGreaterThan(1000);
    expect(differences).toEqual([]);
    if (name.startsWith('random dirt')) expect(remarks(theirs).size).toBeGreaterThan(8);
  });
});

/** The different things that 校验 says in a workbook. */
function remarks(image: WorkbookImage): ReadonlySet<string> {
  const sheet = image.sheets.find((one) => one.name === expenses.sheet);
  const col = expenses.columns.findIndex((column) => column.key === 'rowCheck') + 1;
  const texts = sheet?.rows
    .filter(({ row }) => row > 4)
    .map(({ cells }) => cells.find((cell) => cell.col === col)?.text ?? '');
  return new Set(texts?.flatMap((one) => one.split('；')).filter((one) => one !== ''));
}
