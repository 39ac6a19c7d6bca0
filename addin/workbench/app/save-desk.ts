import { fill } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import { saveFile, type SaveOutcome } from '../files/save-file.ts';
import type { GridDesk } from '../univer/grid-desk.ts';
import type { BookClient } from '../worker/book-client.ts';
import type { AppStore } from './app-store.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { Messages } from './messages.ts';
import type { OpenWorkbook } from './open-workbook.ts';

export interface SaveParts {
  readonly store: AppStore;
  readonly client: BookClient;
  readonly grid: () => Promise<GridDesk>;
  readonly keeper: DraftKeeper;
  readonly messages: Messages;
  /** Puts the file among the recent ones. */
  readonly remember: (handle: FileSystemFileHandle) => Promise<void>;
}

/** `keep`: into its own file, unless another program has changed that; `over`: even then; `other`: where the user says. */
type How = 'keep' | 'over' | 'other';

/** Writes an open workbook's changes into a file. */
export class SaveDesk {
  readonly #parts: SaveParts;

  constructor(parts: SaveParts) {
    this.#parts = parts;
  }

  async save(book: OpenWorkbook, how: How): Promise<void> {
    const { messages } = this.#parts;
    await messages.whileBusy(APP.saving, async () => {
      const { host } = await this.#parts.grid();
      await host.settled();
      const { revision } = book;
      const result = await this.#parts.client.save(host.book?.edits() ?? []);
      if (result.status === 'refused') {
        messages.say({ tone: 'error', words: fill(APP.notSaved, { why: result.words }) });
        return;
      }
      const { name, handle, onDisk } = book.source;
      const target = how === 'other' || !handle ? { name } : { name, handle };
      const outcome = await saveFile(result.bytes, how === 'keep' && onDisk ? { ...target, opened: onDisk } : target);
      if (await this.#isSaved(book, outcome, result.bytes)) await this.#saved(book, revision);
    });
  }

  /** Says what became of it. */
  async #isSaved(book: OpenWorkbook, outcome: SaveOutcome, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const { messages, remember } = this.#parts;
    switch (outcome.status) {
      case 'given-up':
        return false;
      case 'failed':
        messages.say({ tone: 'error', words: outcome.words, detail: outcome.detail });
        return false;
      case 'changed-outside': {
        const run = (): void => void this.save(book, 'over');
        const words = fill(APP.changedOutside, { name: outcome.name });
        messages.say({ tone: 'warning', words, action: { label: APP.overwrite, run } });
        return false;
      }
      case 'downloaded':
        messages.say({ tone: 'good', words: fill(APP.downloaded, { name: outcome.name }) });
        return true;
      case 'saved-as':
      case 'saved-in-place':
        book.source = { ...book.source, name: outcome.name, handle: outcome.handle, onDisk: bytes };
        messages.say({ tone: 'good', words: fill(APP.savedInPlace, { name: outcome.name }) });
        await remember(outcome.handle);
        return true;
    }
  }

  async #saved(book: OpenWorkbook, revision: number): Promise<void> {
    book.savedRevision = revision;
    if (!book.isUnsaved) await this.#parts.keeper.forget(book);
    this.#parts.store.changeBook({ name: book.source.name, isUnsaved: book.isUnsaved });
  }
}
