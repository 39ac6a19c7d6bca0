import { Decimal } from 'decimal.js';

declare const fenBrand: unique symbol;

/** Money: a whole number of fen (0.01 yuan), exact within ±2^53 fen (about 90 万亿 yuan). */
export type Fen = number & { readonly [fenBrand]: true };

export const ZERO = 0 as Fen;

/** @throws RangeError when the number is not a whole, safely representable number of fen: a fault of the program. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`);
  return (Object.is(value, -0) ? 0 : value) as Fen;
}

export function add(a: Fen, b: Fen): Fen {
  return fen(a + b);
}

export function subtract(a: Fen, b: Fen): Fen {
  return fen(a - b);
}

export function negate(a: Fen): Fen {
  return fen(0 - a);
}

export function total(amounts: Iterable<Fen>): Fen {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return fen(sum);
}

/** The result of reading a decimal lexeme as yuan. `exact` is false when digits beyond the fen were rounded away. */
export interface YuanReading {
  readonly fen: Fen;
  readonly exact: boolean;
  /** |rounded − written| in yuan, as a decimal text; '0' when exact. */
  readonly difference: string;
}

const DECIMAL_LEXEME = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** Reads an ASCII decimal lexeme (`-1234.5`, `1e3`) in yuan, rounding half up to the fen. Undefined: not a number. */
export function readYuan(lexeme: string): YuanReading | undefined {
  if (!DECIMAL_LEXEME.test(lexeme)) return undefined;
  const exact = new Decimal(lexeme).times(100);
  const rounded = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  if (rounded.abs().greaterThan(Number.MAX_SAFE_INTEGER)) return undefined;
  return {
    fen: fen(rounded.toNumber()),
    exact: rounded.equals(exact),
    difference: rounded.minus(exact).abs().dividedBy(100).toFixed(),
  };
}

/** `200000.00` → fen. For amounts that programme data or tests declare. @throws RangeError on anything else. */
export function yuan(lexeme: string): Fen {
  const reading = readYuan(lexeme);
  if (!reading?.exact) throw new RangeError(`not an exact amount in yuan: ${lexeme}`);
  return reading.fen;
}

/** Two decimals, no separators: `-1234.50`. The form of reports and data. */
export function yuanText(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Two decimals with thousands separators: `-1,234.50`. The form for a person. */
export function yuanDisplay(amount: Fen): string {
  return yuanText(amount).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** part ÷ whole as a decimal; undefined when the whole is zero. */
export function ratio(part: Fen, whole: Fen): Decimal | undefined {
  return whole === 0 ? undefined : new Decimal(part).dividedBy(whole);
}
