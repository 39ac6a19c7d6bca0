import type { CellRange } from '../../kernel/cell-ref.ts';
import { PADDING, type SheetGrid } from './sheet-grid.ts';
import type { PrintedCell, PrintedLook } from './printed-sheet.ts';
import { textWidth } from './text-width.ts';

/** A text in its cell, at full size in px of the sheet. */
export interface CellText {
  readonly text: string;
  readonly look: PrintedLook;
  readonly color: string;
  readonly align: 'left' | 'center' | 'right';
  /** The cell, or the merged block. */
  readonly range: CellRange;
  /** How far it may run over its neighbours before it is cut; undefined: never cut. */
  readonly overflow: { readonly left: number; readonly right: number } | undefined;
  readonly wraps: boolean;
}

/** Texts are wider than estimated at times. */
const TOLERANCE = 1.5;

/** What a cell shows; undefined for nothing. */
export function cellText(grid: SheetGrid, cell: PrintedCell): CellText | undefined {
  const merge = grid.mergeAt(cell);
  if (merge && (merge.top !== cell.row || merge.left !== cell.col)) return undefined;
  const look = grid.lookAt(cell.row, cell.col);
  const shown = grid.textOf(cell, look);
  if (shown.text.trim() === '') return undefined;
  const range = merge ?? { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
  const isText = typeof cell.value === 'string';
  const wraps = look.wrap && isText;
  const room = grid.width({ first: range.left, last: range.right });
  const align = look.horizontal ?? alignmentOf(cell.value);
  // Only a text that wraps has several lines.
  const text = wraps ? shown.text : shown.text.replaceAll('\n', '');
  return {
    text: typeof cell.value === 'number' ? numberIn(grid, room, cell.value, { text, look }) : text,
    look,
    color: shown.color ?? look.color,
    align,
    range,
    overflow: overflowOf(grid, cell, { align, wraps, width: textWidth(text, look, grid.font) }),
    wraps,
  };
}

const NOWHERE = { left: 0, right: 0 } as const;

function alignmentOf(value: PrintedCell['value']): CellText['align'] {
  if (typeof value === 'number') return 'right';
  return typeof value === 'string' ? 'left' : 'center';
}

/** A figure is never cut: it loses decimals where its format is General, else the cell shows ### as in Excel. */
function numberIn(
  grid: SheetGrid,
  room: number,
  value: number,
  { text, look }: { readonly text: string; readonly look: PrintedLook },
): string {
  const fits = (one: string): boolean => textWidth(one.trim(), look, grid.font) <= room;
  if (fits(text)) return text;
  const decimals = look.numberFormat === 'General' ? (/^-?\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0) : 0;
  for (let places = decimals - 1; places >= 0; places -= 1) {
    const shorter = String(Number(value.toFixed(places)));
    if (fits(shorter)) return shorter;
  }
  return '#'.repeat(Math.max(1, Math.floor((room - 2 * PADDING) / textWidth('0', look, grid.font))));
}

function overflowOf(
  grid: SheetGrid,
  { row, col, value }: PrintedCell,
  { align, wraps, width }: Pick<CellText, 'align' | 'wraps'> & { readonly width: number },
): CellText['overflow'] {
  // Of a figure nothing may be missing, if it is wider than estimated.
  if (typeof value === 'number') return undefined;
  if (typeof value !== 'string' || wraps || grid.mergeAt({ row, col })) return NOWHERE;
  const missing = width * TOLERANCE - grid.width({ first: col, last: col });
  if (missing <= 0) return NOWHERE;
  const isFree = (next: number): boolean =>
    next >= 1 && grid.valueAt(row, next) === undefined && grid.mergeAt({ row, col: next }) === undefined;
  const room = (step: 1 | -1): number => {
    let [last, found] = [col, 0];
    while (found < missing && last - col < MOST_COLUMNS && col - last < MOST_COLUMNS && isFree(last + step)) {
      last += step;
      found += grid.width({ first: last, last });
    }
    return found;
  };
  return { left: align === 'left' ? 0 : room(-1), right: align === 'right' ? 0 : room(1) };
}

const MOST_COLUMNS = 200;
