/**
 * What this tab has open, told to the other tabs of this browser. A tab that is closed or crashes lets go by itself. Where
 * the browser has no locks, everything can be taken.
 */
export class TabLocks {
  readonly #prefix: string;
  readonly #held = new Map<string, Held>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** False where another tab has it. What this tab has already, it may take again. */
  async take(id: string): Promise<boolean> {
    const held = this.#held.get(id);
    if (held) return held.taken;
    const hold = new Held(this.#prefix + id);
    this.#held.set(id, hold);
    if (await hold.taken) return true;
    this.#held.delete(id);
    return false;
  }

  letGo(id: string): void {
    this.#held.get(id)?.letGo();
    this.#held.delete(id);
  }

  /** Everything that a tab has open now, this one or another. */
  async taken(): Promise<ReadonlySet<string>> {
    if (!('locks' in navigator)) return new Set(this.#held.keys());
    const { held = [] } = await navigator.locks.query();
    const names = held.flatMap(({ name }) => (name?.startsWith(this.#prefix) ? [name.slice(this.#prefix.length)] : []));
    return new Set(names);
  }
}

/** One lock, asked for at once and held until it is let go. */
class Held {
  readonly taken: Promise<boolean>;
  letGo = (): void => undefined;

  constructor(name: string) {
    const until = new Promise<void>((resolve) => {
      this.letGo = resolve;
    });
    this.taken = 'locks' in navigator ? request(name, until) : Promise.resolve(true);
  }
}

function request(name: string, until: Promise<void>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : until;
      })
      .catch(reject);
  });
}
