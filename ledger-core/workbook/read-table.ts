import type { CellValue, ColumnDef, RowValues, TableDef } from '../definition/table.ts';
import { formatCell } from '../kernel/cell-ref.ts';
import type { Issue, Location } from '../kernel/issue.ts';
import type { Epoch } from '../kernel/local-date.ts';
import type { CellImage, RowImage, WorkbookImage } from './image.ts';
import { locateTable, type TableSite } from './locate-tables.ts';
import { mergedCells, type MergedCells } from './merged-cells.ts';
import { readValue } from './read-value.ts';
import { NO_CHOICES, type Choices } from './reading/read-choice.ts';
import { RowSieve } from './row-sieve.ts';
import { cellIn } from './sheet-index.ts';
import type { TypedRow, TypedTable } from './typed-table.ts';
import { valueIssue } from './value-issue.ts';

const NONE: ReadonlySet<string> = new Set();

/** Which list a choice column has in the programme at hand. */
export type ChoicesOf = (column: ColumnDef) => Choices;

/** Reads one table of the contract: every data row typed, everything odd as an issue, nothing dropped in silence. */
export function readTable<T extends TableDef>(
  image: WorkbookImage,
  def: T,
  choicesOf: ChoicesOf,
): { readonly table: TypedTable<T>; readonly issues: readonly Issue[] } {
  const { site, issues } = locateTable(image, def);
  if (!site) {
    // An older edition has no such table, and so no rows of it: nothing is lost.
    const isMissing = def.isAddition !== true;
    return { table: { def, site, isMissing, missingColumns: NONE, rows: [] }, issues: isMissing ? issues : [] };
  }
  const reader = new TableReader(def, site, image.epoch, choicesOf);
  const rows = reader.read();
  const missingColumns = new Set(
    def.columns.filter((column) => !site.columns.has(column.key) && !column.isAddition).map(({ key }) => key),
  );
  return { table: { def, site, isMissing: false, missingColumns, rows }, issues: [...issues, ...reader.issues] };
}

class TableReader<T extends TableDef> {
  readonly issues: Issue[] = [];
  readonly #def: T;
  readonly #site: TableSite;
  readonly #epoch: Epoch;
  readonly #columns: readonly { column: ColumnDef; col: number; choices: Choices }[];
  readonly #merged: MergedCells;

  constructor(def: T, site: TableSite, epoch: Epoch, choicesOf: ChoicesOf) {
    this.#def = def;
    this.#site = site;
    this.#epoch = epoch;
    this.#columns = def.columns.flatMap((column) => {
      const col = site.columns.get(column.key);
      const choices = column.type === 'choice' ? choicesOf(column) : NO_CHOICES;
      return col === undefined ? [] : [{ column, col, choices }];
    });
    const { merged, issues } = mergedCells(def, site);
    this.#merged = merged;
    this.issues.push(...issues);
  }

  read(): TypedRow<T>[] {
    const rows: TypedRow<T>[] = [];
    const sieve = new RowSieve(this.#def, this.#site);
    for (const image of this.#site.sheet.rows) {
      if (image.row <= this.#site.headerRow || image.row === this.#site.totalsRow) continue;
      if (!this.#saysSomething(image)) continue;
      const read = this.#readRow(image);
      if (!sieve.admits(image, read.row)) continue;
      this.issues.push(...read.issues);
      rows.push(read.row);
    }
    this.issues.push(...sieve.issues);
    return rows;
  }

  /** A running number alone, as lists are often pre-numbered, does not make a row. */
  #saysSomething(image: RowImage): boolean {
    return this.#columns.some(({ column, col }) => {
      if (column.type === 'formula' || column.key === 'seq') return false;
      const cell = cellIn(image, col);
      return cell !== undefined && (cell.kind === 'text' ? cell.text.trim() !== '' : cell.kind !== 'empty');
    });
  }

  #readRow(image: RowImage): { row: TypedRow<T>; issues: Issue[] } {
    const values: Record<string, CellValue> = Object.create(null) as Record<string, CellValue>;
    const unreadable = new Set<string>();
    const normalised = new Set<string>();
    const issues: Issue[] = [];
    for (const { column, col, choices } of this.#columns) {
      const cell = cellIn(image, col) ?? this.#merged.masterOf(image.row, col);
      if (column.type === 'formula') continue;
      const reading = readValue(column, cell, this.#epoch, choices);
      if (reading.kind === 'read' || reading.kind === 'fixed') values[column.key] = reading.value;
      else if (reading.kind !== 'blank' || this.#merged.hidesQuantity(image.row, col)) unreadable.add(column.key);
      if (reading.kind === 'fixed' && column.type !== 'text') normalised.add(column.key);
      const issue = cell && valueIssue(column, reading, shownText(cell), this.#place(column, image.row, col));
      if (issue) issues.push(issue);
    }
    const index = image.row - this.#site.headerRow;
    const row = { values: values as RowValues<T>, sheetRow: image.row, index, unreadable, normalised };
    return { row, issues };
  }

  #place(column: ColumnDef, row: number, col: number): Location & { readonly column: string } {
    return {
      sheet: this.#site.sheet.name,
      cell: formatCell({ row, col }),
      table: this.#def.name,
      row: row - this.#site.headerRow,
      column: column.name,
    };
  }
}

/** What stands in the cell; of a formula without a stored result, the formula. */
function shownText({ text, formula }: CellImage): string {
  return text === '' && formula !== undefined ? `=${formula}` : text;
}
