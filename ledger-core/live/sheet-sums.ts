import type { Criterion } from './sheet-criterion.ts';
import { isError, Sum, type Value } from './sheet-value.ts';
import { countBelow, valueIn, type Slice, type Vector } from './sheet-vector.ts';

export interface Condition {
  readonly on: Slice;
  readonly criterion: Criterion;
}

/** Some places of a vector: those that a list holds from one position to before another. */
interface Candidates {
  readonly on: Slice;
  readonly places: readonly number[];
  readonly from: number;
  readonly to: number;
}

// From so many candidates on, running totals are worth being made.
const MANY = 48;

/** SUMIFS and COUNTIFS over the columns of one workbook: what they look up again and again is put in order once. */
export class ConditionalSums {
  readonly #numbers = new Map<Vector, number>();
  readonly #totals = new Map<string, RunningTotals>();

  sum(amounts: Slice, conditions: readonly Condition[]): Value {
    const candidates = fewest(conditions);
    if (candidates && candidates.to - candidates.from < MANY) return sumOf(amounts, conditions, candidates);
    return this.#runningTotal(amounts, conditions) ?? sumOf(amounts, conditions, candidates);
  }

  count(conditions: readonly Condition[]): number {
    let count = 0;
    const size = Math.min(...conditions.map(({ on }) => on.size));
    forEachMatch(size, conditions, fewest(conditions), () => {
      count += 1;
    });
    return count;
  }

  /** What stands below a limit among rows that agree in texts: one look-up instead of going through half the rows. */
  #runningTotal(amounts: Slice, conditions: readonly Condition[]): number | undefined {
    const limits = conditions.filter(({ criterion: { side } }) => side?.op === '<' || side?.op === '<=');
    const [limited] = limits;
    const side = limited?.criterion.side;
    const alike = conditions.filter(({ criterion }) => criterion.text !== undefined && criterion.number === undefined);
    if (!limited || !side || limits.length > 1 || alike.length + 1 !== conditions.length) return undefined;
    const slices = [amounts, ...conditions.map(({ on }) => on)];
    if (slices.some(({ start, size, vector }) => start !== 0 || size !== vector.size || size !== amounts.size))
      return undefined;
    if (amounts.vector.index.hasErrors) return undefined;
    const totals = this.#totalsOf(
      amounts.vector,
      limited.on.vector,
      alike.map(({ on }) => on.vector),
    );
    return totals.upTo(
      alike.map(({ criterion }) => criterion.text ?? ''),
      side.limit,
      side.op === '<=',
    );
  }

  #totalsOf(amounts: Vector, limited: Vector, alike: readonly Vector[]): RunningTotals {
    const key = [amounts, limited, ...alike].map((vector) => this.#numberOf(vector)).join();
    const totals = this.#totals.get(key) ?? new RunningTotals(amounts, limited, alike);
    this.#totals.set(key, totals);
    return totals;
  }

  #numberOf(vector: Vector): number {
    const number = this.#numbers.get(vector) ?? this.#numbers.size;
    this.#numbers.set(vector, number);
    return number;
  }
}

/** Sums of amounts in the order of another column's numbers, apart for each combination of texts in further columns. */
class RunningTotals {
  readonly #groups = new Map<string, { readonly numbers: number[]; readonly totals: number[]; readonly sum: Sum }>();

  constructor(amounts: Vector, limited: Vector, alike: readonly Vector[]) {
    const texts = alike.map(({ index }) => index.values);
    const { places, numbers } = limited.index.sorted;
    places.forEach((place, at) => {
      const amount = amounts.index.values[place];
      if (typeof amount !== 'number') return;
      const words = texts.map((values) => values[place]);
      if (!words.every((word) => typeof word === 'string')) return;
      const key = groupKey(words.map((word) => word.toLowerCase()));
      const group = this.#groups.get(key) ?? { numbers: [], totals: [], sum: new Sum() };
      this.#groups.set(key, group);
      group.sum.add(amount);
      group.numbers.push(numbers[at] ?? 0);
      group.totals.push(group.sum.total);
    });
  }

  upTo(texts: readonly string[], limit: number, isInclusive: boolean): number {
    const group = this.#groups.get(groupKey(texts));
    if (!group) return 0;
    return group.totals[countBelow(group.numbers, limit, isInclusive) - 1] ?? 0;
  }
}

function groupKey(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? '') : JSON.stringify(texts);
}

function sumOf(amounts: Slice, conditions: readonly Condition[], candidates: Candidates | undefined): Value {
  const sum = new Sum();
  const errors: Value[] = [];
  forEachMatch(amounts.size, conditions, candidates, (place) => {
    const amount = valueIn(amounts, place);
    if (typeof amount === 'number') sum.add(amount);
    else if (isError(amount)) errors.push(amount);
  });
  return errors[0] ?? sum.total;
}

/** The places, counted from the beginning of the slices, at which every condition is met. */
function forEachMatch(
  size: number,
  conditions: readonly Condition[],
  candidates: Candidates | undefined,
  tell: (place: number) => void,
): void {
  const tests = conditions.map(({ on, criterion }) => ({ values: on.vector.index.values, start: on.start, criterion }));
  const ask = (place: number): void => {
    for (const { values, start, criterion } of tests) {
      if (!criterion.matches(values[start + place] ?? null)) return;
    }
    tell(place);
  };
  if (!candidates) {
    for (let place = 0; place < size; place++) ask(place);
    return;
  }
  const { places, from, to, on } = candidates;
  for (let at = from; at < to; at++) {
    const place = (places[at] ?? 0) - on.start;
    if (place >= 0 && place < size) ask(place);
  }
}

/** Of the conditions that can be looked up, the one with the fewest candidates; undefined: none can. */
function fewest(conditions: readonly Condition[]): Candidates | undefined {
  let best: Candidates | undefined;
  for (const condition of conditions) {
    const found = candidatesOf(condition, conditions);
    if (found && (!best || found.to - found.from < best.to - best.from)) best = found;
  }
  return best;
}

function candidatesOf({ on, criterion }: Condition, all: readonly Condition[]): Candidates | undefined {
  const { text, number, side } = criterion;
  if (text !== undefined) {
    const places = on.vector.index.withText(text);
    if (number === undefined) return { on, places, from: 0, to: places.length };
    const { index } = on.vector;
    const equal = index.sorted.places.slice(index.countBelow(number, false), index.countBelow(number, true));
    return { on, places: [...places, ...equal], from: 0, to: places.length + equal.length };
  }
  if (number !== undefined) return between(on, number, false, number, true);
  if (!side) return undefined;
  // Both ends of a span stand on the same column.
  const isEnd = (one: Condition, a: string, b: string): boolean =>
    one.on.vector === on.vector && (one.criterion.side?.op === a || one.criterion.side?.op === b);
  const low = all.find((one) => isEnd(one, '>=', '>'))?.criterion.side;
  const high = all.find((one) => isEnd(one, '<=', '<'))?.criterion.side;
  return between(on, low?.limit ?? -Infinity, low?.op === '>', high?.limit ?? Infinity, high?.op !== '<');
}

/** Numbers from one limit, without it where it is passed, to another, with it where it is included. */
function between(on: Slice, low: number, isPassed: boolean, high: number, isIncluded: boolean): Candidates {
  const { index } = on.vector;
  const from = index.countBelow(low, isPassed);
  return { on, places: index.sorted.places, from, to: Math.max(from, index.countBelow(high, isIncluded)) };
}
