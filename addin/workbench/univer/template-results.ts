import type { ICellData } from '@univerjs/core';
import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import type { BookMaker, BookResults, ChangedRows } from '../book/book-maker.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { OpenBook } from '../book/open-book.ts';
import { scalarData } from './cell-data.ts';
import type { Grid, GridWrite } from './grid.ts';
import type { Painting } from './painting.ts';
import { styleChange } from './style-data.ts';

type Result = BookResults['cells'][number];

/** A typed formula that draws on what depends on it would be computed for ever. */
const MOST_ROUNDS = 5;

/** What the template's own formulas come to: asked of the core after each change, kept in the book, shown in the grid. */
export class TemplateResults {
  readonly #grid: Grid;
  readonly #painting: Painting;
  readonly #maker: BookMaker;
  #book: OpenBook | undefined;
  /** Cells with a formula of the template, and what it told last. */
  #ours = new Map<string, Result>();
  /** Of these, the ones that were put in anew, as by redo: what they come to is not told again. */
  #putAnew = new Set<string>();
  #computing: Promise<void> = Promise.resolve();
  /** How often the grid's formulas have been computed since somebody changed something. */
  #rounds = 0;

  constructor(grid: Grid, painting: Painting, maker: BookMaker) {
    this.#grid = grid;
    this.#painting = painting;
    this.#maker = maker;
  }

  /** Another book, with what its formulas come to; nothing is shown yet. */
  open(book: OpenBook, { cells }: BookResults): void {
    this.#book = book;
    this.#ours = new Map(cells.map((one) => [keyOf(one.sheet, one), one]));
    this.#putAnew = new Set();
  }

  close(): void {
    this.#book = undefined;
    this.#ours = new Map();
    this.#painting.set('formats', []);
  }

  /** The template computes this cell, whatever stands in it now. */
  has(sheet: string, at: CellPosition): boolean {
    return this.#ours.has(keyOf(sheet, at));
  }

  /** A formula of the template stands there. */
  isComputed(sheet: BookSheet, at: CellPosition): boolean {
    return this.has(sheet.name, at) && sheet.cellAt(at)?.formula !== undefined;
  }

  /** Somebody changed something, or the grid's engine did. */
  changed(by: 'hand' | 'engine'): void {
    this.#rounds = by === 'engine' ? this.#rounds + 1 : 0;
  }

  /** Formulas were put into these cells. */
  putAnew(sheet: string, cells: readonly CellPosition[]): void {
    for (const at of cells) this.#putAnew.add(keyOf(sheet, at));
  }

  /** Has everything computed that draws on these rows, and shows it. */
  update(changes: readonly ChangedRows[]): void {
    const book = this.#book;
    const anew = [...this.#putAnew];
    this.#putAnew = new Set();
    this.#computing = this.#computing.then(async () => {
      const results = await this.#maker.update(changes);
      if (book !== this.#book) return;
      const known = anew.flatMap((key) => this.#ours.get(key) ?? []);
      this.show({ ...results, cells: [...known, ...results.cells] });
    });
  }

  /** Once everything that was asked for is shown. */
  computed(): Promise<void> {
    return this.#computing;
  }

  /** Puts what formulas come to into the book and the grid. */
  show({ cells, painted }: BookResults): void {
    for (const [name, results] of bySheet(cells)) {
      const sheet = this.#book?.sheet(name);
      if (!sheet) continue;
      for (const one of results) this.#ours.set(keyOf(name, one), one);
      const changed = results.filter((one) => this.isComputed(sheet, one) && !sheet.shows(one));
      sheet.setResults(changed);
      this.#grid.writeQuietly(this.#indexOf(name), changed.map(resultWrite), this.#rounds > MOST_ROUNDS);
    }
    if (!painted) return;
    this.#painting.set(
      'formats',
      painted.flatMap(({ sheet, row, col, style }) => {
        const index = this.#indexOf(sheet);
        return index >= 0 ? [{ sheet: index, row, col, style: styleChange(style) }] : [];
      }),
    );
  }

  #indexOf(sheet: string): number {
    return this.#book?.indexOf(sheet) ?? -1;
  }
}

function bySheet(cells: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const lists = new Map<string, Result[]>();
  for (const cell of cells) {
    const list = lists.get(cell.sheet);
    if (list) list.push(cell);
    else lists.set(cell.sheet, [cell]);
  }
  return lists;
}

function keyOf(sheet: string, { row, col }: CellPosition): string {
  return `${sheet}!${row},${col}`;
}

function resultWrite({ row, col, value }: Result): GridWrite {
  const { v, t }: ICellData = scalarData(value ?? null);
  return { row, col, data: t === undefined ? { v: v ?? null } : { v: v ?? null, t } };
}
