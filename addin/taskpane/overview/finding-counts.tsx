import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { SEVERITIES } from '../../../ledger-core/report/check-report.ts';
import { SEVERITY_WORDS } from '../../../ledger-core/report/report-words.ts';
import { OVERVIEW } from '../../strings/overview.ts';
import { useWords } from '../language.tsx';
import type { PaneRouter } from '../pane-router.ts';
import { Note } from '../parts/note.tsx';
import { Section } from '../parts/section.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '6px' },
  count: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '6px 2px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  number: { fontSize: '20px', lineHeight: '26px', fontWeight: tokens.fontWeightSemibold },
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', textTransform: 'capitalize' },
  undecided: { marginTop: '8px' },
});

interface FindingCountsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules that could not be decided. */
  readonly undecided: number;
  readonly open: PaneRouter['open'];
}

/** How many findings of each grade; a press shows them. */
export function FindingCounts({ counts, undecided, open }: FindingCountsProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const hasFindings = SEVERITIES.some((severity) => counts[severity] > 0);
  return (
    <Section title={say(OVERVIEW.findings)}>
      {hasFindings ? (
        <div className={styles.counts}>
          {SEVERITIES.map((severity) => (
            <button
              key={severity}
              type="button"
              className={styles.count}
              onClick={() => {
                open('findings', severity);
              }}
            >
              <span className={styles.head}>
                <SeverityMark severity={severity} />
                <span className={styles.number}>{counts[severity]}</span>
              </span>
              <span className={styles.word}>{say(SEVERITY_WORDS[severity])}</span>
            </button>
          ))}
        </div>
      ) : (
        <Note>{say(OVERVIEW.noFindings)}</Note>
      )}
      {undecided > 0 ? (
        <div className={styles.undecided}>
          <Note>{say(fill(OVERVIEW.undecided, { n: undecided }))}</Note>
        </div>
      ) : null}
    </Section>
  );
}
