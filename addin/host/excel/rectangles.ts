import type { CellPosition, CellRange } from '../../../ledger-core/kernel/cell-ref.ts';

/** Cells in any order as few rectangles: runs of a row that continue in the next row become one. */
export function rectanglesOf(cells: readonly CellPosition[]): CellRange[] {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (const [row, columns] of byRow(cells)) {
    const next = new Map<string, CellRange>();
    for (const { left, right } of runsOf(columns)) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      const continues = above?.bottom === row - 1;
      next.set(key, { top: continues ? above.top : row, left, bottom: row, right });
      if (continues) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function byRow(cells: readonly CellPosition[]): [number, number[]][] {
  const rows = new Map<number, number[]>();
  for (const { row, col } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(col);
    else rows.set(row, [col]);
  }
  return [...rows].sort(([a], [b]) => a - b);
}

function runsOf(columns: readonly number[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const col of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && col <= last.right + 1) last.right = col;
    else runs.push({ left: col, right: col });
  }
  return runs;
}

/** Every position of a block, row by row, as rows. */
export function gridOf<T>({ top, left, bottom, right }: CellRange, at: (row: number, col: number) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_item, across) => at(top + down, left + across)),
  );
}
