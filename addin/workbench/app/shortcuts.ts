import type { AppActions } from './app-actions.ts';
import type { AppStore } from './app-store.ts';

/** Keys that a person presses in any spreadsheet: Ctrl or Cmd with S saves the workbook, with P prints the sheet. */
export function catchShortcuts(store: AppStore, { save, print }: AppActions): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const { book, busy, print: isPrinting } = store.state;
      if (!book || isPrinting || altKey || shiftKey || !(ctrlKey || metaKey)) return;
      const act = { s: book.kind === 'ours' ? save : undefined, p: print }[key.toLowerCase()];
      if (!act) return;
      // Not the browser's own, which would save or print the page.
      event.preventDefault();
      event.stopPropagation();
      if (!busy) act();
    },
    { capture: true },
  );
}
