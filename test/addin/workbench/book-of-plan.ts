import { OpenBook } from '../../../addin/workbench/book/open-book.ts';
import type { BookSheet } from '../../../addin/workbench/book/book-sheet.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';

/** A file in the book, as the workbench opens it. */
export function bookOfBytes(bytes: Uint8Array): OpenBook {
  const read = readWorkbookWithLooks(bytes);
  if (read.status === 'refused') throw new Error(`${read.refusal.code}: ${read.refusal.message.en}`);
  return new OpenBook(read);
}

export async function bookOfPlan(plan: WorkbookPlan): Promise<OpenBook> {
  return bookOfBytes(await writeWorkbook(plan));
}

export function sheetOf(book: OpenBook, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
