import { budget } from './budget.ts';
import { categoryNames } from './category-names.ts';
import type { Check } from './support/check.ts';
import { firstGrant } from './first-grant.ts';
import { fundNature } from './fund-nature.ts';
import { fundNatureOpen } from './fund-nature-open.ts';
import { grantPayer } from './grant-payer.ts';
import { invoiceDoubts } from './invoice-doubts.ts';
import { integrity } from './integrity.ts';
import { matchingFunds } from './matching-funds.ts';
import { matchingFundsLate } from './matching-funds-late.ts';
import { otherExpenses } from './other-expenses.ts';
import { overwrittenFormulas } from './overwritten-formulas.ts';
import { ringFence } from './ring-fence.ts';
import { rowCases } from './row-cases.ts';
import { separateAccounting } from './separate-accounting.ts';
import { staleResults } from './stale-results.ts';
import { starGrant } from './star-grant.ts';

/** Every check by the id that rules name it with: its file's name. */
export const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['budget', budget],
  ['category-names', categoryNames],
  ['first-grant', firstGrant],
  ['fund-nature', fundNature],
  ['fund-nature-open', fundNatureOpen],
  ['grant-payer', grantPayer],
  ['integrity', integrity],
  ['invoice-doubts', invoiceDoubts],
  ['matching-funds', matchingFunds],
  ['matching-funds-late', matchingFundsLate],
  ['other-expenses', otherExpenses],
  ['overwritten-formulas', overwrittenFormulas],
  ['ring-fence', ringFence],
  ['row-cases', rowCases],
  ['separate-accounting', separateAccounting],
  ['stale-results', staleResults],
  ['star-grant', starGrant],
]);
