import type { CellPosition, CellRange } from '../../../ledger-core/kernel/cell-ref.ts';

/** Another write costs as much as about so many cells that are checked in vain. */
const SPARE_CELLS = 1_000;

interface Block<Cell> {
  readonly cells: readonly Cell[];
  readonly box: CellRange;
}

/**
 * Cells in blocks that lie close together. After a write the grid checks every list and limit in the box around what was
 * written: a total above a table and a result in each of its rows, written at once, would have the whole table checked.
 */
export function writeBlocks<Cell extends CellPosition>(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const blocks: Block<Cell>[] = [];
  for (const column of columnsOf(cells)) {
    const joined = blocks.map((block) => join(block, column));
    const at = joined.findIndex(({ cells: both, box }) => sizeOf(box) <= both.length + SPARE_CELLS);
    const block = joined[at];
    if (block) blocks[at] = block;
    else blocks.push(column);
  }
  return blocks.map((block) => block.cells);
}

function columnsOf<Cell extends CellPosition>(cells: readonly Cell[]): readonly Block<Cell>[] {
  const columns = new Map<number, { cells: Cell[]; top: number; bottom: number }>();
  for (const cell of cells) {
    const { row, col } = cell;
    const column = columns.get(col) ?? { cells: [], top: row, bottom: row };
    column.cells.push(cell);
    column.top = Math.min(column.top, row);
    column.bottom = Math.max(column.bottom, row);
    columns.set(col, column);
  }
  return [...columns].map(([col, { cells: own, top, bottom }]) => ({
    cells: own,
    box: { top, bottom, left: col, right: col },
  }));
}

function join<Cell>(one: Block<Cell>, other: Block<Cell>): Block<Cell> {
  return {
    cells: [...one.cells, ...other.cells],
    box: {
      top: Math.min(one.box.top, other.box.top),
      left: Math.min(one.box.left, other.box.left),
      bottom: Math.max(one.box.bottom, other.box.bottom),
      right: Math.max(one.box.right, other.box.right),
    },
  };
}

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
