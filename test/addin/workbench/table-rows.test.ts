import { CellValueType } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import type { BookSheet } from '../../../addin/workbench/book/book-sheet.ts';
import { changeRows } from '../../../addin/workbench/univer/table-rows.ts';
import { formatCell, parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { EditedCell } from '../../../ledger-core/workbook/edits.ts';
import { range, tableSheet, workbook } from '../../unit/xlsx-write/plan-fixture.ts';
import { bookOfPlan, sheetOf } from './book-of-plan.ts';

const DAY = toSerial(localDate('2025-03-01'));

/** rf_x at A1:D5: three rows, a blank one, and 双倍 computing in all of them. */
async function table(edits: readonly EditedCell[] = []): Promise<BookSheet> {
  const sheet = sheetOf(await bookOfPlan(workbook([tableSheet('支出明细')])), '支出明细');
  sheet.put(edits);
  return sheet;
}

/** What comes to stand in cells: `C3: 20.5`, null for nothing. */
function written(sheet: BookSheet, selected: string, how: 'insert' | 'delete'): unknown {
  const change = changeRows(sheet, range(selected), how);
  if (change.status !== 'change') return change.status;
  return Object.fromEntries(change.writes.map((one) => [formatCell(one), one.data.v ?? null]));
}

describe('inserting rows of a table', () => {
  it('moves what is typed down and leaves the formulas where they are', async () => {
    expect(written(await table(), 'B3:B3', 'insert')).toEqual({
      ...{ A3: null, B3: null, C3: null },
      ...{ A4: '002', B4: 'b', C4: 20.5 },
      ...{ A5: '003', B5: 'a', C5: 1234.5 },
    });
  });

  it('is not done where the last rows would be pushed out', async () => {
    expect(written(await table(), 'A2:A3', 'insert')).toBe('full');
    expect(written(await table([{ row: 5, col: 2, value: '末行' }]), 'A3:A3', 'insert')).toBe('full');
  });

  it('takes as many rows as are selected within the table', async () => {
    expect(written(await table(), 'A5:D9', 'insert')).toEqual({});
  });
});

describe('deleting rows of a table', () => {
  it('moves what is below up, and the last row is blank', async () => {
    expect(written(await table(), 'A2:A2', 'delete')).toEqual({
      ...{ A2: '002', B2: 'b', C2: 20.5 },
      ...{ A3: '003', B3: 'a', C3: 1234.5 },
      ...{ A4: null, B4: null, C4: null },
    });
  });

  it('of several rows goes as far', async () => {
    expect(written(await table(), 'C2:C3', 'delete')).toEqual({
      ...{ A2: '003', B2: 'a', C2: 1234.5 },
      ...{ A3: null, B3: null, C3: null },
      ...{ A4: null, B4: null, C4: null },
    });
  });
});

describe('what moves', () => {
  it.each(['A1:A1', 'F8:F8', 'A6:A6'])('nothing where %s is in no row of a table', async (selected) => {
    expect(written(await table(), selected, 'insert')).toBe('no-row');
    expect(written(await table(), selected, 'delete')).toBe('no-row');
  });

  it('texts that look like numbers stay texts', async () => {
    const change = changeRows(await table(), range('A2:A2'), 'delete');
    const moved = change.status === 'change' ? change.writes.find((one) => formatCell(one) === 'A2') : undefined;
    expect(moved?.data).toMatchObject({ v: '002', t: CellValueType.FORCE_STRING, f: null });
  });

  it('a formula that somebody typed goes as what it comes to', async () => {
    const sheet = await table([{ row: 3, col: 3, value: { formula: 'C2*2', result: 20 } }]);
    const change = changeRows(sheet, range('A2:A2'), 'delete');
    const moved = change.status === 'change' ? change.writes.find((one) => formatCell(one) === 'C2') : undefined;
    expect(moved?.data).toMatchObject({ v: 20, t: CellValueType.NUMBER, f: null });
  });

  it('a day goes with the format that shows it', async () => {
    const at = parseCell('B3');
    const sheet = await table([{ row: at?.row ?? 0, col: at?.col ?? 0, value: DAY, numberFormat: 'yyyy-mm-dd' }]);
    const change = changeRows(sheet, range('A2:A2'), 'delete');
    const moved = change.status === 'change' ? change.writes.find((one) => formatCell(one) === 'B2') : undefined;
    expect(moved?.data).toMatchObject({ v: DAY, s: { n: { pattern: 'yyyy-mm-dd' } } });
  });
});
