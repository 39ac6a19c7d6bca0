import { formatCell, type CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { GRID } from '../../strings/workbench-grid.ts';
import type { BookSheet } from '../book/book-sheet.ts';

/** The sheet is protected, and the cell is not open. */
export function isLocked(sheet: BookSheet, at: CellPosition): boolean {
  return sheet.looks.isProtected && !sheet.styles.isUnlocked(at);
}

/** Formulas know a table's columns by their headings. */
export function isHeading({ image }: BookSheet, { row, col }: CellPosition): boolean {
  return image.tables.some(({ range }) => row === range.top && col >= range.left && col <= range.right);
}

/** A cell as a person is told of it. */
export function lockedWords(sheet: BookSheet, at: CellPosition): Text {
  return fill(GRID.locked, { cell: placeOf(sheet, at) });
}

export function computedWords(sheet: BookSheet, at: CellPosition): Text {
  return fill(GRID.computed, { cell: placeOf(sheet, at) });
}

function placeOf(sheet: BookSheet, at: CellPosition): string {
  return `${sheet.name}!${formatCell(at)}`;
}
