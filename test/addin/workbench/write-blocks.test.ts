import { describe, expect, it } from 'vitest';
import { writeBlocks } from '../../../addin/workbench/univer/write-blocks.ts';
import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';

const column = (col: number, top: number, bottom: number): CellPosition[] =>
  Array.from({ length: bottom - top + 1 }, (_, at) => ({ row: top + at, col }));

/** The first and the last cell of each block, and how many there are. */
const shapes = (cells: readonly CellPosition[]): unknown[] =>
  writeBlocks(cells).map((block) => [block[0], block.at(-1), block.length]);

describe('cells that are written together', () => {
  it('are one block where they lie close together', () => {
    const cells = [{ row: 3, col: 10 }, { row: 8, col: 26 }, ...column(28, 5, 40)];
    expect(writeBlocks(cells)).toEqual([cells]);
  });

  it('are another block where the box around them would hold the whole table', () => {
    const cells = [{ row: 3, col: 10 }, ...column(28, 5, 5_000), { row: 8, col: 26 }];
    expect(shapes(cells)).toEqual([
      [{ row: 3, col: 10 }, { row: 8, col: 26 }, 2],
      [{ row: 5, col: 28 }, { row: 5_000, col: 28 }, 4_996],
    ]);
  });

  it('are one block where neighbouring columns are filled to the same length', () => {
    expect(writeBlocks([...column(28, 5, 5_000), ...column(29, 5, 5_000)])).toHaveLength(1);
  });

  it('are none where there are none', () => {
    expect(writeBlocks([])).toEqual([]);
  });
});
