import { describe, expect, it } from 'vitest';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { auditOf } from '../support/fixture-dossier.ts';
import { SMALL_LEDGERS } from '../support/fixture-rules.ts';

// An honest workshop must never be accused.
describe('in Beijing', () => {
  it.each(['beijing-2011', 'beijing-2011-application'] as const)('an honest workbook has no finding: %s', (id) => {
    const { programme, ledger } = SMALL_LEDGERS[id];
    for (const settings of [{}, { 'HX-BJ-01': '命名' }, { 'HX-BJ-01': '只挂牌' }]) {
      const { findings } = auditOf(ledger, { settings }, programme);
      expect(findings.filter(({ rule }) => rule.startsWith('BJ11')).map(({ message }) => message.zh)).toEqual([]);
    }
  });

  it.each(['beijing-2011', 'beijing-2011-application'] as const)('a blank workbook has none either: %s', (id) => {
    const { programme } = SMALL_LEDGERS[id];
    const { findings } = auditOf({ fields: {}, rows: {} }, { asOf: localDate('2026-11-01') }, programme);
    expect(findings.filter(({ rule }) => rule.startsWith('BJ11'))).toEqual([]);
  });
});
