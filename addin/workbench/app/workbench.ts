import type { LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import type { Location } from '../../../ledger-core/kernel/issue.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { newDeskOf } from '../../taskpane/new/new-desk.ts';
import { APP } from '../../strings/workbench-app.ts';
import type { Draft } from '../files/draft.ts';
import type { DraftStore } from '../files/draft-store.ts';
import type { RecentFiles } from '../files/recent-files.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';
import { changeRows, type MovedRows } from '../univer/table-rows.ts';
import type { GridDesk } from '../univer/grid-desk.ts';
import { SlowFile, type BookClient } from '../worker/book-client.ts';
import type { AppStore, BookState } from './app-store.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { Messages } from './messages.ts';
import { OpenWorkbook, type Source } from './open-workbook.ts';
import { SaveDesk } from './save-desk.ts';

export interface WorkbenchParts {
  readonly store: AppStore;
  readonly client: BookClient;
  readonly drafts: DraftStore;
  readonly recents: RecentFiles;
  /** The grid, made when it is first needed; its program is large. */
  readonly grid: () => Promise<GridDesk>;
  readonly sample: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly asOf: () => LocalDate;
}

/** What a person does with workbooks here: open, create, change, save, come back to. One workbook at a time. */
export class Workbench {
  readonly #parts: WorkbenchParts;
  readonly #keeper: DraftKeeper;
  readonly #saving: SaveDesk;
  readonly messages: Messages;
  #book: OpenWorkbook | undefined;
  #release: () => void = () => undefined;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
    const { store, client, drafts, grid } = parts;
    this.messages = new Messages(store);
    this.#keeper = new DraftKeeper(drafts, client, this.messages);
    this.#saving = new SaveDesk({
      store,
      client,
      grid,
      keeper: this.#keeper,
      messages: this.messages,
      remember: (handle) => this.#remember(handle),
    });
  }

  get book(): OpenWorkbook | undefined {
    return this.#book;
  }

  /** Reads anew what the start page lists. */
  async list(): Promise<void> {
    const [{ drafts, words }, recents] = await Promise.all([this.#parts.drafts.list(), this.#parts.recents.list()]);
    this.#parts.store.change({ drafts, recents });
    if (words) this.messages.say({ tone: 'info', words });
  }

  async openFile(file: WorkbookFile): Promise<boolean> {
    const name = { name: file.name };
    const isOpen = await this.messages.whileBusy(fill(APP.opening, name), async () => {
      const bytes = await this.#read(file);
      return bytes !== undefined && (await this.#open(bytes, { ...sourceOf(file), onDisk: bytes }));
    });
    if (isOpen === true && file.handle && this.#book) await this.#remember(file.handle);
    return isOpen === true;
  }

  /** The cell that a finding is about, in the workbook that is open. */
  async showFinding(location: Location): Promise<void> {
    await this.#book?.session.goTo(location);
  }

  async openSample(): Promise<void> {
    await this.messages.whileBusy(APP.starting, async () => {
      const bytes = await this.#parts.sample();
      const isOpen = await this.#open(bytes, { name: APP.sampleName.zh, draft: crypto.randomUUID() });
      if (isOpen) this.messages.say({ tone: 'info', words: APP.sampleOpen });
    });
  }

  /** A blank place, with the pane ready to create a ledger of the programme; an application is made at once. */
  async startNew(programme: string, template: string): Promise<void> {
    await this.messages.whileBusy(APP.starting, async () => {
      if (template === 'application') return this.#makeApplication(programme);
      const source = { name: `${APP.newName.zh}.xlsx`, draft: crypto.randomUUID() };
      const book = await this.#take(undefined, source, false);
      newDeskOf(book.session).choose(programme);
      book.router.open('new');
    });
  }

  async #makeApplication(id: string): Promise<void> {
    // A chunk of its own: most who open a workbook never make an application.
    const { blankApplication } = await import('./blank-application.ts');
    const made = await this.#parts.client.make(await blankApplication(id));
    const source = { name: `${APP.newApplication.zh}.xlsx`, draft: crypto.randomUUID() };
    await this.#take(made, source, true);
    this.messages.say({ tone: 'info', words: APP.applicationMade });
  }

  async recover(id: string): Promise<void> {
    const reading = await this.#parts.drafts.get(id);
    if (reading.status !== 'read') {
      this.messages.say({ tone: 'error', words: reading.words });
      await this.list();
      return;
    }
    await this.messages.whileBusy(fill(APP.opening, { name: reading.draft.name }), () => this.#recover(reading.draft));
  }

  async discard(id: string): Promise<void> {
    const words = await this.#parts.drafts.remove(id);
    if (words) this.messages.say({ tone: 'error', words });
    await this.list();
  }

  async reopen(id: string): Promise<void> {
    const outcome = await this.#parts.recents.reopen(id);
    if (outcome.status === 'opened') await this.openFile(outcome.file);
    else this.messages.say({ tone: 'error', words: outcome.words });
  }

  async forget(id: string): Promise<void> {
    await this.#parts.recents.forget(id);
    await this.list();
  }

  /** Writes the changes into the file; where it has none yet, or `as` is asked for, the user says where. */
  async save(as: 'same' | 'other' = 'same'): Promise<void> {
    if (this.#book) await this.#saving.save(this.#book, as === 'same' ? 'keep' : 'other');
  }

  /** Back to the start page. Unsaved changes stay as a draft. */
  async home(): Promise<void> {
    const book = this.#book;
    await this.#close();
    this.#parts.store.change({ screen: 'start', message: undefined });
    if (book?.isUnsaved === true && book.isOurs && book.revision > 0)
      this.messages.say({ tone: 'info', words: fill(APP.leaveUnsaved, { name: book.source.name }) });
    await this.list();
  }

  /** Closing the page now would lose changes that are in no file and no draft. */
  get isBehind(): boolean {
    this.#book?.host.tellNow();
    return this.#book !== undefined && this.#keeper.isBehind(this.#book);
  }

  /** Keeps unsaved changes in the browser's storage at once. */
  keepNow(): Promise<void> {
    this.#book?.host.tellNow();
    return this.#keeper.keepNow();
  }

  showFolder(folder: readonly WorkbookFile[]): void {
    this.#parts.store.change({ screen: 'folder', folder, message: undefined });
  }

  /** Inserts or deletes the selected rows of a table. Answers what went where; undefined where nothing did. */
  async changeRows(how: 'insert' | 'delete'): Promise<MovedRows | undefined> {
    const { grid, host } = await this.#parts.grid();
    // What is being typed belongs to the row as it stands now.
    grid.endTyping();
    const { selection, activeSheet } = grid;
    const sheet = host.book?.sheets[activeSheet];
    if (!sheet || !selection || host.isReadOnly) return undefined;
    const change = changeRows(sheet, selection, how);
    if (change.status === 'change') {
      const { writes, moved } = change;
      return writes.length > 0 && grid.write(activeSheet, writes) ? moved : undefined;
    }
    this.messages.say({ tone: 'info', words: change.status === 'full' ? APP.lastRowFull : APP.noRow });
    return undefined;
  }

  async #recover(draft: Draft): Promise<void> {
    const { name, id, handle, original, edits } = draft;
    const source: Source = handle ? { name, handle, onDisk: original, draft: id } : { name, draft: id };
    if (!(await this.#open(original, source, draft))) return;
    const { host } = await this.#parts.grid();
    const lost = host.restore(edits);
    const sheets = lost.map(({ sheet }) => sheet).join('、');
    this.messages.say(
      lost.length === 0
        ? { tone: 'good', words: fill(APP.recovered, { name }) }
        : { tone: 'warning', words: fill(APP.recoveredPartly, { name, sheets }) },
    );
  }

  async #read(file: WorkbookFile): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      return await file.read();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.messages.refuse(file.name, APP.unreadable);
      return undefined;
    }
  }

  async #open(bytes: Uint8Array<ArrayBuffer>, source: Source, draft?: Draft): Promise<boolean> {
    try {
      // The grid is made on this thread while the worker reads.
      const [outcome] = await Promise.all([this.#parts.client.open(bytes), this.#parts.grid()]);
      if (outcome.status === 'refused') {
        this.messages.refuse(source.name, outcome.refusal.message);
        return false;
      }
      const book = await this.#take(outcome.book, source, draft !== undefined);
      if (draft) book.draftedBase = (await this.#parts.grid()).host.base;
      if (!outcome.book.isOurs)
        this.messages.say({ tone: 'info', words: fill(APP.foreignOpen, { name: source.name }) });
      return true;
    } catch (error) {
      if (!(error instanceof SlowFile)) throw error;
      this.messages.refuse(source.name, APP.slow);
      return false;
    }
  }

  /** Shows a workbook; the one of before is closed, its draft kept. */
  async #take(
    opened: Parameters<GridDesk['host']['open']>[0] | undefined,
    source: Source,
    isUnsaved: boolean,
  ): Promise<OpenWorkbook> {
    await this.#close();
    const { store, asOf } = this.#parts;
    // The grid draws into an element that must be on the page by then.
    store.change({ screen: 'book', message: undefined, paste: undefined });
    const grid = await this.#parts.grid();
    const book = new OpenWorkbook(grid, opened, source, { asOf, now: Date.now(), isUnsaved });
    this.#book = book;
    const stops = [
      grid.host.onEdited(() => {
        book.revision += 1;
        const kind = kindOf(grid);
        // What was said of the blank place is not true of the ledger that stands there now.
        if (store.state.book?.kind === 'blank' && kind !== 'blank') this.messages.dismiss();
        store.changeBook({ isUnsaved: book.isUnsaved, kind });
        this.#keeper.keep(book);
      }),
      grid.grid.onUndoable(({ undos, redos }) => {
        store.changeBook({ canUndo: undos > 0, canRedo: redos > 0 });
      }),
    ];
    this.#release = () => {
      for (const stop of stops) stop();
    };
    const { session, router } = book;
    store.change({
      book: {
        id: source.draft,
        name: source.name,
        kind: kindOf(grid),
        isUnsaved: book.isUnsaved,
        canUndo: false,
        canRedo: false,
        session,
        router,
      },
    });
    return book;
  }

  async #close(): Promise<void> {
    const book = this.#book;
    if (!book) return;
    book.host.tellNow();
    this.#release();
    await this.#keeper.finish(book);
    this.#book = undefined;
    book.host.close();
    this.#parts.store.change({ book: undefined });
  }

  async #remember(handle: FileSystemFileHandle): Promise<void> {
    const state = this.#book?.session.state;
    const about = state?.phase === 'open' ? { programme: state.programme.id, workshop: state.workshop } : {};
    const kept = await this.#parts.recents.remember(handle, about);
    if (!kept.isKept) this.messages.say({ tone: 'info', words: kept.words });
  }
}

function kindOf({ host }: GridDesk): BookState['kind'] {
  if (!host.book) return 'blank';
  return host.isReadOnly ? 'foreign' : 'ours';
}

function sourceOf(file: WorkbookFile): Pick<Source, 'name' | 'draft'> & { readonly handle?: FileSystemFileHandle } {
  const { name, handle } = file;
  return { name, draft: crypto.randomUUID(), ...(handle ? { handle } : {}) };
}
