import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { fluentTheme } from '../../../addin/taskpane/theme.ts';
import { clipboardCells, type ClipboardReading } from '../../../addin/workbench/paste/clipboard-cells.ts';
import { findingsInRows } from '../../../addin/workbench/paste/findings-in-rows.ts';
import type { PasteSummary, PasteUndo } from '../../../addin/workbench/paste/paste-plan.ts';
import { PasteQuestion, type PasteQuestionProps } from '../../../addin/workbench/paste/paste-question.tsx';
import { PasteReport } from '../../../addin/workbench/paste/paste-report.tsx';
import { SampleSession } from '../pane/sample-session.ts';
import type { Sample } from '../pane/sample-state.ts';

declare global {
  interface Window {
    paste: {
      readonly session: SampleSession;
      /** What is understood of a clipboard that holds this. */
      readonly read: (html: string, plain: string) => ClipboardReading;
      /** Shows the report, until it is closed or undone; what was asked is told by the session. */
      readonly report: (summary: PasteSummary, isChecking?: boolean, undo?: PasteUndo) => void;
      readonly ask: (question: PasteQuestionProps['question']) => void;
    };
  }
}

const { language, theme } = window.paneOptions;
const session = new SampleSession(JSON.parse(window.sampleJson) as Sample);
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
const root = createRoot(document.getElementById('root') ?? document.body);

interface ReportProps {
  summary: PasteSummary;
  isChecking: boolean;
  undo: PasteUndo;
}

function Report({ summary, isChecking, undo }: ReportProps): ReactNode {
  const [isOpen, setOpen] = useState(true);
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  if (!isOpen || state.phase !== 'open') return null;
  return (
    <PasteReport
      language={language}
      summary={summary}
      findings={findingsInRows(state.findings, summary.sheet, summary.span ? [summary.span] : [])}
      isChecking={isChecking}
      undo={undo}
      onFix={(items) => session.applyFixes(items)}
      onGoTo={(location) => void session.goTo(location)}
      onUndo={async () => {
        session.calls.push('undo');
        await session.gate;
        setOpen(false);
      }}
      onClose={() => {
        setOpen(false);
      }}
    />
  );
}

function show(content: ReactNode): void {
  root.render(
    <StrictMode>
      <FluentProvider theme={fluentTheme(theme)} style={{ minHeight: '100%' }}>
        <main>
          {/* Where a page of the workbench has its title. */}
          <h1 style={{ position: 'absolute', clipPath: 'inset(50%)' }}>专款账</h1>
          {content}
          <button type="button">grid</button>
        </main>
      </FluentProvider>
    </StrictMode>,
  );
}

window.paste = {
  session,
  read: (html, plain) => {
    const data = new DataTransfer();
    if (html !== '') data.setData('text/html', html);
    if (plain !== '') data.setData('text/plain', plain);
    return clipboardCells(data);
  },
  report: (summary, isChecking = false, undo = 'possible') => {
    show(<Report summary={summary} isChecking={isChecking} undo={undo} />);
  },
  ask: (question) => {
    show(
      <PasteQuestion
        language={language}
        question={question}
        onAnswer={(answer) => session.calls.push(answer)}
        onCancel={() => session.calls.push('cancel')}
      />,
    );
  },
};
