import type { Fen } from '../kernel/money.ts';

/**
 * What the formulas of a filled workbook come to, computed by the ledger, so that a viewer that does not calculate shows
 * the right figures. Rows are those of the content, in its order.
 */
export interface LedgerResults {
  readonly rowChecks: readonly string[];
  /** Undefined where the formula shows nothing (no date, no amount or no fund). */
  readonly balances: readonly (Fen | undefined)[];
  /** Undefined for a row that names no category: its formulas show nothing. */
  readonly budget: readonly (
    { readonly spent: Fen; readonly left: Fen; readonly execution: number | undefined } | undefined
  )[];
  readonly firstYear: number | undefined;
  /** Spent by category and year; a year undefined: all years. A category undefined: all. */
  spent(category: string | undefined, year: number | undefined): Fen;
  /** A fund undefined: all of them, with what names none. */
  fund(fund: string | undefined): {
    readonly opening: Fen;
    readonly received: Fen;
    readonly spent: Fen;
    readonly returned: Fen;
  };
  /** Balance of the ledger up to the date of the books' balance, or as of the last entry. */
  readonly balanceForBooks: Fen;
}
