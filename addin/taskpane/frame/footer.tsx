import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FRAME } from '../../strings/frame.ts';
import type { OpenLedger } from '../../session/session-state.ts';
import { useWords } from '../language.tsx';
import { Icon } from '../parts/icon.tsx';
import { useOnline } from './use-online.ts';

const useStyles = makeStyles({
  footer: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
  },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', padding: '5px 12px' },
  offline: {
    display: 'flex',
    gap: '6px',
    padding: '5px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, lineHeight: 0 },
  settling: { color: tokens.colorBrandForeground1 },
});

/** By which day and how many rules; and that no network is no obstacle. */
export function Footer({ ledger }: { ledger: OpenLedger | undefined }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const isOnline = useOnline();
  if (isOnline && ledger === undefined) return null;
  return (
    <footer className={styles.footer}>
      {isOnline ? null : (
        <div className={styles.offline} role="status">
          <span className={styles.icon}>
            <Icon name="offline" />
          </span>
          {say(FRAME.offline)}
        </div>
      )}
      {ledger === undefined ? null : (
        <div className={styles.line}>
          <span>{say(fill(FRAME.asOf, { date: ledger.asOf }))}</span>
          <span className={mergeClasses(!ledger.isSettled && styles.settling)}>
            {say(fill(ledger.isSettled ? FRAME.settled : FRAME.settling, { n: ledger.outcomes.length }))}
          </span>
        </div>
      )}
    </footer>
  );
}
