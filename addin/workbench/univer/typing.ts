import { CellValueType, type ICellDataForSheetInterceptor, type Nullable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { typedCell } from '../../../ledger-core/workbook/reading/typed-cell.ts';
import type { UniverHost } from './univer-host.ts';
import { writeData } from './write-data.ts';

// Before the grid's own, which would take a long invoice number for a number and any two figures for a date.
const PRIORITY = 100;
const LINE_END = /\r\n$/;

/** What is typed into a cell becomes the value that a spreadsheet makes of it, and nothing is guessed. */
export function takeTyping(univer: Univer, host: UniverHost): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { subUnitId, row, col, worksheet }) => {
      if (!cell) return cell;
      const at = { row: row + 1, col: col + 1 };
      const sheet = host.book?.sheets[Number(subUnitId.slice(1))];
      if (typeof cell.f === 'string' && cell.f !== '') {
        return { ...cell, f: host.references.asRanges(cell.f, at.row), custom: null };
      }
      const isMarked = cell.t === CellValueType.FORCE_STRING;
      const typed = typedText(cell);
      const formatNow = sheet?.numberFormatOf(at) ?? 'General';
      const { value, numberFormat } = typedCell(isMarked ? `'${typed}` : typed, { numberFormat: formatNow });
      const epoch = host.book?.read.image.epoch ?? 1900;
      const shown = worksheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
      return { ...cell, ...writeData({ ...at, value }, numberFormat ?? formatNow, epoch, shown).data };
    },
  });
}

function typedText({ v, p }: ICellDataForSheetInterceptor): string {
  const body: Nullable<string> = p?.body?.dataStream;
  return (body ?? String(v ?? '')).replace(LINE_END, '').replaceAll('\r', '\n');
}
