import type { CellPosition } from '../kernel/cell-ref.ts';
import type { CellError } from '../workbook/edits.ts';
import type { Condition } from './sheet-sums.ts';
import type { Formula } from './sheet-formula.ts';
import { PLAIN_FUNCTIONS, searched, type PlainFunction } from './sheet-functions.ts';
import { negative, OPERATIONS } from './sheet-operations.ts';
import type { Evaluate, Locate, Place } from './sheet-place.ts';
import { compileProduct } from './sheet-products.ts';
import { compileCell, compileReference, compileRowCell, isReference } from './sheet-references.ts';
import { CANNOT_TELL, ERRORS, isError, Sum, toLogical, type Value } from './sheet-value.ts';
import { countBelow, trimmed, valueIn, type Slice } from './sheet-vector.ts';
import { beyond, readWildcards, type Criterion, type Wildcards } from './sheet-criterion.ts';

/** What works a formula out that was written for a cell; elsewhere its relative references move along. */
export function compileFormula(formula: Formula, base: CellPosition): Evaluate {
  const scalar = (one: Formula): Evaluate => compileFormula(one, base);
  const reference = (one: Formula): Locate => compileReference(one, base, scalar);
  switch (formula.kind) {
    case 'constant': {
      const { value } = formula;
      return () => value;
    }
    case 'minus': {
      const of = scalar(formula.of);
      return (at) => negative(of(at));
    }
    case 'operation': {
      const operation = OPERATIONS[formula.op];
      const [left, right] = [scalar(formula.left), scalar(formula.right)];
      return emptyTest(formula, scalar) ?? ((at) => operation(left(at), right(at)));
    }
    case 'cell':
      return compileCell(formula, base);
    case 'row':
      if (formula.first === formula.last) return compileRowCell(formula);
      return onlyCell(reference(formula));
    case 'call':
      return compileCall(formula, scalar, reference);
    case 'list':
      return () => {
        throw CANNOT_TELL;
      };
    default:
      return onlyCell(reference(formula));
  }
}

/** The value of a reference to one cell. */
function onlyCell(locate: Locate): Evaluate {
  return (at) => {
    const slice = locate(at);
    if ('error' in slice) return slice;
    // Which of several cells is meant depends on where the formula stands: no formula of ours does that.
    if (slice.size !== 1) throw CANNOT_TELL;
    return valueIn(slice, 0);
  };
}

function compileCall(
  call: Extract<Formula, { kind: 'call' }>,
  scalar: (one: Formula) => Evaluate,
  reference: (one: Formula) => Locate,
): Evaluate {
  const { name, of } = call;
  const [first] = of;
  if (name === 'SEARCH' && first?.kind === 'constant' && typeof first.value === 'string') {
    const [search, within] = [searched(first.value), scalar(of[1] ?? first)];
    return (at) => search(within(at));
  }
  const plain = PLAIN_FUNCTIONS.get(name);
  if (plain) return applied(plain, of.map(scalar));
  switch (name) {
    case 'IF':
      return chosen(of.map(scalar));
    case 'IFERROR':
      return unlessError(of.map(scalar));
    case 'AND':
    case 'OR':
      return logical(of.map(scalar), name === 'AND');
    case 'SUM':
    case 'COUNT':
    case 'COUNTA':
    case 'MIN':
    case 'MAX':
      return overAll(
        of.map((one) => (isReference(one) ? reference(one) : scalar(one))),
        AGGREGATES[name],
      );
    case 'SUMIFS':
    case 'COUNTIFS':
      return conditional(of, name, scalar, reference);
    case 'MATCH':
      return match(of, scalar, reference);
    case 'INDEX':
      return onlyCell(reference(call));
    case 'SUMPRODUCT':
      return compileProduct(of, scalar, reference);
    default:
      return () => {
        throw CANNOT_TELL;
      };
  }
}

function applied(plain: PlainFunction, [a, b, c]: readonly Evaluate[]): Evaluate {
  // Most have one argument.
  if (a && !b) return (at) => plain(a(at), null, null, at);
  return (at) => plain(a?.(at) ?? null, b?.(at) ?? null, c?.(at) ?? null, at);
}

/** `TRIM(cell)=""` and its contrary, asked of most cells of most rows: the text itself is not needed. */
function emptyTest(formula: Formula, scalar: (one: Formula) => Evaluate): Evaluate | undefined {
  if (formula.kind !== 'operation' || (formula.op !== '=' && formula.op !== '<>')) return undefined;
  const { left, right, op } = formula;
  const isAboutNothing = right.kind === 'constant' && right.value === '';
  const [inner] = isAboutNothing && left.kind === 'call' && left.name === 'TRIM' ? left.of : [];
  if (!inner) return undefined;
  const value = scalar(inner);
  return (at) => {
    const found = value(at);
    if (isError(found)) return found;
    const isNothing = found === null || (typeof found === 'string' && trimmed(found) === '');
    return isNothing === (op === '=');
  };
}

function chosen([condition, then, otherwise]: readonly Evaluate[]): Evaluate {
  return (at) => {
    const truth = toLogical(condition?.(at) ?? null);
    if (typeof truth !== 'boolean') return truth;
    const branch = truth ? then : otherwise;
    return branch ? branch(at) : truth;
  };
}

function unlessError([attempt, instead]: readonly Evaluate[]): Evaluate {
  return (at) => {
    const value = attempt?.(at) ?? null;
    return isError(value) ? (instead?.(at) ?? null) : value;
  };
}

/** Every part is looked at: an error in one is an error of the whole. */
function logical(parts: readonly Evaluate[], isAnd: boolean): Evaluate {
  return (at) => {
    let result = isAnd;
    for (const part of parts) {
      const truth = toLogical(part(at));
      if (typeof truth !== 'boolean') return truth;
      if (truth !== isAnd) result = truth;
    }
    return result;
  };
}

type Aggregate = (values: Iterable<Value>) => Value;

const AGGREGATES: Readonly<Record<'SUM' | 'COUNT' | 'COUNTA' | 'MIN' | 'MAX', Aggregate>> = {
  SUM: (values) =>
    overNumbers(values, (numbers) => {
      const sum = new Sum();
      for (const number of numbers) sum.add(number);
      return sum.total;
    }),
  MIN: (values) => overNumbers(values, (numbers) => least(numbers, (a, b) => a < b)),
  MAX: (values) => overNumbers(values, (numbers) => least(numbers, (a, b) => a > b)),
  COUNT: (values) => countOf(values, (value) => typeof value === 'number'),
  COUNTA: (values) => countOf(values, (value) => value !== null),
};

function countOf(values: Iterable<Value>, counts: (value: Value) => boolean): number {
  let count = 0;
  for (const value of values) if (counts(value)) count += 1;
  return count;
}

/** Of cells, numbers alone count; an error among them is the result. */
function overNumbers(values: Iterable<Value>, answer: (numbers: readonly number[]) => number): Value {
  const numbers: number[] = [];
  for (const value of values) {
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) return value;
  }
  return answer(numbers);
}

function least(numbers: readonly number[], isBefore: (a: number, b: number) => boolean): number {
  return numbers.reduce((best, one) => (isBefore(one, best) ? one : best), numbers[0] ?? 0);
}

function overAll(parts: readonly (Evaluate | Locate)[], aggregate: Aggregate): Evaluate {
  return (at) => {
    const values: Value[] = [];
    for (const part of parts) {
      const found = part(at);
      if (isSlice(found)) for (let place = 0; place < found.size; place++) values.push(valueIn(found, place));
      else values.push(found);
    }
    return aggregate(values);
  };
}

function isSlice(found: Value | Slice): found is Slice {
  return typeof found === 'object' && found !== null && 'vector' in found;
}

function conditional(
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

function match(
  [wanted, within, kind]: readonly Formula[],
  scalar: (one: Formula) => Evaluate,
  reference: (one: Formula) => Locate,
): Evaluate {
  if (!wanted || !within || kind?.kind !== 'constant' || kind.value !== 0) {
    return () => {
      throw CANNOT_TELL;
    };
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
