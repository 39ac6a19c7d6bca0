import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { OVERVIEW } from '../../strings/overview.ts';
import type { Deadline } from '../../session/session-state.ts';
import { useWords } from '../language.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Note } from '../parts/note.tsx';
import { Section } from '../parts/section.tsx';

const SOON_DAYS = 30;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  deadline: {
    padding: '7px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '10px' },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  left: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  done: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** What is due, nearest first; what is done stands folded below. */
export function DeadlineList({
  deadlines,
  unknown,
}: {
  deadlines: readonly Deadline[];
  unknown: Text | undefined;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const waiting = deadlines.filter(({ state }) => state !== 'done').toSorted((a, b) => a.daysLeft - b.daysLeft);
  const done = deadlines.filter(({ state }) => state === 'done');
  return (
    <Section title={say(OVERVIEW.deadlines)}>
      {unknown ? <Note look="warning">{say(unknown)}</Note> : null}
      {waiting.length === 0 && !unknown ? <Note>{say(OVERVIEW.noDeadlines)}</Note> : null}
      <ul className={styles.list}>
        {waiting.map((one) => (
          <DeadlineLine key={one.id} deadline={one} />
        ))}
      </ul>
      {done.length === 0 ? null : (
        <Disclosure summary={say(OVERVIEW.doneDeadlines)} aside={done.length}>
          <ul className={styles.list}>
            {done.map((one) => (
              <DeadlineLine key={one.id} deadline={one} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function DeadlineLine({ deadline }: { deadline: Deadline }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { what, due, daysLeft, state, citation, note } = deadline;
  const look =
    state === 'done' ? styles.done : state === 'overdue' ? styles.overdue : daysLeft <= SOON_DAYS && styles.soon;
  const basis = citation === undefined ? [] : [`${citation.article}“${citation.phrase}”`];
  return (
    <li className={styles.deadline}>
      <div className={styles.head}>
        <span className={styles.what}>{say(what)}</span>
        <span className={mergeClasses(styles.left, look)}>{say(daysWords(deadline))}</span>
      </div>
      <Note>{[due, ...basis, ...(note ? [say(note)] : [])].join(' · ')}</Note>
    </li>
  );
}

function daysWords({ state, daysLeft }: Deadline): Text {
  if (state === 'done') return OVERVIEW.done;
  if (daysLeft === 0) return OVERVIEW.today;
  return daysLeft < 0 ? fill(OVERVIEW.daysPast, { n: -daysLeft }) : fill(OVERVIEW.daysLeft, { n: daysLeft });
}
