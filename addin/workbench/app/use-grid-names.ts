import { useEffect } from 'react';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';

/** What the grid (Univer) leaves without a name, wherever on the page it puts them. */
const NAMES: Readonly<Record<string, Text>> = {
  '[id^=__editor_][id*=FORMULA_BAR]': APP.formulaBar,
  '[id^=__editor_]': APP.cell,
  '[data-u-comp=defined-name] input': APP.nameBox,
};

/**
 * Gives the grid's own fields their names when somebody comes to them: it makes them anew now and then. `description`: the
 * id of the words that say how to leave.
 */
export function useGridNames(say: (words: Text) => string, description: string): void {
  useEffect(() => {
    const name = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const words = Object.entries(NAMES).find(([selector]) => target.matches(selector))?.[1];
      if (!words) return;
      // A name is read out only of what has a role.
      if (target.isContentEditable) target.setAttribute('role', 'textbox');
      target.setAttribute('aria-label', say(words));
      target.setAttribute('aria-describedby', description);
    };
    document.addEventListener('focusin', name, { capture: true });
    return () => {
      document.removeEventListener('focusin', name, { capture: true });
    };
  }, [say, description]);
}
