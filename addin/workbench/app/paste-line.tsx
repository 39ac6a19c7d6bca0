import { useMemo, type ReactNode } from 'react';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../taskpane/use-session.ts';
import { findingsInRows } from '../paste/findings-in-rows.ts';
import { PasteQuestion } from '../paste/paste-question.tsx';
import { PasteReport } from '../paste/paste-report.tsx';
import type { AppActions } from './app-actions.ts';
import type { PasteReportState, PasteState } from './app-store.ts';

interface PasteLineProps {
  readonly paste: PasteState;
  readonly session: Session;
  readonly language: Language;
  readonly actions: AppActions;
}

/** What a paste asks, or what became of it. */
export function PasteLine({ paste, session, language, actions }: PasteLineProps): ReactNode {
  if (paste.phase === 'report') {
    return <Report {...{ paste, session, language, actions }} />;
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

interface ReportProps extends PasteLineProps {
  readonly paste: PasteReportState;
}

function Report({ paste: { summary, rows, undo, unread }, session, language, actions }: ReportProps): ReactNode {
  const state = useSession(session);
  const isRead = state !== unread;
  const items = isRead && state.phase === 'open' ? state.findings : undefined;
  const findings = useMemo(() => items && findingsInRows(items, summary.sheet, rows), [items, summary, rows]);
  return (
    <PasteReport
      {...{ language, summary, findings, undo }}
      isChecking={!isRead || (state.phase === 'open' && !state.isSettled)}
      onFix={actions.fixPaste}
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
