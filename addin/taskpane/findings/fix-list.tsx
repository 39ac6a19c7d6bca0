import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { SafeFix } from '../../session/session-state.ts';
import { FINDINGS } from '../../strings/findings.ts';
import { useWords } from '../language.tsx';
import { Note } from '../parts/note.tsx';
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

/** What each cell holds and would hold; where it is, unless that is plain already. */
export function FixList({ fixes, isPlaced }: { fixes: readonly SafeFix[]; isPlaced: boolean }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [only] = fixes;
  if (!isPlaced && only) return <BeforeAfter fix={only} />;
  return (
    <>
      {/* A list that scrolls must be reachable by keyboard. */}
      <ul className={styles.list} tabIndex={0} aria-label={say(fill(FINDINGS.fixAllTitle, { n: fixes.length }))}>
        {fixes.slice(0, LISTED).map((fix) => (
          <li key={`${fix.sheet}!${fix.cell}`}>
            <div className={styles.place}>{say(placeWords(fix))}</div>
            <BeforeAfter fix={fix} />
          </li>
        ))}
      </ul>
      {fixes.length > LISTED ? <Note>{say(fill(FINDINGS.others, { n: fixes.length - LISTED }))}</Note> : null}
    </>
  );
}
