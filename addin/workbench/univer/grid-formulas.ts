import type { CellImage } from '../../../ledger-core/workbook/image.ts';

/** Longer formulas are ones of templates that this edition does not compute; the grid would stand still over them. */
const LONGEST = 500;
// Functions that look at every row for each row: a column of them is for a spreadsheet program.
const COSTLY = /SUMPRODUCT|INDIRECT|OFFSET/i;

/**
 * Whether a formula of the file that is none of our template's is computed in the grid. Others show what the file says, and
 * whoever opens the saved file next computes them.
 */
export function isGridFormula({ formula = '' }: CellImage): boolean {
  return formula.length <= LONGEST && !COSTLY.test(formula);
}
