import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FINDINGS } from '../../strings/findings.ts';
import type { FindingItem } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import { ConfirmPanel } from '../parts/confirm-panel.tsx';
import { Note } from '../parts/note.tsx';
import { useAction } from '../use-action.ts';
import { BeforeAfter } from './before-after.tsx';
import { placeWords } from './place.ts';

/** Changes beyond these are counted, not listed. */
const LISTED = 50;

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

interface FixAllPanelProps {
  readonly items: readonly FindingItem[];
  readonly session: Session;
  readonly onClose: () => void;
}

/** Every change to be made, with before and after, for one yes to all of them. */
export function FixAllPanel({ items, session, onClose }: FixAllPanelProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isBusy, run] = useAction();
  const title = say(fill(FINDINGS.fixAllTitle, { n: items.length }));
  return (
    <ConfirmPanel
      title={title}
      confirm={say(isBusy ? FINDINGS.fixing : FINDINGS.fixAllConfirm)}
      isBusy={isBusy}
      onCancel={onClose}
      onConfirm={() => {
        run(async () => {
          await session.applyFixes(items);
          onClose();
        });
      }}
    >
      <Note>{say(FINDINGS.fixAllWords)}</Note>
      {/* A list that scrolls must be reachable by keyboard. */}
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {items.slice(0, LISTED).map(({ finding, fix }) =>
          fix === undefined ? null : (
            <li key={finding.fingerprint}>
              <div className={styles.place}>{say(placeWords(fix))}</div>
              <BeforeAfter fix={fix} />
            </li>
          ),
        )}
      </ul>
      {items.length > LISTED ? <Note>{say(fill(FINDINGS.others, { n: items.length - LISTED }))}</Note> : null}
    </ConfirmPanel>
  );
}
