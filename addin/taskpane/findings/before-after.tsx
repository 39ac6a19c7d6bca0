import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FINDINGS } from '../../strings/findings.ts';
import type { SafeFix } from '../../session/session-state.ts';
import { useWords } from '../language.tsx';
import { shownBlanks } from './shown-blanks.ts';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 8px', margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground3 },
  value: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** What stands in a cell and what would. */
export function BeforeAfter({ fix: { before, after } }: { fix: SafeFix }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <dl className={styles.pair}>
      <dt className={styles.term}>{say(FINDINGS.before)}</dt>
      <dd className={mergeClasses(styles.value, before !== '' && styles.before)}>
        {before === '' ? say(FINDINGS.blankCell) : shownBlanks(before)}
      </dd>
      <dt className={styles.term}>{say(FINDINGS.after)}</dt>
      <dd className={mergeClasses(styles.value, styles.after)}>{after}</dd>
    </dl>
  );
}
