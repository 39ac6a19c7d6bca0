import { columnLetters, columnNumber, MAX_COL, MAX_ROW } from '../../kernel/cell-ref.ts';

/** Rows down and columns to the right. */
export interface Shift {
  readonly rows: number;
  readonly cols: number;
}

// What may not follow a reference: the rest of a longer name, a sheet's `!`, a function's or a table's bracket.
const END = '(?![\\p{L}\\p{N}_.\\\\?!(\\[])';
const CELL = `(?<colFix>\\$?)(?<col>[A-Za-z]{1,3})(?<rowFix>\\$?)(?<row>[1-9]\\d{0,6})${END}`;
const COLUMNS = `(?<firstColFix>\\$?)(?<firstCol>[A-Za-z]{1,3}):(?<lastColFix>\\$?)(?<lastCol>[A-Za-z]{1,3})${END}`;
const ROWS = `(?<firstRowFix>\\$?)(?<firstRow>[1-9]\\d{0,6}):(?<lastRowFix>\\$?)(?<lastRow>[1-9]\\d{0,6})${END}`;
const TEXT = '"(?:[^"]|"")*"';
const SHEET = "'(?:[^']|'')*'";
const NUMBER = '\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?';
const NAME = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*';
const TOKEN = new RegExp(`${TEXT}|${SHEET}|${CELL}|${COLUMNS}|${ROWS}|${NUMBER}|${NAME}|[\\s\\S]`, 'uy');

/**
 * A formula as it would read if its cell were copied elsewhere: relative references move, absolute ones, names, tables
 * and texts stay. Undefined where a reference would leave the sheet.
 */
export function shiftFormula(formula: string, { rows, cols }: Shift): string | undefined {
  let shifted = '';
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === '[') {
      const end = bracketEnd(formula, at);
      shifted += formula.slice(at, end);
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    const token = match?.[0] ?? formula.charAt(at);
    const moved = match?.groups ? movedToken(token, match.groups, rows, cols) : token;
    if (moved === undefined) return undefined;
    shifted += moved;
    at += token.length;
  }
  return shifted;
}

type Groups = Readonly<Record<string, string | undefined>>;

function movedToken(token: string, groups: Groups, rows: number, cols: number): string | undefined {
  const { col, row, firstCol, lastCol, firstRow, lastRow } = groups;
  if (col !== undefined && row !== undefined) {
    // A name that looks like a cell beyond the sheet (`XFE1`) is a name.
    if (columnNumber(col) > MAX_COL || Number(row) > MAX_ROW) return token;
    return joinedOf('', movedColumn(groups['colFix'], col, cols), movedRow(groups['rowFix'], row, rows));
  }
  if (firstCol !== undefined && lastCol !== undefined) {
    if (columnNumber(firstCol) > MAX_COL || columnNumber(lastCol) > MAX_COL) return token;
    const first = movedColumn(groups['firstColFix'], firstCol, cols);
    return joinedOf(':', first, movedColumn(groups['lastColFix'], lastCol, cols));
  }
  if (firstRow !== undefined && lastRow !== undefined) {
    const first = movedRow(groups['firstRowFix'], firstRow, rows);
    return joinedOf(':', first, movedRow(groups['lastRowFix'], lastRow, rows));
  }
  return token;
}

function movedColumn(fix: string | undefined, letters: string, by: number): string | undefined {
  if (fix === '$') return `$${letters}`;
  const moved = columnNumber(letters) + by;
  return moved >= 1 && moved <= MAX_COL ? columnLetters(moved) : undefined;
}

function movedRow(fix: string | undefined, row: string, by: number): string | undefined {
  if (fix === '$') return `$${row}`;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= MAX_ROW ? String(moved) : undefined;
}

function joinedOf(between: string, first: string | undefined, second: string | undefined): string | undefined {
  return first === undefined || second === undefined ? undefined : first + between + second;
}

/** After the `]` that ends a table's or another workbook's name; `'` takes away the meaning of the character behind it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const ch = formula[at];
    if (ch === "'") at += 1;
    else if (ch === '[') depth += 1;
    else if (ch === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
