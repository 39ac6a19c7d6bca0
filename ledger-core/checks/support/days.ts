import { daysBetween, type LocalDate } from '../../kernel/local-date.ts';

/** How many of these days, in their order, are not later than a day. */
export function countUpTo(sorted: readonly LocalDate[], day: LocalDate): number {
  return countWhile(sorted, (one) => one <= day);
}

/** How many of these days, in their order, are earlier than a day. */
export function countBefore(sorted: readonly LocalDate[], day: LocalDate): number {
  return countWhile(sorted, (one) => one < day);
}

/** The days of which something is true stand first. */
function countWhile(sorted: readonly LocalDate[], isSo: (day: LocalDate) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const day = sorted[middle];
    if (day !== undefined && isSo(day)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of days in their order the one nearest to a day, and how many days off it is; the earlier of two as near. */
export function nearestDay(
  sorted: readonly LocalDate[],
  day: LocalDate,
): { readonly day: LocalDate; readonly distance: number } | undefined {
  const next = countUpTo(sorted, day);
  const [before, after] = [sorted[next - 1], sorted[next]];
  const back = before === undefined ? undefined : { day: before, distance: daysBetween(before, day) };
  const ahead = after === undefined ? undefined : { day: after, distance: daysBetween(day, after) };
  if (!back || !ahead) return back ?? ahead;
  return ahead.distance < back.distance ? ahead : back;
}
