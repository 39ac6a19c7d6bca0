import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import type { AppStore, Message } from './app-store.ts';

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
    this.say({ tone: 'error', words: APP.failed, detail: String(error) });
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
