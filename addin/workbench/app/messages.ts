import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import { NoAnswer } from '../worker/book-client.ts';
import type { AppStore, Message } from './app-store.ts';

/** A part of the program, or the sample, could not be fetched from the machine's own server. */
function isOfServer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'ChunkLoadError' ||
    (error instanceof TypeError && /fetch|NetworkError|Load failed/i.test(error.message))
  );
}

/** What the workbench says of its work: one message at a time, and that it is busy. */
export class Messages {
  readonly #store: AppStore;

  constructor(store: AppStore) {
    this.#store = store;
  }

  say(message: Message): void {
    this.#store.change({ message });
  }

  dismiss(): void {
    this.#store.change({ message: undefined });
  }

  /** A file that is not opened. */
  refuse(name: string, why: Text): void {
    this.say({ tone: 'error', words: fill(APP.refused, { name, why }) });
  }

  /** Something that nobody foresaw: said, and the work goes on. */
  trouble(error: unknown): void {
    const failed = this.#store.state.book ? APP.failed : APP.failedUnopened;
    const known = error instanceof NoAnswer ? APP.noAnswer : isOfServer(error) ? APP.serverGone : undefined;
    this.say({ tone: 'error', words: known ?? failed, detail: String(error) });
  }

  /** Does one thing at a time, and shows that it is being done; undefined where another is, or it failed. */
  async whileBusy<T>(words: Text, work: () => Promise<T>): Promise<T | undefined> {
    if (this.#store.state.busy) return undefined;
    this.#store.change({ busy: words });
    try {
      return await work();
    } catch (error) {
      this.trouble(error);
      return undefined;
    } finally {
      this.#store.change({ busy: undefined });
    }
  }
}
