import { IPermissionService, type Univer } from '@univerjs/core';
import { WorkbookMoveSheetPermission, WorkbookRenameSheetPermission } from '@univerjs/sheets';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import { GRID } from '../../strings/workbench-grid.ts';
import { UNIT_ID } from './workbook-data.ts';

const TAB = '[data-u-comp=slide-tab-item]';

/**
 * The tabs of sheets are no text fields and stay where they are. The guard would refuse the new name as well, but only
 * after it has been typed, and the tab would go on showing it.
 */
export function fixSheets(univer: Univer): void {
  const permissions = univer.__getInjector().get(IPermissionService);
  const ids = [new WorkbookRenameSheetPermission(UNIT_ID).id, new WorkbookMoveSheetPermission(UNIT_ID).id];
  const forbid = (id: string): void => {
    if (ids.includes(id) && permissions.getPermissionPoint(id)?.value === true)
      permissions.updatePermissionPoint(id, false);
  };
  for (const id of ids) forbid(id);
  // Every workbook brings its own.
  permissions.permissionPointUpdate$.subscribe(({ id }) => {
    forbid(id);
  });
}

/** Says so to who wants to type a name into a tab. */
export function explainTabs(container: HTMLElement, onRefusal: (why: Text) => void): void {
  container.addEventListener('dblclick', ({ target }) => {
    if (target instanceof Element && target.closest(TAB)) onRefusal(GRID.notOffered);
  });
}
