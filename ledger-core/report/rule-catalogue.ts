import type { Programme } from '../definition/programme.ts';
import { clauseIdOf, type Origin, type Reference, type Rule, type Severity } from '../definition/rule.ts';
import type { Text } from '../kernel/text.ts';
import { citationOf, type Citation } from '../sources/documents.ts';

/** A rule as `rules --json` lists it. Rules of ours that several programmes use stand once, without a programme. */
export interface CatalogueEntry {
  readonly id: string;
  readonly programme: string | null;
  readonly programmes: readonly string[];
  readonly severity: Severity;
  readonly disposition: Rule['disposition'];
  readonly origin: Origin;
  readonly citation?: Citation;
  readonly gist: Text;
  readonly ours?: Text;
  readonly settings: readonly string[];
  /** Outside texts that a figure of ours goes by. */
  readonly references: readonly Reference[];
  /** What a person looks at, where only a person can judge. */
  readonly evidence?: Text;
  /** Its remedies, for `explain`. */
  readonly cases: readonly { readonly id: string; readonly expected: Text; readonly remedy: Text }[];
}

export function ruleCatalogue(programmes: readonly Programme[]): readonly CatalogueEntry[] {
  const entries = new Map<string, CatalogueEntry>();
  for (const programme of programmes) {
    for (const rule of programme.rules) {
      const known = entries.get(rule.id);
      entries.set(
        rule.id,
        known ? { ...known, programmes: [...known.programmes, programme.id] } : entryOf(rule, programme),
      );
    }
  }
  return [...entries.values()];
}

function entryOf(rule: Rule, programme: Programme): CatalogueEntry {
  const clause = clauseIdOf(rule.id);
  const citation = clause === undefined ? undefined : citationOf(clause);
  return {
    id: rule.id,
    programme: clause === undefined ? null : programme.id,
    programmes: [programme.id],
    severity: rule.severity,
    disposition: rule.disposition,
    origin: rule.origin,
    ...(citation ? { citation } : {}),
    gist: rule.gist,
    ...(rule.ours ? { ours: rule.ours } : {}),
    settings: rule.settings,
    references: rule.references,
    ...(rule.disposition === 'manual' ? { evidence: rule.evidence } : {}),
    cases:
      rule.disposition === 'rule'
        ? Object.entries(rule.cases).map(([id, { expected, remedy }]) => ({ id, expected, remedy }))
        : [],
  };
}
