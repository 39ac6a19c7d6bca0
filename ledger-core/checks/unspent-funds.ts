import * as v from 'valibot';
import { yuanDisplay, yuanText } from '../kernel/money.ts';
import type { Check } from './support/check.ts';
import { fundUses, isUnspent, usesThat } from './support/fund-use.ts';

/** From when on a fund is looked at, after its first arrival. */
const paramsSchema = v.object({ months: v.number() });

/** Grants of which nothing at all was spent, very long after they came. */
export const unspentFunds: Check = (dossier, rule) => {
  const { months } = v.parse(paramsSchema, rule.params);
  const all = fundUses(dossier, months);
  if ('hits' in all) return all;
  return usesThat(all, isUnspent, ({ fund, since, spent, kept }) => ({
    case: 'unspent',
    observed: yuanText(spent),
    values: { fund, since, months, kept: yuanDisplay(kept) },
  }));
};
