import * as v from 'valibot';
import { nameKey } from '../kernel/text.ts';
import type { Check } from './support/check.ts';
import { grantReceipts, unitHits } from './support/grant-receipts.ts';

const paramsSchema = v.object({
  /** The name of the unit that was paid contains one of these; none given: anything will do. */
  oneOf: v.optional(v.array(v.string())),
  /** And none of these. */
  noneOf: v.optional(v.array(v.string()), []),
});

/** The grants go to a unit of a given kind, told by its name. */
export const grantPayee: Check = (dossier, rule) => {
  const { oneOf, noneOf } = v.parse(paramsSchema, rule.params);
  const receipts = grantReceipts(dossier, 'payee');
  if ('hits' in receipts) return receipts;
  return unitHits(dossier, receipts, 'payee', (payee) => {
    const name = nameKey(payee);
    const contains = (word: string): boolean => name.includes(nameKey(word));
    return noneOf.some(contains) || (oneOf !== undefined && !oneOf.some(contains));
  });
};
