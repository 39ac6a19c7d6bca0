import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listFormulasQuickly } from '../../../addin/workbench/univer/formula-data.ts';
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

/** A ledger with formulas that somebody typed, and two cells that share one, as when a cell is dragged down. */
function opened(): HeadlessHost {
  const one = new HeadlessHost();
  running.push(one);
  one.open(ledger);
  one.type(EXPENSES, 'Y5', '=J5*2');
  one.type(EXPENSES, 'Y9', '=SUM(J5:J9)');
  const column = { startRow: 9, endRow: 10, startColumn: 24, endColumn: 24 };
  one.command(SetRangeValuesCommand.id, {
    unitId: UNIT_ID,
    subUnitId: sheetId(one.indexOf(EXPENSES)),
    range: column,
    value: { 9: { 24: { f: '=J10+1', si: 'shared' } }, 10: { 24: { si: 'shared' } } },
  });
  return one;
}

const modelOf = ({ univer }: HeadlessHost): FormulaDataModel => univer.__getInjector().get(FormulaDataModel);

describe('the formulas of a workbook, listed from the cells that have one', () => {
  it('are the same that the grid lists, shared ones included', () => {
    const one = opened();
    const byGrid = modelOf(one).getFormulaData();
    listFormulasQuickly(one.univer);
    const quickly = modelOf(one).getFormulaData();
    expect(JSON.stringify(quickly)).toContain('J10+1');
    expect(quickly).toEqual(byGrid);
  });

  it.each([
    ['a value beside them', { 4: { 9: { v: 12 } } }],
    ['a value over one of them', { 4: { 24: { v: 12, f: null } } }],
    ['another formula over one of them', { 4: { 24: { f: '=J5*3' } } }],
    ['a value over one that others share', { 9: { 24: { v: 1, f: null, si: null } } }],
    ['a formula where none was', { 20: { 24: { f: '=J5' } } }],
  ])('change as the grid says by %s', (_what, change) => {
    const [one, other] = [opened(), opened()];
    listFormulasQuickly(one.univer);
    const sheet = sheetId(one.indexOf(EXPENSES));
    expect(modelOf(one).updateFormulaData(UNIT_ID, sheet, structuredClone(change))).toEqual(
      modelOf(other).updateFormulaData(UNIT_ID, sheet, structuredClone(change)),
    );
  });

  it('are computed as before', async () => {
    const one = opened();
    listFormulasQuickly(one.univer);
    one.type(EXPENSES, 'J5', '300');
    await one.idle();
    expect(one.cell(EXPENSES, 'Y5')?.v).toBe(600);
  });
});
