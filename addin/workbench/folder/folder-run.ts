import type { LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import type { CheckedFile } from '../../../ledger-core/report/check-report.ts';
import { portfolioRow } from '../../../ledger-core/report/portfolio-row.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';
import { AuditDesk, NoWorker } from './audit-desk.ts';
import type { FolderRow, FolderState } from './folder-state.ts';
import { skipReason } from './skip-reason.ts';

/** So many are done before the time that is left is guessed. */
const ENOUGH_TO_GUESS = 3;

export interface RunOptions {
  readonly asOf: LocalDate;
  readonly startWorker: () => Worker;
  /** How many workers at once. */
  readonly workers: number;
}

/** One go through a list of files. */
export class FolderRun {
  readonly #files: readonly WorkbookFile[];
  readonly #desks: readonly AuditDesk[];
  readonly #onProgress: () => void;
  readonly #rows: (FolderRow | undefined)[];
  readonly #running = new Set<WorkbookFile>();
  readonly #startedAt = performance.now();
  #next = 0;
  #done = 0;
  #checked = 0;
  #toCheck: number;
  #phase: FolderState['phase'] = 'running';

  constructor(files: readonly WorkbookFile[], { asOf, startWorker, workers }: RunOptions, onProgress: () => void) {
    this.#files = files;
    this.#onProgress = onProgress;
    this.#rows = files.map(skippedRow);
    this.#done = this.#rows.filter((row) => row !== undefined).length;
    this.#toCheck = files.length - this.#done;
    this.#desks = Array.from({ length: Math.min(workers, this.#toCheck) }, () => new AuditDesk(startWorker, asOf));
  }

  /** Goes through the files until all are done or the run is cancelled. */
  async work(): Promise<void> {
    try {
      await Promise.all(this.#desks.map((desk) => this.#workAt(desk)));
      this.#end('finished');
    } catch (error) {
      this.#end('failed');
      if (!(error instanceof NoWorker)) throw error;
    }
  }

  cancel(): void {
    this.#end('cancelled');
  }

  get isOver(): boolean {
    return this.#phase !== 'running';
  }

  get state(): FolderState {
    const left = this.#toCheck - this.#checked;
    const rate = (1000 * this.#checked) / (performance.now() - this.#startedAt);
    const isGuessed = this.#phase === 'running' && this.#checked >= ENOUGH_TO_GUESS && rate > 0;
    return {
      phase: this.#phase,
      files: this.#files,
      of: this.#files.length,
      done: this.#done,
      rows: this.#rows.filter((row) => row !== undefined),
      running: [...this.#running].map(({ path }) => path),
      ...(isGuessed ? { rate, secondsLeft: left / rate } : {}),
    };
  }

  async #workAt(desk: AuditDesk): Promise<void> {
    for (let order = this.#take(); order !== undefined; order = this.#take()) {
      const file = this.#files[order];
      if (!file) return;
      this.#running.add(file);
      this.#onProgress();
      const checked = await desk.check(file);
      if (!checked || this.#phase !== 'running') return;
      this.#running.delete(file);
      this.#rows[order] = { order, file, row: portfolioRow(checked), checked };
      this.#done += 1;
      this.#checked += 1;
      this.#onProgress();
    }
  }

  /** The place of the next file that is to be checked. */
  #take(): number | undefined {
    if (this.#phase !== 'running') return undefined;
    while (this.#rows[this.#next] !== undefined) this.#next += 1;
    return this.#next < this.#files.length ? this.#next++ : undefined;
  }

  #end(phase: FolderState['phase']): void {
    if (this.#phase !== 'running') return;
    this.#phase = phase;
    this.#running.clear();
    for (const desk of this.#desks) desk.close();
    this.#onProgress();
  }
}

function skippedRow(file: WorkbookFile, order: number): FolderRow | undefined {
  const reason = skipReason(file.name);
  if (!reason) return undefined;
  const refusal = { code: 'skipped', message: reason.words };
  const checked: CheckedFile = { path: file.path, sha256: '', audit: { status: 'refused', refusal } };
  return {
    order,
    file,
    row: portfolioRow(checked),
    checked,
    skipped: reason.isSpreadsheet ? 'spreadsheet' : 'other',
  };
}
