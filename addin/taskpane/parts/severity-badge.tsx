import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { SEVERITY_WORDS } from '../../../ledger-core/report/report-words.ts';
import { useWords } from '../language.tsx';
import { useHiddenWords } from './hidden-words.ts';
import { useSeverityColor } from './severity-color.ts';
import { SeverityMark } from './severity-mark.tsx';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    textTransform: 'capitalize',
  },
  alone: { lineHeight: 0, paddingTop: '2px', flexShrink: 0 },
});

/** A finding's grade by word, sign and colour; never by colour alone. */
export function SeverityBadge({
  severity,
  count,
  isIconOnly = false,
}: {
  severity: Severity;
  count?: number;
  /** The word is for screen readers only; beside a heading or words that say the grade. */
  isIconOnly?: boolean;
}): ReactNode {
  const styles = useStyles();
  const color = useSeverityColor(severity);
  const hidden = useHiddenWords();
  const say = useWords();
  return (
    <span className={mergeClasses(styles.badge, color, isIconOnly && styles.alone)}>
      <SeverityMark severity={severity} />
      <span className={isIconOnly ? hidden : undefined}>{say(SEVERITY_WORDS[severity])}</span>
      {count === undefined ? null : <span>{count}</span>}
    </span>
  );
}
