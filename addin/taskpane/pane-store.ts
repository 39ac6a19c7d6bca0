import { useSyncExternalStore } from 'react';

/**
 * What a view is in the middle of, kept outside the view: it goes on while another tab is open (a row is being written, a
 * ledger is being made) and is there when the view comes back. One store for each session.
 */
export class PaneStore<S> {
  #state: S;
  readonly #listeners = new Set<() => void>();

  constructor(initial: S) {
    this.#state = initial;
  }

  get state(): S {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  protected change(parts: Partial<S>): void {
    this.#state = { ...this.#state, ...parts };
    for (const listener of this.#listeners) listener();
  }
}

/** The store's state, anew whenever it changed. */
export function usePaneStore<S>(store: PaneStore<S>): S {
  return useSyncExternalStore(store.subscribe, () => store.state);
}

/** Makes one of something for each owner and gives the same again; it goes when the owner goes. */
export function onePer<K extends object, V>(make: (owner: K) => V): (owner: K) => V {
  const made = new WeakMap<K, V>();
  return (owner) => {
    const known = made.get(owner);
    if (known !== undefined) return known;
    const fresh = make(owner);
    made.set(owner, fresh);
    return fresh;
  };
}
