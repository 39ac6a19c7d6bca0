import { formatCell } from '../../../ledger-core/kernel/cell-ref.ts';
import type { Epoch } from '../../../ledger-core/kernel/local-date.ts';
import {
  cellImage,
  FALSE,
  isVeiled,
  numberContent,
  TRUE,
  type CellContent,
} from '../../../ledger-core/workbook/cell-content.ts';
import type { CellImage, RowImage } from '../../../ledger-core/workbook/image.ts';
import { GENERAL_FORMAT, readNumberFormat, type NumberFormat } from '../../../ledger-core/workbook/number-format.ts';
import { Tally } from '../../../ledger-core/workbook/remarks/tally.ts';
import type { FormulaPlaces } from './formula-places.ts';

/** A block of cells as Excel gave it, every part by row and column of the block. */
export interface CellGrid {
  /** Of the block's first cell, from 1 on. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  /** A row that is absent holds nothing of which the format matters. */
  readonly formats: readonly (readonly string[] | undefined)[];
  /** A row that is absent holds no text that could be an error value. */
  readonly types: readonly (readonly string[] | undefined)[];
  /** Formulas as Excel writes them, where they were asked for; else `places` tells where there are some. */
  readonly formulas: readonly (readonly unknown[] | undefined)[];
  readonly places: FormulaPlaces | undefined;
  /** Which rows are hidden. */
  readonly hiddenRows: ReadonlySet<number>;
}

export interface CellRows {
  readonly rows: readonly RowImage[];
  /** Cells whose number format shows nothing of their value, or not its sign. */
  readonly veiled: Tally;
}

/** Turns what Excel gave into rows as the file reader has them. */
export class CellReader {
  readonly #epoch: Epoch;
  readonly #formats = new Map<string, NumberFormat>();

  constructor(epoch: Epoch) {
    this.#epoch = epoch;
  }

  read(grid: CellGrid): CellRows {
    const veiled = new Tally();
    const rows: RowImage[] = [];
    grid.values.forEach((values, at) => {
      const cells = this.#row(grid, values, at, veiled);
      const row = grid.top + at;
      if (cells.length > 0) rows.push({ row, hidden: grid.hiddenRows.has(row), cells });
    });
    return { rows, veiled };
  }

  #row(grid: CellGrid, values: readonly unknown[], at: number, veiled: Tally): CellImage[] {
    const row = grid.top + at;
    const cells: CellImage[] = [];
    values.forEach((value, index) => {
      const col = grid.left + index;
      const formula = formulaAt(grid, at, index);
      if (value === '' && formula === undefined) return;
      const format = this.#formatOf(grid.formats[at]?.[index]);
      const content = this.#content(value, format, grid.types[at]?.[index]);
      const cell = cellImage(row, col, content, formula);
      if (isVeiled(content, format)) veiled.add(() => formatCell(cell));
      cells.push(cell);
    });
    return cells;
  }

  #content(value: unknown, format: NumberFormat, type: string | undefined): CellContent {
    if (typeof value === 'number') return numberContent(value, lexemeOf(value), format, this.#epoch);
    if (typeof value === 'boolean') return value ? TRUE : FALSE;
    return { kind: type === 'Error' ? 'error' : 'text', text: String(value) };
  }

  #formatOf(code: string | undefined): NumberFormat {
    if (code === undefined) return GENERAL_FORMAT;
    const known = this.#formats.get(code);
    if (known) return known;
    const format = readNumberFormat(code);
    this.#formats.set(code, format);
    return format;
  }
}

/** The shortest decimal text of a double, as files write it. */
function lexemeOf(value: number): string {
  return String(value).replace('e', 'E');
}

function formulaAt({ formulas, places, top, left }: CellGrid, at: number, index: number): string | undefined {
  const written = formulas[at]?.[index];
  if (written !== undefined)
    return typeof written === 'string' && written.startsWith('=') ? written.slice(1) : undefined;
  return places?.has(top + at, left + index) ? '' : undefined;
}
