import type { Text } from '../../../ledger-core/kernel/text.ts';
import type { PaneRouter } from '../../taskpane/pane-router.ts';
import type { SessionState } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import type { PrintedSheet } from '../../../ledger-core/report/sheet-html/printed-sheet.ts';
import type { PastePlan, PasteSummary } from '../paste/paste-plan.ts';
import type { DraftItem } from '../files/draft-store.ts';
import type { RecentItem } from '../files/recent-files.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';
import type { PasteStanding } from './paste-follower.ts';

/** What the workbench shows, whole; a new object whenever something in it changed. */
export interface AppState {
  readonly screen: 'start' | 'book' | 'folder';
  /** What is being done just now; nothing else can be begun meanwhile. */
  readonly busy: Text | undefined;
  readonly message: Message | undefined;
  readonly book: BookState | undefined;
  /** What is selected in the grid, for who does not see it. */
  readonly selected: Text | undefined;
  readonly paste: PasteState | undefined;
  /** What is shown as it will be printed. */
  readonly print: PrintedSheet | undefined;
  readonly folder: readonly WorkbookFile[];
  readonly drafts: readonly DraftItem[];
  readonly recents: readonly RecentItem[];
}

export type PasteQuestionState =
  | Extract<PastePlan, { status: 'choose' }>
  | ({ readonly status: 'overwrite' } & Extract<PastePlan, { status: 'planned' }>['overwritten']);

export type PasteState = { readonly phase: 'question'; readonly question: PasteQuestionState } | PasteReportState;

export interface PasteReportState extends PasteStanding {
  readonly phase: 'report';
  readonly summary: PasteSummary;
  /** What the session said when the rows came to stand there: its findings are of before. */
  readonly unread: SessionState | undefined;
}

export interface Message {
  readonly tone: 'good' | 'info' | 'warning' | 'error';
  readonly words: Text;
  /** For the makers. */
  readonly detail?: string;
  /** What can be done about it at once. */
  readonly action?: { readonly label: Text; readonly run: () => void };
}

export interface BookState {
  /** Another for each workbook that is opened. */
  readonly id: string;
  readonly name: string;
  /** A place for a new ledger, a ledger of ours, or somebody's file that is only looked at. */
  readonly kind: 'blank' | 'ours' | 'foreign';
  /** Changed since it was opened or saved. */
  readonly isUnsaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly session: Session;
  readonly router: PaneRouter;
}

const NOTHING: AppState = {
  screen: 'start',
  busy: undefined,
  message: undefined,
  book: undefined,
  selected: undefined,
  paste: undefined,
  print: undefined,
  folder: [],
  drafts: [],
  recents: [],
};

/** The state, and who is told when it changes. */
export class AppStore {
  #state = NOTHING;
  readonly #listeners = new Set<() => void>();

  get state(): AppState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(part: Partial<AppState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener();
  }

  changeBook(part: Partial<BookState>): void {
    const { book } = this.#state;
    if (!book) return;
    const isSame = Object.entries(part).every(([key, value]) => book[key as keyof BookState] === value);
    if (!isSame) this.change({ book: { ...book, ...part } });
  }
}
