/** One cell: both numbers start at 1, A1 = {row: 1, col: 1}. */
export interface CellPosition {
  readonly row: number;
  readonly col: number;
}

/** A block of cells, corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROW = 1_048_576;
export const MAX_COL = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** `A` → 1, `XFD` → 16384. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (const ch of letters.toUpperCase()) n = n * 26 + ch.charCodeAt(0) - 64;
  return n;
}

/** 1 → `A`. */
export function columnLetters(col: number): string {
  let letters = '';
  for (let n = col; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** `$B$7` or `B7`; undefined when it is no cell of a sheet of Excel's size. */
export function parseCell(raw: string): CellPosition | undefined {
  const match = CELL.exec(raw);
  if (!match) return undefined;
  const col = columnNumber(match[1] ?? '');
  const row = Number(match[2]);
  return row <= MAX_ROW && col <= MAX_COL ? { row, col } : undefined;
}

/** `A1:C3` or a single cell; corners may come in any order. */
export function parseRange(raw: string): CellRange | undefined {
  const [first = '', second = first, ...more] = raw.split(':');
  const a = parseCell(first);
  const b = parseCell(second);
  if (!a || !b || more.length > 0) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

export function formatCell({ row, col }: CellPosition): string {
  return `${columnLetters(col)}${row}`;
}

export function formatRange({ top, left, bottom, right }: CellRange): string {
  const first = formatCell({ row: top, col: left });
  return top === bottom && left === right ? first : `${first}:${formatCell({ row: bottom, col: right })}`;
}

/** `$A$1:$C$3`. */
export function absoluteRange({ top, left, bottom, right }: CellRange): string {
  const corner = (row: number, col: number): string => `$${columnLetters(col)}$${row}`;
  return top === bottom && left === right ? corner(top, left) : `${corner(top, left)}:${corner(bottom, right)}`;
}

/** A sheet's name as formulas write it: always quoted, so that any name is safe. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'支出明细'!$A$1:$C$3` → sheet and range; undefined for anything but one plain range of one sheet. */
export function parseSheetRange(raw: string): { sheet: string; range: CellRange } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!()[\]{}+*/^&=<>,;\s]+))!([$A-Za-z0-9:]+)$/.exec(raw.trim());
  const range = match ? parseRange(match[3] ?? '') : undefined;
  return match && range ? { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', range } : undefined;
}

export function contains(range: CellRange, { row, col }: CellPosition): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}
