import { describe, expect, it } from 'vitest';
import type { WorkbookAudit } from '../../../ledger-core/audit/audit-report.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { seededRandom } from '../../../ledger-core/kernel/seeded-random.ts';
import { honestLedger } from '../../../ledger-core/programmes/etown/honest-ledger.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { honestCase } from '../../support/honest-habits.ts';

// An honest workshop must never be accused.

describe('二百本诚实的台账，大小和习惯各不相同，没有错误也没有警告', () => {
  const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);

  it.each(SEEDS)('种子 %i', (seed) => {
    const { content, asOf, habits } = honestCase(seed);
    expect({ habits, accused: accusations(auditOf(content, { asOf })) }).toEqual({ habits, accused: [] });
  });

  it('每一种习惯都出现过', () => {
    const seen = new Set(SEEDS.flatMap((seed) => honestCase(seed).habits));
    expect(seen.size).toBe(15);
  });
});

describe('只有采购和专家费的台账，一行到四百行，什么也不提', () => {
  const SIZES = [1, 2, 3, 5, 8, 13, 21, 34, 55, 90, 150, 250] as const;
  const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1);

  it.each(SEEDS)('种子 %i', (seed) => {
    const entries = SIZES[seed % SIZES.length] ?? 1;
    const content = honestLedger({ seed, entries, months: seededRandom(seed).whole(1, 11) });
    // Within the year of the grant: what lies idle for longer is asked about.
    const { findings } = auditOf(content, { asOf: localDate('2026-07-01') });
    expect(findings.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([]);
  });
});

function accusations({ findings }: WorkbookAudit): string[] {
  return findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, location, message }) => `${rule} ${location.cell ?? ''} ${message.zh}`);
}
