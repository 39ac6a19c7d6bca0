import { expose } from 'comlink';
import type { WorkbookFile } from '../../../addin/workbench/files/workbook-file.ts';
import type { Auditor } from '../../../addin/workbench/worker/audit-worker.ts';
import { text } from '../../../ledger-core/kernel/text.ts';

/** What a worker does with a file of some name; anything else is checked at once. */
export interface Behaviour {
  /** Never answered. */
  readonly hangs?: RegExp;
  /** The worker breaks. */
  readonly crashes?: RegExp;
  /** A rule throws. */
  readonly throws?: RegExp;
  /** The worker's program is not there. */
  readonly isMissing?: boolean;
}

/** Workers that speak the protocol of the real one but read nothing; `log` says in which order what happened. */
export class FakeWorkers {
  readonly log: string[] = [];
  /** Checks that were begun by now, each ended by calling it; only where `isHeld`. */
  readonly held = new Map<string, () => void>();
  readonly #behaviour: Behaviour;
  readonly #isHeld: boolean;
  started = 0;
  alive = 0;

  constructor(behaviour: Behaviour = {}, isHeld = false) {
    this.#behaviour = behaviour;
    this.#isHeld = isHeld;
  }

  readonly start = (): Worker => {
    this.started += 1;
    this.alive += 1;
    const { port1: ours, port2: theirs } = new MessageChannel();
    const events = new EventTarget();
    if (this.#behaviour.isMissing === true) setTimeout(() => events.dispatchEvent(new Event('error')));
    else expose(this.#auditor(events), theirs);
    const worker: Pick<Worker, 'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'> = {
      postMessage: (message: unknown, transfer: unknown) => {
        ours.postMessage(message, transfer as Transferable[]);
      },
      addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
        (type === 'message' ? ours : events).addEventListener(type, listener);
        ours.start();
      },
      removeEventListener: () => undefined,
      terminate: () => {
        this.alive -= 1;
        this.log.push('terminate');
        ours.close();
      },
    };
    return worker as Worker;
  };

  #auditor(events: EventTarget): {
    ready: Auditor['ready'];
    check: (...args: Parameters<Auditor['check']>) => unknown;
  } {
    const { hangs, crashes, throws } = this.#behaviour;
    return {
      ready: () => true,
      check: (path, bytes) => {
        this.log.push(`check ${path}`);
        if (hangs?.test(path) === true) return new Promise(() => undefined);
        if (throws?.test(path) === true) throw new RangeError('HX-XX-99: no check none');
        if (crashes?.test(path) === true) {
          events.dispatchEvent(new Event('error'));
          return new Promise(() => undefined);
        }
        const answer = {
          path,
          sha256: `${bytes.length}`.padStart(64, '0'),
          audit: { status: 'refused', refusal: { code: 'not-xlsx', message: text('不是', 'none') } },
        };
        if (!this.#isHeld) return answer;
        return new Promise((resolve) => {
          this.held.set(path, () => {
            resolve(answer);
          });
        });
      },
    };
  }
}

/** A file of so many bytes that says in `log` when it is read. */
export function fakeFile(path: string, log: string[] = [], size = 1): WorkbookFile {
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    size,
    read: () => {
      log.push(`read ${path}`);
      return Promise.resolve(new Uint8Array(size));
    },
  };
}
