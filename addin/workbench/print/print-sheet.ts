import type { PrintedSheet } from '../../../ledger-core/report/sheet-html/printed-sheet.ts';
import { sheetPages } from '../../../ledger-core/report/sheet-html/sheet-pages.ts';
import { numberText } from './number-text.ts';
import { printPages } from './print-pages.ts';

/** Prints a sheet by the browser as Excel would; done when the browser's print dialog is closed. */
export function printSheet(sheet: PrintedSheet): Promise<void> {
  return printPages(sheetPages(sheet, { format: numberText }), sheet.name);
}
