import { useSyncExternalStore } from 'react';
import type { SessionState } from '../session/session-state.ts';
import type { Session } from '../session/session.ts';

/** The session's state, anew whenever the session publishes one. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
