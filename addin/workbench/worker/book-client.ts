import { transfer, wrap, type Remote } from 'comlink';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import type { WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import type { BookMaker, BookResults, ChangedRows, OpenedBook } from '../book/book-maker.ts';
import type { BookWorker, SaveResult } from './book-worker.ts';
import type { OpenOutcome } from './book-service.ts';
import { unpackBook } from './image-freight.ts';

/** What a stranger's file may cost before it is given up. */
const OPEN_LIMIT_MS = 20_000;

/** The file took longer than any honest workbook does; the worker that read it is gone. */
export class SlowFile extends Error {
  override readonly name = 'SlowFile';
}

/** The page's side of the worker that keeps the open file. A file that hangs it takes nothing else along. */
export class BookClient implements BookMaker {
  readonly #startWorker: () => Worker;
  #worker: Worker | undefined;
  #remote: Remote<BookWorker> | undefined;

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker;
  }

  /** Starts the worker before it is needed. */
  warmUp(): void {
    this.#ready();
  }

  /** @throws SlowFile where it takes longer than any honest workbook does */
  async open(bytes: Uint8Array<ArrayBuffer>): Promise<OpenOutcome> {
    const remote = this.#ready();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#stop();
        reject(new SlowFile());
      }, OPEN_LIMIT_MS);
    });
    const copy = bytes.slice();
    try {
      const result = await Promise.race([remote.open(transfer(copy, [copy.buffer])), limit]);
      return result.status === 'opened' ? { status: 'opened', book: unpackBook(result.book) } : result;
    } finally {
      clearTimeout(timer);
    }
  }

  async make(plan: WorkbookPlan): Promise<OpenedBook> {
    return unpackBook(await this.#ready().make(plan));
  }

  update(changes: readonly ChangedRows[]): Promise<BookResults> {
    return this.#ready().update(changes);
  }

  async rebase(edits: WorkbookEdits): Promise<OpenedBook> {
    return unpackBook(await this.#ready().rebase(edits));
  }

  save(edits: WorkbookEdits): Promise<SaveResult> {
    return this.#ready().save(edits);
  }

  /** The file as the worker keeps it, without the changes since it was opened or rebased. */
  original(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#ready().original();
  }

  #ready(): Remote<BookWorker> {
    if (!this.#remote) {
      this.#worker = this.#startWorker();
      this.#remote = wrap<BookWorker>(this.#worker);
    }
    return this.#remote;
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#remote = undefined;
  }
}
