import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const KeptContext = createContext<Map<string, unknown>>(new Map());

/** Holds what views must not forget when their tab is left: drafts, filters, the author's name. It lives with the pane. */
export function KeptStateProvider({ children }: { children: ReactNode }): ReactNode {
  const [kept] = useState(() => new Map<string, unknown>());
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** `useState` whose value is there again when the view comes back. A key belongs to one component and one type. */
export function useKeptState<T>(key: string, initial: T): readonly [T, (next: T) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial));
  const change = useCallback(
    (next: T) => {
      kept.set(key, next);
      setValue(() => next);
    },
    [kept, key],
  );
  return [value, change];
}
