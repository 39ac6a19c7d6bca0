import { columnLetters, columnNumber, MAX_COL, MAX_ROW } from '../../../../ledger-core/kernel/cell-ref.ts';

/** One end of a reference in a formula, such as `$B7`; the dollar signs stay as they are. */
export interface CellToken {
  readonly row: number;
  readonly col: number;
  readonly isRowFixed: boolean;
  readonly isColFixed: boolean;
}

// Texts, sheet names in quotes, structured references (left alone), then a sheet's prefix with a cell or a range.
const TOKENS =
  /"(?:[^"]|"")*"|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!])/gu;

/**
 * Rewrites the cell references of a formula. `change` gets the sheet they name ('' for none) and both ends (one cell:
 * the same twice), and answers the new ends, or undefined for `#REF!`.
 */
export function mapReferences(
  formula: string,
  change: (sheet: string, first: CellToken, last: CellToken) => readonly [CellToken, CellToken] | undefined,
): string {
  return formula.replace(TOKENS, (whole: string, prefix: string | undefined, from: string | undefined, to?: string) => {
    const first = from === undefined ? undefined : parseToken(from);
    const last = to === undefined ? first : parseToken(to.slice(1));
    if (!first || !last) return whole;
    const sheet = prefix?.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : (prefix?.slice(0, -1) ?? '');
    const changed = change(sheet, first, last);
    if (!changed) return `${prefix ?? ''}#REF!`;
    const [a, b] = changed;
    return `${prefix ?? ''}${format(a)}${to === undefined ? '' : `:${format(b)}`}`;
  });
}

/** The formula as it reads after being copied so many rows down and columns to the right. */
export function copyFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  const move = (token: CellToken): CellToken => ({
    ...token,
    row: token.isRowFixed ? token.row : token.row + rows,
    col: token.isColFixed ? token.col : token.col + cols,
  });
  const exists = ({ row, col }: CellToken): boolean => row >= 1 && row <= MAX_ROW && col >= 1 && col <= MAX_COL;
  return mapReferences(formula, (_sheet, first, last) => {
    const [a, b] = [move(first), move(last)];
    return exists(a) && exists(b) ? [a, b] : undefined;
  });
}

function parseToken(text: string): CellToken | undefined {
  const [, colMark, letters = '', rowMark, digits = ''] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
  const col = columnNumber(letters);
  const row = Number(digits);
  if (row < 1 || row > MAX_ROW || col < 1 || col > MAX_COL) return undefined;
  return { row, col, isRowFixed: rowMark === '$', isColFixed: colMark === '$' };
}

function format({ row, col, isRowFixed, isColFixed }: CellToken): string {
  return `${isColFixed ? '$' : ''}${columnLetters(col)}${isRowFixed ? '$' : ''}${row}`;
}
