import type { TableDef } from '../../ledger-core/definition/table.ts';
import type { CellImage, RowImage, SheetImage, WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { locateTable, type TableSite } from '../../ledger-core/workbook/locate-tables.ts';
import { cellIn } from '../../ledger-core/workbook/sheet-index.ts';

/** Where the next row of a table goes, in the workbook as it stands now. */
export interface FreeRow {
  readonly sheet: SheetImage;
  readonly site: TableSite;
  readonly row: number;
  /** False where the table is full and has to grow first. */
  readonly isInTable: boolean;
  /** Columns that must be empty there: all that are typed. */
  readonly columns: readonly number[];
  /** The next running number and its column, where the other rows are numbered and this one is not yet. */
  readonly number: { readonly col: number; readonly value: number } | undefined;
}

/** The first row after the table's data. Undefined where the table is not in the workbook. */
export function freeRow(image: WorkbookImage, def: TableDef): FreeRow | undefined {
  const { site } = locateTable(image, def);
  if (!site) return undefined;
  const { sheet } = site;
  const columns = typedColumns(def, site);
  // Text that somebody put below the table is not the table's.
  const last = site.lastTableRow === undefined ? undefined : site.lastTableRow - (site.totalsRow === undefined ? 0 : 1);
  const isFilled = (row: RowImage): boolean =>
    row.row > site.headerRow &&
    (last === undefined || row.row <= last) &&
    columns.some((col) => saysSomething(cellIn(row, col)));
  const row = (sheet.rows.findLast(isFilled)?.row ?? site.headerRow) + 1;
  return {
    sheet,
    site,
    row,
    isInTable: last === undefined || row <= last,
    columns,
    number: nextNumber(site, row, last),
  };
}

function typedColumns(def: TableDef, site: TableSite): readonly number[] {
  return def.columns.flatMap(({ key, type }) =>
    type === 'formula' || key === 'seq' ? [] : (site.columns.get(key) ?? []),
  );
}

function saysSomething(cell: CellImage | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || cell.text.trim() !== '');
}

function nextNumber({ sheet, headerRow, columns }: TableSite, row: number, last = row): FreeRow['number'] {
  const col = columns.get('seq');
  if (col === undefined) return undefined;
  let highest = 0;
  for (const one of sheet.rows) {
    if (one.row <= headerRow || one.row > last) continue;
    const cell = cellIn(one, col);
    if (one.row === row && saysSomething(cell)) return undefined;
    const number = cell?.kind === 'number' ? Number(cell.text) : 0;
    if (one.row < row && Number.isSafeInteger(number)) highest = Math.max(highest, number);
  }
  return highest === 0 ? undefined : { col, value: highest + 1 };
}
