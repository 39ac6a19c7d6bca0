import { expect, test } from 'vitest';
import { auditOf } from '../support/fixture-dossier.ts';
import { SMALL_LEDGERS } from '../support/fixture-rules.ts';

test.each(['langfang-2019-application', 'langfang-2019'] as const)(
  'an honest workbook of %s gives no finding',
  (id) => {
    const { programme, ledger } = SMALL_LEDGERS[id];
    const { findings } = auditOf(ledger, {}, programme);
    expect(findings.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([]);
  },
);
