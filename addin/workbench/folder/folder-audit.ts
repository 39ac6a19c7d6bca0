import type { LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';
import { FolderRun } from './folder-run.ts';
import { IDLE, type FolderState } from './folder-state.ts';

/** The page is told at most so often, in ms: 200 small files must not draw 200 tables. */
const PUBLISH_MS = 100;
const MOST_WORKERS = 2;

export interface FolderAuditOptions {
  /** The day for which is checked. */
  readonly asOf: LocalDate;
  /** Of the tool, for the reports. */
  readonly version: string;
  readonly startWorker: () => Worker;
  /** At most two; one less than the machine has processors where not said. */
  readonly workers?: number;
}

/**
 * Checks many files in workers, one file at a time each. A file is read when its turn comes and forgotten after: only what
 * was found stays. A file that hangs or breaks its worker is named and the others go on.
 */
export class FolderAudit {
  readonly asOf: LocalDate;
  readonly version: string;
  readonly #startWorker: () => Worker;
  readonly #workers: number;
  readonly #listeners = new Set<() => void>();
  #state: FolderState = IDLE;
  #run: FolderRun | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ asOf, version, startWorker, workers = spareProcessors() }: FolderAuditOptions) {
    this.asOf = asOf;
    this.version = version;
    this.#startWorker = startWorker;
    this.#workers = Math.max(1, Math.min(workers, MOST_WORKERS));
  }

  get state(): FolderState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins from the first file; what ran before is given up. Settles when all are done, or when it was cancelled. */
  async start(files: readonly WorkbookFile[]): Promise<void> {
    this.#run?.cancel();
    const { asOf } = this;
    const run = new FolderRun(files, { asOf, startWorker: this.#startWorker, workers: this.#workers }, () => {
      if (run === this.#run) this.#changed(run);
    });
    this.#run = run;
    this.#publish(run);
    await run.work();
  }

  /** Stops at once, in the middle of a file too; what is done stays. */
  cancel(): void {
    this.#run?.cancel();
  }

  #changed(run: FolderRun): void {
    if (run.isOver) this.#publish(run);
    else
      this.#timer ??= setTimeout(() => {
        this.#publish(run);
      }, PUBLISH_MS);
  }

  #publish(run: FolderRun): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#state = run.state;
    for (const listener of this.#listeners) listener();
  }
}

function spareProcessors(): number {
  return navigator.hardwareConcurrency - 1;
}
