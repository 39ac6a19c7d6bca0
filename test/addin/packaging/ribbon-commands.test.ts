import { describe, expect, it } from 'vitest';
import { RIBBON_COMMANDS, startRibbon } from '../../../addin/commands/ribbon-commands.ts';
import { PaneRouter } from '../../../addin/taskpane/pane-router.ts';

describe('a button of the ribbon', () => {
  it.each(Object.entries(RIBBON_COMMANDS))(
    '%s opens the pane at %s, the view chosen before it shows',
    async (name, view) => {
      const router = new PaneRouter();
      const handlers = new Map<string, () => Promise<void>>();
      const shown: string[] = [];
      startRibbon(
        {
          onCommand: (command, handler) => handlers.set(command, handler),
          showPane: () => Promise.resolve(void shown.push(router.route.view)),
        },
        router,
      );
      await handlers.get(name)?.();
      expect(shown).toEqual([view]);
    },
  );
});
