import { IPermissionService } from '@univerjs/core';
import { WorkbookMoveSheetPermission, WorkbookRenameSheetPermission } from '@univerjs/sheets';
import { afterEach, describe, expect, it } from 'vitest';
import { fixSheets } from '../../../addin/workbench/univer/fixed-sheets.ts';
import { UNIT_ID } from '../../../addin/workbench/univer/workbook-data.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { cell, sheet, workbook } from '../../unit/xlsx-write/plan-fixture.ts';

const running: HeadlessHost[] = [];

afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

describe('the tabs of sheets', () => {
  it.each([
    ['are no text fields', new WorkbookRenameSheetPermission(UNIT_ID).id],
    ['stay where they are', new WorkbookMoveSheetPermission(UNIT_ID).id],
  ])('%s, in this workbook and the next', async (_what, id) => {
    const one = new HeadlessHost();
    running.push(one);
    const isAllowed = (): boolean | undefined =>
      one.univer.__getInjector().get(IPermissionService).getPermissionPoint(id)?.value;
    expect(isAllowed()).toBe(true);
    fixSheets(one.univer);
    expect(isAllowed()).toBe(false);
    one.open(await writeWorkbook(workbook([sheet('甲', { cells: [cell('A1', '乙')] })])));
    expect(isAllowed()).toBe(false);
  });
});
