import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import type { EntryDraft, EntryField } from '../../session/session-state.ts';

/** The findings of a row that is being typed, each where it helps. */
export interface PlacedFindings {
  /** By column key: about what was typed there. */
  readonly byField: ReadonlyMap<string, readonly Finding[]>;
  /** Fields still blank that some finding asks for: no reproach while the row is being typed. */
  readonly stillBlank: readonly EntryField[];
  /** About the row as a whole, or about another sheet. */
  readonly others: readonly Finding[];
}

/** `fields` in the order in which `stillBlank` is to be read. */
export function placeFindings(
  findings: readonly Finding[],
  fields: readonly EntryField[],
  values: EntryDraft['values'],
): PlacedFindings {
  const byField = new Map<string, Finding[]>();
  const asked = new Set<string>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const field = fields.find(({ label }) => label === finding.location.column);
    if (field === undefined) others.push(finding);
    else if ((values[field.key] ?? '').trim() === '') asked.add(field.key);
    else byField.set(field.key, [...(byField.get(field.key) ?? []), finding]);
  }
  return { byField, stillBlank: fields.filter(({ key }) => asked.has(key)), others };
}
