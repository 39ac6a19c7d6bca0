import { MAX_COL, MAX_ROW } from '../../kernel/cell-ref.ts';

/**
 * `B7` → 7 × 16384 + 1 (row, and column from 0); -1 when it is no cell of a sheet. One number instead of an object,
 * for this runs once a cell. Stricter than a reference typed by a person: capitals only, no `$`.
 */
export function packCellName(name: string): number {
  let at = 0;
  let col = 0;
  for (; at < name.length; at += 1) {
    const code = name.charCodeAt(at) - 64;
    if (code < 1 || code > 26) break;
    col = col * 26 + code;
    if (col > MAX_COL) return -1;
  }
  const row = rowNumber(name, at);
  return col === 0 || row === -1 ? -1 : row * MAX_COL + col - 1;
}

/** The row number that the rest of the text is; -1 when it is none. */
export function rowNumber(text: string, from = 0): number {
  const length = text.length - from;
  if (length < 1 || length > 7 || text.charCodeAt(from) === 48) return -1;
  let row = 0;
  for (let at = from; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  return row <= MAX_ROW ? row : -1;
}
