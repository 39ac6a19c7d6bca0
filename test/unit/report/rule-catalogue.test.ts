import { describe, expect, it } from 'vitest';
import { FILE_RULES } from '../../../ledger-core/programmes/file-rules.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { ruleCatalogue } from '../../../ledger-core/report/rule-catalogue.ts';

const catalogue = ruleCatalogue(PROGRAMMES);

describe('the rule catalogue', () => {
  it('lists every rule of every programme once', () => {
    const ids = new Set(PROGRAMMES.flatMap(({ rules }) => rules.map(({ id }) => id)));
    expect(catalogue.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('names the one programme of a clause, and all that use a rule of ours', () => {
    const clause = catalogue.find(({ id }) => id === 'ET-084');
    expect([clause?.programme, clause?.programmes, clause?.origin]).toEqual(['etown', ['etown'], 'clause']);
    const file = catalogue.find(({ id }) => id === 'HX-IN-01');
    expect([file?.programme, file?.origin]).toEqual([null, 'integrity']);
    expect(file?.programmes).toEqual(PROGRAMMES.map(({ id }) => id));
  });

  it('cites a document for each rule of a clause and for no other', () => {
    for (const { origin, citation } of catalogue) expect(citation !== undefined).toBe(origin === 'clause');
  });

  it('grades nothing of ours as an error; the file itself may be one', () => {
    expect(catalogue.filter(({ origin, severity }) => origin === 'house' && severity === 'error')).toEqual([]);
  });

  it('has the rules about the file in every programme, numbered without a gap', () => {
    const ids = FILE_RULES.map(({ id }) => id).sort();
    expect(ids.length).toBeGreaterThanOrEqual(22);
    expect(ids).toEqual(ids.map((_, at) => `HX-IN-${String(at + 1).padStart(2, '0')}`));
    for (const { rules } of PROGRAMMES) {
      const own = new Set(rules.map(({ id }) => id));
      expect(ids.filter((id) => !own.has(id))).toEqual([]);
    }
  });

  it('has one severity for one rule, wherever it is used', () => {
    const severities = new Map<string, Set<string>>();
    for (const rule of PROGRAMMES.flatMap(({ rules }) => rules)) {
      severities.set(rule.id, (severities.get(rule.id) ?? new Set()).add(rule.severity));
    }
    expect([...severities].filter(([, all]) => all.size > 1)).toEqual([]);
  });
});
