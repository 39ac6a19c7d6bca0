import type { explanations } from '../../ledger-core/definition/registers/oversight.ts';
import type { Dossier } from '../../ledger-core/dossier/dossier.ts';
import type { TypedRow } from '../../ledger-core/workbook/typed-table.ts';
import type { Explanation } from './session-state.ts';

type ExplanationRow = TypedRow<typeof explanations>;

const KNOWN = new WeakMap<Dossier, ReadonlyMap<string, Explanation>>();

/** What 疑点说明 says, by fingerprint; of several rows the latest wins, of one day the lower one. Read once a dossier. */
export function explanationsOf(dossier: Dossier): ReadonlyMap<string, Explanation> {
  const explanations = KNOWN.get(dossier) ?? readExplanations(dossier);
  KNOWN.set(dossier, explanations);
  return explanations;
}

function readExplanations(dossier: Dossier): ReadonlyMap<string, Explanation> {
  const latest = new Map<string, ExplanationRow>();
  for (const row of dossier.book.tables.rf_explanations?.rows ?? []) {
    const { fingerprint, on = '' } = row.values;
    if (fingerprint === undefined) continue;
    const known = latest.get(fingerprint);
    if (!known || on >= (known.values.on ?? '')) latest.set(fingerprint, row);
  }
  return new Map([...latest].map(([fingerprint, { values }]) => [fingerprint, explanationOf(values)]));
}

function explanationOf({ reason, author, on, status }: ExplanationRow['values']): Explanation {
  return { words: reason ?? '', by: author ?? '', on, status: status ?? '' };
}
