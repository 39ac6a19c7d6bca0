import { type CellRange, formatCell, parseCell, parseRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { Sheet, Table } from './model/book.ts';
import { addressOf, changed, emptyCells, writeCells } from './model/cells.ts';
import { activateSheet, removeSheet, renameSheet } from './model/sheets.ts';
import { sortRows } from './model/sort.ts';
import { deleteRows, dropTable, growTable, insertRows } from './model/structure.ts';
import type { Origin } from './model/workspace.ts';
import type { OfficeHost } from './office-host.ts';

export interface ByHand {
  /** `Remote`: a co-author did it. Local unless said otherwise. */
  readonly source?: 'Local' | 'Remote';
}

/**
 * The person at the keyboard. What they do is done at once; the events reach the library a moment later (`host.idle()`).
 * Excel's own refusals (a locked cell) throw, for a person sees them at once.
 */
export class User {
  private readonly host: OfficeHost;

  constructor(host: OfficeHost) {
    this.host = host;
  }

  /** Types into a cell and presses Enter. Just below a table the table grows and fills its calculated columns. */
  type(sheetName: string, address: string, text: string | number, by: ByHand = {}): void {
    const position = parseCell(address);
    if (!position) throw new Error(`${address} is no cell`);
    const { row, col } = position;
    this.paste(sheetName, formatCell({ row, col }), [[String(text)]], by);
  }

  /** Pastes texts; '' empties a cell. Below a table it grows as for typing. One event for all, as in Excel. */
  paste(sheetName: string, topLeft: string, rows: readonly (readonly (string | number)[])[], by: ByHand = {}): void {
    const sheet = this.host.sheet(sheetName);
    const start = parseCell(topLeft);
    if (!start) throw new Error(`${topLeft} is no cell`);
    const width = Math.max(...rows.map((row) => row.length));
    const range = {
      top: start.row,
      left: start.col,
      bottom: start.row + rows.length - 1,
      right: start.col + width - 1,
    };
    const origin = originOf(by);
    const grid = rows.map((row) => Array.from({ length: width }, (_, index) => String(row[index] ?? '')));
    const grown = this.growAround(sheet, range, grid);
    writeCells(this.host, sheet, range, grid, origin);
    for (const { table, rows: added } of grown) {
      for (const [index, column] of table.columns.entries()) {
        const col = table.range.left + index;
        const isTyped = col >= range.left && col <= range.right;
        if (column.formula !== undefined && !isTyped) {
          changed(this.host, sheet, { ...added, left: col, right: col }, 'RangeEdited', origin);
        }
      }
    }
    this.host.settle();
  }

  /** Selects cells and presses Delete. */
  clear(sheetName: string, address: string, by: ByHand = {}): void {
    emptyCells(this.host, this.host.sheet(sheetName), rangeOf(address), originOf(by));
    this.host.settle();
  }

  /** Inserts whole rows above `row`. */
  insertRow(sheetName: string, row: number, by: ByHand & { readonly count?: number } = {}): void {
    insertRows(this.host, this.host.sheet(sheetName), row, by.count ?? 1, originOf(by));
    this.host.settle();
  }

  /** Deletes whole rows. */
  deleteRow(sheetName: string, row: number, by: ByHand & { readonly count?: number } = {}): void {
    deleteRows(this.host, this.host.sheet(sheetName), row, by.count ?? 1, originOf(by));
    this.host.settle();
  }

  /** Sorts rows (no heading among them) by the column of their first cell, ascending; numbers before texts, blanks last. */
  sort(sheetName: string, address: string, by: ByHand = {}): void {
    const sheet = this.host.sheet(sheetName);
    const range = rangeOf(address);
    sortRows(sheet, range);
    this.host.emit({ kind: 'sorted', sheetId: sheet.id, address: addressOf(range), origin: originOf(by) });
    this.host.settle();
  }

  renameSheet(sheetName: string, name: string, by: ByHand = {}): void {
    renameSheet(this.host, this.host.sheet(sheetName), name, originOf(by));
    this.host.settle();
  }

  deleteSheet(sheetName: string, by: ByHand = {}): void {
    removeSheet(this.host, this.host.sheet(sheetName), originOf(by));
    this.host.settle();
  }

  /** Deletes a table with what it holds. */
  deleteTable(tableName: string, by: ByHand = {}): void {
    const { host } = this;
    const table = host.table(tableName);
    const sheet = host.book.sheets.find(({ tables }) => tables.includes(table));
    if (!sheet) throw new Error(`The workbook has no table ${tableName}`);
    dropTable(host, sheet, table, originOf(by));
    emptyCells(host, sheet, table.range, originOf(by));
    host.settle();
  }

  /** Goes to a sheet and selects cells there. */
  select(sheetName: string, address: string): void {
    const sheet = this.host.sheet(sheetName);
    const range = rangeOf(address);
    activateSheet(this.host, sheet, originOf({}));
    this.host.book.selection = { sheet: sheet.id, range };
    this.host.emit({ kind: 'selected', sheetId: sheet.id, address: addressOf(range), origin: originOf({}) });
    this.host.settle();
  }

  /** AutoExpansion: what is typed into the row right below a table without totals belongs to it. */
  private growAround(
    sheet: Sheet,
    range: CellRange,
    grid: readonly (readonly string[])[],
  ): { table: Table; rows: CellRange }[] {
    if (sheet.protection.isProtected || grid.every((row) => row.every((text) => text === ''))) return [];
    const below = sheet.tables.filter(
      ({ range: { bottom, left, right }, showsTotals }) =>
        !showsTotals && range.top <= bottom + 1 && range.bottom > bottom && range.left >= left && range.right <= right,
    );
    return below.map((table) => {
      const rows = growTable(this.host, sheet, table, range.bottom - table.range.bottom);
      return { table, rows };
    });
  }
}

function originOf({ source = 'Local' }: ByHand): Origin {
  return { source, isAddin: false };
}

function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new Error(`${address} is no range`);
  return range;
}
