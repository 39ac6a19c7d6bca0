import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import type { DraftStore } from '../files/draft-store.ts';
import type { UniverHost } from '../univer/univer-host.ts';
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
  #writing: Promise<void> = Promise.resolve();
  /** Said once for a workbook. */
  readonly #complained = new WeakSet<OpenWorkbook>();

  constructor(drafts: DraftStore, client: BookClient, messages: Messages) {
    this.#drafts = drafts;
    this.#client = client;
    this.#messages = messages;
  }

  keep(book: OpenWorkbook, host: UniverHost): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#next(() => this.#put(book, host));
    }, WAIT_MS);
  }

  /** The workbook is closed: what is not kept yet is kept, and the draft is free to be recovered. */
  async finish(book: OpenWorkbook, host: UniverHost): Promise<void> {
    clearTimeout(this.#timer);
    if (book.isUnsaved && book.revision > 0) this.#next(() => this.#put(book, host));
    await this.#writing;
    this.#drafts.release(book.source.draft);
  }

  /** It is saved: no draft is needed. */
  async forget(book: OpenWorkbook): Promise<void> {
    clearTimeout(this.#timer);
    this.#next(async () => {
      if (book.draftedBase === undefined) return;
      book.draftedBase = undefined;
      const words = await this.#drafts.remove(book.source.draft);
      if (words) this.#complain(book, words);
    });
    await this.#writing;
  }

  /** One that fails does not keep the next from being tried. */
  #next(work: () => Promise<void>): void {
    this.#writing = this.#writing.then(work).catch((error: unknown) => {
      this.#messages.trouble(error);
    });
  }

  async #put(book: OpenWorkbook, host: UniverHost): Promise<void> {
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
