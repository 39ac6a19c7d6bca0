import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '8px',
    padding: '28px 16px',
  },
  picture: {
    display: 'grid',
    placeItems: 'center',
    width: '52px',
    height: '52px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  words: {
    margin: 0,
    maxWidth: '34em',
    color: tokens.colorNeutralForeground2,
    lineHeight: '22px',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '8px' },
});

/** A whole view that has nothing to show: why, and what can be done (`actions`: buttons). */
export function EmptyState({
  icon,
  title,
  words,
  actions,
  children,
}: {
  icon: IconName;
  title: string;
  words?: string;
  actions?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <div className={styles.picture}>
        <Icon name={icon} size={26} />
      </div>
      <h2 className={styles.title}>{title}</h2>
      {words === undefined ? null : <p className={styles.words}>{words}</p>}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      {children}
    </div>
  );
}
