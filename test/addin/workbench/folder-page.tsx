import { FluentProvider } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { fluentTheme } from '../../../addin/taskpane/theme.ts';
import { browserFile } from '../../../addin/workbench/files/browser-file.ts';
import { filesOfDrop } from '../../../addin/workbench/files/dropped-files.ts';
import type { WorkbookFile } from '../../../addin/workbench/files/workbook-file.ts';
import { FolderAudit } from '../../../addin/workbench/folder/folder-audit.ts';
import { FolderView } from '../../../addin/workbench/folder/folder-view.tsx';

/** What the opener asks for. */
export interface FolderPageOptions {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** Contents by name, in base64. */
  readonly contents: Readonly<Record<string, string>>;
  /** The files of the folder: where, and with which contents. */
  readonly files: readonly (readonly [path: string, content: string])[];
  /** The worker's script. */
  readonly worker: string;
  readonly asOf: string;
}

/** What the page's tests look at. */
export interface FolderPage {
  readonly audit: FolderAudit;
  /** Files that the view asked to open: path, rule, cell. */
  readonly opened: (readonly (string | undefined)[])[];
  /** Of every time the page was told something new: how many were done. */
  readonly told: readonly number[];
  /** Frames that the page has drawn so far. */
  frames(): number;
  readonly filesOfDrop: typeof filesOfDrop;
  setLanguage(language: Language): void;
}

declare global {
  interface Window {
    startFolder(options: FolderPageOptions): void;
    folder: FolderPage & { closed: number };
  }
}

window.startFolder = ({ language, theme, contents, files, worker, asOf }) => {
  const bytes = new Map(
    Object.entries(contents).map(([name, base64]) => [name, Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]),
  );
  const list = files.map(([path, content]): WorkbookFile => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return browserFile(new File([bytes.get(content) ?? new Uint8Array()], name), { path });
  });
  const audit = new FolderAudit({
    asOf: localDate(asOf),
    version: '9.9.9',
    startWorker: () => new Worker(worker, { type: 'module' }),
    workers: 2,
  });
  const told: number[] = [];
  audit.subscribe(() => told.push(audit.state.done));
  let frames = 0;
  const count = (): void => {
    frames += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  let setLanguage: (next: Language) => void = () => undefined;
  window.folder = {
    audit,
    opened: [],
    closed: 0,
    told,
    frames: () => frames,
    filesOfDrop,
    setLanguage: (next) => {
      setLanguage(next);
    },
  };
  function Page(): ReactNode {
    const [spoken, speak] = useState(language);
    setLanguage = speak;
    return (
      <FluentProvider theme={fluentTheme(theme)} style={{ height: '100%' }}>
        <FolderView
          audit={audit}
          files={list}
          language={spoken}
          onOpen={({ path }, finding) => {
            window.folder.opened.push([path, finding?.rule, finding?.location.cell]);
          }}
          onClose={() => {
            window.folder.closed += 1;
          }}
        />
      </FluentProvider>
    );
  }
  createRoot(root).render(<Page />);
};
