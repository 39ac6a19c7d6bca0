import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { nameKey } from '../../../ledger-core/kernel/text.ts';
import type { FindingItem } from '../../session/session-state.ts';

/** What of the findings is shown, and how it is grouped. */
export interface FindingsQuery {
  readonly grouping: 'severity' | 'sheet';
  readonly severity: Severity | 'all';
  readonly state: 'all' | 'open' | 'explained';
  /** Words, a rule's id or a cell; part of any of them is enough. */
  readonly words: string;
}

export const EVERYTHING: FindingsQuery = { grouping: 'severity', severity: 'all', state: 'all', words: '' };

export function isNarrowed({ severity, state, words }: FindingsQuery): boolean {
  return severity !== 'all' || state !== 'all' || words.trim() !== '';
}

/** Somebody answered the finding; an answer that waits to be verified leaves it open. */
export function isExplained({ explanation }: FindingItem): boolean {
  return explanation !== undefined && explanation.status !== '待核实';
}

/** The findings that a query asks for, in their order. */
export function matchingFindings(items: readonly FindingItem[], query: FindingsQuery): readonly FindingItem[] {
  const key = nameKey(query.words);
  return items.filter(
    (item) =>
      (query.severity === 'all' || item.finding.severity === query.severity) &&
      (query.state === 'all' || isExplained(item) === (query.state === 'explained')) &&
      (key === '' || searchText(item).includes(key)),
  );
}

// Items live as long as nothing in them changed: what they can be found by is made once.
const searchTexts = new WeakMap<FindingItem, string>();

function searchText(item: FindingItem): string {
  const known = searchTexts.get(item);
  if (known !== undefined) return known;
  const { rule, message, observed, location, citation } = item.finding;
  const { sheet = '', cell = '', column = '' } = location;
  const parts = [rule, message.zh, message.en, observed.zh, `${sheet}!${cell}`, column, citation?.article ?? ''];
  const made = parts.map(nameKey).join('\n');
  searchTexts.set(item, made);
  return made;
}
