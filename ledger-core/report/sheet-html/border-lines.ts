import type { SideLook } from '../../workbook/looks.ts';
import type { Side } from '../../templates/plan.ts';
import type { Span } from './printed-sheet.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** A stretch of a border at full size, in px of the sheet; `at` is the middle of the line. */
export interface BorderLine {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly side: SideLook;
}

/** Which of two cells' borders wins where they meet. */
const STRENGTH: readonly SideLook['kind'][] = ['hair', 'dotted', 'dashed', 'thin', 'medium', 'thick', 'double'];

/** All border lines of a block of cells; neighbouring pieces alike are one line. */
export function borderLines(grid: SheetGrid, columns: Span, rows: Span): BorderLine[] {
  const side = (row: number, col: number, name: Side): SideLook | undefined => {
    const isInside = row >= rows.first && row <= rows.last && col >= columns.first && col <= columns.last;
    return isInside ? grid.lookAt(row, col).sides[name] : undefined;
  };
  const isWithinMerge = (row: number, col: number, otherRow: number, otherCol: number): boolean => {
    const merge = grid.mergeAt({ row, col });
    return merge !== undefined && merge === grid.mergeAt({ row: otherRow, col: otherCol });
  };
  const lines: BorderLine[] = [];
  for (let row = rows.first; row <= rows.last + 1; row += 1) {
    const pieces = range(columns, (col) => ({
      from: grid.x(col),
      to: grid.x(col + 1),
      side: isWithinMerge(row - 1, col, row, col)
        ? undefined
        : stronger(side(row - 1, col, 'bottom'), side(row, col, 'top')),
    }));
    lines.push(...joined(pieces).map((piece) => ({ ...piece, isHorizontal: true, at: grid.y(row) })));
  }
  for (let col = columns.first; col <= columns.last + 1; col += 1) {
    const pieces = range(rows, (row) => ({
      from: grid.y(row),
      to: grid.y(row + 1),
      side: isWithinMerge(row, col - 1, row, col)
        ? undefined
        : stronger(side(row, col - 1, 'right'), side(row, col, 'left')),
    }));
    lines.push(...joined(pieces).map((piece) => ({ ...piece, isHorizontal: false, at: grid.x(col) })));
  }
  return lines;
}

function range<T>({ first, last }: Span, make: (at: number) => T): T[] {
  return Array.from({ length: last - first + 1 }, (_, at) => make(first + at));
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly side: SideLook | undefined;
}

function stronger(a: SideLook | undefined, b: SideLook | undefined): SideLook | undefined {
  if (!a || !b) return a ?? b;
  return STRENGTH.indexOf(a.kind) > STRENGTH.indexOf(b.kind) ? a : b;
}

function joined(pieces: readonly Piece[]): (Piece & { readonly side: SideLook })[] {
  const lines: (Piece & { readonly side: SideLook })[] = [];
  for (const { from, to, side } of pieces) {
    if (!side || from === to) continue;
    const last = lines.at(-1);
    const isSame = last?.to === from && last.side.kind === side.kind && last.side.color === side.color;
    if (last && isSame) lines[lines.length - 1] = { ...last, to };
    else lines.push({ from, to, side });
  }
  return lines;
}
