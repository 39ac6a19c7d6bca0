import { describe, expect, it } from 'vitest';
import { OpenBook } from '../../../addin/workbench/book/open-book.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import { patchWorkbook } from '../../../ledger-core/xlsx/patch/patch-workbook.ts';
import { readImage } from '../../support/spreadsheet-comparison.ts';
import { contractPlan, oddBook } from '../host-contract/contract-books.ts';
import { bookOfBytes, bookOfPlan, sheetOf } from './book-of-plan.ts';

describe('an open book', () => {
  it('that nobody touched is what was read, object by object', async () => {
    const book = bookOfBytes(await oddBook());
    expect(book.image).toBe(book.read.image);
    expect(book.edits()).toEqual([]);
    expect(book.isChanged).toBe(false);
  });

  it('keeps the sheets that did not change as they are', async () => {
    const book = await bookOfPlan(contractPlan());
    sheetOf(book, '说明').put([{ row: 1, col: 1, value: '乙' }]);
    const { image } = book;
    expect(image.sheets.map((sheet, at) => sheet === book.read.image.sheets[at])).toEqual([true, false, true]);
    expect(book.image).toBe(image);
    expect(book.edits().map(({ sheet }) => sheet)).toEqual(['说明']);
  });

  it('finds the sheet of a table', async () => {
    const book = await bookOfPlan(contractPlan());
    expect(book.sheetOfTable('rf_x')?.name).toBe('支出明细');
    expect(book.sheetOfTable('rf_none')).toBeUndefined();
  });

  it('answers edits back that are of sheets it does not have, and takes the others', async () => {
    const book = await bookOfPlan(contractPlan());
    const cells = [{ row: 1, col: 1, value: '乙' }];
    const lost = book.restore([
      { sheet: '说明', cells, results: [], grown: [] },
      { sheet: '没有', cells, results: [], grown: [] },
    ]);
    expect(lost.map(({ sheet }) => sheet)).toEqual(['没有']);
    expect(sheetOf(book, '说明').cellAt({ row: 1, col: 1 })?.text).toBe('乙');
  });

  it('marks the cells of each sheet, and none twice', async () => {
    const book = await bookOfPlan(contractPlan());
    book.mark([
      { sheet: '说明', cell: 'A1', severity: 'info' },
      { sheet: '没有', cell: 'A1', severity: 'error' },
    ]);
    expect(book.edits().find(({ sheet }) => sheet === '说明')?.marks).toEqual([{ row: 1, col: 1, severity: 'info' }]);
    book.mark([]);
    expect(book.sheets.map(({ marks }) => marks)).toEqual([[], [], []]);
  });
});

describe('remarks on an open book', () => {
  it.each([
    ['a number that was hidden by its format', '说明', { row: 4, col: 2, value: null }],
    ['a formula without a result', '说明', { row: 9, col: 2, value: { formula: 'B1', result: undefined } }],
    ['a value under merged cells', '说明', { row: 3, col: 2, value: '盖住了' }],
    ['the last value of a hidden row', '杂项', { row: 9, col: 3, value: null }],
    ['a character that shows nothing', '说明', { row: 9, col: 2, value: '甲\u200b乙' }],
  ] as const)('%s: are those of the saved file', async (_what, sheet, edit) => {
    const bytes = await oddBook();
    const book = bookOfBytes(bytes);
    sheetOf(book, sheet).put([edit]);
    const saved = await readImage(patchWorkbook(bytes, book.edits()));
    expect(book.image.remarks).toEqual(saved.remarks);
    expect(book.image.remarks).not.toEqual(book.read.image.remarks);
  });

  it('about what the file has beside its sheets stay', async () => {
    const { image, looks } = (await bookOfPlan(contractPlan())).read;
    const macros = { code: 'macros', note: text('含有宏。', 'Has macros.') };
    const book = new OpenBook({ image: { ...image, remarks: [macros, ...image.remarks] }, looks });
    sheetOf(book, '说明').put([{ row: 4, col: 2, value: null }]);
    expect(book.image.remarks).toEqual([macros]);
  });
});
