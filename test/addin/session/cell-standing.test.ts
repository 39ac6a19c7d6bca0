import { describe, expect, it } from 'vitest';
import { showsScalar, standingOf } from '../../../addin/session/cell-standing.ts';
import { localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { emptySheet, rowsOf } from '../../support/image-of-plan.ts';

const cell = (kind: CellImage['kind'], text: string, more: Partial<CellImage> = {}): CellImage => ({
  row: 5,
  col: 1,
  kind,
  text,
  ...more,
});

describe('a cell that was written', () => {
  it('shows what was meant, in its own kind', () => {
    expect(showsScalar(cell('text', '25112000000000000001'), '25112000000000000001')).toBe(true);
    expect(showsScalar(cell('number', '25112000000000000001'), '25112000000000000001')).toBe(false);
    expect(showsScalar(cell('number', '1200.50'), 1200.5)).toBe(true);
    expect(showsScalar(cell('text', '1200.5'), 1200.5)).toBe(false);
    expect(showsScalar(cell('bool', 'TRUE'), true)).toBe(true);
    expect(showsScalar(undefined, null)).toBe(true);
    expect(showsScalar(cell('text', 'x'), null)).toBe(false);
    expect(showsScalar(cell('number', '3', { formula: 'SUM(A1:A2)' }), 3)).toBe(false);
    expect(showsScalar(cell('number', '3', { formula: 'SUM(A1:A2)' }), { formula: 'SUM(A1:A2)' })).toBe(true);
  });

  it('is compared by the day, also where the workbook counts from 1904', () => {
    const day = localDate('2026-03-05');
    const of1904 = cell('date', day, { date: day, lexeme: String(toSerial(day) - 1462) });
    expect(showsScalar(of1904, toSerial(day))).toBe(true);
    expect(showsScalar(of1904, toSerial(day) - 1462)).toBe(false);
  });
});

describe('a row that was to be written', () => {
  const meant = [
    { row: 5, col: 1, value: '记-1' },
    { row: 5, col: 2, value: 80 },
  ];
  const sheetWith = (...cells: readonly CellImage[]) => ({ ...emptySheet('支出明细'), rows: rowsOf(cells) });

  it('stands whole, in part or not at all; a strange cell makes it somebody else’s', () => {
    const [voucher, amount] = [cell('text', '记-1'), cell('number', '80', { col: 2 })];
    expect(standingOf(sheetWith(voucher, amount), meant)).toBe('whole');
    expect(standingOf(sheetWith(voucher), meant)).toBe('part');
    expect(standingOf(sheetWith(), meant)).toBe('none');
    expect(standingOf(sheetWith(voucher, cell('number', '99', { col: 2 })), meant)).toBe('none');
    expect(standingOf(undefined, meant)).toBe('none');
  });
});
