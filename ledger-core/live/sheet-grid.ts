import type { CellPosition, CellRange } from '../kernel/cell-ref.ts';
import { toSerial } from '../kernel/local-date.ts';
import type { CellImage, SheetImage, TableImage } from '../workbook/image.ts';
import type { CellSource, TableColumn } from './sheet-place.ts';
import type { TemplateFormula, TemplateTable } from './sheet-template.ts';
import { CANNOT_TELL, type Value } from './sheet-value.ts';
import { Vector, type Given, type Slice } from './sheet-vector.ts';

/** A table of ours as it stands on a sheet. */
export interface FoundTable {
  readonly template: TemplateTable;
  readonly image: TableImage;
  /** Rows of the body. */
  readonly top: number;
  readonly bottom: number;
}

/** A cell of a workbook. */
export interface SheetCell extends CellPosition {
  readonly sheet: string;
}

/** One sheet as formulas see it: the columns of its table, and the cells around. */
export class SheetGrid {
  /** Of the sheet's table, by the column of the sheet. */
  readonly columns: ReadonlyMap<number, TableColumn>;
  /** Where formulas of ours stand. */
  readonly ours: readonly SheetCell[];
  readonly #around: Vector;
  readonly #places = new Map<number, number>();
  readonly #slices = new Map<string, Slice>();

  /** `formulas`: those outside the table's body, by `cellKey`. */
  constructor(
    image: SheetImage,
    table: FoundTable | undefined,
    formulas: ReadonlyMap<number, TemplateFormula>,
    source: CellSource,
  ) {
    const ours: SheetCell[] = [];
    const body = (table ? bodyOf(table) : []).map((column) => ({ ...column, cells: new Cells(image.name, source) }));
    const around = new Cells(image.name, source);
    for (const { cells } of body) cells.fill(table ? table.bottom - table.top + 1 : 0);
    for (const row of image.rows) {
      const isInBody = table !== undefined && row.row >= table.top && row.row <= table.bottom;
      for (const cell of row.cells) {
        const column = isInBody ? body[cell.col - table.image.range.left] : undefined;
        const key = cellKey(cell);
        const place = column ? row.row - column.top : this.#places.size;
        if (!column) this.#places.set(key, place);
        const isOurs = (column?.cells ?? around).put(place, cell, column ? column.formula : formulas.get(key));
        if (isOurs) ours.push({ sheet: image.name, row: cell.row, col: cell.col });
      }
    }
    this.ours = ours;
    this.#around = around.vector();
    this.columns = new Map(
      body.map(({ col, top, cells }) => [col, { sheet: image.name, col, top, vector: cells.vector() }]),
    );
  }

  value(row: number, col: number): Value {
    const column = this.columns.get(col);
    if (column && row >= column.top && row < column.top + column.vector.size) return column.vector.at(row - column.top);
    const place = this.#places.get(cellKey({ row, col }));
    return place === undefined ? null : this.#around.at(place);
  }

  /** Row by row where the range is several columns wide. */
  slice({ top, left, bottom, right }: CellRange): Slice {
    const column = left === right ? this.columns.get(left) : undefined;
    if (column && top >= column.top && bottom < column.top + column.vector.size) {
      return { vector: column.vector, start: top - column.top, size: bottom - top + 1 };
    }
    const width = right - left + 1;
    const make = (): Slice => {
      const values = Array<undefined>(width * (bottom - top + 1)).fill(undefined);
      return new Vector(values, (place) => this.value(top + Math.floor(place / width), left + (place % width))).whole;
    };
    // What stands in one row is asked for by that row only.
    if (top === bottom) return make();
    const key = [top, left, bottom, right].join();
    const slice = this.#slices.get(key) ?? make();
    this.#slices.set(key, slice);
    return slice;
  }
}

/** Cells that are looked up together: what each holds, or the formula of ours that it comes to. */
class Cells {
  readonly #values: Given[] = [];
  readonly #formulas: ({ readonly formula: TemplateFormula; readonly at: CellPosition } | undefined)[] = [];
  readonly #sheet: string;
  readonly #source: CellSource;

  constructor(sheet: string, source: CellSource) {
    this.#sheet = sheet;
    this.#source = source;
  }

  /** Empty cells. */
  fill(size: number): void {
    for (let place = 0; place < size; place++) this.#values.push(null);
  }

  /** Whether it holds the formula that belongs there. */
  put(place: number, cell: CellImage, formula: TemplateFormula | undefined): boolean {
    const isOurs = formula !== undefined && cell.formula !== undefined && formula.isThis(cell.formula);
    // A formula of somebody's that was never computed cannot be told either.
    this.#values[place] = isOurs || cell.kind === 'empty' ? undefined : valueOf(cell);
    if (isOurs) this.#formulas[place] = { formula, at: cell };
    return isOurs;
  }

  vector(): Vector {
    return new Vector(this.#values, (place) => {
      const own = this.#formulas[place];
      if (!own) throw CANNOT_TELL;
      const { row, col } = own.at;
      return own.formula.evaluate({ cells: this.#source, sheet: this.#sheet, row, col });
    });
  }
}

function bodyOf({ template, image, top }: FoundTable): {
  readonly col: number;
  readonly top: number;
  readonly formula: TemplateFormula | undefined;
}[] {
  return image.columns.map((heading, at) => ({
    col: image.range.left + at,
    top,
    formula: template.columns.get(heading),
  }));
}

export function cellKey({ row, col }: CellPosition): number {
  return row * 16_384 + col - 1;
}

/** As a formula reads it: a day is its serial number. */
function valueOf({ kind, text, lexeme, date }: CellImage): Value {
  switch (kind) {
    case 'number':
      return Number(text);
    case 'date':
      if (lexeme !== undefined) return Number(lexeme);
      return date === undefined ? text : toSerial(date);
    case 'text':
      return text;
    case 'bool':
      return text === 'TRUE';
    case 'error':
      return { error: text };
    case 'empty':
      return null;
  }
}
