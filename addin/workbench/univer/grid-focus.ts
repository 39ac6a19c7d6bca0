import type { Univer } from '@univerjs/core';
import { IDialogService, ILayoutService } from '@univerjs/ui';

/** From now on the keys go to the grid. Where nothing is drawn there is nothing to be done. */
export function focusGrid(univer: Univer): void {
  const injector = univer.__getInjector();
  if (injector.has(ILayoutService)) injector.get(ILayoutService).focus();
}

/** After a dialog of the grid's own, such as the one that refuses a value, the keys go to the grid again. */
export function focusAfterDialogs(univer: Univer): void {
  let isAsking = false;
  univer
    .__getInjector()
    .get(IDialogService)
    .getDialogs$()
    .subscribe((dialogs) => {
      const was = isAsking;
      isAsking = dialogs.some(({ open }) => open === true);
      // The dialog first gives the focus to nothing when it goes.
      if (was && !isAsking)
        setTimeout(() => {
          focusGrid(univer);
        }, 0);
    });
}
