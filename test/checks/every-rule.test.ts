import { describe, expect, it, test } from 'vitest';
import type { Finding, WorkbookAudit } from '../../ledger-core/audit/audit-report.ts';
import { auditOf } from '../support/fixture-dossier.ts';
import { changed } from '../support/fixture-ledger.ts';
import {
  caseOf,
  CONTENT_RULES,
  isExcused,
  placeOf,
  ruleOf,
  SMALL_LEDGERS,
  type FindingFixture,
  type Fixture,
  type RuleFixtures,
} from '../support/fixture-rules.ts';
import { ALL_FIXTURES } from './all-fixtures.ts';

describe('no rule goes without fixtures', () => {
  test('every rule about the content has them, once', () => {
    const rules = CONTENT_RULES.map((rule) => rule.id).sort();
    expect(ALL_FIXTURES.map((one) => one.rule).sort()).toEqual(rules);
  });

  test.each(ALL_FIXTURES)('$rule: every outcome and every case has a ledger, or an excuse', (one) => {
    expect(Object.keys(one.finding).sort()).toEqual(Object.keys(ruleOf(one.rule).cases).sort());
    for (const list of Object.values(one.finding)) expect(list.length).toBeGreaterThan(0);
    for (const outcome of [one.pass, one.undetermined, one.inapplicable]) {
      expect(isExcused(outcome) ? outcome.excused.length : outcome.length).toBeGreaterThan(0);
    }
  });

  test.each(ALL_FIXTURES)('$rule: no two ledgers have the same name', (one) => {
    const names = allOf(one).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(ALL_FIXTURES)('$rule', (one) => {
  const { rule, severity, pass, undetermined, inapplicable } = one;
  const { programme, ledger } = SMALL_LEDGERS[one.programme ?? 'etown'];

  it.each(isExcused(pass) ? [] : pass)('pass：$name', (fixture) => {
    expect(outcomeOf(audited(fixture), rule)).toEqual({ id: rule, outcome: 'pass' });
  });

  describe.each(Object.entries(one.finding))('finding %s', (id, fixtures) => {
    it.each(fixtures)('$name', (fixture) => {
      const audit = audited(fixture);
      const found = audit.findings.filter((finding) => finding.rule === rule);
      expect(found.map((finding) => `${caseOf(finding)}: ${placeOf(finding.location)}`).sort()).toEqual(
        expectedPlaces(id, fixture),
      );
      expect(new Set(found.map((finding) => finding.severity))).toEqual(new Set([severity]));
      expect(outcomeOf(audit, rule)?.outcome).toBe('finding');
      for (const finding of found) expectCompleteWords(finding);
      expect(new Set(found.map((finding) => finding.fingerprint)).size).toBe(found.length);
    });
  });

  it.each(isExcused(undetermined) ? [] : undetermined)('undetermined：$name', (fixture) => {
    expectReasoned(audited(fixture), 'undetermined', fixture.why);
  });

  it.each(isExcused(inapplicable) ? [] : inapplicable)('inapplicable：$name', (fixture) => {
    expectReasoned(audited(fixture), 'inapplicable', fixture.why);
  });

  function audited(fixture: Fixture): WorkbookAudit {
    return auditOf(changed(ledger, fixture.changes ?? []), fixture, programme);
  }

  function expectReasoned(audit: WorkbookAudit, outcome: string, why: string): void {
    const told = outcomeOf(audit, rule);
    expect(told?.outcome).toBe(outcome);
    expect(told?.reason?.zh).toContain(why);
    expect(told?.reason?.en).toMatch(/^[^{}]+$/);
    expect(audit.findings.filter((finding) => finding.rule === rule)).toEqual([]);
  }
});

function outcomeOf(audit: WorkbookAudit, rule: string): WorkbookAudit['rules'][number] | undefined {
  return audit.rules.find((one) => one.id === rule);
}

function expectedPlaces(id: string, { at, besides = [] }: FindingFixture): string[] {
  const own = typeof at === 'string' ? [at] : at;
  return [...own.map((place) => `${id}: ${place}`), ...besides.map(([other, place]) => `${other}: ${place}`)].sort();
}

/** Every placeholder filled, in both languages, and nothing of the program's own showing through. */
function expectCompleteWords({ message, expected, remedy, observed }: Finding): void {
  for (const words of [message, expected, remedy, observed]) {
    for (const told of [words.zh, words.en]) {
      expect(told).not.toBe('');
      expect(told).not.toMatch(/\{\w*\}|undefined|null|NaN|\[object/);
    }
  }
}

function allOf({ pass, finding, undetermined, inapplicable }: RuleFixtures): readonly Fixture[] {
  return [
    ...(isExcused(pass) ? [] : pass),
    ...Object.values(finding).flat(),
    ...(isExcused(undetermined) ? [] : undetermined),
    ...(isExcused(inapplicable) ? [] : inapplicable),
  ];
}
