import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FRAME } from '../../strings/frame.ts';
import type { OpenLedger, SessionState } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import { NewView } from '../new/new-view.tsx';
import type { PaneRouter } from '../pane-router.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { ErrorState } from '../parts/error-state.tsx';
import { Note } from '../parts/note.tsx';
import { Section } from '../parts/section.tsx';
import { useAction } from '../use-action.ts';
import type { View } from '../views.ts';
import { OpeningState } from './opening-state.tsx';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: '18px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  left: { alignSelf: 'flex-start' },
  how: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '10px 12px',
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
});

interface WithoutLedgerProps {
  readonly session: Session;
  readonly state: Exclude<SessionState, OpenLedger>;
  readonly view: View;
  readonly open: PaneRouter['open'];
}

/** What the pane shows where there is no ledger: it is being read, was not read, is blank, or is somebody else's. */
export function WithoutLedger({ session, state, view, open }: WithoutLedgerProps): ReactNode {
  const say = useWords();
  switch (state.phase) {
    case 'opening':
      return <OpeningState />;
    case 'failed':
      return (
        <ErrorState
          title={say(FRAME.failed)}
          words={say(state.words)}
          detail={state.detail}
          onRetry={() => session.refresh()}
        />
      );
    case 'blank':
    case 'foreign':
      if (view === 'new') return <NewLedger session={session} open={open} />;
      return state.phase === 'blank' ? (
        <BlankState session={session} open={open} />
      ) : (
        <ForeignState session={session} named={state.named} open={open} />
      );
  }
}

function NewLedger({ session, open }: { session: Session; open: PaneRouter['open'] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <>
      <Button
        size="small"
        className={styles.left}
        onClick={() => {
          open('overview');
        }}
      >
        {say(FRAME.back)}
      </Button>
      <NewView session={session} />
    </>
  );
}

function BlankState({ session, open }: { session: Session; open: PaneRouter['open'] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const id = useId();
  const [showsHow, setShowsHow] = useState(false);
  return (
    <EmptyState
      icon="new"
      title={say(FRAME.blank)}
      words={say(FRAME.blankWords)}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              open('new');
            }}
          >
            {say(FRAME.newLedger)}
          </Button>
          <Button
            aria-expanded={showsHow}
            aria-controls={showsHow ? id : undefined}
            onClick={() => {
              setShowsHow(!showsHow);
            }}
          >
            {say(FRAME.howToOpen)}
          </Button>
        </>
      }
    >
      {showsHow ? (
        <div id={id} className={styles.how}>
          <Note>{say(FRAME.openSteps)}</Note>
          <ReadAgain session={session} />
        </div>
      ) : null}
    </EmptyState>
  );
}

function ForeignState({
  session,
  named,
  open,
}: {
  session: Session;
  named: string | undefined;
  open: PaneRouter['open'];
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <>
      <EmptyState
        icon="review"
        title={say(FRAME.foreign)}
        words={say(named === undefined ? FRAME.foreignWords : fill(FRAME.foreignNamed, { named }))}
      />
      <Section title={say(FRAME.whatNow)}>
        <ul className={styles.steps}>
          <li>{say(FRAME.foreignOpen)}</li>
          <li>{say(FRAME.foreignNew)}</li>
          <li>{say(FRAME.foreignRename)}</li>
        </ul>
        <div className={styles.actions}>
          <ReadAgain session={session} />
          <Button
            appearance="transparent"
            onClick={() => {
              open('new');
            }}
          >
            {say(FRAME.newLedger)}
          </Button>
        </div>
      </Section>
    </>
  );
}

function ReadAgain({ session }: { session: Session }): ReactNode {
  const say = useWords();
  const [isBusy, run] = useAction();
  return (
    <Button
      disabledFocusable={isBusy}
      onClick={() => {
        run(() => session.refresh());
      }}
    >
      {say(FRAME.readAgain)}
    </Button>
  );
}
