import { parseRange, type CellRange } from '../../../kernel/cell-ref.ts';
import type { LooksBudget } from './looks-budget.ts';

/** An sqref: blocks of cells between blanks. What is none is passed over. */
export function readRanges(raw: string | undefined, budget: LooksBudget): readonly CellRange[] {
  const ranges: CellRange[] = [];
  for (const one of (raw ?? '').split(/\s+/)) {
    if (one === '') continue;
    budget.spendRange();
    const range = parseRange(one);
    if (range) ranges.push(range);
  }
  return ranges;
}
