import { expect, it } from 'vitest';
import { consultingFees } from '../../../ledger-core/checks/consulting-fees.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { addFees, consulting, paid } from '../../support/fixture-fees.ts';
import { dossierOf } from '../../support/fixture-dossier.ts';
import { changed, SMALL_LEDGER } from '../../support/fixture-ledger.ts';
import { ruleOf } from '../../support/fixture-rules.ts';

const rule = ruleOf('HX-AU-10');
const since = { ...rule, params: { ...rule.params, effectiveFrom: '2025-10-14' } };

// A standard whose first day is known does not reach back; none of ours is known so far.
it.each([
  ['2025-10-13', 0],
  ['2025-10-14', 1],
] as const)('a fee of %s is asked from the first day of validity on', (on, hits) => {
  const over = consulting({ on: localDate(on), ...paid('2900.00', '0.00') });
  const dossier = dossierOf(changed(SMALL_LEDGER, [addFees(over)]));
  expect(consultingFees(dossier, since).hits).toHaveLength(hits);
  expect(consultingFees(dossier, rule).hits).toHaveLength(1);
});
