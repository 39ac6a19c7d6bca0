import { useEffect, useRef, type RefObject } from 'react';

/**
 * When what had the focus is gone from inside `around` (a finding that was mended), the focus goes to `target` instead of
 * being lost: a keyboard user goes on where the list is.
 */
export function useFocusRescue(around: RefObject<HTMLElement | null>, target: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const remember = (event: FocusEvent): void => {
      last.current = event.target as Element | null;
    };
    element.addEventListener('focusin', remember);
    return () => {
      element.removeEventListener('focusin', remember);
    };
  }, [around]);
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) target.current?.focus();
  });
}
