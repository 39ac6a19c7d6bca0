import type { Workbench } from './workbench.ts';

/**
 * Before the page goes, what is not kept yet is kept; while that is not done, or cannot be, the browser asks whether to leave
 * all the same.
 */
export function watchPageEnd(workbench: Workbench): void {
  window.addEventListener('beforeunload', (event) => {
    if (!workbench.isBehind) return;
    void workbench.keepNow();
    event.preventDefault();
  });
  // On a phone, or when the machine goes to sleep, nothing else is told.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void workbench.keepNow();
  });
}
