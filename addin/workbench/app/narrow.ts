import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 800px)';

/** So narrow, or magnified so much, that the pane lies over the grid. */
export const NARROW = `@media ${QUERY}` as const;

/** So narrow that the bar shows little more than 保存. */
export const SLIM = '@media (max-width: 520px)';

/** Whether the page is so narrow just now. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener('change', listener);
  return () => {
    media.removeEventListener('change', listener);
  };
}
