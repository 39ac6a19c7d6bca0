import { describe, expect, test } from 'vitest';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { findProgramme, PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { sightOfLooks, sightOfPlan } from '../../support/looks-of-plan.ts';
import { twoFundLedger } from '../../support/pages-ledger.ts';

const etown = findProgramme('etown');
if (!etown) throw new Error('no etown');
const TODAY = localDate('2026-11-01');

const plans: readonly (readonly [string, WorkbookPlan])[] = [
  ...PROGRAMMES.map((programme) => [`the blank ledger of ${programme.id}`, ledgerPlan(programme)] as const),
  ['the sample ledger', filledPlan(etown, sampleLedger(), TODAY)],
  ['account pages', filledPlan(etown, twoFundLedger(), TODAY, { year: 2025, voucher: '记-12' })],
];

describe.each(plans)('%s', (_, plan) => {
  test('looks as it was planned, and holds what it holds without its looks', async () => {
    const bytes = await writeWorkbook(plan);
    const result = readWorkbookWithLooks(bytes);
    if (result.status === 'refused') throw new Error(result.refusal.message.en);
    const { image, looks } = result;

    expect(looks.sheets).toHaveLength(plan.sheets.length);
    expect(looks.activeSheet).toBe(0);
    for (const [n, sheet] of plan.sheets.entries()) {
      const planned = sightOfPlan(sheet);
      const read = looks.sheets[n];
      expect(read && { sheet: sheet.name, ...sightOfLooks(looks, read, planned) }).toEqual({
        sheet: sheet.name,
        ...planned,
      });
      expect(read?.otherFormats).toBe(0);
    }
    expect({ status: 'read', image }).toEqual(readWorkbook(bytes));
  });
});
