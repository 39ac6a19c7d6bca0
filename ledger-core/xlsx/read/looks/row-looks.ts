import { MAX_COL } from '../../../kernel/cell-ref.ts';
import type { SheetLooks } from '../../../workbook/looks.ts';
import { isTrue } from '../workbook-part.ts';
import type { Attributes } from '../xml-rules.ts';
import { numberIn } from './attribute-values.ts';
import type { ColumnLooks } from './column-looks.ts';
import type { LooksBudget } from './looks-budget.ts';

type StyledCell = readonly [col: number, style: number];

export const HIGHEST_ROW = 409.5;
/** Pairs kept to be used again; a sheet has as many as its columns have styles. */
const MOST_PAIRS = 50_000;

/** The looks of rows and cells, collected while their values are read. */
export class RowLooks {
  readonly rows: SheetLooks['rows'][number][] = [];
  readonly cells: SheetLooks['cells'][number][] = [];
  readonly #columns: ColumnLooks;
  readonly #styleCount: number;
  readonly #budget: LooksBudget;
  readonly #pairs = new Map<number, StyledCell>();
  #row = 0;
  #rowHasStyle = false;
  // In a ledger a row looks like the one before: its list is shared until a cell differs, and then begins with the same.
  #previous: readonly StyledCell[] = [];
  #count = 0;
  #own: StyledCell[] | undefined;

  constructor(columns: ColumnLooks, styleCount: number, budget: LooksBudget) {
    this.#columns = columns;
    this.#styleCount = styleCount;
    this.#budget = budget;
  }

  openRow(row: number, hidden: boolean, attributes: Attributes): void {
    this.#row = row;
    this.#count = 0;
    this.#own = undefined;
    const height = numberIn(attributes.get('ht'), 0, HIGHEST_ROW);
    this.#rowHasStyle = isTrue(attributes.get('customFormat'));
    if (height === undefined && !hidden && !this.#rowHasStyle) return;
    this.#budget.spendCells(1);
    const look: { row: number; hidden: boolean; height?: number; style?: number } = { row, hidden };
    // A height of 0 hides the row; what it would be when shown is not told.
    if (height !== undefined && height > 0) look.height = height;
    if (this.#rowHasStyle) look.style = this.#known(Number(attributes.get('s') ?? 0));
    this.rows.push(look);
  }

  /** A cell of the row, in ascending order of columns, whether it holds something or not. */
  cell(col: number, index: number): void {
    const style = this.#known(index);
    // The plain style is worth telling where the row or the column has another.
    if (style === 0 && !this.#rowHasStyle && !this.#columns.hasStyle(col)) return;
    const at = this.#count;
    this.#count = at + 1;
    if (this.#own === undefined) {
      const same = this.#previous[at];
      if (same !== undefined && same[0] === col && same[1] === style) return;
      this.#own = this.#previous.slice(0, at);
    }
    this.#own.push(this.#pair(col, style));
  }

  closeRow(): void {
    const count = this.#count;
    if (count === 0) return;
    this.#budget.spendCells(count);
    const cells = this.#own ?? (count === this.#previous.length ? this.#previous : this.#previous.slice(0, count));
    this.cells.push({ row: this.#row, cells });
    this.#previous = cells;
  }

  #known(index: number): number {
    return index > 0 && index < this.#styleCount && Number.isInteger(index) ? index : 0;
  }

  #pair(col: number, style: number): StyledCell {
    const key = style * (MAX_COL + 1) + col;
    const known = this.#pairs.get(key);
    if (known) return known;
    const pair: StyledCell = [col, style];
    if (this.#pairs.size < MOST_PAIRS) this.#pairs.set(key, pair);
    return pair;
  }
}
