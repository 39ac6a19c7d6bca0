import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenLedger } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { ENTRY } from '../../strings/entry.ts';
import { usePaneStore } from '../pane-store.ts';
import { useWords } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { entryDeskOf } from './entry-desk.ts';
import { EntryForm } from './entry-form.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  kinds: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '2px',
    padding: '2px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** 记一笔: an expense or a receipt, seen and judged before it is written. */
export function EntryView({ session, state }: { session: Session; state: OpenLedger }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const desk = entryDeskOf(session);
  usePaneStore(desk);
  const { kind } = desk.draft;
  const form = state.forms[kind];
  if (!form) {
    const [title, words] = state.overview.money
      ? [ENTRY.noForm, ENTRY.noFormWords]
      : [ENTRY.noMoney, ENTRY.noMoneyWords];
    return <EmptyState icon="entry" title={say(title)} words={say(words)} />;
  }
  return (
    <div className={styles.view}>
      {desk.kinds.length > 1 ? (
        <div role="group" aria-label={say(ENTRY.kinds)} className={styles.kinds}>
          {desk.kinds.map((one) => (
            <ToggleButton
              key={one}
              checked={one === kind}
              size="small"
              appearance={one === kind ? 'primary' : 'subtle'}
              onClick={() => {
                desk.choose(one);
              }}
            >
              {say(ENTRY[one])}
            </ToggleButton>
          ))}
        </div>
      ) : null}
      <EntryForm key={kind} session={session} state={state} desk={desk} form={form} />
    </div>
  );
}
