import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode, type RefObject } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FINDINGS } from '../../strings/findings.ts';
import type { FindingItem, OpenLedger } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import { useAction } from '../use-action.ts';
import { FixAllPanel } from './fix-all-panel.tsx';

const useStyles = makeStyles({
  status: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface FindingsActionsProps {
  readonly session: Session;
  readonly state: OpenLedger;
  /** The findings in the list just now: the actions are about these. */
  readonly shown: readonly FindingItem[];
  readonly statusRef: RefObject<HTMLParagraphElement | null>;
}

/** How many are shown, and what can be done with all of them: mend what is safe, mark their cells, take marks away. */
export function FindingsActions({ session, state, shown, statusRef }: FindingsActionsProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isMarking, runMark] = useAction();
  const [isConfirming, setConfirming] = useState(false);
  const fixable = shown.filter(({ fixes }) => fixes.length > 0);
  const changes = fixable.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const markable = shown.map(({ finding }) => finding).filter(({ location }) => location.cell !== undefined);
  const all = state.findings.length;
  const counts = fill(shown.length === all ? FINDINGS.shownAll : FINDINGS.shownOf, { shown: shown.length, all });
  return (
    <>
      <p ref={statusRef} tabIndex={-1} className={styles.status}>
        <span role="status">
          {say(counts)}
          {state.isSettled ? '' : say(FINDINGS.isSettling)}
        </span>
        {' · '}
        {say(FINDINGS.person)}
      </p>
      <div className={styles.actions}>
        {fixable.length > 0 ? (
          <Button
            size="small"
            appearance="primary"
            aria-expanded={isConfirming}
            onClick={() => {
              setConfirming(!isConfirming);
            }}
          >
            {say(fill(FINDINGS.fixAll, { n: changes }))}
          </Button>
        ) : null}
        {markable.length > 0 ? (
          <Button
            size="small"
            disabledFocusable={isMarking}
            onClick={() => {
              runMark(() => session.mark(markable));
            }}
          >
            {say(isMarking ? FINDINGS.marking : FINDINGS.mark)}
          </Button>
        ) : null}
        {state.marked > 0 || markable.length > 0 ? (
          <Button
            size="small"
            disabledFocusable={isMarking}
            onClick={() => {
              runMark(() => session.unmark());
            }}
          >
            {say(state.marked > 0 ? fill(FINDINGS.unmarkCount, { n: state.marked }) : FINDINGS.unmark)}
          </Button>
        ) : null}
      </div>
      {isConfirming && fixable.length > 0 ? (
        <FixAllPanel
          items={fixable}
          session={session}
          onClose={() => {
            setConfirming(false);
          }}
        />
      ) : null}
    </>
  );
}
