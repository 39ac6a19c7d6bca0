import type { CellError } from '../workbook/edits.ts';

/** What a formula reckons with; null is an empty cell. */
export type Value = number | string | boolean | null | CellError;

/** What cannot be told: another program's formula without a result, or an answer on which spreadsheet programs differ. */
export class CannotTell extends Error {}

/** Thrown by whatever meets it, up to the cell that is asked about. */
export const CANNOT_TELL = new CannotTell('cannot be told');

export function giveUp(): never {
  throw CANNOT_TELL;
}

export const ERRORS = {
  value: { error: '#VALUE!' },
  division: { error: '#DIV/0!' },
  reference: { error: '#REF!' },
  missing: { error: '#N/A' },
  number: { error: '#NUM!' },
} as const satisfies Record<string, CellError>;

// Beyond 15 digits each program writes a number in its own way.
const MOST_IN_WORDS = 1e15;

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?(%?)$/;

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** As arithmetic takes it: texts that are written like numbers are numbers. */
export function toNumber(value: Value): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberOfText(value) ?? ERRORS.value;
  return value;
}

/** `1,200.5`, `12%`, ` 7 `; undefined: not written like a number. */
export function numberOfText(text: string): number | undefined {
  const bare = text.trim();
  const match = /\d/.test(bare) ? NUMBER.exec(bare) : null;
  if (!match) return undefined;
  const number = Number(bare.replaceAll(',', '').replace('%', ''));
  return match[1] === '%' ? number / 100 : number;
}

/** @throws CannotTell for numbers that each program writes in its own way. */
export function toText(value: Value): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'boolean' ? truthText(value) : value;
}

export function toLogical(value: Value): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  return typeof value === 'string' ? ERRORS.value : value;
}

function truthText(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

function numberText(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < MOST_IN_WORDS) return String(value);
  if (size >= MOST_IN_WORDS && size < 1e300) throw CANNOT_TELL;
  return String(Number(value.toPrecision(15))).replace('e', 'E');
}

/** Without regard to case, as spreadsheets compare texts. */
export function sameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

export function compare(op: Comparison, a: Value, b: Value): boolean | CellError {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (typeof a === 'string' && typeof b === 'string' && (op === '=' || op === '<>'))
    return sameText(a, b) === (op === '=');
  const order = orderOf(a ?? emptyLike(b), b ?? emptyLike(a));
  switch (op) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** An empty cell is the nothing of what it is compared with. */
function emptyLike(other: Value): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Numbers before texts before TRUE and FALSE. */
function orderOf(a: number | string | boolean, b: number | string | boolean): number {
  if (typeof a === 'string' && typeof b === 'string') {
    if (sameText(a, b)) return 0;
    return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  }
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return rankOf(a) - rankOf(b) || Number(a) - Number(b);
}

function rankOf(value: number | string | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** Half away from zero; a double that is a hair off a half counts as the half that was typed. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  if (!(scaled < 1e15)) return value;
  const isNearHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < scaled * 1e-15 + 1e-9;
  const whole = Math.floor((isNearHalf ? Number(scaled.toPrecision(15)) : scaled) + 0.5);
  return whole === 0 ? 0 : (Math.sign(value) * whole) / scale;
}

/** Sums long columns without losing what is small beside what is large (Neumaier). */
export class Sum {
  #sum = 0;
  #lost = 0;

  add(value: number): void {
    const sum = this.#sum + value;
    this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - sum + value : value - sum + this.#sum;
    this.#sum = sum;
  }

  get total(): number {
    return this.#sum + this.#lost;
  }
}
