import { describe, expect, it } from 'vitest';
import { clauseIdOf } from '../../../ledger-core/definition/rule.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { seededRandom } from '../../../ledger-core/kernel/seeded-random.ts';
import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import { honestDalianLedger, SMALL_DALIAN_LEDGER } from '../../support/dalian-ledger.ts';
import { auditOf, DALIAN_2016 } from '../../support/fixture-dossier.ts';
import { auditThroughFile } from '../../support/fixture-files.ts';
import { changed } from '../../support/fixture-ledger.ts';
import { placeOf, told } from '../../support/fixture-rules.ts';
import { DALIAN_DEFECTS } from './dalian-defects.ts';

const SIZES = [1, 2, 3, 5, 8, 10, 13, 21, 30, 40] as const;
const AS_OF = localDate('2027-12-31');

function seededLedger(seed: number): LedgerContent {
  const entries = SIZES[seed % SIZES.length] ?? 1;
  return honestDalianLedger({ seed, entries, months: seededRandom(seed).whole(1, 20) });
}

/** What asks for more than a glance. */
function accusations(content: LedgerContent): readonly string[] {
  const { findings } = auditOf(content, { asOf: AS_OF }, DALIAN_2016);
  return findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, message }) => `${rule} ${message.zh}`);
}

describe('诚实的大连台账没有错误和警告', () => {
  it.each(Array.from({ length: 60 }, (_, at) => at + 1))('种子 %i', (seed) => {
    const content = seededLedger(seed);
    expect(accusations(content)).toEqual([]);
    const { rules } = auditOf(content, { asOf: AS_OF }, DALIAN_2016);
    const open = rules.filter(({ id, outcome }) => outcome === 'undetermined' && clauseIdOf(id) !== undefined);
    // The only thing never decided is what a document that we lack would decide.
    expect(open.map(({ id }) => id)).toEqual(['DL16-029']);
  });

  it('写成文件再读回来也没有', async () => {
    const { findings } = await auditThroughFile(SMALL_DALIAN_LEDGER, DALIAN_2016);
    expect(findings).toEqual([]);
  });
});

describe.each(DALIAN_DEFECTS)('$name：$rule', ({ rule, plant, follows }) => {
  it.each(Array.from({ length: 15 }, (_, at) => 101 + at))('在它的位置找到，别处没有错误（种子 %i）', (seed) => {
    const ledger = seededLedger(seed);
    const { changes, at } = plant(ledger, seededRandom(seed * 7_919 + 1));
    const audit = auditOf(changed(ledger, changes), {}, DALIAN_2016);
    expect(told(audit, rule)).toBe(`finding: ${at.join('、')}`);
    const others = audit.findings.filter((one) => one.severity === 'error' && one.rule !== rule);
    expect(others.map((one) => `${one.rule} ${placeOf(one.location)}`)).toEqual(follows ?? []);
  });
});
