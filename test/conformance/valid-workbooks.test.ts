import { describe, expect, test } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../ledger-core/programmes/etown/sample-ledger.ts';
import { findProgramme, PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import { ledgerPlan } from '../../ledger-core/templates/ledger-plan.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { twoFundLedger } from '../support/pages-ledger.ts';
import { ooxmlValidatorAvailable, validateOoxml } from '../support/ooxml-validator.ts';

const etown = findProgramme('etown');
if (!etown) throw new Error('no etown');

/** Excel's repair dialog is the one thing that cannot be seen here; the Open XML SDK speaks for it. */
describe.skipIf(!ooxmlValidatorAvailable())(
  'the Open XML SDK finds nothing wrong for Office 2016 and Microsoft 365',
  () => {
    const plans: readonly (readonly [string, WorkbookPlan])[] = [
      ...PROGRAMMES.map((programme) => [`blank ${programme.id}`, ledgerPlan(programme)] as const),
      ['the sample', filledPlan(etown, sampleLedger(), localDate('2026-11-01'))],
      ['pages', filledPlan(etown, twoFundLedger(), localDate('2026-11-01'), { year: 2025, voucher: '记-12' })],
    ];
    test.each(plans)('%s', async (_, plan) => {
      expect(await validateOoxml(await writeWorkbook(plan))).toEqual([]);
    });
  },
);
