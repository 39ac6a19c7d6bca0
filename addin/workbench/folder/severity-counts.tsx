import type { ReactNode } from 'react';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { SEVERITIES } from '../../../ledger-core/report/check-report.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { useWords } from '../../taskpane/language.tsx';
import { SeverityBadge } from '../../taskpane/parts/severity-badge.tsx';
import { useTableStyles } from './table-styles.ts';

/** How many findings of each grade, by word and sign; grades without any are left out. */
export function SeverityCounts({ counts }: { counts: Readonly<Record<Severity, number>> }): ReactNode {
  const styles = useTableStyles();
  const say = useWords();
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return say(FOLDER.none);
  return (
    <span className={styles.counts}>
      {found.map((severity) => (
        <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
      ))}
    </span>
  );
}
