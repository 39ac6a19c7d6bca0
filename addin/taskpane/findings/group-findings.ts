import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { push } from '../../../ledger-core/kernel/push.ts';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import { SEVERITIES } from '../../../ledger-core/report/check-report.ts';
import type { FindingItem } from '../../session/session-state.ts';

/** From so many findings of one rule in a section on they stand under one line. */
const ALIKE = 4;

/** What stands under one heading: a grade, or a sheet ('' where a finding names none). */
export interface FindingSection {
  readonly key: string;
  readonly severity: Severity | undefined;
  readonly count: number;
  readonly blocks: readonly FindingBlock[];
}

/** A finding by itself, or many of one rule. */
export type FindingBlock =
  | { readonly kind: 'one'; readonly item: FindingItem }
  | {
      readonly kind: 'alike';
      readonly rule: string;
      readonly severity: Severity;
      readonly gist: Text;
      readonly items: readonly FindingItem[];
    };

/** Grades from the gravest, or sheets in order of appearance with the gravest finding first. */
export function groupFindings(
  items: readonly FindingItem[],
  grouping: 'severity' | 'sheet',
): readonly FindingSection[] {
  const bySeverity = new Map<string, FindingItem[]>(SEVERITIES.map((severity) => [severity, []]));
  for (const item of items) push(bySeverity, item.finding.severity, item);
  if (grouping === 'severity') {
    return SEVERITIES.map((severity) => sectionOf(severity, severity, bySeverity.get(severity) ?? [])).filter(
      ({ count }) => count > 0,
    );
  }
  const bySheet = new Map<string, FindingItem[]>();
  for (const item of [...bySeverity.values()].flat()) push(bySheet, item.finding.location.sheet ?? '', item);
  return [...bySheet].map(([sheet, found]) => sectionOf(sheet, undefined, found));
}

function sectionOf(key: string, severity: Severity | undefined, items: readonly FindingItem[]): FindingSection {
  const byRule = new Map<string, FindingItem[]>();
  for (const item of items) push(byRule, item.finding.rule, item);
  const blocks = [...byRule].flatMap(([rule, alike]): readonly FindingBlock[] => {
    const [first] = alike;
    if (!first || alike.length < ALIKE) return alike.map((item) => ({ kind: 'one', item }));
    return [{ kind: 'alike', rule, severity: first.finding.severity, gist: first.gist, items: alike }];
  });
  return { key, severity, count: items.length, blocks };
}
