import { CANNOT_TELL, numberOfText, sameText, type Value } from './sheet-value.ts';

/** What SUMIFS and COUNTIFS ask of a cell. */
export interface Criterion {
  readonly matches: (value: Value) => boolean;
  /** It is met by exactly the texts that are the same as this, in small letters, and by `number`, if there is one. */
  readonly text?: string;
  readonly number?: number;
  /** It is met by exactly the numbers on this side of a limit. */
  readonly side?: { readonly op: '<' | '<=' | '>' | '>='; readonly limit: number };
}

const OPERATOR = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

/** @throws CannotTell for texts in order of the alphabet, which follows the user's language. */
export function criterionOf(wanted: number | string | boolean | null): Criterion {
  if (typeof wanted === 'boolean') return { matches: (value) => value === wanted };
  // An empty cell asks for zeros.
  if (typeof wanted !== 'string') return equalNumber(wanted ?? 0);
  const match = OPERATOR.exec(wanted);
  const [op, rest] = [match?.[1], match?.[2] ?? ''];
  switch (op) {
    case undefined:
      return rest === '' ? { matches: (value) => value === null || value === '' } : equalText(rest);
    case '=':
      return rest === '' ? { matches: (value) => value === null } : equalText(rest);
    case '<>': {
      const { matches } = rest === '' ? { matches: (value: Value) => value === null } : equalText(rest);
      return { matches: (value) => !matches(value) };
    }
    default: {
      const limit = numberOfText(rest);
      if (limit === undefined) throw CANNOT_TELL;
      return beyond(op as '<' | '<=' | '>' | '>=', limit);
    }
  }
}

function equalNumber(number: number): Criterion {
  return { matches: (value) => value === number, number };
}

function equalText(wanted: string): Criterion {
  const { literal, matches } = readWildcards(wanted);
  const isText = (value: Value): boolean => typeof value === 'string' && matches(value);
  if (literal === undefined) return { matches: isText };
  const number = numberOfText(literal);
  const text = literal.toLowerCase();
  if (number === undefined) return { matches: isText, text };
  return { matches: (value) => value === number || isText(value), text, number };
}

/** Numbers on one side of a limit. */
export function beyond(op: '<' | '<=' | '>' | '>=', limit: number): Criterion {
  return { matches: BEYOND[op](limit), side: { op, limit } };
}

const BEYOND = {
  '<': (limit: number) => (value: Value) => typeof value === 'number' && value < limit,
  '<=': (limit: number) => (value: Value) => typeof value === 'number' && value <= limit,
  '>': (limit: number) => (value: Value) => typeof value === 'number' && value > limit,
  '>=': (limit: number) => (value: Value) => typeof value === 'number' && value >= limit,
};

/** A text in which `?` stands for one character, `*` for any number of them; `~` before one that is meant as it is. */
export interface Wildcards {
  /** What it says where nothing is left open; undefined: something is. */
  readonly literal: string | undefined;
  readonly matches: (text: string) => boolean;
  /** The same as a regular expression, without regard to case. */
  readonly pattern: string;
}

export function readWildcards(wanted: string): Wildcards {
  if (!/[*?~]/.test(wanted)) return literally(wanted);
  const parts = wanted.match(/~[*?~]|[\s\S]/gu) ?? [];
  const isOpen = (part: string): boolean => part === '*' || part === '?';
  const plain = (part: string): string => (part.length > 1 && part.startsWith('~') ? part.slice(1) : part);
  const pattern = parts.map((part) => OPEN[part] ?? escaped(plain(part))).join('');
  const opened = parts.findIndex(isOpen);
  if (opened < 0) return literally(parts.map(plain).join(''));
  if (parts[opened] === '*' && opened === parts.length - 1) {
    const start = parts.slice(0, -1).map(plain).join('').toLowerCase();
    return { literal: undefined, matches: (text) => text.toLowerCase().startsWith(start), pattern };
  }
  const whole = new RegExp(`^${pattern}$`, 'iu');
  return { literal: undefined, matches: (text) => whole.test(text), pattern };
}

const OPEN: Readonly<Record<string, string>> = { '*': '[\\s\\S]*', '?': '[\\s\\S]' };

function literally(literal: string): Wildcards {
  return { literal, matches: (text) => sameText(text, literal), pattern: escaped(literal) };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
