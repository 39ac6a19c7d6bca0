import type { Severity } from '../definition/rule.ts';

/**
 * A mark is a conditional format that always applies: the cells' own format stays, and a spreadsheet moves and copies it
 * with them. By its formula we know it again, on another day and after rows were inserted; nothing is kept beside it.
 */
export const MARK_CONDITION = 'AND(TRUE,"专款账标记"<>"")';

/** Pale enough for the writing on them, apart in brightness as well as in hue. */
export const MARK_FILLS: Readonly<Record<Severity, string>> = {
  error: '#F8B4B4',
  warning: '#FCD9A0',
  review: '#FDF3B0',
  info: '#CFE3F7',
};

/** Which mark shows where a cell has several: the first one. */
export const MARK_ORDER = ['error', 'warning', 'review', 'info'] as const satisfies readonly Severity[];

/** With or without `=`, also as LibreOffice writes it into a file (`AND(1,…)`). */
export function isMarkFormula(formula: string): boolean {
  return (
    formula
      .trim()
      .replace(/^=?AND\((?:TRUE\(\)|1),/, 'AND(TRUE,')
      .replace(/^=/, '') === MARK_CONDITION
  );
}
