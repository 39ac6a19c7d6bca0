import type { CheckedRule } from '../definition/rule.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { text } from '../kernel/text.ts';
import { found, inapplicable, textParam, type Check, type CheckResult } from './support/check.ts';
import { grantReceipts, unitHits } from './support/grant-receipts.ts';
import { isNamedPayer } from './support/named-payer.ts';

/** The grants come from a given payer; where the rule names a union affiliation, under that affiliation only. */
export const grantPayer: Check = (dossier, rule) => {
  const receipts = grantReceipts(dossier, 'payer');
  if ('hits' in receipts) return receipts;
  const notAsked = 'affiliation' in rule.params ? otherAffiliation(dossier, rule) : undefined;
  return notAsked ?? unitHits(dossier, receipts, 'payer', (payer) => !isNamedPayer(rule, payer));
};

/** Undefined where the union's affiliation is the rule's. */
function otherAffiliation({ book: { fields } }: Dossier, rule: CheckedRule): CheckResult | undefined {
  const affiliation = fields.text('rf_union_affiliation');
  if (affiliation === undefined)
    return found([], [text('封面没有填工会隶属', 'the union affiliation is blank on the cover')]);
  if (affiliation === textParam(rule, 'affiliation')) return undefined;
  return inapplicable(text(`工会${affiliation}。`, `The union is: ${affiliation}.`));
}
