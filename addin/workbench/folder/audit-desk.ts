import { transfer, wrap, type Remote } from 'comlink';
import type { LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import type { CheckedFile } from '../../../ledger-core/report/check-report.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';
import type { Auditor } from '../worker/audit-worker.ts';

/** How long a file may take to be read, and again to be checked, in ms. */
const PATIENCE_MS = 20_000;
/** The strict reader unpacks no more than this. */
const MOST_BYTES = 200_000_000;

/** What ended a wait before its answer came. */
type Ending = 'slow' | 'crashed' | 'closed';

/** The program of the worker is not there: no file could be checked. */
export class NoWorker extends Error {
  constructor() {
    super('the worker did not start');
    this.name = 'NoWorker';
  }
}

interface Running {
  readonly worker: Worker;
  readonly auditor: Remote<Auditor>;
}

/** One worker that checks one file after another; where a file hangs or breaks it, it is replaced for the next one. */
export class AuditDesk {
  readonly #startWorker: () => Worker;
  readonly #asOf: LocalDate;
  #running: Running | undefined;
  #stop: (ending: Ending) => void = () => undefined;
  #isClosed = false;

  constructor(startWorker: () => Worker, asOf: LocalDate) {
    this.#startWorker = startWorker;
    this.#asOf = asOf;
  }

  /**
   * What `ringfence check` would say of the file, or why it was given up. Undefined when the desk was closed meanwhile.
   * @throws NoWorker
   */
  async check(file: WorkbookFile): Promise<CheckedFile | undefined> {
    if (file.size > MOST_BYTES) return refused(file, 'too-large', fill(FOLDER.tooLarge, { most: MOST_BYTES / 1e6 }));
    const bytes = await this.#inTime(readBytes(file));
    if (bytes === 'slow') return refused(file, 'unreadable', FOLDER.slowDisk);
    if (bytes instanceof DOMException) return refused(file, 'unreadable', fill(FOLDER.unreadable, { why: bytes.name }));
    if (typeof bytes === 'string') return undefined;
    return this.#audit(file, bytes);
  }

  /** Ends the worker, in the middle of a file too. The desk cannot be used again. */
  close(): void {
    this.#isClosed = true;
    this.#stop('closed');
    this.#endWorker();
  }

  async #audit(file: WorkbookFile, bytes: Uint8Array<ArrayBuffer>): Promise<CheckedFile | undefined> {
    const auditor = await this.#auditor();
    if (auditor === undefined) return undefined;
    const answer = await this.#inTime(checkOrFault(auditor, file.path, bytes, this.#asOf));
    if (answer === 'closed') return undefined;
    if (answer === 'slow' || answer === 'crashed') {
      this.#endWorker();
      return answer === 'slow' ? refused(file, 'too-slow', FOLDER.tooSlow) : refused(file, 'crashed', FOLDER.crashed);
    }
    return answer instanceof Error ? refused(file, 'fault', fill(FOLDER.fault, { what: answer.message })) : answer;
  }

  async #auditor(): Promise<Remote<Auditor> | undefined> {
    if (this.#isClosed) return undefined;
    if (this.#running) return this.#running.auditor;
    const worker = this.#startWorker();
    const auditor = wrap<Auditor>(worker);
    this.#running = { worker, auditor };
    const crash = (): void => {
      this.#endWorker();
      this.#stop('crashed');
    };
    worker.addEventListener('error', crash);
    worker.addEventListener('messageerror', crash);
    const answer = await this.#inTime(auditor.ready());
    if (answer === 'closed') return undefined;
    if (answer !== true) throw new NoWorker();
    return auditor;
  }

  #endWorker(): void {
    this.#running?.worker.terminate();
    this.#running = undefined;
  }

  /** The answer, or what ended the wait for it. */
  async #inTime<T>(work: Promise<T>): Promise<T | Ending> {
    if (this.#isClosed) return 'closed';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ending = new Promise<Ending>((resolve) => {
      this.#stop = resolve;
      timer = setTimeout(resolve, PATIENCE_MS, 'slow');
    });
    try {
      return await Promise.race([work, ending]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The bytes, or why the file system does not give them. */
async function readBytes(file: WorkbookFile): Promise<Uint8Array<ArrayBuffer> | DOMException> {
  try {
    return await file.read();
  } catch (error) {
    if (error instanceof DOMException) return error;
    throw error;
  }
}

/** A fault of ours on this file must not keep the others from being checked: it is named instead. */
async function checkOrFault(
  auditor: Remote<Auditor>,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  asOf: LocalDate,
): Promise<CheckedFile | Error> {
  try {
    return await auditor.check(path, transfer(bytes, [bytes.buffer]), asOf);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function refused({ path }: WorkbookFile, code: string, message: Text): CheckedFile {
  return { path, sha256: '', audit: { status: 'refused', refusal: { code, message } } };
}
