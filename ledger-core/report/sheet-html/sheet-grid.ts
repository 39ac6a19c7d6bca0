import { contains, type CellPosition, type CellRange } from '../../kernel/cell-ref.ts';
import { formatHolds } from './format-formula.ts';
import { DEFAULT_FONT, type PrintFont, type PrintOptions } from './print-options.ts';
import { PLAIN_LOOK } from './printed-look.ts';
import type { PrintedCell, PrintedFormat, PrintedLook, PrintedSheet, Span } from './printed-sheet.ts';
import { lineCount, pxOf } from './text-width.ts';

/** Between a text and the cell's edge, in px. */
export const PADDING = 2;

/** A sheet with its measures: where each row and column is at full size, in px, and what each cell shows. */
export class SheetGrid {
  readonly sheet: PrintedSheet;
  readonly font: PrintFont;
  readonly #options: PrintOptions;
  readonly #cells = new Map<number, Map<number, PrintedCell>>();
  readonly #merges = new Map<string, CellRange>();
  readonly #rowLooks: ReadonlyMap<number, PrintedLook | undefined>;
  /** Edges: the first is the left of column A or the top of row 1. */
  readonly #columnEdges: readonly number[];
  readonly #rowEdges: readonly number[];
  /** By row and column, once asked for. */
  readonly #looks = new Map<number, PrintedLook[]>();
  readonly #mergedLooks = new Map<PrintedLook, Map<string, PrintedLook>>();

  constructor(sheet: PrintedSheet, options: PrintOptions) {
    this.sheet = sheet;
    this.#options = options;
    this.font = options.font ?? DEFAULT_FONT;
    this.#rowLooks = new Map(sheet.rows.map(({ row, look }) => [row, look]));
    for (const cell of sheet.cells) {
      const row = this.#cells.get(cell.row) ?? new Map<number, PrintedCell>();
      this.#cells.set(cell.row, row.set(cell.col, cell));
    }
    for (const merge of sheet.merges)
      for (let row = merge.top; row <= merge.bottom; row += 1)
        for (let col = merge.left; col <= merge.right; col += 1) this.#merges.set(`${row} ${col}`, merge);
    const { digitWidth } = this.font;
    this.#columnEdges = edges(sheet.columns.map(({ width }) => width * digitWidth));
    this.#rowEdges = edges(this.#rowHeights());
  }

  x(col: number): number {
    return edgeAt(this.#columnEdges, col - 1, this.sheet.defaults.width * this.font.digitWidth);
  }

  y(row: number): number {
    return edgeAt(this.#rowEdges, row - 1, pxOf(this.sheet.defaults.height));
  }

  width({ first, last }: Span): number {
    return this.x(last + 1) - this.x(first);
  }

  height({ first, last }: Span): number {
    return this.y(last + 1) - this.y(first);
  }

  cellsOfRow(row: number): readonly PrintedCell[] {
    return [...(this.#cells.get(row)?.values() ?? [])];
  }

  valueAt(row: number, col: number): PrintedCell['value'] {
    return this.#cells.get(row)?.get(col)?.value;
  }

  mergeAt({ row, col }: CellPosition): CellRange | undefined {
    return this.#merges.get(`${row} ${col}`);
  }

  /** With what the conditional formats change. */
  lookAt(row: number, col: number): PrintedLook {
    const looks = this.#looks.get(row) ?? [];
    this.#looks.set(row, looks);
    return (looks[col] ??= this.#changed({ row, col }, this.#plainLook(row, col)));
  }

  /** What a cell's value comes to as text. */
  textOf({ value }: PrintedCell, look: PrintedLook): { readonly text: string; readonly color?: string } {
    if (value === undefined || value === '') return { text: '' };
    return typeof value === 'object' ? { text: value.error } : this.#options.format(value, look.numberFormat);
  }

  #plainLook(row: number, col: number): PrintedLook {
    const own = this.#cells.get(row)?.get(col)?.look;
    return own ?? this.#rowLooks.get(row) ?? this.sheet.columns[col - 1]?.look ?? PLAIN_LOOK;
  }

  /** The first format that holds decides, for each thing that formats change. */
  #changed(at: CellPosition, plain: PrintedLook): PrintedLook {
    const holding: PrintedFormat[] = [];
    for (const format of this.sheet.formats) {
      const [first] = format.ranges;
      if (!first || !format.ranges.some((range) => contains(range, at))) continue;
      const by = { rows: at.row - first.top, cols: at.col - first.left };
      if (!formatHolds(format.formula, this, by)) continue;
      holding.push(format);
      if (format.stopIfTrue) break;
    }
    return holding.length === 0 ? plain : this.#merged(plain, holding);
  }

  /** One object for cells that look alike, as there are many. */
  #merged(plain: PrintedLook, holding: readonly PrintedFormat[]): PrintedLook {
    const ofPlain = this.#mergedLooks.get(plain) ?? new Map<string, PrintedLook>();
    this.#mergedLooks.set(plain, ofPlain);
    const key = holding.map((format) => this.sheet.formats.indexOf(format)).join(' ');
    const look =
      ofPlain.get(key) ?? holding.reduceRight((changed, { change }): PrintedLook => ({ ...changed, ...change }), plain);
    ofPlain.set(key, look);
    return look;
  }

  #rowHeights(): number[] {
    const own = new Map(this.sheet.rows.map(({ row, height }) => [row, height]));
    const last = Math.max(...this.sheet.areas.map(({ bottom }) => bottom), this.sheet.titles.rows?.last ?? 1);
    return Array.from({ length: last }, (_, at) => {
      const height = own.get(at + 1);
      // In whole px, as LibreOffice has it: page breaks come where they come there.
      return height === undefined ? this.#fittingHeight(at + 1) : Math.floor(pxOf(height));
    });
  }

  /** Of a row that says no height: as high as its highest text. */
  #fittingHeight(row: number): number {
    const heights = this.cellsOfRow(row)
      .filter((cell) => this.mergeAt(cell) === undefined)
      .map((cell) => {
        const { look, value, col } = cell;
        const { text } = this.textOf(cell, look);
        const room = this.width({ first: col, last: col }) - 2 * PADDING;
        const lines = look.wrap && typeof value === 'string' ? lineCount(text, room, look, this.font) : 1;
        return text === '' ? 0 : lines * pxOf(look.size) * this.font.lineHeight;
      });
    return Math.max(pxOf(this.sheet.defaults.height), ...heights);
  }
}

function edges(sizes: readonly number[]): number[] {
  const all = [0];
  for (const size of sizes) all.push((all.at(-1) ?? 0) + size);
  return all;
}

function edgeAt(all: readonly number[], at: number, otherwise: number): number {
  return all[at] ?? (all.at(-1) ?? 0) + (at - all.length + 1) * otherwise;
}
