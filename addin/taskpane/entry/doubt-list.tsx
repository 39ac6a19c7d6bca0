import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import { useWords } from '../language.tsx';
import { SeverityBadge } from '../parts/severity-badge.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  remedy: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Findings of a row with what can be done about each. */
export function DoubtList({ findings }: { findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={finding.fingerprint} className={styles.item}>
          <SeverityBadge severity={finding.severity} /> {say(finding.message)}
          <p className={styles.remedy}>{say(finding.remedy)}</p>
        </li>
      ))}
    </ul>
  );
}
