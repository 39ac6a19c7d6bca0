import { expect, it } from 'vitest';
import type { Finding, WorkbookAudit } from '../../../ledger-core/audit/audit-report.ts';
import { seededRandom } from '../../../ledger-core/kernel/seeded-random.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { auditThroughFile } from '../../support/fixture-files.ts';
import { changed } from '../../support/fixture-ledger.ts';
import { CONTENT_RULES } from '../../support/fixture-rules.ts';
import { DEFECTS, seededLedger } from './defects.ts';

const SEEDS = Array.from({ length: 20 }, (_, at) => 301 + at);
const [firstDefect, ...otherDefects] = DEFECTS;
if (!firstDefect) throw new Error('no defects');

it.each(SEEDS)('写成文件再读回来，结论一样：规则、位置、文字、指纹（种子 %i）', async (seed) => {
  const random = seededRandom(seed);
  const defects = Array.from({ length: random.whole(1, 4) }, () => random.pick([firstDefect, ...otherDefects]));
  const content = defects.reduce(
    (ledger, { plant }) => changed(ledger, plant(ledger, random).changes),
    seededLedger(seed),
  );
  const typed = auditOf(content);
  const filed = await auditThroughFile(content);
  expect(typed.findings.length).toBeGreaterThan(0);
  // Nothing about the file itself: what we write, we read without a remark.
  expect(filed.findings.map(seen)).toEqual(typed.findings.map(seen));
  expect(outcomes(filed)).toEqual(outcomes(typed));
  expect(filed.money).toEqual(typed.money);
});

function seen({ rule, location, message, expected, remedy, observed, fingerprint }: Finding): unknown {
  return { rule, location, message, expected, remedy, observed, fingerprint };
}

function outcomes({ rules }: WorkbookAudit): WorkbookAudit['rules'] {
  return rules.filter(({ id }) => CONTENT_RULES.some((rule) => rule.id === id));
}
