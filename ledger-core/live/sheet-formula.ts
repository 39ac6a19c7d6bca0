import { columnNumber } from '../kernel/cell-ref.ts';
import type { Comparison } from './sheet-value.ts';

export type Operator = Comparison | '&' | '+' | '-' | '*' | '/';

/** A formula, read. Parentheses and quotes that change nothing are gone: two that mean the same are the same. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  /** `{1,2,3}`: one row. */
  | { readonly kind: 'list'; readonly values: readonly (number | string)[] }
  | CellFormula
  | { readonly kind: 'range'; readonly from: CellFormula; readonly to: CellFormula }
  /** A whole column of a table. */
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  /** The cells of one row of a table; one cell where both are the same. */
  | { readonly kind: 'row'; readonly table: string; readonly first: string; readonly last: string }
  /** `INDEX(…):cell`. */
  | { readonly kind: 'span'; readonly from: Formula; readonly to: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Formula[] }
  | { readonly kind: 'minus'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly op: Operator; readonly left: Formula; readonly right: Formula };

interface CellFormula {
  readonly kind: 'cell';
  /** Undefined: the formula's own. */
  readonly sheet: string | undefined;
  readonly row: number;
  readonly col: number;
  /** `$`: the same wherever the formula stands. */
  readonly isRowFixed: boolean;
  readonly isColFixed: boolean;
}

/** Reads a formula as files have it, without `=`. Undefined where it is none, or none such as our templates have. */
export function readFormula(text: string): Formula | undefined {
  try {
    return new FormulaReader(text).whole();
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

class NotRead extends Error {}

// From the loosest to the tightest.
const LEVELS: readonly (readonly Operator[])[] = [['<=', '>=', '<>', '=', '<', '>'], ['&'], ['+', '-'], ['*', '/']];

const SPACE = /[ \r\n]*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.([])/uy;
const CALL = /([A-Za-z][A-Za-z0-9.]*)\(/y;
const TABLE = /([\p{L}_][\p{L}\p{N}_.]*)\[/uy;
// In a heading ' stands before each character that would mean something.
const HEADING = /((?:'.|[^'[\]])+)\]/uy;
const THIS_ROW = /\[#This Row\],\[/iy;
// LibreOffice writes them as functions.
const TRUTH = /(TRUE|FALSE)(?:\(\)|(?![\p{L}\p{N}_.([]))/iuy;

class FormulaReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Formula {
    const formula = this.#operation(0);
    this.#match(SPACE);
    return this.#at === this.#text.length ? formula : this.#fail();
  }

  #operation(level: number): Formula {
    const operators = LEVELS[level];
    if (!operators) return this.#signed();
    let left = this.#operation(level + 1);
    for (;;) {
      const op = operators.find((one) => this.#take(one));
      if (op === undefined) return left;
      left = { kind: 'operation', op, left, right: this.#operation(level + 1) };
    }
  }

  #signed(): Formula {
    if (this.#take('-')) return { kind: 'minus', of: this.#signed() };
    const from = this.#single();
    if (!this.#take(':')) return from;
    const to = this.#single();
    return from.kind === 'cell' && to.kind === 'cell' ? { kind: 'range', from, to } : { kind: 'span', from, to };
  }

  #single(): Formula {
    if (this.#take('(')) {
      const inner = this.#operation(0);
      return this.#take(')') ? inner : this.#fail();
    }
    if (this.#take('{')) return this.#list();
    const text = this.#match(TEXT);
    if (text) return { kind: 'constant', value: unquoted(text) };
    const number = this.#match(NUMBER);
    if (number) return { kind: 'constant', value: Number(number[0]) };
    const truth = this.#match(TRUTH);
    if (truth) return { kind: 'constant', value: truth[1]?.toUpperCase() === 'TRUE' };
    return this.#call() ?? this.#tableReference() ?? this.#cell() ?? this.#fail();
  }

  #list(): Formula {
    const values: (number | string)[] = [];
    do {
      const text = this.#match(TEXT);
      const number = text ? undefined : this.#match(NUMBER);
      if (text) values.push(unquoted(text));
      else if (number) values.push(Number(number[0]));
      else this.#fail();
    } while (this.#take(','));
    return this.#take('}') ? { kind: 'list', values } : this.#fail();
  }

  #call(): Formula | undefined {
    const match = this.#match(CALL);
    if (!match) return undefined;
    const name = (match[1] ?? '').toUpperCase();
    const of: Formula[] = [];
    if (this.#take(')')) return { kind: 'call', name, of };
    do of.push(this.#operation(0));
    while (this.#take(','));
    return this.#take(')') ? { kind: 'call', name, of } : this.#fail();
  }

  #tableReference(): Formula | undefined {
    const match = this.#match(TABLE);
    if (!match) return undefined;
    const table = match[1] ?? '';
    if (!this.#take('[')) return { kind: 'column', table, column: this.#heading() };
    this.#at -= 1;
    if (!this.#match(THIS_ROW)) this.#fail();
    const first = this.#heading();
    const last = this.#take(':') && this.#take('[') ? this.#heading() : first;
    return this.#take(']') ? { kind: 'row', table, first, last } : this.#fail();
  }

  #heading(): string {
    const match = this.#match(HEADING);
    return match ? (match[1] ?? '').replace(/'(.)/gu, '$1') : this.#fail();
  }

  #cell(): CellFormula | undefined {
    const named = this.#match(SHEET);
    const sheet = named ? (named[1]?.replaceAll("''", "'") ?? named[2]) : undefined;
    const match = this.#match(CELL);
    if (!match) return undefined;
    const [, colMark, letters = '', rowMark, row] = match;
    return {
      kind: 'cell',
      sheet,
      row: Number(row),
      col: columnNumber(letters),
      isRowFixed: rowMark === '$',
      isColFixed: colMark === '$',
    };
  }

  #take(symbol: string): boolean {
    this.#match(SPACE);
    if (!this.#text.startsWith(symbol, this.#at)) return false;
    this.#at += symbol.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    if (pattern !== SPACE) this.#match(SPACE);
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at += match[0].length;
    return match;
  }

  #fail(): never {
    throw new NotRead(`not read at ${this.#at}: ${this.#text}`);
  }
}

function unquoted(match: RegExpExecArray): string {
  return (match[1] ?? '').replaceAll('""', '"');
}
