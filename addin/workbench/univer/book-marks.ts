import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import type { SheetEdits } from '../../../ledger-core/workbook/edits.ts';
import type { MarkedCell } from '../../host/spreadsheet-host.ts';
import type { OpenBook } from '../book/open-book.ts';
import { eachOnce, marksIn, marksOf, markStyle } from './mark-styles.ts';
import type { Painting } from './painting.ts';

/** The cells that findings have marked: kept with the book, so that they are saved, and painted over the grid's cells. */
export class BookMarks {
  readonly #painting: Painting;
  #book: OpenBook | undefined;
  #cells: readonly MarkedCell[] = [];

  constructor(painting: Painting) {
    this.#painting = painting;
  }

  /** Those that another book came with, from now on; `undefined`: nothing is open. */
  open(book: OpenBook | undefined): void {
    this.#book = book;
    this.#cells = book ? marksIn(book.read) : [];
    this.#paint();
  }

  get count(): number {
    return this.#cells.length;
  }

  /** Takes over the marks of edits of an earlier day. */
  restore(edits: readonly SheetEdits[]): void {
    for (const own of edits.filter(({ sheet, marks }) => marks && this.#book?.sheet(sheet))) {
      this.#cells = [...this.#cells.filter(({ sheet }) => sheet !== own.sheet), ...marksOf(own)];
    }
    this.#paint();
  }

  /** These and no others; answers how many cells that makes. `isKept`: they are saved with the book. */
  set(cells: readonly MarkedCell[], isKept: boolean): number {
    this.#cells = eachOnce(cells.filter(({ sheet, cell }) => this.#book?.sheet(sheet) && parseCell(cell)));
    if (isKept) this.#book?.mark(this.#cells);
    this.#paint();
    return this.#cells.length;
  }

  #paint(): void {
    const painted = this.#cells.flatMap(({ sheet, cell, severity }) => {
      const index = this.#book?.indexOf(sheet) ?? -1;
      const at = parseCell(cell);
      return index >= 0 && at ? [{ ...at, sheet: index, style: markStyle(severity) }] : [];
    });
    this.#painting.set('marks', painted);
  }
}
