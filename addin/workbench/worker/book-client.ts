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

/** Long enough for the largest ledger on a slow machine; a worker that has died says nothing at all. */
const ANSWER_LIMIT_MS = 60_000;

/** The worker gave no answer, and is gone. What the page knows of the changes is not lost with it. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The page's side of the worker that keeps the open file. A file that hangs it takes nothing else along. */
export class BookClient implements BookMaker {
  readonly #startWorker: () => Worker;
  #worker: Worker | undefined;
  #remote: Remote<BookWorker> | undefined;
  /** The worker holds the file that is open; one that was started after another died does not. */
  #hasFile = false;

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker;
  }

  /** Starts the worker before it is needed, and has it read a file once: the second one takes a third of the time. */
  async warmUp(rehearsal: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
    const remote = this.#ready();
    await remote.rehearse(await rehearsal());
  }

  /** @throws SlowFile where it takes longer than any honest workbook does */
  async open(bytes: Uint8Array<ArrayBuffer>): Promise<OpenOutcome> {
    const copy = bytes.slice();
    const result = await this.#within(
      OPEN_LIMIT_MS,
      SlowFile,
      async (remote) => await remote.open(transfer(copy, [copy.buffer])),
    );
    if (result.status === 'refused') return result;
    this.#hasFile = true;
    return { status: 'opened', book: unpackBook(result.book) };
  }

  async make(plan: WorkbookPlan): Promise<OpenedBook> {
    const freight = await this.#within(ANSWER_LIMIT_MS, NoAnswer, async (remote) => await remote.make(plan));
    this.#hasFile = true;
    return unpackBook(freight);
  }

  update(changes: readonly ChangedRows[]): Promise<BookResults> {
    return this.#answer(async (remote) => await remote.update(changes));
  }

  async rebase(edits: WorkbookEdits): Promise<OpenedBook> {
    return unpackBook(await this.#answer(async (remote) => await remote.rebase(edits)));
  }

  save(edits: WorkbookEdits): Promise<SaveResult> {
    return this.#answer(async (remote) => await remote.save(edits));
  }

  /** The file as the worker keeps it, without the changes since it was opened or rebased. */
  original(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#answer(async (remote) => await remote.original());
  }

  /** @throws NoAnswer, at once where the file went with an earlier worker */
  async #answer<T>(ask: (remote: Remote<BookWorker>) => Promise<T>): Promise<T> {
    if (!this.#hasFile) throw new NoAnswer();
    return this.#within(ANSWER_LIMIT_MS, NoAnswer, ask);
  }

  /** Gives the worker up when it takes longer; the next file is opened by another one. */
  async #within<T>(limit: number, Fault: new () => Error, ask: (remote: Remote<BookWorker>) => Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#stop();
        reject(new Fault());
      }, limit);
    });
    try {
      return await Promise.race([ask(this.#ready()), late]);
    } finally {
      clearTimeout(timer);
    }
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
    this.#hasFile = false;
  }
}
