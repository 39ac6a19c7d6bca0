import { formatCell, MAX_COL, MAX_ROW, type CellPosition } from '../../kernel/cell-ref.ts';
import type { EditedCell, SheetEdits } from '../../workbook/edits.ts';
import { faultOf, type StoredResult } from './cell-xml.ts';
import { failPatch } from './patch-fault.ts';

/** What happens to one cell. */
export interface CellChange extends CellPosition {
  /** What stands in it from now on; absent: what stood in it before. */
  content?: { readonly value: EditedCell['value']; readonly attributes?: string };
  /** What its formula comes to. */
  result?: { readonly value: StoredResult };
  numberFormat?: string;
  /** The cell format to begin with, where it is not its own. */
  style?: number;
  /** Nothing may stand in it: a table grows over it. */
  mustBeEmpty?: boolean;
}

/** Changes by row and column. */
export class CellChanges {
  readonly #rows = new Map<number, Map<number, CellChange>>();

  /** @throws PatchFault for what no cell can hold; RangeError for a cell that is no cell or is edited twice. */
  constructor({ sheet, cells, results }: SheetEdits) {
    for (const { row, col, value, numberFormat } of cells) {
      const change = this.at({ row, col });
      const cell = formatCell(change);
      if (change.content) throw new RangeError(`${sheet}!${cell}: edited twice`);
      if (!isFinite(value)) throw new RangeError(`${sheet}!${cell}: not a number`);
      const fault = faultOf(value);
      if (fault) failPatch(fault, { sheet, cell });
      change.content = { value };
      if (numberFormat !== undefined) change.numberFormat = numberFormat;
    }
    for (const { row, col, value } of results) {
      if (!isFinite(value)) throw new RangeError(`${sheet}!${formatCell({ row, col })}: not a number`);
      this.at({ row, col }).result = { value };
    }
  }

  /** The change of a cell, made where there is none. */
  at({ row, col }: CellPosition): CellChange {
    const inSheet = Number.isInteger(row) && Number.isInteger(col) && row >= 1 && col >= 1;
    if (!inSheet || row > MAX_ROW || col > MAX_COL) throw new RangeError(`no cell: row ${row}, column ${col}`);
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map<number, CellChange>()));
    let change = cells.get(col);
    if (!change) cells.set(col, (change = { row, col }));
    return change;
  }

  find({ row, col }: CellPosition): CellChange | undefined {
    return this.#rows.get(row)?.get(col);
  }

  /** Whether a cell's content is replaced. */
  readonly isReplaced = (at: CellPosition): boolean => this.find(at)?.content !== undefined;

  /** Rows and cells, both ascending. */
  rows(): { readonly row: number; readonly cells: readonly CellChange[] }[] {
    return [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
  }
}

function isFinite(value: EditedCell['value'] | StoredResult): boolean {
  const number = value !== null && typeof value === 'object' && 'formula' in value ? value.result : value;
  return typeof number !== 'number' || Number.isFinite(number);
}
