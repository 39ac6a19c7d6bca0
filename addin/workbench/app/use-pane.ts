import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { BookState } from './app-store.ts';
import { useIsNarrow } from './narrow.ts';
import type { Regions } from './regions.ts';

export interface PaneState {
  readonly isShown: boolean;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly toggle: () => void;
  /** Where the pane lies over the grid, it goes. */
  readonly uncoverGrid: () => void;
}

/** Whether the pane is shown: as somebody wished, else where there is room beside the grid. */
export function usePane(book: BookState | undefined, regions: Regions): PaneState {
  const isNarrow = useIsNarrow();
  const place = useRef<HTMLDivElement>(null);
  const [wish, setWish] = useState<boolean>();
  const [blank, setBlank] = useState<string>();
  const isBlank = book?.kind === 'blank';
  // A new ledger is created in the pane.
  if (isBlank && blank !== book.id) {
    setBlank(book.id);
    setWish(true);
  }
  const isShown = book !== undefined && (wish ?? !isNarrow);
  return {
    isShown,
    place,
    toggle: () => {
      flushSync(() => {
        setWish(!isShown);
      });
      // It lies over what the keys would go to next, unless somebody has gone elsewhere meanwhile.
      const from = document.activeElement;
      const come = (): boolean => document.activeElement !== from || regions.focus('pane');
      if (isNarrow && !isShown && place.current) whenFilled(place.current, come);
    },
    uncoverGrid: () => {
      if (isNarrow && isShown && !isBlank) setWish(false);
    },
  };
}

/** The pane draws itself a moment after its place is there. `work` answers whether it is done. */
function whenFilled(place: HTMLElement, work: () => boolean): void {
  const watch = new MutationObserver(() => {
    if (work()) watch.disconnect();
  });
  watch.observe(place, { childList: true, subtree: true });
}
