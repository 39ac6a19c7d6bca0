import type { PrintedSheet } from '../../../ledger-core/report/sheet-html/printed-sheet.ts';
import { printedSheet } from '../../../ledger-core/report/sheet-html/sheet-of-image.ts';
import type { GridDesk } from '../univer/grid-desk.ts';

/** The sheet that is shown, as it stands now, for the printer; undefined where nothing is open. */
export async function activePrintedSheet({ grid, host }: GridDesk): Promise<PrintedSheet | undefined> {
  await host.settled();
  const { book } = host;
  const sheet = book?.sheets[grid.activeSheet];
  return book && sheet && printedSheet(sheet.image, sheet.looks, book.read.looks.styles);
}
