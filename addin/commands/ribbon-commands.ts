import type { PaneRouter } from '../taskpane/pane-router.ts';
import type { View } from '../taskpane/views.ts';

/** Function names of the manifest's buttons, and the view that each opens. */
export const RIBBON_COMMANDS: Readonly<Record<string, View>> = {
  openNew: 'new',
  openFindings: 'findings',
  openEntry: 'entry',
  openSummary: 'summary',
};

/** The ribbon as this add-in needs it: the Excel side of it is in host/excel. */
export interface Ribbon {
  /** Runs the handler whenever the button of this function name is pressed. */
  onCommand(name: string, handler: () => Promise<void>): void;
  showPane(): Promise<void>;
}

/** Every button of the tab opens the pane at its view; the view is chosen first, so that the pane does not jump. */
export function startRibbon(ribbon: Ribbon, router: PaneRouter): void {
  for (const [name, view] of Object.entries(RIBBON_COMMANDS)) {
    ribbon.onCommand(name, async () => {
      router.open(view);
      await ribbon.showPane();
    });
  }
}
