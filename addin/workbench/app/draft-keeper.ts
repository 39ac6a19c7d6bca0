import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import type { DraftStore } from '../files/draft-store.ts';
import type { BookClient } from '../worker/book-client.ts';
import type { Messages } from './messages.ts';
import type { OpenWorkbook } from './open-workbook.ts';

/** Typing goes on meanwhile; a crash costs no more than this. */
const WAIT_MS = 600;

/** Keeps what is not saved yet in the browser's storage, a moment after each change. */
export class DraftKeeper {
  readonly #drafts: DraftStore;
  readonly #client: BookClient;
  readonly #messages: Messages;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: OpenWorkbook | undefined;
  #writing: Promise<void> = Promise.resolve();
  #unfinished = 0;
  /** Said once for a workbook. */
  readonly #complained = new WeakSet<OpenWorkbook>();

  constructor(drafts: DraftStore, client: BookClient, messages: Messages) {
    this.#drafts = drafts;
    this.#client = client;
    this.#messages = messages;
  }

  /** Soon; changes that follow go along, and do not put it off. */
  keep(book: OpenWorkbook): void {
    this.#waiting = book;
    this.#timer ??= setTimeout(() => {
      this.#begin();
    }, WAIT_MS);
  }

  /** Something of this workbook is in no file and not in the browser's storage either: it would be lost with the page. */
  isBehind(book: OpenWorkbook): boolean {
    const isOnItsWay = this.#waiting !== undefined || this.#unfinished > 0;
    return book.isUnsaved && (isOnItsWay || this.#complained.has(book));
  }

  /** At once, and done when it is in the storage. */
  async keepNow(): Promise<void> {
    this.#begin();
    await this.#writing;
  }

  /** The workbook is closed: what is not kept yet is kept, and the draft is free to be recovered. */
  async finish(book: OpenWorkbook): Promise<void> {
    this.#drop();
    if (book.isUnsaved && book.revision > 0) this.#next(() => this.#put(book));
    await this.#writing;
    this.#drafts.release(book.source.draft);
  }

  /** It is saved: no draft is needed. */
  async forget(book: OpenWorkbook): Promise<void> {
    this.#drop();
    this.#next(async () => {
      if (book.draftedBase === undefined) return;
      book.draftedBase = undefined;
      const words = await this.#drafts.remove(book.source.draft);
      if (words) this.#complain(book, words);
    });
    await this.#writing;
  }

  #begin(): void {
    const waiting = this.#waiting;
    this.#drop();
    if (waiting) this.#next(() => this.#put(waiting));
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
  }

  /** One that fails does not keep the next from being tried. */
  #next(work: () => Promise<void>): void {
    this.#unfinished += 1;
    this.#writing = this.#writing
      .then(work)
      .catch((error: unknown) => {
        this.#messages.trouble(error);
      })
      .finally(() => {
        this.#unfinished -= 1;
      });
  }

  async #put(book: OpenWorkbook): Promise<void> {
    const { host } = book;
    const edits = host.book?.edits();
    if (!edits || !book.isOurs) return;
    const { draft: id, name, handle } = book.source;
    const { base } = host;
    const times = { openedAt: book.openedAt, changedAt: Date.now() };
    const kept =
      book.draftedBase === base
        ? await this.#drafts.putEdits(id, edits, times.changedAt)
        : await this.#drafts.put({
            id,
            name,
            ...aboutOf(book),
            ...times,
            original: await this.#client.original(),
            edits,
            ...(handle ? { handle } : {}),
          });
    if (kept.isKept) book.draftedBase = base;
    else this.#complain(book, kept.words);
  }

  #complain(book: OpenWorkbook, words: Text): void {
    if (this.#complained.has(book)) return;
    this.#complained.add(book);
    this.#messages.say({ tone: 'warning', words: fill(APP.notKept, { why: words }) });
  }
}

function aboutOf({ session: { state } }: OpenWorkbook): { programme?: string; workshop?: string } {
  if (state.phase !== 'open') return {};
  const { programme, workshop } = state;
  return { programme: programme.id, ...(workshop === undefined ? {} : { workshop }) };
}
