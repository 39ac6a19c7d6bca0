import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import { seededRandom } from '../../../ledger-core/kernel/seeded-random.ts';
import { honestLedger } from '../../../ledger-core/programmes/etown/honest-ledger.ts';
import { changed } from '../../support/fixture-ledger.ts';
import type { Defect } from './defect.ts';
import { CONTROL_DEFECTS } from './control-defects.ts';
import { FEE_DEFECTS } from './fee-defects.ts';
import { INVOICE_DEFECTS } from './invoice-defects.ts';
import { KEYWORD_DEFECTS } from './keyword-defects.ts';
import { TIMING_DEFECTS } from './timing-defects.ts';
import { OTHER_DEFECTS } from './other-defects.ts';
import { ROW_DEFECTS } from './row-defects.ts';

export const DEFECTS: readonly Defect[] = [
  ...ROW_DEFECTS,
  ...OTHER_DEFECTS,
  ...KEYWORD_DEFECTS,
  ...INVOICE_DEFECTS,
  ...TIMING_DEFECTS,
  ...FEE_DEFECTS,
  ...CONTROL_DEFECTS,
];

/** An honest ledger of a size and length drawn from the seed, with room for a defect in it. */
export function seededLedger(seed: number): LedgerContent {
  const random = seededRandom(seed);
  return honestLedger({ seed, entries: random.whole(6, 60), months: random.whole(2, 16) });
}

export function planted(
  defect: Defect,
  seed: number,
): { readonly content: LedgerContent; readonly at: readonly string[] } {
  const ledger = seededLedger(seed);
  const { changes, at } = defect.plant(ledger, seededRandom(seed * 7_919 + 1));
  return { content: changed(ledger, changes), at };
}
