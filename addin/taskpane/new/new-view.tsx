import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { COVER_SHEET } from '../../../ledger-core/definition/fields.ts';
import type { Session } from '../../session/session.ts';
import { NEW } from '../../strings/new.ts';
import { usePaneStore } from '../pane-store.ts';
import { useWords } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Note } from '../parts/note.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { Section } from '../parts/section.tsx';
import { useSession } from '../use-session.ts';
import { CoverFields } from './cover-fields.tsx';
import { newDeskOf, type NewDesk, type NewStep } from './new-desk.ts';
import { ProgrammePicker } from './programme-picker.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  fields: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  notes: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '10px' },
  // An empty live region takes no room, and is there before there is something to say.
  alert: { ':empty': { marginBottom: '-6px' } },
  progress: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** 新建: a programme, a cover, and a ledger in the workbook that is open. */
export function NewView({ session }: { session: Session }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const desk = newDeskOf(session);
  const { programme, fields, step } = usePaneStore(desk);
  const { phase } = useSession(session);
  if (step.at === 'created') return <Created session={session} desk={desk} />;
  const chosen = session.programmes.find(({ id }) => id === programme);
  const isCreating = step.at === 'creating';
  return (
    <form
      className={styles.form}
      aria-label={say(NEW.create)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void desk.create();
      }}
    >
      {phase === 'open' ? <Note look="warning">{say(NEW.inLedger)}</Note> : null}
      <Section title={say(NEW.programme)}>
        <div className={styles.notes}>
          <Note>{say(NEW.programmeHelp)}</Note>
        </div>
        <ProgrammePicker
          programmes={session.programmes}
          chosen={programme}
          isDisabled={isCreating}
          onChoose={desk.choose.bind(desk)}
        />
      </Section>
      {chosen ? (
        <Section title={say(NEW.cover)}>
          <div className={styles.notes}>
            <Note>{say(NEW.coverHelp)}</Note>
          </div>
          <fieldset className={styles.fields} disabled={isCreating}>
            <CoverFields fields={chosen.fields} values={fields} onType={desk.type.bind(desk)} />
          </fieldset>
        </Section>
      ) : null}
      <Section title={say(NEW.where)}>
        <div className={styles.notes}>
          {phase === 'open' ? null : <Note>{say(NEW.inBlank)}</Note>}
          <Note>{say(NEW.inContent)}</Note>
        </div>
        <Action step={step} canCreate={chosen !== undefined} />
      </Section>
    </form>
  );
}

/** The button, and how far it got. */
function Action({ step, canCreate }: { step: NewStep; canCreate: boolean }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const alert = useRef<HTMLDivElement>(null);
  const hasFailed = step.at === 'failed';
  useEffect(() => {
    if (hasFailed) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [hasFailed]);
  return (
    <div className={styles.progress}>
      <div ref={alert} role="alert" className={styles.alert}>
        {hasFailed ? <NoticeBar tone="error" words={say(NEW.failed)} /> : null}
      </div>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={step.at === 'creating' || !canCreate}>
          {say(step.at === 'creating' ? NEW.creating : NEW.create)}
        </Button>
      </div>
      {step.at === 'creating' ? <Progress done={step.done} of={step.of} /> : null}
      {canCreate ? null : <Note>{say(NEW.chooseFirst)}</Note>}
    </div>
  );
}

function Progress({ done, of }: { done: number; of: number }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const words = say(of === 0 ? NEW.starting : fill(NEW.progress, { done, of }));
  return (
    <div ref={ref} className={styles.progress} role="status">
      <ProgressBar thickness="large" aria-label={words} {...(of === 0 ? {} : { value: done, max: of })} />
      <Note>{words}</Note>
      <Note>{say(NEW.wait)}</Note>
    </div>
  );
}

function Created({ session, desk }: { session: Session; desk: NewDesk }): ReactNode {
  const say = useWords();
  const ref = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div role="status" ref={ref}>
      <EmptyState
        icon="good"
        title={say(NEW.done)}
        words={say(NEW.doneWords)}
        actions={
          <>
            <Button
              appearance="primary"
              onClick={() => {
                void session.goTo({ sheet: COVER_SHEET });
              }}
            >
              {say(NEW.toCover)}
            </Button>
            <Button
              onClick={() => {
                desk.startAgain();
              }}
            >
              {say(NEW.another)}
            </Button>
          </>
        }
      />
    </div>
  );
}
