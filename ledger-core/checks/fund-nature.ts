import { grantFunds } from '../definition/programme.ts';
import type { CheckedRule } from '../definition/rule.ts';
import { unknownIn, type Dossier } from '../dossier/dossier.ts';
import { text, type Text } from '../kernel/text.ts';
import { found, inapplicable, textParam, type Check } from './support/check.ts';

/** Why the nature of the money is not asked about, or undefined where it is; a gap where that cannot be known. */
export function natureNotAsked(
  dossier: Dossier,
  rule: CheckedRule,
): { readonly why: Text } | { readonly gap: Text } | undefined {
  const unknown = unknownIn(dossier, 'rf_receipts', 'fund');
  if (unknown) return { gap: unknown };
  const { book, ledger } = dossier;
  const hasGrant = ledger.input.receipts.some((one) => grantFunds(book.programme).includes(one.fund ?? ''));
  if (!hasGrant) return { why: text('没有收到助推资金。', 'No grant was received.') };
  const affiliation = book.fields.text('rf_union_affiliation');
  if (affiliation === undefined)
    return { gap: text('封面没有填工会隶属', 'the union affiliation is blank on the cover') };
  if (affiliation === textParam(rule, 'affiliation')) return undefined;
  return { why: text(`工会${affiliation}。`, `The union is: ${affiliation}.`) };
}

/** Under a given union affiliation, the money has a given nature. */
export const fundNature: Check = (dossier, rule) => {
  const notAsked = natureNotAsked(dossier, rule);
  if (notAsked) return 'why' in notAsked ? inapplicable(notAsked.why) : found([], [notAsked.gap]);
  const { fields } = dossier.book;
  const nature = fields.text('rf_fund_nature');
  if (nature === undefined)
    return found([], [text('封面没有填资金性质', 'the nature of the money is blank on the cover')]);
  if (nature === textParam(rule, 'nature')) return found([]);
  const { at } = fields.get('rf_fund_nature');
  return found([{ case: 'nature', at, observed: nature, values: { nature }, identity: ['rf_fund_nature', nature] }]);
};
