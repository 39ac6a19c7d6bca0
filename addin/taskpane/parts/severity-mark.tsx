import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { Icon } from './icon.tsx';
import { useSeverityColor } from './severity-color.ts';

const useStyles = makeStyles({
  mark: { display: 'inline-grid', placeItems: 'center', flexShrink: 0, lineHeight: 0 },
});

/** The sign of a grade, each of its own shape; beside it must stand the word. */
export function SeverityMark({ severity }: { severity: Severity }): ReactNode {
  const styles = useStyles();
  const color = useSeverityColor(severity);
  return (
    <span className={mergeClasses(styles.mark, color)}>
      <Icon name={severity} />
    </span>
  );
}
