import { found, inapplicable, type Check } from './support/check.ts';
import { rowHits } from './support/row-hits.ts';

/** Asks every row in scope each of the rule's row cases. */
export const rowCases: Check = (dossier, rule) => {
  const result = rowHits(dossier, rule);
  return result.rowsInScope === 0 && result.gaps.length === 0 && rule.inapplicable
    ? inapplicable(rule.inapplicable)
    : found(result.hits, result.gaps);
};
