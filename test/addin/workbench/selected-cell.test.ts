import { describe, expect, it } from 'vitest';
import { selectedWords } from '../../../addin/workbench/app/selected-cell.ts';
import type { BookSheet } from '../../../addin/workbench/book/book-sheet.ts';
import { parseRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';
import { bookOfPlan, sheetOf } from './book-of-plan.ts';

const book = await bookOfPlan(honestPlan());
const EXPENSES = sheetOf(book, '支出明细');

function said(sheet: BookSheet, selected: string): string {
  const range = parseRange(selected);
  if (!range) throw new Error(selected);
  return selectedWords(sheet, range).zh;
}

describe('what is selected, as a screen reader tells it', () => {
  it('is a cell of a table with its column’s heading and what it shows', () => {
    expect(said(EXPENSES, 'C5')).toBe(`凭证号 C5：${EXPENSES.cellAt({ row: 5, col: 3 })?.text}`);
  });

  it('is a number as the cell shows it, and a day as a day', () => {
    expect(said(EXPENSES, 'J5')).toMatch(/^金额.* J5：[\d,]+\.\d\d$/);
    expect(said(EXPENSES, 'B5')).toMatch(/^记账日期 B5：\d{4}-\d\d-\d\d$/);
  });

  it('is 空 where nothing stands', () => {
    expect(said(EXPENSES, 'C300')).toMatch(/C300：空$/);
  });

  it('has no heading above the table, nor over the heading itself', () => {
    expect(said(EXPENSES, 'A1')).toMatch(/^A1：支出明细/);
    expect(said(EXPENSES, 'C4')).toBe('C4：凭证号');
  });

  it('is the whole of a merged cell', () => {
    const merged = book.sheets.find(({ image }) => image.merges.length > 0);
    const [merge] = merged?.image.merges ?? [];
    if (!merged || !merge) throw new Error('no merged cell');
    expect(selectedWords(merged, merge).zh).toMatch(/：/);
  });

  it('is of several cells how many there are', () => {
    expect(said(EXPENSES, 'C5:D9')).toBe('C5:D9，5 行 2 列');
  });
});
