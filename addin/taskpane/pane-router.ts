import type { Severity } from '../../ledger-core/definition/rule.ts';
import type { View } from './views.ts';

/** Where the pane is to go; the severity narrows 检查 when it is opened from a count. */
export interface Route {
  readonly view: View;
  readonly severity?: Severity;
}

/**
 * Which view is open, told from inside (tabs, counts, buttons) and from outside (ribbon commands, before the pane is
 * mounted too). Every `open` makes a new route, so that asking for the same view again is heard.
 */
export class PaneRouter {
  #route: Route = { view: 'overview' };
  readonly #listeners = new Set<() => void>();

  get route(): Route {
    return this.#route;
  }

  readonly open = (view: View, severity?: Severity): void => {
    this.#route = severity === undefined ? { view } : { view, severity };
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
