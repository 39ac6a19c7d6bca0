import type { FindingItem, SafeFix } from '../../session/session-state.ts';

/** One cell that can be corrected: the fix, and the item that makes it and no other. */
export interface FixLine {
  readonly key: string;
  readonly fix: SafeFix;
  readonly item: FindingItem;
}

/** What the report lists: each cell that can be corrected once, and the findings that a person has to look at. */
export interface ReportLines {
  readonly fixes: readonly FixLine[];
  readonly checks: readonly FindingItem[];
}

export function reportLines(findings: readonly FindingItem[]): ReportLines {
  const fixes = new Map<string, FixLine>();
  for (const item of findings) {
    for (const fix of item.fixes) {
      const key = `${fix.sheet}!${fix.cell}`;
      if (!fixes.has(key)) fixes.set(key, { key, fix, item: { ...item, fixes: [fix] } });
    }
  }
  return { fixes: [...fixes.values()], checks: findings.filter((item) => item.fixes.length === 0) };
}
