import { expect, it } from 'vitest';
import { auditOf } from '../support/fixture-dossier.ts';
import { SMALL_LEDGERS } from '../support/fixture-rules.ts';

it.each(['dalian-2011', 'dalian-2011-application'] as const)('%s: nothing is found in an honest one', (name) => {
  const { programme, ledger } = SMALL_LEDGERS[name];
  const audit = auditOf(ledger, {}, programme);
  expect(audit.findings.map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
  const own = audit.rules.filter(({ id }) => id.startsWith('DL11-'));
  expect(own.filter(({ outcome }) => outcome === 'undetermined')).toEqual([]);
});
