import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FRAME } from '../../strings/frame.ts';
import type { SessionState } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import { Icon } from '../parts/icon.tsx';
import { useAction } from '../use-action.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '8px 8px 6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '30px',
    height: '30px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  names: { flexGrow: 1, minWidth: 0 },
  workshop: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '19px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    maxHeight: '38px',
    overflow: 'hidden',
  },
  programme: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

/** Whose ledger it is, and the button that checks all of it again. */
export function Header({ state, session }: { state: SessionState; session: Session }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isBusy, run] = useAction();
  const isOpen = state.phase === 'open';
  const label = say(isBusy ? FRAME.refreshing : FRAME.refresh);
  return (
    <header className={styles.header}>
      <span className={styles.mark}>
        <Mark />
      </span>
      <div className={styles.names}>
        <h1 className={styles.workshop}>
          {isOpen ? (state.workshop ?? say(FRAME.unnamedWorkshop)) : say(FRAME.product)}
        </h1>
        {isOpen ? <p className={styles.programme}>{say(state.programme.name)}</p> : null}
      </div>
      {isOpen ? (
        <Button
          appearance="subtle"
          aria-label={label}
          title={label}
          icon={isBusy ? <Spinner size="tiny" /> : <Icon name="refresh" size={20} />}
          onClick={() => {
            run(() => session.refresh());
          }}
        />
      ) : null}
    </header>
  );
}

/** A fence around a coin: ours in every size. */
function Mark(): ReactNode {
  return (
    <svg aria-hidden="true" focusable="false" width="20" height="20" viewBox="0 0 20 20" fill="none">
      <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="1.6" strokeDasharray="3.1 1.1" />
      <path
        d="M7.2 6 10 9.8 12.8 6M10 9.8v4.7M7.6 10.3h4.8M7.6 12.3h4.8"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
