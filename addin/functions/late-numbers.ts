import type { Language, Text } from '../../ledger-core/kernel/text.ts';
import type { SessionState } from '../session/session-state.ts';
import type { Session } from '../session/session.ts';
import type { NumberSource } from './custom-functions.ts';

/**
 * The session as formulas see it. Excel may compute as soon as the page is there, before the session is: until `begin` the
 * workbook counts as being opened, and a formula shows #BUSY!.
 */
export class LateNumbers implements NumberSource {
  #session: Session | undefined;
  #language: Language = 'zh';
  readonly #listeners = new Set<() => void>();
  readonly #makeError: (words: string) => Error;

  /** `makeError`: Excel's own #N/A with words. */
  constructor(makeError: (words: string) => Error) {
    this.#makeError = makeError;
  }

  get state(): SessionState {
    return this.#session?.state ?? { phase: 'opening', notices: [] };
  }

  begin(session: Session, language: Language): void {
    this.#session = session;
    this.#language = language;
    session.subscribe(this.#tell);
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  unavailable(reason: Text): Error {
    return this.#makeError(reason[this.#language]);
  }

  readonly #tell = (): void => {
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        // One cell that Excel no longer takes values for must not keep the others from theirs.
        this.#listeners.delete(listener);
        reportError(error);
      }
    }
  };
}
