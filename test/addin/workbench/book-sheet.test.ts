import { describe, expect, it } from 'vitest';
import type { BookSheet } from '../../../addin/workbench/book/book-sheet.ts';
import { formatCell, parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { EditedCell } from '../../../ledger-core/workbook/edits.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { bookFrom1904, contractPlan, oddBook } from '../host-contract/contract-books.ts';
import { bookOfBytes, bookOfPlan, sheetOf } from './book-of-plan.ts';

async function opened(name: string): Promise<BookSheet> {
  return sheetOf(await bookOfPlan(contractPlan()), name);
}

function at(address: string): { row: number; col: number } {
  const position = parseCell(address);
  if (!position) throw new Error(`${address} is no cell`);
  return { row: position.row, col: position.col };
}

function put(sheet: BookSheet, address: string, value: EditedCell['value'], numberFormat?: string): void {
  sheet.put([{ ...at(address), value, ...(numberFormat === undefined ? {} : { numberFormat }) }]);
}

function shown(sheet: BookSheet, address: string): Omit<CellImage, 'row' | 'col'> | undefined {
  const cell = sheet.cellAt(at(address));
  if (!cell) return undefined;
  const { kind, text, date, lexeme, formula } = cell;
  return {
    kind,
    text,
    ...(date === undefined ? {} : { date }),
    ...(lexeme === undefined ? {} : { lexeme }),
    ...(formula === undefined ? {} : { formula }),
  };
}

const edited = (sheet: BookSheet): string[] => (sheet.edits()?.cells ?? []).map(formatCell);

describe('a cell that was changed', () => {
  it.each([
    ['a text', '007', { kind: 'text', text: '007' }],
    ['a number', 0.1, { kind: 'number', text: '0.1' }],
    ['a tiny number', 1e-7, { kind: 'number', text: '1e-7' }],
    ['a truth value', false, { kind: 'bool', text: 'FALSE' }],
    ['a formula', { formula: 'B1*2', result: 25 }, { kind: 'number', text: '25', formula: 'B1*2' }],
    ['one that comes to no text', { formula: '""', result: '' }, { kind: 'text', text: '', formula: '""' }],
    [
      'one that fails',
      { formula: '1/0', result: { error: '#DIV/0!' } },
      { kind: 'error', text: '#DIV/0!', formula: '1/0' },
    ],
    ['one that nobody has computed', { formula: 'B1', result: undefined }, { kind: 'empty', text: '', formula: 'B1' }],
    ['nothing', null, undefined],
  ] as const)('shows %s as the reader of the saved file will', async (_what, value, content) => {
    const sheet = await opened('说明');
    put(sheet, 'A1', value);
    expect(shown(sheet, 'A1')).toEqual(content);
    expect(edited(sheet)).toEqual(['A1']);
  });

  it('is none where it holds again what the file has, however written', async () => {
    const sheet = await opened('说明');
    const before = sheet.image;
    put(sheet, 'B1', 99);
    put(sheet, 'B1', 12.5);
    expect(sheet.edits()).toBeUndefined();
    expect(sheet.isChanged).toBe(false);
    expect(sheet.image).toEqual(before);
  });

  it('shows days by its format, the file’s or a new one', async () => {
    const sheet = await opened('说明');
    const day = toSerial(localDate('2026-01-31'));
    put(sheet, 'D1', day);
    put(sheet, 'A1', day, 'yyyy-mm-dd');
    put(sheet, 'B1', day);
    expect(['D1', 'A1', 'B1'].map((address) => shown(sheet, address)?.text)).toEqual([
      '2026-01-31',
      '2026-01-31',
      String(day),
    ]);
    expect(sheet.numberFormatOf(at('A1'))).toBe('yyyy-mm-dd');
  });

  it('counts days from where the workbook does', async () => {
    const sheet = sheetOf(bookOfBytes(await bookFrom1904()), '说明');
    put(sheet, 'D1', 1);
    expect(shown(sheet, 'D1')).toMatchObject({ kind: 'date', date: '1904-01-02' });
  });

  it('in a blank row makes a row, in its place, and emptied takes it away', async () => {
    const sheet = await opened('说明');
    const rows = (): number[] => sheet.image.rows.map(({ row }) => row);
    put(sheet, 'C3', '甲');
    put(sheet, 'F900', '乙');
    expect(rows()).toEqual([1, 3, 4, 900]);
    put(sheet, 'C3', null);
    put(sheet, 'F900', null);
    expect(rows()).toEqual([1, 4]);
    expect(sheet.edits()).toBeUndefined();
  });

  it('in a hidden row is hidden, also where the row was emptied before', async () => {
    const sheet = sheetOf(bookOfBytes(await oddBook()), '杂项');
    const isHidden = (): boolean | undefined => sheet.image.rows.find(({ row }) => row === 9)?.hidden;
    expect(isHidden()).toBe(true);
    for (const { col } of sheet.image.rows.find(({ row }) => row === 9)?.cells ?? [])
      sheet.put([{ row: 9, col, value: null }]);
    expect(isHidden()).toBeUndefined();
    put(sheet, 'C9', 1);
    expect(isHidden()).toBe(true);
  });
});

describe('an image', () => {
  it('is the same object until something changes', async () => {
    const sheet = await opened('说明');
    const before = sheet.image;
    expect(sheet.image).toBe(before);
    put(sheet, 'A1', '乙');
    expect(sheet.image).not.toBe(before);
    expect(before.rows[0]?.cells[0]?.text).toBe('甲');
  });

  it('of rows is what the whole has of them, however far is asked', async () => {
    const sheet = await opened('支出明细');
    put(sheet, 'B9', '备注');
    const read = sheet.read([
      { first: 2, last: 2 },
      { first: 6, last: 1_048_576 },
    ]);
    expect(read.rows).toEqual(sheet.image.rows.filter(({ row }) => row === 2 || row === 9));
    expect(read.tables).toEqual(sheet.image.tables);
  });
});

describe('what formulas come to', () => {
  const D2 = at('D2');

  it('is no edit but a result, and none where it is what the file has', async () => {
    const sheet = await opened('支出明细');
    sheet.setResults([{ ...D2, value: 44 }]);
    expect(sheet.edits()).toEqual({ sheet: '支出明细', cells: [], results: [{ ...D2, value: 44 }], grown: [] });
    expect(sheet.isChanged).toBe(false);
    sheet.setResults([{ ...D2, value: 20 }]);
    expect(sheet.edits()).toBeUndefined();
  });

  it('changes nothing where the formula has gone', async () => {
    const sheet = await opened('支出明细');
    put(sheet, 'D2', 5);
    sheet.setResults([{ ...D2, value: 44 }]);
    expect(shown(sheet, 'D2')).toEqual({ kind: 'number', text: '5' });
  });

  it('of a formula that was typed is part of the edit', async () => {
    const sheet = await opened('说明');
    put(sheet, 'A1', { formula: 'B1', result: undefined });
    sheet.setResults([{ ...at('A1'), value: 12.5 }]);
    expect(sheet.edits()?.cells).toEqual([{ ...at('A1'), value: { formula: 'B1', result: 12.5 } }]);
  });

  it('cannot be told: the stored one is taken out', async () => {
    const sheet = await opened('支出明细');
    sheet.setResults([{ ...D2, value: undefined }]);
    expect(shown(sheet, 'D2')).toMatchObject({ kind: 'empty', text: '' });
    expect(sheet.shows({ ...D2, value: undefined })).toBe(true);
  });

  it('is shown already where only the last digits of a sum differ', async () => {
    const sheet = await opened('说明');
    put(sheet, 'B1', 0.3);
    expect(sheet.shows({ ...at('B1'), value: 0.1 + 0.2 })).toBe(true);
    expect(sheet.shows({ ...at('B1'), value: 0.31 })).toBe(false);
    expect(sheet.shows({ ...at('B1'), value: '0.3' })).toBe(false);
  });

  it('a formula of the file that stands there again is no edit, with what it comes to now', async () => {
    const sheet = await opened('支出明细');
    const formula = shown(sheet, 'D2')?.formula ?? '';
    put(sheet, 'D2', 5);
    sheet.putBack([{ ...D2, value: { formula, result: 44 } }]);
    expect(sheet.edits()).toMatchObject({ cells: [], results: [{ ...D2, value: 44 }] });
    expect(shown(sheet, 'D2')).toEqual({ kind: 'number', text: '44', formula });
  });
});

describe('edits of an earlier day', () => {
  it('taken over give the same cells and marks; results are computed anew', async () => {
    const sheet = await opened('支出明细');
    put(sheet, 'B2', '丙');
    put(sheet, 'C9', 45_000, 'yyyy-mm-dd');
    sheet.setResults([{ ...at('D3'), value: 1 }]);
    sheet.mark([{ cell: 'B2', severity: 'error' }]);
    const edits = structuredClone(sheet.edits());
    const later = await opened('支出明细');
    if (edits) later.restore(edits);
    expect(later.edits()).toEqual({ ...edits, results: [] });
    expect(shown(later, 'C9')?.kind).toBe('date');
  });
});
