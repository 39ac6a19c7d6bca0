import * as v from 'valibot';
import { ratio, yuanDisplay } from '../kernel/money.ts';
import { text } from '../kernel/text.ts';
import { inapplicable, type Check } from './support/check.ts';
import { fundUses, isUnspent, usesThat, type FundUse } from './support/fund-use.ts';

const paramsSchema = v.object({
  /** From when on a fund is looked at, after its first arrival. */
  months: v.number(),
  /** From when on a fund of which nothing was spent is another rule's. */
  unspentMonths: v.number(),
  unspentRule: v.string(),
  /** The setting that gives the share below which a fund is idle, in per cent. */
  share: v.string(),
});

/** Grants of which little was spent long after they came. */
export const idleFunds: Check = (dossier, rule) => {
  const { months, unspentMonths, unspentRule, share } = v.parse(paramsSchema, rule.params);
  const limit = dossier.book.settings.number(share);
  const all = fundUses(dossier, months);
  if ('hits' in all) return all;
  const older = fundUses(dossier, unspentMonths);
  const unspent = new Set('hits' in older ? [] : older.uses.filter(isCertain).map(({ told }) => told.fund));
  const uses = all.uses.filter(({ told }) => !unspent.has(told.fund));
  if (uses.length === 0 && all.gaps.length === 0) {
    return inapplicable(
      text(`一分未用的由 ${unspentRule} 判断。`, `Money of which nothing was spent is judged by ${unspentRule}.`),
    );
  }
  const rateOf = ({ spent, kept }: FundUse) => ratio(spent, kept)?.times(100);
  return usesThat(
    { ...all, uses },
    (use) => use.kept > 0 && (rateOf(use)?.lessThan(limit) ?? false),
    (use) => {
      const rate = rateOf(use)?.toFixed(2) ?? '';
      const { fund, since, spent, kept } = use;
      return {
        case: 'low-execution',
        observed: `${rate}%`,
        values: { fund, since, months, rate, limit, spent: yuanDisplay(spent), kept: yuanDisplay(kept) },
      };
    },
  );
};

function isCertain({ told, mildest }: { readonly told: FundUse; readonly mildest: FundUse }): boolean {
  return isUnspent(told) && isUnspent(mildest);
}
