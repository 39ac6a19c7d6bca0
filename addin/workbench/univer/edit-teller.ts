import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import { isFormula, type EditedCell } from '../../../ledger-core/workbook/edits.ts';
import type { BookSheet } from '../book/book-sheet.ts';

/** A cell with what had been put into it before a burst of changes; undefined: it was as in the file. */
interface Touched extends CellPosition {
  readonly before: EditedCell | undefined;
}

/** Tells that a workbook differs otherwise from its file than before; not where a value was put in and taken back at once. */
export class EditTeller {
  readonly #listeners = new Set<() => void>();
  #touched = new Map<BookSheet, Map<string, Touched>>();

  on(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** These cells are about to hold something. */
  touch(sheet: BookSheet, cells: readonly CellPosition[]): void {
    const touched = this.#touched.get(sheet) ?? new Map<string, Touched>();
    this.#touched.set(sheet, touched);
    for (const { row, col } of cells) {
      const key = `${row},${col}`;
      if (!touched.has(key)) touched.set(key, { row, col, before: sheet.editAt({ row, col }) });
    }
  }

  /** Tells, where one of the cells that were touched holds something else than before. */
  tellOfTouched(): void {
    const isOther = [...this.#touched].some(([sheet, touched]) =>
      [...touched.values()].some(({ before, ...at }) => !isSame(before, sheet.editAt(at))),
    );
    this.forget();
    if (isOther) this.tell();
  }

  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Nothing of before counts: another workbook is shown. */
  forget(): void {
    this.#touched = new Map();
  }
}

function isSame(a: EditedCell | undefined, b: EditedCell | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.numberFormat !== b.numberFormat) return false;
  if (!isFormula(a.value) || !isFormula(b.value)) return a.value === b.value;
  return a.value.formula === b.value.formula && isSameResult(a.value.result, b.value.result);
}

function isSameResult(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
