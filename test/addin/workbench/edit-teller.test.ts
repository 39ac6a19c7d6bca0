import { IUndoRedoService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sheetId, UNIT_ID } from '../../../addin/workbench/univer/workbook-data.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';

const EXPENSES = '支出明细';

let ledger: Uint8Array;
const running: HeadlessHost[] = [];

beforeAll(async () => {
  ledger = await writeWorkbook(honestPlan());
});

afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

/** An opened ledger, and how often it has told of changes so far. */
function opened(): { readonly one: HeadlessHost; readonly told: () => number } {
  const one = new HeadlessHost();
  running.push(one);
  one.open(ledger);
  let count = 0;
  one.host.onEdited(() => {
    count += 1;
  });
  return { one, told: () => count };
}

/** Puts a text into 支出明细!J5 and takes it back, as the grid does with a value that its limits refuse. */
function refuseInput(one: HeadlessHost): void {
  const at = { startRow: 4, endRow: 4, startColumn: 9, endColumn: 9 };
  one.command(SetRangeValuesCommand.id, {
    unitId: UNIT_ID,
    subUnitId: sheetId(one.indexOf(EXPENSES)),
    range: at,
    value: { v: 'abc' },
    redoUndoId: 'refused',
  });
  one.univer.__getInjector().get(IUndoRedoService).rollback('refused', UNIT_ID);
}

describe('a workbook tells that it was edited', () => {
  it('when a value is typed, once for each', async () => {
    const { one, told } = opened();
    one.type(EXPENSES, 'J5', '12');
    await one.idle();
    expect(told()).toBe(1);
    one.type(EXPENSES, 'J5', '13');
    await one.idle();
    expect(told()).toBe(2);
  });

  it('when a value is taken back later, for it had been told of', async () => {
    const { one, told } = opened();
    one.type(EXPENSES, 'J5', '12');
    await one.idle();
    one.grid.undo();
    await one.idle();
    expect([told(), one.host.book?.isChanged]).toEqual([2, false]);
  });

  it('when a formula is typed, and when it comes to something else', async () => {
    const { one, told } = opened();
    one.type(EXPENSES, 'Y5', '=J5*2');
    await one.idle();
    const typed = told();
    expect(typed).toBeGreaterThan(0);
    one.type(EXPENSES, 'Y5', '=J5*3');
    await one.idle();
    expect(told()).toBeGreaterThan(typed);
  });

  it('when a draft is taken over', () => {
    const { one, told } = opened();
    one.host.restore([{ sheet: EXPENSES, cells: [{ row: 5, col: 10, value: 3 }], results: [], grown: [] }]);
    expect(told()).toBe(1);
  });
});

describe('it does not', () => {
  it('when a value is refused: put in and taken back at once', async () => {
    const { one, told } = opened();
    const before = one.cell(EXPENSES, 'J5');
    refuseInput(one);
    await one.idle();
    expect(one.cell(EXPENSES, 'J5')).toEqual(before);
    expect([told(), one.host.book?.edits()]).toEqual([0, []]);
  });

  it('when a value is refused where something had been typed before', async () => {
    const { one, told } = opened();
    one.type(EXPENSES, 'J5', '12');
    await one.idle();
    refuseInput(one);
    await one.idle();
    expect(told()).toBe(1);
    expect(one.sheet(EXPENSES).edits()?.cells).toMatchObject([{ row: 5, col: 10, value: 12 }]);
  });

  it('when a value is typed that stands there already', async () => {
    const { one, told } = opened();
    const amount = one.sheet(EXPENSES).cellAt({ row: 5, col: 10 })?.text ?? '';
    one.type(EXPENSES, 'J5', `${amount}0`);
    await one.idle();
    expect(told()).toBe(0);
  });

  it('of the workbook of before when another is opened', async () => {
    const { one, told } = opened();
    one.type(EXPENSES, 'J5', '12');
    one.open(ledger);
    await one.idle();
    expect(told()).toBe(0);
  });
});
