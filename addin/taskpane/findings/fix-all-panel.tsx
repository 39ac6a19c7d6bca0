import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FINDINGS } from '../../strings/findings.ts';
import type { FindingItem } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import { ConfirmPanel } from '../parts/confirm-panel.tsx';
import { Note } from '../parts/note.tsx';
import { useAction } from '../use-action.ts';
import { FixList } from './fix-list.tsx';

interface FixAllPanelProps {
  readonly items: readonly FindingItem[];
  readonly session: Session;
  readonly onClose: () => void;
}

/** Every change to be made, with before and after, for one yes to all of them. */
export function FixAllPanel({ items, session, onClose }: FixAllPanelProps): ReactNode {
  const say = useWords();
  const [isBusy, run] = useAction();
  const fixes = items.flatMap((item) => item.fixes);
  return (
    <ConfirmPanel
      title={say(fill(FINDINGS.fixAllTitle, { n: fixes.length }))}
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
      <FixList fixes={fixes} isPlaced />
    </ConfirmPanel>
  );
}
