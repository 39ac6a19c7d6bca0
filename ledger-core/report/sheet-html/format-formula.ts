import { columnNumber, parseCell } from '../../kernel/cell-ref.ts';
import type { CellScalar } from '../../templates/plan.ts';
import type { CellError } from '../../workbook/edits.ts';

export type FormulaValue = CellScalar | CellError | undefined;

export interface FormulaCells {
  readonly valueAt: (row: number, col: number) => FormulaValue;
}

/** How far a cell is from the one that the formula was written for. */
export interface Offset {
  readonly rows: number;
  readonly cols: number;
}

type Result = FormulaValue | readonly FormulaValue[];
type Evaluate = (cells: FormulaCells, by: Offset) => Result;

const TOKEN =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<number>\d+(?:\.\d+)?)|(?<ref>\$?[A-Z]{1,3}\$?[1-9]\d*(?![\w(!.]))|(?<name>[A-Z]+)|(?<sign><>|<=|>=|[-+*/&=<>(),:]))/y;

interface Token {
  readonly kind: 'text' | 'number' | 'ref' | 'name' | 'sign';
  readonly raw: string;
}

const BAD: CellError = { error: '#VALUE!' };
const compiled = new Map<string, Evaluate | undefined>();

/**
 * Whether the formula of a conditional format holds for a cell. It knows the functions of our own sheets' formats; with
 * any other in it a format holds nowhere.
 */
export function formatHolds(formula: string, cells: FormulaCells, by: Offset): boolean {
  if (!compiled.has(formula)) compiled.set(formula, compile(formula));
  const result = compiled.get(formula)?.(cells, by);
  return result === true || (typeof result === 'number' && result !== 0);
}

function compile(formula: string): Evaluate | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  const parser = new FormulaParser(tokens);
  const evaluate = parser.comparison();
  return parser.isAtEnd ? evaluate : undefined;
}

function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const groups = TOKEN.exec(formula)?.groups;
    const found = groups && Object.entries(groups).find((group) => (group[1] as string | undefined) !== undefined);
    if (!found) return undefined;
    tokens.push({ kind: found[0] as Token['kind'], raw: found[1] });
  }
  return tokens;
}

/** Every method gives undefined where it does not know what stands there. */
class FormulaParser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  comparison(): Evaluate | undefined {
    return this.#leftToRight(['=', '<>', '<', '>', '<=', '>='], () =>
      this.#leftToRight(['&'], () =>
        this.#leftToRight(['+', '-'], () => this.#leftToRight(['*', '/'], () => this.#signed())),
      ),
    );
  }

  #leftToRight(signs: readonly string[], part: () => Evaluate | undefined): Evaluate | undefined {
    let left = part();
    for (let sign = this.#take('sign', signs); left && sign !== undefined; sign = this.#take('sign', signs)) {
      left = operation(sign, left, part());
    }
    return left;
  }

  #signed(): Evaluate | undefined {
    if (this.#take('sign', ['-']) === undefined) return this.#primary();
    return operation('-', () => 0, this.#signed());
  }

  #primary(): Evaluate | undefined {
    const text = this.#take('text');
    if (text !== undefined) return () => text.slice(1, -1).replaceAll('""', '"');
    const number = this.#take('number');
    if (number !== undefined) return () => Number(number);
    const ref = this.#take('ref');
    if (ref !== undefined) {
      const end = this.#take('sign', [':']) === undefined ? undefined : this.#take('ref');
      return reference(ref, end);
    }
    const name = this.#take('name');
    if (name !== undefined) return this.#named(name);
    if (this.#take('sign', ['(']) === undefined) return undefined;
    const inner = this.comparison();
    return this.#take('sign', [')']) === undefined ? undefined : inner;
  }

  #named(name: string): Evaluate | undefined {
    const args = this.#take('sign', ['(']) === undefined ? [] : this.#arguments();
    if (name === 'TRUE' || name === 'FALSE') return () => name === 'TRUE';
    const run = FUNCTIONS[name];
    if (!run || !args?.every((arg) => arg !== undefined)) return undefined;
    return (cells, by) => run(args.map((arg) => arg(cells, by)));
  }

  #arguments(): readonly (Evaluate | undefined)[] | undefined {
    if (this.#take('sign', [')']) !== undefined) return [];
    const args = [this.comparison()];
    while (this.#take('sign', [',']) !== undefined) args.push(this.comparison());
    return this.#take('sign', [')']) === undefined ? undefined : args;
  }

  #take(kind: Token['kind'], raws?: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind || (raws && !raws.includes(token.raw))) return undefined;
    this.#at += 1;
    return token.raw;
  }
}

function reference(first: string, last: string | undefined): Evaluate | undefined {
  const [from, to] = [corner(first), last === undefined ? undefined : corner(last)];
  if (!from) return undefined;
  if (!to) return last === undefined ? (cells, by) => cells.valueAt(from.row(by), from.col(by)) : undefined;
  return (cells, by) => {
    const values: FormulaValue[] = [];
    for (let row = from.row(by); row <= to.row(by); row += 1)
      for (let col = from.col(by); col <= to.col(by); col += 1) values.push(cells.valueAt(row, col));
    return values;
  };
}

function corner(raw: string): { row: (by: Offset) => number; col: (by: Offset) => number } | undefined {
  const [, fixedCol, letters = '', fixedRow] = /^(\$?)([A-Z]+)(\$?)/.exec(raw) ?? [];
  const row = parseCell(raw)?.row;
  if (row === undefined) return undefined;
  const col = columnNumber(letters);
  return {
    row: (by) => (fixedRow === '$' ? row : row + by.rows),
    col: (by) => (fixedCol === '$' ? col : col + by.cols),
  };
}

function operation(sign: string, left: Evaluate, right: Evaluate | undefined): Evaluate | undefined {
  return right && ((cells, by) => broadcast((a, b) => operate(sign, a, b), left(cells, by), right(cells, by)));
}

function broadcast(one: (a: FormulaValue, b: FormulaValue) => FormulaValue, a: Result, b: Result): Result {
  if (isList(a)) return a.map((each, at) => one(each, isList(b) ? b[at] : b));
  return isList(b) ? b.map((each) => one(a, each)) : one(a, b);
}

function operate(sign: string, a: FormulaValue, b: FormulaValue): FormulaValue {
  const error = [a, b].find(isError);
  if (error) return error;
  if (sign === '&') return textOf(a) + textOf(b);
  if (sign in COMPARISONS) return COMPARISONS[sign]?.(compare(a, b));
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x === undefined || y === undefined) return BAD;
  return sign === '+' ? x + y : sign === '-' ? x - y : sign === '*' ? x * y : y === 0 ? { error: '#DIV/0!' } : x / y;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Numbers before texts before truth values; an empty cell is nothing of the other's kind. */
function compare(a: FormulaValue, b: FormulaValue): number {
  const [x, y] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  const rank = (value: FormulaValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === 'string' && typeof y === 'string') {
    const [low, other] = [x.toLowerCase(), y.toLowerCase()];
    return low < other ? -1 : low > other ? 1 : 0;
  }
  return Number(x) - Number(y);
}

function emptyLike(value: FormulaValue): FormulaValue {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}

type Run = (args: readonly Result[]) => Result;

const FUNCTIONS: Readonly<Record<string, Run>> = {
  AND: (args) => allOf(args, (values) => values.every((value) => numberOf(value) !== 0)),
  OR: (args) => allOf(args, (values) => values.some((value) => numberOf(value) !== 0)),
  NOT: ([arg]) => each(arg, (value) => numberOf(value) === 0),
  TRIM: ([arg]) => each(arg, (value) => textOf(value).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  LEN: ([arg]) => each(arg, (value) => textOf(value).length),
  N: ([arg]) => each(arg, (value) => (typeof value === 'string' ? 0 : numberOf(value))),
  ISNUMBER: ([arg]) => (isList(arg) ? arg.map((value) => typeof value === 'number') : typeof arg === 'number'),
  SEARCH: ([what, within]) => (isList(what) || isList(within) ? BAD : search(what, within)),
  SUMPRODUCT: (args) => sumProduct(args),
};

function allOf(args: readonly Result[], test: (values: readonly FormulaValue[]) => boolean): FormulaValue {
  const values = args.flatMap((arg) => (isList(arg) ? arg : [arg]));
  return values.find((value) => isError(value) || typeof value === 'string') === undefined ? test(values) : BAD;
}

function each(arg: Result, change: (value: FormulaValue) => FormulaValue): Result {
  const safe = (value: FormulaValue): FormulaValue => (isError(value) ? value : change(value));
  return isList(arg) ? arg.map(safe) : safe(arg);
}

function search(what: FormulaValue, within: FormulaValue): FormulaValue {
  if (isError(what) || isError(within)) return BAD;
  const at = textOf(within).toLowerCase().indexOf(textOf(what).toLowerCase());
  return at < 0 ? BAD : at + 1;
}

/** What is no number counts as nothing, as in Excel. */
function sumProduct(args: readonly Result[]): FormulaValue {
  const lists = args.map((arg) => (isList(arg) ? arg : [arg]));
  const error = lists.flat().find(isError);
  if (error) return error;
  return (lists[0] ?? []).reduce<number>((sum, _, at) => {
    const factors = lists.map((list) => (typeof list[at] === 'number' ? list[at] : 0));
    return sum + factors.reduce((product, factor) => product * factor, 1);
  }, 0);
}

function isList(value: Result): value is readonly FormulaValue[] {
  return Array.isArray(value);
}

function isError(value: FormulaValue): value is CellError {
  return typeof value === 'object';
}

function textOf(value: FormulaValue): string {
  if (value === undefined || isError(value)) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function numberOf(value: FormulaValue): number | undefined {
  if (value === undefined) return 0;
  const number = typeof value === 'string' ? Number(value.trim() || NaN) : isError(value) ? NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}
