import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import type { SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { dirtyLedger } from '../../support/dirty-ledger.ts';
import { hostFromFile } from '../../support/office/from-file.ts';
import { readImage } from '../../support/spreadsheet-comparison.ts';
import { etown, mustFind } from '../../support/workbook-ledger.ts';
import { startHost } from './excel-in-node.ts';

const AS_OF = localDate('2026-11-30');

const LEDGERS: readonly (readonly [string, () => WorkbookPlan])[] = [
  ['the blank ledger of E-Town', () => ledgerPlan(etown)],
  ['the blank ledger of Dalian 2016', () => ledgerPlan(mustFind('dalian-2016'))],
  ['the sample ledger', () => filledPlan(etown, sampleLedger(), AS_OF)],
  ['a ledger with a third of its rows spoiled', () => filledPlan(etown, dirtyLedger(7, 120), AS_OF)],
];

/** As comparable: Excel writes a formula in its own way and says only where one stands; names come in its own order. */
function comparable(image: WorkbookImage): WorkbookImage {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const sheet = (one: SheetImage): SheetImage => ({
    ...one,
    rows: one.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: 'computes' })),
    })),
    names: one.names.filter(({ name }) => !name.startsWith('_xlnm.')),
    tables: [...one.tables].sort(byName),
  });
  return { ...image, sheets: image.sheets.map(sheet), names: [...image.names].sort(byName) };
}

describe('the image of a workbook in Excel', () => {
  it.each(LEDGERS)('%s: equals the image of the file', async (_name, plan) => {
    const bytes = await writeWorkbook(plan());
    const { excel, host } = await startHost(await hostFromFile(bytes));
    const live = comparable(await host.readWorkbook());
    const filed = comparable(await readImage(bytes));
    expect(live.sheets.map(({ name }) => name)).toEqual(filed.sheets.map(({ name }) => name));
    for (const [at, sheet] of live.sheets.entries()) expect(sheet).toEqual(filed.sheets[at]);
    expect(live).toEqual(filed);
    expect(excel.syncs).toBe(3);
  });
});
