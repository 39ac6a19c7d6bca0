import { ALL_TABLES } from '../definition/registers/all-tables.ts';
import type { ColumnDef, TableDef } from '../definition/table.ts';
import type { CellPosition } from '../kernel/cell-ref.ts';
import { nameKey } from '../kernel/text.ts';
import type { SheetImage } from './image.ts';
import { cellAt } from './sheet-index.ts';

const TABLES: ReadonlyMap<string, TableDef> = new Map(Object.entries(ALL_TABLES));

/** The column of the contract that a cell belongs to: a data cell of one of our tables, found by its heading. */
export function columnAt(sheet: SheetImage, { row, col }: CellPosition): ColumnDef | undefined {
  for (const { name, range, columns, hasTotals } of sheet.tables) {
    const last = hasTotals ? range.bottom - 1 : range.bottom;
    if (row <= range.top || row > last || col < range.left || col > range.right) continue;
    const heading = nameKey(cellAt(sheet, range.top, col)?.text ?? columns[col - range.left] ?? '');
    return TABLES.get(name.toLowerCase())?.columns.find((column) => nameKey(column.name) === heading);
  }
  return undefined;
}
