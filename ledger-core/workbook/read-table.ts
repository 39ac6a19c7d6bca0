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
import { isLogged, valueIssue } from './value-issue.ts';

const NONE: ReadonlySet<string> = new Set();
const NOTHING_MERGED = {
  merged: { masterOf: () => undefined, hidesQuantity: () => false },
  issues: [],
} as const;

/** Which list a choice column has in the programme at hand. */
export type ChoicesOf = (column: ColumnDef) => Choices;

export interface TableReading<T extends TableDef = TableDef> {
  readonly table: TypedTable<T>;
  readonly issues: readonly Issue[];
}

/** One row as read, whether or not it turns out to be data. */
export interface RowReading<T extends TableDef = TableDef> {
  readonly row: TypedRow<T>;
  readonly issues: readonly Issue[];
}

/** Reads one table of the contract: every data row typed, everything odd as an issue, nothing dropped in silence. */
export function readTable<T extends TableDef>(image: WorkbookImage, def: T, choicesOf: ChoicesOf): TableReading<T> {
  const steps = new TableReader(image, def, choicesOf).read();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many rows are read between two chances to pause. */
const ROWS_A_STEP = 200;

/**
 * Reads one table again and again while its sheet is being edited: a row that has not changed since (the same RowImage)
 * is not read twice.
 */
export class TableReader<T extends TableDef = TableDef> {
  readonly def: T;
  readonly site: TableSite | undefined;
  readonly #epoch: Epoch;
  readonly #columns: readonly { column: ColumnDef; col: number; choices: Choices }[];
  readonly #merged: MergedCells;
  readonly #siteIssues: readonly Issue[];
  readonly #readings: WeakMap<RowImage, RowReading<T>>;

  constructor(image: WorkbookImage, def: T, choicesOf: ChoicesOf, before?: TableReader<T>) {
    const { site, issues } = locateTable(image, def);
    this.def = def;
    this.site = site;
    this.#epoch = image.epoch;
    this.#columns = def.columns.flatMap((column) => {
      const col = site?.columns.get(column.key);
      const choices = column.type === 'choice' ? choicesOf(column) : NO_CHOICES;
      return col === undefined ? [] : [{ column, col, choices }];
    });
    const { merged, issues: mergeIssues } = site ? mergedCells(def, site) : NOTHING_MERGED;
    this.#merged = merged;
    this.#siteIssues = [...issues, ...mergeIssues];
    this.#readings = before?.readsLike(site) ? before.#readings : new WeakMap();
  }

  /** Whether rows of that site are read as here: the same columns in the same places, and no merge that reaches over rows. */
  readsLike(site: TableSite | undefined): boolean {
    const own = this.site;
    if (!own || !site || own.headerRow !== site.headerRow || own.sheet.name !== site.sheet.name) return false;
    if ([own, site].some(({ sheet, headerRow }) => sheet.merges.some(({ bottom }) => bottom > headerRow))) return false;
    return JSON.stringify([...own.columns]) === JSON.stringify([...site.columns]);
  }

  /** The whole table; pauses on the way. */
  *read(): Generator<undefined, TableReading<T>> {
    const { def, site } = this;
    if (!site) {
      // An older edition has no such table, and so no rows of it: nothing is lost.
      const isMissing = def.isAddition !== true;
      const table = { def, site, isMissing, missingColumns: NONE, rows: [] };
      return { table, issues: isMissing ? this.#siteIssues : [] };
    }
    const rows: TypedRow<T>[] = [];
    const issues: Issue[] = [];
    const sieve = new RowSieve(def, site);
    let count = 0;
    for (const image of site.sheet.rows) {
      if ((count += 1) % ROWS_A_STEP === 0) yield;
      if (!this.isCandidate(image)) continue;
      const read = this.readRow(image);
      if (!sieve.admits(image, read.row)) continue;
      issues.push(...read.issues);
      rows.push(read.row);
    }
    const missingColumns = new Set(
      def.columns.filter((column) => !site.columns.has(column.key) && !column.isAddition).map(({ key }) => key),
    );
    const table = { def, site, isMissing: false, missingColumns, rows };
    return { table, issues: [...this.#siteIssues, ...issues, ...sieve.issues] };
  }

  /** Below the heading, no totals, and something typed in it. */
  isCandidate(image: RowImage): boolean {
    const { site } = this;
    return (
      site !== undefined && image.row > site.headerRow && image.row !== site.totalsRow && this.#saysSomething(image)
    );
  }

  /** A row as data, as far as it can tell by itself; undefined for headings, subtotals and remarks. */
  readDataRow(image: RowImage): RowReading<T> | undefined {
    if (!this.site || !this.isCandidate(image)) return undefined;
    const reading = this.readRow(image);
    return new RowSieve(this.def, this.site).admits(image, reading.row) ? reading : undefined;
  }

  /** A row by itself; the same answer for the same image. */
  readRow(image: RowImage): RowReading<T> {
    const known = this.#readings.get(image);
    if (known) return known;
    const reading = this.#readRow(image);
    this.#readings.set(image, reading);
    return reading;
  }

  /** A running number alone, as lists are often pre-numbered, does not make a row. */
  #saysSomething(image: RowImage): boolean {
    return this.#columns.some(({ column, col }) => {
      if (column.type === 'formula' || column.key === 'seq') return false;
      const cell = cellIn(image, col);
      return cell !== undefined && (cell.kind === 'text' ? cell.text.trim() !== '' : cell.kind !== 'empty');
    });
  }

  #readRow(image: RowImage): RowReading<T> {
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
      if (reading.kind === 'fixed' && isLogged(column)) normalised.add(column.key);
      const issue = cell && valueIssue(column, reading, shownText(cell), this.#place(column, image.row, col));
      if (issue) issues.push(issue);
    }
    const index = image.row - (this.site?.headerRow ?? 0);
    const row = { values: values as RowValues<T>, sheetRow: image.row, index, unreadable, normalised };
    return { row, issues };
  }

  #place(column: ColumnDef, row: number, col: number): Location & { readonly column: string } {
    return {
      sheet: this.site?.sheet.name ?? this.def.sheet,
      cell: formatCell({ row, col }),
      table: this.def.name,
      row: row - (this.site?.headerRow ?? 0),
      column: column.name,
    };
  }
}

/** What stands in the cell; of a formula without a stored result, the formula. */
function shownText({ text, formula }: CellImage): string {
  return text === '' && formula !== undefined ? `=${formula}` : text;
}
