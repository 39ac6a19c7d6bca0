import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetImage } from '../../../ledger-core/workbook/image.ts';
import { cellAt, cellIn, rowAt } from '../../../ledger-core/workbook/sheet-index.ts';

/** A sheet whose filled cells are these; each holds its own place as text. */
function sheetWith(places: readonly (readonly [row: number, col: number])[]): SheetImage {
  const rows = new Map<number, Set<number>>();
  for (const [row, col] of places) rows.set(row, (rows.get(row) ?? new Set<number>()).add(col));
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return {
    name: '表',
    state: 'visible',
    merges: [],
    tables: [],
    names: [],
    hiddenColumns: [],
    rows: inOrder.map(([row, cols]) => ({
      row,
      hidden: false,
      cells: [...cols].sort((a, b) => a - b).map((col) => ({ row, col, kind: 'text', text: `${row},${col}` })),
    })),
  };
}

describe('finding a cell', () => {
  it('finds every cell that there is, and none beside it', () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), place, (places, wanted) => {
        const sheet = sheetWith(places);
        for (const [row, col] of places) expect(cellAt(sheet, row, col)?.text).toBe(`${row},${col}`);
        const isThere = places.some(([row, col]) => row === wanted[0] && col === wanted[1]);
        expect(cellAt(sheet, ...wanted) !== undefined).toBe(isThere);
        expect(rowAt(sheet, wanted[0]) !== undefined).toBe(places.some(([row]) => row === wanted[0]));
      }),
    );
  });

  it('finds nothing on an empty sheet, or in no row', () => {
    expect(rowAt(sheetWith([]), 1)).toBeUndefined();
    expect(cellIn(undefined, 1)).toBeUndefined();
  });
});
