import type { CellRange } from '../../../../ledger-core/kernel/cell-ref.ts';

/** The cells that both hold; undefined where there are none. */
export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.bottom < common.top || common.right < common.left ? undefined : common;
}

/** The smallest range around both. */
export function cover(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `range` without `hole`, as up to four ranges. */
export function without(range: CellRange, hole: CellRange): CellRange[] {
  const common = intersection(range, hole);
  if (!common) return [range];
  const parts = [
    { ...range, bottom: common.top - 1 },
    { ...common, left: range.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: range.right },
    { ...range, top: common.bottom + 1 },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export function isSame(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Cells (columns by row) as few rectangles: runs of a row that are the same in the row above grow downwards. */
export function rectangles(rows: ReadonlyMap<number, readonly number[]>): CellRange[] {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const now = new Map<string, CellRange>();
    for (const [left, right] of runs(rows.get(row) ?? [])) {
      const above = open.get(`${left}:${right}`);
      const isJoined = above?.bottom === row - 1;
      now.set(`${left}:${right}`, { top: isJoined ? above.top : row, left, bottom: row, right });
      if (isJoined) open.delete(`${left}:${right}`);
    }
    done.push(...open.values());
    open = now;
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runs(columns: readonly number[]): [number, number][] {
  const result: [number, number][] = [];
  for (const col of [...columns].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last?.[1] === col - 1) last[1] = col;
    else result.push([col, col]);
  }
  return result;
}
