import { ICommandService, IUniverInstanceService, type Workbook } from '@univerjs/core';
import * as sheets from '@univerjs/sheets';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BookSheet } from '../../../addin/workbench/book/book-sheet.ts';
import { sheetId, UNIT_ID } from '../../../addin/workbench/univer/workbook-data.ts';
import { formatCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';
import { cell, sheet, workbook } from '../../unit/xlsx-write/plan-fixture.ts';

const EXPENSES = '支出明细';

let ledger: Uint8Array;
const running: HeadlessHost[] = [];

beforeAll(async () => {
  ledger = await writeWorkbook(honestPlan());
});

afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

function opened(bytes: Uint8Array = ledger): HeadlessHost {
  const one = new HeadlessHost();
  running.push(one);
  one.open(bytes);
  return one;
}

/** Everything that the grid holds, as it would save it itself. */
function gridOf({ univer }: HeadlessHost): unknown {
  const unit = univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(UNIT_ID);
  return JSON.parse(JSON.stringify(unit?.save())) as unknown;
}

/** What a test may not have changed. */
function standing(one: HeadlessHost): unknown {
  return [gridOf(one), one.host.book?.edits(), one.grid.steps];
}

describe('cells that are not to be typed into', () => {
  it.each([
    ['a formula of the template', EXPENSES, 'Z5', /自动计算/],
    ['the same in an empty row', EXPENSES, 'AB300', /自动计算/],
    ['a heading of a table', EXPENSES, 'J4', /表头/],
    ['a locked cell of a protected sheet', '封面', 'A1', /受保护/],
    ['a formula on a protected sheet', '汇总', 'D6', /受保护|自动计算/],
  ])('%s is refused in words that name it, and nothing changes', (_what, name, address, words) => {
    const one = opened();
    const before = standing(one);
    expect(one.type(name, address, '1')).toBe(false);
    expect(one.type(name, address, '=1+1')).toBe(false);
    expect(one.refusals).toHaveLength(2);
    expect(one.refusals[0]?.zh).toContain(`${name}!${address}`);
    expect(one.refusals[0]?.zh).toMatch(words);
    expect(standing(one)).toEqual(before);
  });

  it('a block that holds one of them is refused whole', () => {
    const one = opened();
    const before = standing(one);
    const selected = { startRow: 4, endRow: 4, startColumn: 0, endColumn: 29 };
    const isDone = one.command(sheets.ClearSelectionContentCommand.id, {
      unitId: UNIT_ID,
      subUnitId: sheetId(one.indexOf(EXPENSES)),
      ranges: [selected],
    });
    expect(isDone).toBe(false);
    expect(one.refusals).toHaveLength(1);
    expect(standing(one)).toEqual(before);
  });

  it('a cell that is open for typing on a protected sheet takes what is typed', () => {
    const one = opened();
    const open = openCell(one.sheet('封面'));
    expect(one.type('封面', open, '示例单位')).toBe(true);
    expect(one.refusals).toEqual([]);
    expect(one.host.book?.edits()[0]?.cells).toHaveLength(1);
  });

  it('of a file that is none of ours every cell is refused', async () => {
    const one = opened(await writeWorkbook(workbook([sheet('甲', { cells: [cell('A1', '乙')] })])));
    const before = standing(one);
    expect([one.type('甲', 'A1', '丙'), one.type('甲', 'D9', '1')]).toEqual([false, false]);
    expect(one.refusals[0]?.zh).toContain('只能看');
    await expect(
      Promise.resolve().then(() =>
        one.host.write({ sheet: '甲', cells: [{ row: 1, col: 1, value: 1 }], expected: [] }),
      ),
    ).rejects.toMatchObject({ code: 'protected' });
    expect(standing(one)).toEqual(before);
  });

  it('with nothing open there is nothing to type into', () => {
    const one = new HeadlessHost();
    running.push(one);
    one.host.openBlank();
    expect(one.grid.write(0, [{ row: 1, col: 1, data: { v: 'x' } }])).toBe(false);
    expect(one.refusals).toHaveLength(1);
  });
});

/** The only changes of a workbook that the grid may make: what cells hold, and what is only looked at. */
const LET: ReadonlySet<string> = new Set([
  sheets.SetRangeValuesMutation.id,
  sheets.SetWorksheetColWidthMutation.id,
  sheets.SetWorksheetRowHeightMutation.id,
  sheets.SetWorksheetRowAutoHeightMutation.id,
  sheets.SetWorksheetRowIsAutoHeightMutation.id,
  sheets.ToggleGridlinesMutation.id,
  sheets.MarkDirtyFilterChangeMutation.id,
]);

describe('what the saved file would not have', () => {
  const place = { unitId: UNIT_ID, subUnitId: sheetId(0) };
  const row = { startRow: 5, endRow: 5, startColumn: 0, endColumn: 3 };
  it.each([
    ['inserting a row', sheets.InsertRowByRangeCommand.id, { ...place, range: row, direction: 0 }],
    ['deleting a row', sheets.RemoveRowCommand.id, { ...place, range: row }],
    ['inserting a column', sheets.InsertColByRangeCommand.id, { ...place, range: row, direction: 0 }],
    ['merging cells', sheets.AddWorksheetMergeCommand.id, { ...place, selections: [row] }],
    ['renaming a sheet', sheets.SetWorksheetNameCommand.id, { ...place, name: '别的' }],
    ['adding a sheet', sheets.InsertSheetCommand.id, { unitId: UNIT_ID }],
    ['deleting a sheet', sheets.RemoveSheetCommand.id, place],
    ['hiding a sheet', sheets.SetWorksheetHideCommand.id, place],
    ['moving a sheet', sheets.SetWorksheetOrderCommand.id, { ...place, order: 2 }],
    ['a style', sheets.SetStyleCommand.id, { ...place, range: row, style: { type: 'bl', value: 1 } }],
    ['a background', sheets.SetBackgroundColorCommand.id, { ...place, range: row, value: '#ff0000' }],
    ['moving cells', sheets.MoveRangeCommand.id, { fromRange: row, toRange: { ...row, startRow: 7, endRow: 7 } }],
    ['freezing', sheets.SetFrozenCommand.id, { ...place, startRow: 3, startColumn: 1, xSplit: 1, ySplit: 3 }],
    ['the colour of a tab', sheets.SetTabColorCommand.id, { ...place, value: '#ff0000' }],
    ['a name', sheets.InsertDefinedNameCommand.id, { unitId: UNIT_ID, name: 'x', formulaOrRefString: '=A1', id: 'x' }],
  ])('%s is refused in words and does nothing', (_what, id, params) => {
    const one = opened();
    const before = standing(one);
    expect(one.command(id, params)).toBe(false);
    expect(one.refusals.map(({ zh }) => zh)).toEqual([expect.stringMatching(/只填单元格/)]);
    expect(standing(one)).toEqual(before);
  });

  it('is refused whatever asks for it: of every change that the grid knows only a few are let', () => {
    const one = opened();
    const commands = one.univer.__getInjector().get(ICommandService);
    const before = standing(one);
    const others = mutationIds().filter((id) => commands.hasCommand(id) && !LET.has(id));
    expect(others.length).toBeGreaterThan(30);
    for (const id of others) expect([id, one.command(id, { unitId: UNIT_ID })]).toEqual([id, false]);
    expect(one.refusals).toHaveLength(others.length);
    expect(standing(one)).toEqual(before);
  });
});

/** Every change of sheets that the grid's package has by name. */
function mutationIds(): readonly string[] {
  const ids = Object.values(sheets).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : [],
  );
  return [...new Set(ids.filter((id) => id.startsWith('sheet.mutation.')))];
}

/** A cell of a protected sheet that people type into. */
function openCell({ looks, styles, name }: BookSheet): string {
  const at = looks.cells
    .flatMap(({ row, cells }) => cells.map(([col]) => ({ row, col })))
    .find((one) => styles.isUnlocked(one));
  if (!looks.isProtected || !at) throw new Error(`nothing to type into on ${name}`);
  return formatCell(at);
}
