import { expect, it } from 'vitest';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { seededRandom } from '../../../ledger-core/kernel/seeded-random.ts';
import { honestLedger } from '../../../ledger-core/programmes/etown/honest-ledger.ts';
import { auditOf } from '../../support/fixture-dossier.ts';

// An honest workshop must never be accused: sizes from one row to four hundred, sixty different ledgers.
const SIZES = [1, 2, 3, 5, 8, 13, 21, 34, 55, 90, 150, 250, 400] as const;
const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1);

it.each(SEEDS)('诚实的台账没有任何疑点（种子 %i）', (seed) => {
  const entries = SIZES[seed % SIZES.length] ?? 1;
  const content = honestLedger({ seed, entries, months: seededRandom(seed).whole(1, 24) });
  const { findings, rules } = auditOf(content, { asOf: localDate('2027-12-31') });
  expect(findings.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([]);
  expect(rules.filter(({ outcome }) => outcome === 'undetermined')).toEqual([]);
});
