import { describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { hostFromFile } from '../../support/office/from-file.ts';
import { saveHost } from '../../support/office/to-file.ts';
import { ooxmlValidatorAvailable, validateOoxml } from '../../support/ooxml-validator.ts';
import { honestPlan, imageOf } from '../../support/workbook-ledger.ts';

describe('a workbook that goes from a file into the host and back', () => {
  const beijing = PROGRAMMES.find(({ id }) => id === 'beijing-2011');
  const plans = [
    ['a filled ledger', honestPlan()] as const,
    ...(beijing ? [['blank forms', ledgerPlan(beijing)] as const] : []),
  ];

  it.each(plans)('reads the same and is a clean file: %s', async (_, plan) => {
    const original = await writeWorkbook(plan);
    const saved = await saveHost(await hostFromFile(original));
    expect(imageOf(saved)).toEqual(imageOf(original));
    if (ooxmlValidatorAvailable()) expect(await validateOoxml(saved)).toEqual([]);
  });
});
