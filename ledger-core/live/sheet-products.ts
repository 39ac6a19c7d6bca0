import type { CellError } from '../workbook/edits.ts';
import type { Formula } from './sheet-formula.ts';
import { PLAIN_FUNCTIONS } from './sheet-functions.ts';
import { negative, OPERATIONS } from './sheet-operations.ts';
import type { Evaluate, Locate, Place } from './sheet-place.ts';
import { isReference } from './sheet-references.ts';
import type { Condition } from './sheet-sums.ts';
import { CANNOT_TELL, giveUp, isError, Sum, type Value } from './sheet-value.ts';
import { countBelow, valueIn, type Slice } from './sheet-vector.ts';

/** What a SUMPRODUCT goes by once it is asked: the ranges it runs along, and what is the same for all their cells. */
interface Frame {
  readonly at: Place;
  readonly slices: readonly Slice[];
  readonly constants: readonly Value[];
}

/** A factor's value at a place of the ranges. */
type Element = (frame: Frame, place: number) => Value;

/** `TRIM(range)=value`: where it does not hold, the product is nothing. By their numbers among the frame's. */
interface Filter {
  readonly slice: number;
  readonly constant: number;
}

/** Places of a range, counted from the vector's beginning: those of a list from one position to before another. */
interface Places {
  readonly list: readonly number[];
  readonly from: number;
  readonly to: number;
}

type Scalar = (one: Formula) => Evaluate;
type Reference = (one: Formula) => Locate;

// Rows that are all compared with each other: more of them are not told.
const MOST_ALIKE = 2_000;

const LOOK_UPS: ReadonlySet<string> = new Set(['SUMIFS', 'COUNTIFS']);
/** Functions whose result is one value, however many cells they are given. */
const GATHERING: ReadonlySet<string> = new Set(['SUM', 'COUNT', 'COUNTA', 'MIN', 'MAX', 'MATCH', 'SUMPRODUCT']);
/** Functions that give a number, and no error unless they are given one. */
const NUMERIC: ReadonlySet<string> = new Set(['ISNUMBER', 'LEN', 'ROUND', 'N', 'SUMIFS', 'COUNTIFS']);

/** A SUMPRODUCT. Where a factor compares a column with one value, only the rows are looked at where it holds. */
export function compileProduct(of: readonly Formula[], scalar: Scalar, reference: Reference): Evaluate {
  const parts = new Parts(scalar, reference);
  const filter = of.every(isSure) ? of.flatMap(factorsOf).flatMap((one) => parts.filter(one))[0] : undefined;
  const isCount = filter !== undefined && of.flatMap(factorsOf).length === 1;
  const elements = of.map((one) => parts.element(one));
  return (at) => {
    const frame = parts.frame(at);
    if ('error' in frame) return frame;
    const places = filter && placesOf(frame, filter);
    if (!places) return total(frame, elements, parts.sizeIn(frame));
    if (isCount) return places.to - places.from;
    if (!parts.isCostly) return totalAt(frame, elements, places, frame.slices[filter.slice]?.start ?? 0);
    if (places.to - places.from > MOST_ALIKE) throw CANNOT_TELL;
    return remembered(parts, frame, () => totalAt(frame, elements, places, 0));
  };
}

/** The parts of one SUMPRODUCT that are found before its elements are gone through. */
class Parts {
  readonly #scalar: Scalar;
  readonly #reference: Reference;
  readonly #locates: Locate[] = [];
  readonly #evaluates: Evaluate[] = [];
  readonly #kinds = new Set<Formula['kind']>();
  #longestList = 0;
  #looksUp = false;

  constructor(scalar: Scalar, reference: Reference) {
    this.#scalar = scalar;
    this.#reference = reference;
  }

  /** Its result is worth remembering, and the same wherever the constants are the same. */
  get isCostly(): boolean {
    return this.#looksUp && this.#kinds.size === 1 && this.#kinds.has('column');
  }

  frame(at: Place): Frame | CellError {
    const slices: Slice[] = [];
    for (const locate of this.#locates) {
      const slice = locate(at);
      if ('error' in slice) return slice;
      slices.push(slice);
    }
    return { at, slices, constants: this.#evaluates.map((evaluate) => evaluate(at)) };
  }

  sizeIn({ slices }: Frame): number {
    return Math.max(this.#longestList, ...slices.map(({ size }) => size));
  }

  filter(one: Formula): Filter[] {
    if (one.kind !== 'operation' || one.op !== '=' || isMany(one.right)) return [];
    const { left } = one;
    const [range] = left.kind === 'call' && left.name === 'TRIM' ? left.of : [];
    if (!range || !isReference(range) || !isMany(range)) return [];
    return [{ slice: this.#slice(range), constant: this.#constant(one.right) }];
  }

  element(one: Formula): Element {
    if (!isMany(one)) {
      const at = this.#constant(one);
      return ({ constants }) => constants[at] ?? null;
    }
    if (isReference(one)) {
      const at = this.#slice(one);
      return ({ slices }, place) => {
        const slice = slices[at];
        return slice ? valueIn(slice, place) : null;
      };
    }
    switch (one.kind) {
      case 'list': {
        this.#longestList = Math.max(this.#longestList, one.values.length);
        return (_, place) => one.values[place] ?? null;
      }
      case 'minus': {
        const of = this.element(one.of);
        return (frame, place) => negative(of(frame, place));
      }
      case 'operation': {
        const operation = OPERATIONS[one.op];
        const [left, right] = [this.element(one.left), this.element(one.right)];
        return (frame, place) => operation(left(frame, place), right(frame, place));
      }
      case 'call':
        return LOOK_UPS.has(one.name) ? this.#lookUp(one.name, one.of) : this.#plain(one.name, one.of);
      default:
        return giveUp;
    }
  }

  #plain(name: string, of: readonly Formula[]): Element {
    const plain = PLAIN_FUNCTIONS.get(name);
    if (!plain) return giveUp;
    const [a = nothing, b = nothing, c = nothing] = of.map((one) => this.element(one));
    return (frame, place) => plain(a(frame, place), b(frame, place), c(frame, place), frame.at);
  }

  /** SUMIFS and COUNTIFS with another question at each place. */
  #lookUp(name: string, of: readonly Formula[]): Element {
    this.#looksUp = true;
    const isSum = name === 'SUMIFS';
    const amounts = isSum && of[0] ? this.#slice(of[0]) : -1;
    const pairs = isSum ? of.slice(1) : of;
    const ranges = pairs.filter((_, at) => at % 2 === 0).map((one) => this.#slice(one));
    const wanted = pairs.filter((_, at) => at % 2 === 1).map((one) => this.element(one));
    return (frame, place) => {
      const { cells } = frame.at;
      const conditions: Condition[] = [];
      for (const [which, range] of ranges.entries()) {
        const [on, value] = [frame.slices[range], wanted[which]?.(frame, place) ?? null];
        if (isError(value)) return value;
        if (on) conditions.push({ on, criterion: cells.criterion(value) });
      }
      const sums = frame.slices[amounts];
      return sums ? cells.sums.sum(sums, conditions) : cells.sums.count(conditions);
    };
  }

  #slice(one: Formula): number {
    this.#kinds.add(one.kind);
    return this.#locates.push(this.#reference(one)) - 1;
  }

  #constant(one: Formula): number {
    return this.#evaluates.push(this.#scalar(one)) - 1;
  }
}

function nothing(): Value {
  return null;
}

/** Whether a formula has a value for each of several cells. */
function isMany(one: Formula): boolean {
  switch (one.kind) {
    case 'list':
    case 'range':
    case 'column':
    case 'span':
      return true;
    case 'row':
      return one.first !== one.last;
    case 'minus':
      return isMany(one.of);
    case 'operation':
      return isMany(one.left) || isMany(one.right);
    case 'call': {
      if (one.name === 'INDEX' || GATHERING.has(one.name)) return false;
      const first = one.name === 'SUMIFS' ? 2 : 1;
      return one.of.some(
        (arg, at) => isMany(arg) && (!LOOK_UPS.has(one.name) || (at >= first && (at - first) % 2 === 0)),
      );
    }
    case 'constant':
    case 'cell':
      return false;
  }
}

/** The factors of a product; a double minus, which makes numbers of truths, is none. */
function factorsOf(one: Formula): readonly Formula[] {
  if (one.kind === 'minus' && one.of.kind === 'minus') return factorsOf(one.of.of);
  return one.kind === 'operation' && one.op === '*' ? [...factorsOf(one.left), ...factorsOf(one.right)] : [one];
}

/** Whether it is a plain range, or an expression that is a number wherever no cell it looks at is an error. */
function isSure(one: Formula): boolean {
  return one.kind === 'column' || isNumeric(one);
}

function isNumeric(one: Formula): boolean {
  switch (one.kind) {
    case 'constant':
      return typeof one.value === 'number';
    case 'minus':
      return isNumeric(one.of);
    case 'operation':
      if (one.op === '&' || one.op === '/') return false;
      return ['+', '-', '*'].includes(one.op) ? isNumeric(one.left) && isNumeric(one.right) : true;
    case 'call':
      return one.name === 'ROUND' ? one.of.every(isNumeric) : NUMERIC.has(one.name);
    default:
      return false;
  }
}

/** Undefined: an error stands somewhere, and is found by going through all places. */
function placesOf({ slices, constants }: Frame, filter: Filter): Places | undefined {
  const [slice, wanted] = [slices[filter.slice], constants[filter.constant] ?? ''];
  if (!slice || constants.some(isError) || slices.some(({ vector }) => vector.index.hasErrors)) return undefined;
  if (typeof wanted !== 'string') return { list: [], from: 0, to: 0 };
  const list = slice.vector.index.withTrimmed(wanted.toLowerCase());
  const [from, to] = [countBelow(list, slice.start, false), countBelow(list, slice.start + slice.size, false)];
  return { list, from, to };
}

/** Rows of one invoice ask the same questions. */
function remembered(parts: Parts, { at, constants }: Frame, answer: () => Value): Value {
  const known = at.cells.memo.get(parts) ?? new Map<string, Value>();
  at.cells.memo.set(parts, known);
  const key = JSON.stringify(constants);
  const value = known.get(key) ?? answer();
  known.set(key, value);
  return value;
}

function total(frame: Frame, elements: readonly Element[], size: number): Value {
  const sum = new Sum();
  for (let place = 0; place < size; place++) {
    const product = productAt(frame, elements, place);
    if (isError(product)) return product;
    sum.add(product);
  }
  return sum.total;
}

function totalAt(frame: Frame, elements: readonly Element[], { list, from, to }: Places, start: number): Value {
  const sum = new Sum();
  for (let at = from; at < to; at++) {
    const product = productAt(frame, elements, (list[at] ?? 0) - start);
    if (isError(product)) return product;
    sum.add(product);
  }
  return sum.total;
}

/** What is no number counts as nothing. */
function productAt(frame: Frame, elements: readonly Element[], place: number): number | CellError {
  let product = 1;
  for (const element of elements) {
    const value = element(frame, place);
    if (isError(value)) return value;
    product *= typeof value === 'number' ? value : 0;
  }
  return product;
}
