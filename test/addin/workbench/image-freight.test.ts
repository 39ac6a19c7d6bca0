import { describe, expect, it } from 'vitest';
import { packImage, unpackImage } from '../../../addin/workbench/worker/image-freight.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import { ETOWN } from '../../support/fixture-dossier.ts';
import { imageOfPlan } from '../../support/image-of-plan.ts';

describe('a workbook on its way from the worker to the page', () => {
  const image = imageOfPlan(ledgerPlan(ETOWN));

  it('arrives as it was sent', () => {
    expect(unpackImage(structuredClone(packImage(image)))).toEqual(image);
  });

  it('takes each long formula along once', () => {
    const { formulas } = packImage(image);
    expect(new Set(formulas).size).toBe(formulas.length);
    expect(JSON.stringify(packImage(image)).length).toBeLessThan(JSON.stringify(image).length / 5);
  });
});
