import { useMemo, type ReactNode } from 'react';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../taskpane/use-session.ts';
import { findingsInRows } from '../paste/findings-in-rows.ts';
import type { PasteSummary } from '../paste/paste-plan.ts';
import { PasteQuestion } from '../paste/paste-question.tsx';
import { PasteReport } from '../paste/paste-report.tsx';
import type { AppActions } from './app-actions.ts';
import type { PasteState } from './app-store.ts';

interface PasteLineProps {
  readonly paste: PasteState;
  readonly session: Session;
  readonly language: Language;
  readonly actions: AppActions;
}

/** What a paste asks, or what became of it. */
export function PasteLine({ paste, session, language, actions }: PasteLineProps): ReactNode {
  if (paste.phase === 'report') {
    return <Report {...{ session, language, actions }} summary={paste.summary} />;
  }
  return (
    <PasteQuestion
      language={language}
      question={paste.question}
      onAnswer={actions.answerPaste}
      onCancel={actions.closePaste}
    />
  );
}

function Report({
  summary,
  session,
  language,
  actions,
}: Omit<PasteLineProps, 'paste'> & { readonly summary: PasteSummary }): ReactNode {
  const state = useSession(session);
  const items = state.phase === 'open' ? state.findings : undefined;
  const findings = useMemo(
    () => (items && summary.span ? findingsInRows(items, summary.sheet, summary.span) : []),
    [items, summary],
  );
  return (
    <PasteReport
      {...{ language, summary, findings }}
      isChecking={state.phase === 'open' && !state.isSettled}
      onFix={(fixed) => session.applyFixes(fixed)}
      onGoTo={(location) => {
        void session.goTo(location);
      }}
      onUndo={() => {
        actions.undoPaste();
        return Promise.resolve();
      }}
      onClose={actions.closePaste}
    />
  );
}
