import type { FeeValues } from '../definition/registers/fees.ts';
import type { TableName } from '../definition/registers/all-tables.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Fen } from '../kernel/money.ts';
import type { CellScalar } from './plan.ts';

/** Rows of every day and of none; those without a day; those dated from a day on and before another. */
export type Span = 'all' | 'undated' | { readonly from?: LocalDate; readonly before?: LocalDate };

/** What came in, went back and was spent. */
export interface Movement {
  readonly received: Fen;
  readonly returned: Fen;
  readonly spent: Fen;
  /** Spent by category; '' for what names none. */
  readonly byCategory: ReadonlyMap<string, Fen>;
}

/** The fees under one voucher. */
export interface Payees {
  /** In the order of their rows; `place` is the row of the table, counted from 1. */
  readonly rows: readonly { readonly place: number; readonly values: FeeValues }[];
  /** The funds that expenses under the voucher name. */
  readonly funds: readonly string[];
}

/**
 * What the formulas of a filled workbook come to, computed by the ledger, so that a viewer that does not calculate shows
 * the right figures. Rows are those of the content, in its order.
 */
export interface LedgerResults {
  /** Results of a table's computed column, row by row; '' where its formula shows nothing. */
  computed(table: TableName, key: string): readonly CellScalar[];
  readonly firstYear: number | undefined;
  /** The last day of a receipt or an expense. */
  readonly lastDay: LocalDate | undefined;
  /** The user's own categories by row of their table; a row may be blank. */
  readonly ownCategories: readonly (string | undefined)[];
  /** Spent by category and year; a year undefined: all years. A category undefined: all. */
  spent(category: string | undefined, year: number | undefined): Fen;
  /** A fund undefined: all of them, with what names none. */
  fund(fund: string | undefined): {
    readonly opening: Fen;
    readonly received: Fen;
    readonly spent: Fen;
    readonly returned: Fen;
  };
  /** A fund undefined: all of them, with what names none. */
  moved(fund: string | undefined, span: Span): Movement;
  payees(voucher: string): Payees;
  /** Balance of the ledger up to the date of the books' balance, or as of the last entry. */
  readonly balanceForBooks: Fen;
}
