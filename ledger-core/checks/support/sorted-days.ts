import type { LocalDate } from '../../kernel/local-date.ts';

/** How many days of an ascending list are earlier than this one. */
export function countBefore(days: readonly LocalDate[], day: LocalDate): number {
  return countWhile(days, (one) => one < day);
}

/** How many days of an ascending list are this one or earlier. */
export function countUpTo(days: readonly LocalDate[], day: LocalDate): number {
  return countWhile(days, (one) => one <= day);
}

function countWhile(days: readonly LocalDate[], holds: (day: LocalDate) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const day = days[middle];
    if (day !== undefined && holds(day)) low = middle + 1;
    else high = middle;
  }
  return low;
}
