import type { AppActions } from './app-actions.ts';
import type { AppStore } from './app-store.ts';

/**
 * Keys that a person presses in any spreadsheet: Ctrl or Cmd with S saves the workbook, with P prints the sheet; Ctrl with
 * PageDown or PageUp turns to another sheet, also with Alt: Chrome keeps the former to itself. For F6 see `useRegions`.
 */
export function catchShortcuts(store: AppStore, actions: AppActions): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { book, busy, print: isPrinting, screen } = store.state;
      if (!book || isPrinting || screen !== 'book') return;
      const act = shortcut(event, actions, book.kind === 'ours');
      if (!act) return;
      // Not the browser's own, which would save or print the page.
      event.preventDefault();
      event.stopPropagation();
      if (!busy) act();
    },
    { capture: true },
  );
}

function shortcut(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  { save, print, turnSheet }: AppActions,
  canSave: boolean,
): (() => void) | undefined {
  if (shiftKey || !(ctrlKey || metaKey)) return undefined;
  if (key === 'PageDown' || key === 'PageUp')
    return () => {
      turnSheet(key === 'PageDown' ? 1 : -1);
    };
  if (altKey) return undefined;
  return { s: canSave ? save : undefined, p: print }[key.toLowerCase()];
}
