import type { LocalDate } from '../../kernel/local-date.ts';

/** How many of these days, in their order, are earlier than a day. */
export function countBefore(sorted: readonly LocalDate[], day: LocalDate): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
