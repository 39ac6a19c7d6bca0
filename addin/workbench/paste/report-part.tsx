import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  part: { minWidth: 0 },
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', margin: '0 0 3px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  // The grid below must stay in sight.
  body: {
    maxHeight: 'min(30vh, 232px)',
    overflowY: 'auto',
    // Room for the focus rings of what is inside.
    padding: '0 4px',
    margin: '0 -4px',
  },
});

/** A list of the report under its heading, scrolling by itself. */
export function ReportPart({
  title,
  count,
  aside,
  children,
}: {
  title: string;
  count: number;
  aside?: string;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title} {count}
        </h2>
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
