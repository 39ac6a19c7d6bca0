import type { Operator } from './sheet-formula.ts';
import { compare, ERRORS, toNumber, toText, type Value } from './sheet-value.ts';

export type Operation = (left: Value, right: Value) => Value;

/** What operators do with two values. */
export const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  '&': (left, right) => ofTexts(left, right, (a, b) => a + b),
  '+': (left, right) => ofNumbers(left, right, (a, b) => a + b),
  '-': (left, right) => ofNumbers(left, right, (a, b) => a - b),
  '*': (left, right) => ofNumbers(left, right, (a, b) => a * b),
  '/': (left, right) => ofNumbers(left, right, (a, b) => (b === 0 ? ERRORS.division : a / b)),
  '=': (left, right) => compare('=', left, right),
  '<>': (left, right) => compare('<>', left, right),
  '<': (left, right) => compare('<', left, right),
  '<=': (left, right) => compare('<=', left, right),
  '>': (left, right) => compare('>', left, right),
  '>=': (left, right) => compare('>=', left, right),
};

export function negative(value: Value): Value {
  return ofNumber(value, (number) => 0 - number);
}

/** An answer about a number; an error where it is none. */
export function ofNumber(value: Value, answer: (value: number) => Value): Value {
  const number = typeof value === 'number' ? value : toNumber(value);
  return typeof number === 'number' ? answer(number) : number;
}

export function ofNumbers(left: Value, right: Value, answer: (left: number, right: number) => Value): Value {
  const a = typeof left === 'number' ? left : toNumber(left);
  if (typeof a !== 'number') return a;
  const b = typeof right === 'number' ? right : toNumber(right);
  return typeof b === 'number' ? answer(a, b) : b;
}

/** An answer about a text; an error where it is none. */
export function ofText(value: Value, answer: (text: string) => Value): Value {
  const text = typeof value === 'string' ? value : toText(value);
  return typeof text === 'string' ? answer(text) : text;
}

export function ofTexts(left: Value, right: Value, answer: (left: string, right: string) => Value): Value {
  const a = typeof left === 'string' ? left : toText(left);
  if (typeof a !== 'string') return a;
  const b = typeof right === 'string' ? right : toText(right);
  return typeof b === 'string' ? answer(a, b) : b;
}

export function ofTextAndNumber(value: Value, count: Value, answer: (text: string, count: number) => Value): Value {
  const text = toText(value);
  if (typeof text !== 'string') return text;
  const number = toNumber(count);
  return typeof number === 'number' ? answer(text, Math.trunc(number)) : number;
}
