import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { Session } from '../../session/session.ts';
import { ENTRY } from '../../strings/entry.ts';
import { useWords } from '../language.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';
import type { EntryDesk, EntryStep } from './entry-desk.ts';

const useStyles = makeStyles({ link: { marginLeft: '6px' } });

/** Where the row now stands, with the way to it. Its live region is there before the row is. */
export function WrittenNotice({
  session,
  desk,
  step,
}: {
  session: Session;
  desk: EntryDesk;
  step: EntryStep;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div role="status" hidden={step.at !== 'written'}>
      {step.at === 'written' ? (
        <NoticeBar
          tone="good"
          words={say(fill(ENTRY.written, { sheet: step.sheet, row: step.row }))}
          onDismiss={() => {
            desk.reconsider();
          }}
        >
          <Link
            as="button"
            inline
            className={styles.link}
            onClick={() => {
              void session.goTo({ sheet: step.sheet, cell: `A${step.row}` });
            }}
          >
            {say(ENTRY.show)}
          </Link>
        </NoticeBar>
      ) : null}
    </div>
  );
}
