import type { Evaluate, Locate } from './sheet-place.ts';
import { isError, Sum, type Value } from './sheet-value.ts';
import { valueIn, type Slice } from './sheet-vector.ts';

type Aggregate = (values: Iterable<Value>) => Value;

export const AGGREGATES: Readonly<Record<'SUM' | 'COUNT' | 'COUNTA' | 'MIN' | 'MAX', Aggregate>> = {
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

/** A function over all cells of its arguments, whether they are ranges or values. */
export function overAll(parts: readonly (Evaluate | Locate)[], aggregate: Aggregate): Evaluate {
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
