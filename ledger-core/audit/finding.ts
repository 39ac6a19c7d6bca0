import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CheckedRule } from '../definition/rule.ts';
import { clauseIdOf } from '../definition/rule.ts';
import { fill, text } from '../kernel/text.ts';
import { citationOf } from '../sources/documents.ts';
import type { Hit } from '../checks/support/check.ts';
import type { Finding } from './audit-report.ts';

/**
 * A rule's hits as findings: the facts put into the rule's own words. Fingerprints come from rule, case, column and
 * content, so they stay when rows move; rows alike to the letter are told apart by their order.
 *
 * @throws RangeError when a check names a case that the rule does not have: a fault of the rule's data.
 */
export function findingsOf(rule: CheckedRule, hits: readonly Hit[]): Finding[] {
  const seen = new Map<string, number>();
  const clause = clauseIdOf(rule.id);
  const citation = clause === undefined ? undefined : citationOf(clause);
  return hits.map((hit) => {
    const words = Object.hasOwn(rule.cases, hit.case) ? rule.cases[hit.case] : undefined;
    if (!words) throw new RangeError(`${rule.id} has no case ${hit.case}`);
    const values = { observed: hit.observed, ...hit.values };
    const content = JSON.stringify([rule.id, hit.case, hit.at.table ?? '', hit.at.column ?? '', ...hit.identity]);
    const ordinal = (seen.get(content) ?? 0) + 1;
    seen.set(content, ordinal);
    return {
      rule: rule.id,
      severity: rule.severity,
      origin: rule.origin,
      ...(citation ? { citation } : {}),
      ...(rule.ours ? { ours: rule.ours } : {}),
      references: rule.references,
      location: hit.at,
      observed: typeof hit.observed === 'string' ? text(hit.observed, hit.observed) : hit.observed,
      expected: fill(words.expected, values),
      message: fill(words.message, values),
      remedy: fill(words.remedy, values),
      fingerprint: fingerprint(content, ordinal),
      status: 'open',
    };
  });
}

/** 16 hexadecimal digits: short enough to write on paper, and 2^64 apart. */
function fingerprint(content: string, ordinal: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${content}#${ordinal}`))).slice(0, 16);
}
