import { CANNOT_TELL, isError, toText, type Value } from './sheet-value.ts';

/** A value that is being worked out, or that was given up. */
const ASKED = Symbol('asked');

/** A value that is worked out when it is first wanted. */
const LATER = undefined;

/** Values as they are handed over; what is undefined is computed. */
export type Given = Value | typeof LATER;

/** Cells in a row or a column, with what looks them up. */
export class Vector {
  readonly size: number;
  /** All of it. */
  readonly whole: Slice;
  readonly #values: (Given | typeof ASKED)[];
  readonly #compute: (place: number) => Value;
  #index: VectorIndex | undefined;

  /** Takes the values over. */
  constructor(values: Given[], compute: (place: number) => Value) {
    this.size = values.length;
    this.whole = { vector: this, start: 0, size: values.length };
    this.#values = values;
    this.#compute = compute;
  }

  /** @throws CannotTell where that cell cannot be told. */
  at(place: number): Value {
    if (place >= this.size || place < 0) return null;
    const known = this.#values[place];
    if (known !== LATER && known !== ASKED) return known;
    // A cell that goes by itself.
    if (known === ASKED) throw CANNOT_TELL;
    this.#values[place] = ASKED;
    const value = this.#compute(place);
    this.#values[place] = value;
    return value;
  }

  /** @throws CannotTell where one of the cells cannot be told. */
  get index(): VectorIndex {
    this.#index ??= new VectorIndex(Array.from(this.#values, (_, place) => this.at(place)));
    return this.#index;
  }
}

/** Some neighbours of a vector. */
export interface Slice {
  readonly vector: Vector;
  /** Counted from 0. */
  readonly start: number;
  readonly size: number;
}

export function valueIn({ vector, start }: Slice, place: number): Value {
  return vector.at(start + place);
}

const NOWHERE: readonly number[] = [];

/** Where in a vector which values stand. */
export class VectorIndex {
  readonly values: readonly Value[];
  readonly hasErrors: boolean;
  #texts: ReadonlyMap<string, readonly number[]> | undefined;
  #trimmed: ReadonlyMap<string, readonly number[]> | undefined;
  #sorted: { readonly places: readonly number[]; readonly numbers: readonly number[] } | undefined;

  constructor(values: readonly Value[]) {
    this.values = values;
    this.hasErrors = values.some(isError);
  }

  /** Places of a text, given in small letters, ascending. */
  withText(text: string): readonly number[] {
    this.#texts ??= grouped(this.values, (value) => (typeof value === 'string' ? value : undefined));
    return this.#texts.get(text) ?? NOWHERE;
  }

  /** The same once each value has gone through TRIM. */
  withTrimmed(text: string): readonly number[] {
    this.#trimmed ??= grouped(this.values, trimmedOf);
    return this.#trimmed.get(text) ?? NOWHERE;
  }

  /** The numbers in ascending order, and where each stands. */
  get sorted(): { readonly places: readonly number[]; readonly numbers: readonly number[] } {
    this.#sorted ??= sortedNumbers(this.values);
    return this.#sorted;
  }

  /** How many of the sorted numbers are below a limit, or at it. */
  countBelow(limit: number, isInclusive: boolean): number {
    return countBelow(this.sorted.numbers, limit, isInclusive);
  }
}

/** How many of ascending numbers are below a limit, or at it. */
export function countBelow(ascending: readonly number[], limit: number, isInclusive: boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = ascending[middle] ?? 0;
    if (number < limit || (isInclusive && number === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As TRIM does it: blanks at the edges go, of several inside one stays. Only the plain blank counts. */
export function trimmed(text: string): string {
  return text.includes(' ') ? text.replace(/ +/g, ' ').replace(/^ | $/g, '') : text;
}

function trimmedOf(value: Value): string | undefined {
  if (typeof value === 'string') return trimmed(value);
  try {
    const text = toText(value);
    return typeof text === 'string' ? text : undefined;
  } catch (error) {
    // However a program writes so long a number, nobody types that.
    if (error === CANNOT_TELL) return undefined;
    throw error;
  }
}

function grouped(
  values: readonly Value[],
  textOf: (value: Value) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  values.forEach((value, place) => {
    const text = textOf(value)?.toLowerCase();
    if (text === undefined) return;
    const group = places.get(text);
    if (group) group.push(place);
    else places.set(text, [place]);
  });
  return places;
}

function sortedNumbers(values: readonly Value[]): { places: number[]; numbers: number[] } {
  const places = values.flatMap((value, place) => (typeof value === 'number' ? [place] : []));
  const numberAt = (place: number): number => Number(values[place]);
  places.sort((a, b) => numberAt(a) - numberAt(b));
  return { places, numbers: places.map(numberAt) };
}
