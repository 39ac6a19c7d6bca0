import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import type { CellLook, SheetLooks } from '../../../ledger-core/workbook/looks.ts';

const PLAIN: CellLook = {};

/** Finds the look of any cell of a sheet: its own, else its row's, else its column's. */
export class SheetStyles {
  readonly #styles: readonly CellLook[];
  readonly #cells = new Map<number, ReadonlyMap<number, number>>();
  readonly #rows = new Map<number, number>();
  readonly #columns: SheetLooks['columns'];

  constructor(looks: SheetLooks, styles: readonly CellLook[]) {
    this.#styles = styles;
    this.#columns = looks.columns;
    for (const { row, cells } of looks.cells) this.#cells.set(row, new Map(cells));
    for (const { row, style } of looks.rows) if (style !== undefined) this.#rows.set(row, style);
  }

  lookOf({ row, col }: CellPosition): CellLook {
    const style = this.#cells.get(row)?.get(col) ?? this.#rows.get(row) ?? this.#columnStyle(col);
    return (style === undefined ? undefined : this.#styles[style]) ?? this.#styles[0] ?? PLAIN;
  }

  numberFormatOf(at: CellPosition): string {
    return this.lookOf(at).numberFormat ?? 'General';
  }

  /** A cell can be typed into on a protected sheet. */
  isUnlocked(at: CellPosition): boolean {
    return this.lookOf(at).unlocked === true;
  }

  #columnStyle(col: number): number | undefined {
    return this.#columns.find(({ first, last }) => col >= first && col <= last)?.style;
  }
}
