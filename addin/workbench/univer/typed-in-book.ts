import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import { typedInColumn, type TypedInColumn } from '../../../ledger-core/live/typed-in-column.ts';
import { CATALOGUE } from '../../../ledger-core/programmes/catalogue.ts';
import { columnAt } from '../../../ledger-core/workbook/column-at.ts';
import { columnChoices, programmeIdOf } from '../../../ledger-core/workbook/read-book.ts';
import { typedCell } from '../../../ledger-core/workbook/reading/typed-cell.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { OpenBook } from '../book/open-book.ts';

/** What a cell comes to hold when this is typed into it: in a table of ours by its column, elsewhere by its format alone. */
export function typedInBook({ read }: OpenBook, sheet: BookSheet, at: CellPosition, typed: string): TypedInColumn {
  const numberFormat = sheet.numberFormatOf(at);
  const id = programmeIdOf(read.image);
  const programme = CATALOGUE.find((one) => one.id === id);
  const column = programme && columnAt(sheet.image, at);
  if (!programme || !column) return { ...typedCell(typed, { numberFormat }), isDate: false };
  const choices = columnChoices(programme, column);
  return typedInColumn(typed, { column, choices, epoch: read.image.epoch, numberFormat });
}
