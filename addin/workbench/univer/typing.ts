import { CellValueType, type ICellDataForSheetInterceptor, type Nullable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { typedInBook } from './typed-in-book.ts';
import type { UniverHost } from './univer-host.ts';
import { writeData } from './write-data.ts';

// Before the grid's own, which would take a long invoice number for a number and any two figures for a date.
const PRIORITY = 100;
const LINE_END = /\r\n$/;

/**
 * What is typed into a cell becomes the value that a spreadsheet makes of it, in a table of ours the value that the checks
 * read; nothing is guessed. The grid's lists and limits are asked afterwards: they see the value.
 */
export function takeTyping(univer: Univer, host: UniverHost): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { subUnitId, row, col, worksheet }) => {
      const { book } = host;
      const sheet = book?.sheets[Number(subUnitId.slice(1))];
      if (!cell || !book || !sheet) return cell;
      const at = { row: row + 1, col: col + 1 };
      if (typeof cell.f === 'string' && cell.f !== '') {
        return { ...cell, f: host.references.asRanges(cell.f, at.row), custom: null };
      }
      const isMarked = cell.t === CellValueType.FORCE_STRING;
      const typed = typedText(cell);
      const { numberFormat, ...taken } = typedInBook(book, sheet, at, isMarked ? `'${typed}` : typed);
      const shown = worksheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
      const format = numberFormat ?? sheet.numberFormatOf(at);
      return { ...cell, ...writeData({ ...at, ...taken }, format, book.read.image.epoch, shown).data };
    },
  });
}

function typedText({ v, p }: ICellDataForSheetInterceptor): string {
  const body: Nullable<string> = p?.body?.dataStream;
  return (body ?? String(v ?? '')).replace(LINE_END, '').replaceAll('\r', '\n');
}
