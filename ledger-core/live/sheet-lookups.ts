import type { CellError } from '../workbook/edits.ts';
import { beyond, readWildcards, type Criterion, type Wildcards } from './sheet-criterion.ts';
import type { Formula } from './sheet-formula.ts';
import type { Evaluate, Locate, Place } from './sheet-place.ts';
import type { Condition } from './sheet-sums.ts';
import { CANNOT_TELL, ERRORS, giveUp, isError, type Value } from './sheet-value.ts';
import { countBelow, valueIn, type Slice } from './sheet-vector.ts';

/** SUMIFS and COUNTIFS. */
export function conditional(
  of: readonly Formula[],
  name: 'SUMIFS' | 'COUNTIFS',
  scalar: (one: Formula) => Evaluate,
  reference: (one: Formula) => Locate,
): Evaluate {
  const [amounts, pairs] = name === 'SUMIFS' ? [of[0], of.slice(1)] : [undefined, of];
  const locateAmounts = amounts && reference(amounts);
  const ranges = pairs.filter((_, at) => at % 2 === 0).map(reference);
  const criteria = pairs.filter((_, at) => at % 2 === 1).map((one) => criterionOf(one, scalar));
  return (at) => {
    const conditions: Condition[] = [];
    for (const [which, locate] of ranges.entries()) {
      const on = locate(at);
      if ('error' in on) return on;
      const criterion = criteria[which]?.(at) ?? ERRORS.value;
      if ('error' in criterion) return criterion;
      conditions.push({ on, criterion });
    }
    if (!locateAmounts) return at.cells.sums.count(conditions);
    const sums = locateAmounts(at);
    return 'error' in sums ? sums : at.cells.sums.sum(sums, conditions);
  };
}

/** The criterion that a formula comes to; `"<"&number` without making a text of it first. */
function criterionOf(wanted: Formula, scalar: (one: Formula) => Evaluate): (at: Place) => Criterion | CellError {
  const whole = scalar(wanted);
  const ofWhole = (at: Place): Criterion | CellError => {
    const value = whole(at);
    return isError(value) ? value : at.cells.criterion(value);
  };
  const op = wanted.kind === 'operation' && wanted.op === '&' && wanted.left.kind === 'constant' && wanted.left.value;
  if (wanted.kind !== 'operation' || (op !== '<' && op !== '<=' && op !== '>' && op !== '>=')) return ofWhole;
  const limit = scalar(wanted.right);
  return (at) => {
    const value = limit(at);
    return typeof value === 'number' ? beyond(op, value) : ofWhole(at);
  };
}

/** MATCH of the exact kind. */
export function match(
  [wanted, within, kind]: readonly Formula[],
  scalar: (one: Formula) => Evaluate,
  reference: (one: Formula) => Locate,
): Evaluate {
  if (!wanted || !within || kind?.kind !== 'constant' || kind.value !== 0) {
    return giveUp;
  }
  const value = scalar(wanted);
  if (within.kind === 'list') return matchInList(value, within.values);
  const locate = reference(within);
  const known = wanted.kind === 'constant' ? wildcardsOf(wanted.value) : undefined;
  return (at) => {
    const [sought, slice] = [value(at), locate(at)];
    if (isError(sought)) return sought;
    return 'error' in slice ? slice : placeIn(slice, sought ?? 0, known ?? wildcardsOf(sought));
  };
}

function wildcardsOf(sought: Value): Wildcards | undefined {
  return typeof sought === 'string' ? readWildcards(sought) : undefined;
}

function matchInList(value: Evaluate, list: readonly (number | string)[]): Evaluate {
  const places = new Map(list.map((one, at) => [typeof one === 'string' ? one.toLowerCase() : one, at + 1]));
  return (at) => {
    const sought = value(at);
    if (isError(sought)) return sought;
    // Whether ? and * stand for others here, each program answers in its own way.
    if (typeof sought === 'string' && /[*?~]/.test(sought)) throw CANNOT_TELL;
    return places.get(typeof sought === 'string' ? sought.toLowerCase() : Number(sought)) ?? ERRORS.missing;
  };
}

function placeIn(slice: Slice, sought: number | string | boolean, wildcards: Wildcards | undefined): Value {
  const { vector, start, size } = slice;
  if (wildcards?.literal !== undefined) {
    const places = vector.index.withText(wildcards.literal.toLowerCase());
    const place = places[countBelow(places, start, false)];
    return place === undefined || place >= start + size ? ERRORS.missing : place - start + 1;
  }
  for (let place = 0; place < size; place++) {
    const value = valueIn(slice, place);
    if (wildcards ? typeof value === 'string' && wildcards.matches(value) : value === sought) return place + 1;
  }
  return ERRORS.missing;
}
