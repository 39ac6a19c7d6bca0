import { describe, expect, it } from 'vitest';
import { rowsAfter } from '../../../addin/workbench/app/pasted-rows.ts';
import type { MovedRows } from '../../../addin/workbench/univer/table-rows.ts';
import { range } from '../../unit/xlsx-write/plan-fixture.ts';

/** Where what was pasted into a range is, after rows of the table B4:F20 were put in or taken out. */
function after(pasted: string, how: MovedRows['how'], first: number, count: number, sheet = '支出明细'): string {
  const { top, bottom, left, right } = range(pasted);
  const moved: MovedRows = { sheet, table: range('B4:F20'), how, first, count };
  const rows = rowsAfter({ sheet: '支出明细', columns: { left, right }, rows: [{ first: top, last: bottom }] }, moved);
  return rows.map((row) => `${row.first}-${row.last}`).join(' ');
}

describe('pasted rows, when rows of their table', () => {
  it.each([
    ['above are inserted', 'insert', 5, 2, '12-14'],
    ['among them are inserted', 'insert', 11, 2, '10-10 13-14'],
    ['below are inserted', 'insert', 13, 2, '10-12'],
    ['above are deleted', 'delete', 5, 2, '8-10'],
    ['among them are deleted', 'delete', 11, 1, '10-11'],
    ['above and among them are deleted', 'delete', 9, 2, '9-10'],
    ['below are deleted', 'delete', 13, 2, '10-12'],
    ['and they themselves are deleted', 'delete', 10, 3, ''],
    ['are inserted so that the last ones go', 'insert', 5, 9, '19-20'],
  ] as const)('%s, are where their values are', (_what, how, first, count, rows) => {
    expect(after('C10:E12', how, first, count)).toBe(rows);
  });

  it('are on another sheet, or beside, or above: they stay', () => {
    expect(after('C10:E12', 'insert', 5, 2, '拨款到账')).toBe('10-12');
    expect(after('H10:J12', 'insert', 5, 2)).toBe('10-12');
    expect(after('C1:E2', 'insert', 5, 2)).toBe('1-2');
  });

  it('move without what was pasted beside or below the table: the paste is torn, and in no rows any more', () => {
    expect(after('E10:G12', 'insert', 5, 2)).toBe('');
    expect(after('C19:E22', 'delete', 5, 2)).toBe('');
  });
});
