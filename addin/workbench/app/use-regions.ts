import { useEffect, useRef } from 'react';
import { GRID_EDITOR, regionOf, type Regions } from './regions.ts';

interface RegionsOptions {
  /** Nothing else lies over the page with the workbook. */
  readonly isOn: boolean;
  /** Before F6 leaves where the focus is. */
  readonly onLeave: () => void;
  /** The focus has come to the grid, but not by a click there. */
  readonly onGrid: () => void;
}

/**
 * F6 goes from part to part of the page, Shift+F6 back, as in Excel; with Ctrl as well: some browsers keep F6 to themselves.
 * In the grid Tab goes from cell to cell, so this is the way out of it.
 */
export function useRegions(regions: Regions, options: RegionsOptions): void {
  const current = useRef(options);
  useEffect(() => {
    current.current = options;
  });
  const { isOn } = options;
  useEffect(() => {
    if (!isOn) return undefined;
    let isClicking = false;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.altKey || event.metaKey || event.isComposing) return;
      // Before the grid, and not the browser's own: it would go to the address.
      event.preventDefault();
      event.stopPropagation();
      current.current.onLeave();
      regions.move(event.shiftKey ? -1 : 1);
    };
    const come = ({ target }: FocusEvent): void => {
      regions.came(target);
      const isGrid = target instanceof Element && target.matches(GRID_EDITOR);
      if (isGrid && !isClicking) current.current.onGrid();
    };
    const point = ({ type, target }: PointerEvent): void => {
      isClicking = type === 'pointerdown' && target instanceof Element && regionOf(target) === 'grid';
    };
    const listeners = new AbortController();
    const how = { capture: true, signal: listeners.signal };
    document.addEventListener('keydown', press, how);
    document.addEventListener('focusin', come, how);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
      document.addEventListener(type, point, how);
    return () => {
      listeners.abort();
    };
  }, [isOn, regions]);
}
