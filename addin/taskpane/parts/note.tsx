import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  framed: {
    padding: '6px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
  },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
});

/** A small sentence beside something; `framed` sets it off, `warning` where the reader must take care. */
export function Note({
  children,
  look = 'plain',
}: {
  children: ReactNode;
  look?: 'plain' | 'framed' | 'warning';
}): ReactNode {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.note, look !== 'plain' && styles.framed, look === 'warning' && styles.warning)}>
      {children}
    </p>
  );
}
