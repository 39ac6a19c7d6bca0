import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { localDate, type LocalDate } from '../../ledger-core/kernel/local-date.ts';
import type { Language, Text } from '../../ledger-core/kernel/text.ts';
import type { Theme } from '../host/spreadsheet-host.ts';
import { appActions } from './app/actions.ts';
import { catchShortcuts } from './app/shortcuts.ts';
import { AppStore } from './app/app-store.ts';
import { App } from './app/app.tsx';
import { languageOfUser, rememberLanguage } from './app/language-choice.ts';
import { themeOf, watchTheme } from './app/page-theme.ts';
import { watchPageEnd } from './app/page-end.ts';
import { PasteDesk } from './app/paste-desk.ts';
import { tellSelection } from './app/tell-selection.ts';
import { Workbench } from './app/workbench.ts';
import { DraftStore } from './files/draft-store.ts';
import { RecentFiles } from './files/recent-files.ts';
import { FolderAudit } from './folder/folder-audit.ts';
import { startAuditWorker } from './folder/start-audit-worker.ts';
import { catchPastes } from './paste/catch-pastes.ts';
import type { GridDesk } from './univer/grid-desk.ts';
import { BookClient } from './worker/book-client.ts';

declare const RINGFENCE_VERSION: string;

/** The page of the workbench. The grid's program is loaded behind the start page, before it is needed. */
const language = languageOfUser();
const store = new AppStore();
const gridPlace = createRef<HTMLDivElement>();
const client = new BookClient(
  () => new Worker(new URL('./worker/book-worker.ts', import.meta.url), { type: 'module', name: 'book' }),
);
const refuse = (words: Text): void => {
  store.change({ message: { tone: 'info', words } });
};

let desk: GridDesk | undefined;
let starting: Promise<GridDesk> | undefined;
const loadGrid = () => import('./univer/grid-desk.ts');

const workbench = new Workbench({
  store,
  client,
  drafts: new DraftStore(),
  recents: new RecentFiles(),
  asOf: today,
  sample,
  grid: makeGrid,
});

const paste = new PasteDesk(
  store,
  () => desk,
  refuse,
  (error) => {
    workbench.messages.trouble(error);
  },
);
const actions = appActions({ store, workbench, paste, grid: () => desk, onLanguage: changeLanguage });
const folderAudit = new FolderAudit({ asOf: today(), version: RINGFENCE_VERSION, startWorker: startAuditWorker });
const root = createRoot(elementOf('workbench'));
let theme: Theme = themeOf();
draw();
watchTheme((now) => {
  theme = now;
  draw();
});
workbench.list().catch((error: unknown) => {
  workbench.messages.trouble(error);
});
client.warmUp(sample).catch((error: unknown) => {
  workbench.messages.trouble(error);
});
// Behind the start page: whoever opens a workbook a moment later does not wait for the grid's program.
loadGrid().catch((error: unknown) => {
  workbench.messages.trouble(error);
});
catchShortcuts(store, actions);
watchPageEnd(workbench);
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';

async function sample(): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL('workbench/sample-ledger.xlsx', document.baseURI));
  if (!answer.ok) throw new Error(`the sample: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function makeGrid(): Promise<GridDesk> {
  starting ??= startGrid();
  return starting;
}

async function startGrid(): Promise<GridDesk> {
  const { openGridDesk } = await loadGrid();
  const container = gridPlace.current;
  if (!container) throw new Error('the page has no place for the grid');
  desk = await openGridDesk({ container, language, isDark: theme === 'dark' }, client, refuse);
  catchPastes(container, (data) => {
    paste.paste(data);
  });
  tellSelection(desk, store);
  return desk;
}

function draw(): void {
  const surroundings = {
    language,
    theme,
    limits: [],
    onThemeChange: (listener: (theme: Theme) => void) => {
      watchTheme(listener);
    },
  };
  root.render(<App {...{ store, actions, folderAudit, gridPlace, language, theme, surroundings }} />);
}

/** The grid and the pane speak one language from their start: the page begins anew. Unsaved changes are kept as a draft. */
function changeLanguage(chosen: Language): void {
  if (chosen === language) return;
  rememberLanguage(chosen);
  void workbench.keepNow().then(() => {
    window.location.reload();
  });
}

function today(): LocalDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return localDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element “${id}”`);
  return element;
}
