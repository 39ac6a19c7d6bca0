import { contains, formatCell, parseCell, type CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import { joinSpans, lineSpan } from '../../../ledger-core/kernel/spans.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { isFormula, type SheetEdits, type WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import type { RowImage, SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import {
  HostError,
  type HostChange,
  type MarkedCell,
  type MarkOutcome,
  type RowSpan,
  type RowsRead,
  type SpreadsheetHost,
  type WriteOutcome,
  type WriteRequest,
} from '../../host/spreadsheet-host.ts';
import { GRID } from '../../strings/workbench-grid.ts';
import type { BookMaker, OpenedBook } from '../book/book-maker.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { OpenBook } from '../book/open-book.ts';
import { BookMarks } from './book-marks.ts';
import { Burst, type ChangedSpans } from './burst.ts';
import { editOfData } from './cell-data.ts';
import { computedWords, isHeading, isLocked, lockedWords } from './cell-lock.ts';
import { EditTeller } from './edit-teller.ts';
import type { Grid } from './grid.ts';
import { isGridFormula } from './grid-formulas.ts';
import type { Painting } from './painting.ts';
import { StructuredReferences } from './structured-references.ts';
import { TemplateResults } from './template-results.ts';
import { workbookData } from './workbook-data.ts';
import { editWrite, writeData } from './write-data.ts';

/** A workbook in the embedded grid. Nothing is open at first: then it is blank, and a plan can be carried out in it. */
export class UniverHost implements SpreadsheetHost {
  readonly #grid: Grid;
  readonly #marks: BookMarks;
  readonly #results: TemplateResults;
  readonly #maker: BookMaker;
  #book: OpenBook | undefined;
  #references = new StructuredReferences({ sheets: [] });
  #isReadOnly = false;
  #listener: ((changes: readonly HostChange[]) => void) | undefined;
  readonly #edits = new EditTeller();
  #base = 0;
  readonly #burst = new Burst((changes) => {
    this.#changed(changes);
  });

  constructor(grid: Grid, painting: Painting, maker: BookMaker) {
    this.#grid = grid;
    this.#marks = new BookMarks(painting);
    this.#results = new TemplateResults(grid, painting, maker);
    this.#maker = maker;
    grid.onCells((sheet, cells, by) => {
      this.#results.changed(by);
      this.#take(sheet, cells);
    });
  }

  get book(): OpenBook | undefined {
    return this.#book;
  }

  get isReadOnly(): boolean {
    return this.#isReadOnly;
  }

  get references(): StructuredReferences {
    return this.#references;
  }

  /** Shows a workbook from now on. */
  open({ isOurs, results, ...read }: OpenedBook): OpenBook {
    const book = new OpenBook(read);
    this.#book = book;
    this.#base += 1;
    this.#isReadOnly = !isOurs;
    this.#references = new StructuredReferences(read.image);
    this.#drop();
    const covered = new Map(results.covered.map(({ sheet, formulas }) => [sheet, new Set(formulas)]));
    this.#results.open(book, results);
    this.#grid.open(
      workbookData(book, {
        references: this.#references,
        isComputedHere: (sheet, cell) => !this.#results.has(sheet, cell) && isGridFormula(cell),
        isPainted: (sheet, formula) => covered.get(sheet)?.has(formula) === true,
      }),
    );
    // What cannot be told is as the file has it, until something changes.
    this.#results.show({ ...results, cells: results.cells.filter(({ value }) => value !== undefined) });
    this.#marks.open(book);
    this.#grid.show(read.looks.activeSheet);
    return book;
  }

  /** A blank place, in which a plan can be carried out. */
  openBlank(): void {
    // What the grid shows when nothing is open is blank.
    this.close();
  }

  /** Nothing is open any more. */
  close(): void {
    this.#drop();
    this.#book = undefined;
    this.#listener = undefined;
    this.#marks.open(undefined);
    this.#results.close();
    this.#grid.close();
  }

  /** Counts the files that were opened: edits are told against the last of them. */
  get base(): number {
    return this.#base;
  }

  /** Takes over edits of an earlier day; those for sheets that are not there are answered back. */
  restore(edits: WorkbookEdits): readonly SheetEdits[] {
    const book = this.#book;
    if (!book) return edits;
    const lost = book.restore(edits);
    for (const { sheet, cells } of edits.filter((one) => !lost.includes(one))) {
      const writes = cells.map((cell) => editWrite(cell, this.#references));
      this.#grid.writeQuietly(book.indexOf(sheet), writes);
      this.#burst.add(sheet, cells);
    }
    this.#marks.restore(edits);
    this.tellNow();
    if (lost.length < edits.length) this.#edits.tell();
    return lost;
  }

  /** Tells of every change of the workbook, so that a draft can be kept. Answers how to stop. */
  onEdited(listener: () => void): () => void {
    return this.#edits.on(listener);
  }

  /** Tells of what was changed a moment ago, which is otherwise told together with what follows. */
  tellNow(): void {
    this.#burst.flush();
  }

  /** Once every formula is computed as of the last change: the template's, and the grid's own. */
  async settled(): Promise<void> {
    do {
      this.tellNow();
      await this.#results.computed();
      await this.#grid.computed();
    } while (!this.#burst.isEmpty);
  }

  /** Why the user may not change a cell; undefined where that is possible. */
  refusal(sheetIndex: number, at: CellPosition): Text | undefined {
    const sheet = this.#book?.sheets[sheetIndex];
    if (!sheet) return GRID.nothingOpen;
    if (this.#isReadOnly) return GRID.readOnly;
    if (isLocked(sheet, at) || isHeading(sheet, at)) return lockedWords(sheet, at);
    return this.#results.isComputed(sheet, at) ? computedWords(sheet, at) : undefined;
  }

  /** The user cannot type there: the sheet is protected and the cell is not open, or nothing may be changed at all. */
  isLocked(sheetIndex: number, at: CellPosition): boolean {
    const sheet = this.#book?.sheets[sheetIndex];
    return !sheet || this.#isReadOnly || isLocked(sheet, at);
  }

  readWorkbook(): Promise<WorkbookImage> {
    return Promise.resolve(this.#book?.image ?? BLANK);
  }

  readSheet(sheet: string): Promise<SheetImage | undefined> {
    return Promise.resolve(this.#book?.sheet(sheet)?.image);
  }

  readRows(sheet: string, rows: readonly RowSpan[]): Promise<RowsRead | undefined> {
    return Promise.resolve(this.#book?.sheet(sheet)?.read(joinSpans(rows)));
  }

  async createSheets(plan: WorkbookPlan, onProgress?: (done: number, of: number) => void): Promise<void> {
    // Not in an opened file, empty as it may look: charts and pictures are not shown, and the plan would take its place.
    const [taken] = this.#book?.sheets ?? [];
    if (taken) throw new HostError('name-taken', this.#isReadOnly ? GRID.notOurs : GRID.notBlank, taken.name);
    this.open(await this.#maker.make(plan));
    onProgress?.(plan.sheets.length, plan.sheets.length);
    this.#listener?.([{ kind: 'sheets' }]);
    this.#edits.tell();
  }

  write({ sheet: name, cells, expected }: WriteRequest): Promise<WriteOutcome> {
    const sheet = this.#sheet(name);
    const rows = joinSpans([...cells, ...expected].map(({ row }) => lineSpan(row)));
    const asNow = (): readonly RowImage[] => sheet.read(rows).rows;
    const isOther = expected.some((one) => (sheet.cellAt(one)?.text ?? '') !== one.text);
    if (isOther) return Promise.resolve({ status: 'conflict', rows: asNow() });
    const locked = cells.find((cell) => this.#isReadOnly || isLocked(sheet, cell));
    if (locked) throw new HostError('protected', this.#isReadOnly ? GRID.readOnly : lockedWords(sheet, locked), name);
    const { epoch } = this.#book?.read.image ?? BLANK;
    const index = this.#book?.indexOf(sheet.name) ?? -1;
    const shownBy = (at: CellPosition): string => this.#grid.style(index, at)?.n?.pattern ?? 'General';
    const writes = cells.map((cell) => writeData(cell, sheet.numberFormatOf(cell), epoch, shownBy(cell)));
    if (!this.#grid.write(index, writes)) throw new HostError('unknown', GRID.failed, name);
    return Promise.resolve({ status: 'written', rows: asNow() });
  }

  async growTable(table: string, rows: number): Promise<void> {
    const sheet = this.#book?.sheetOfTable(table);
    const range = sheet?.image.tables.find(({ name }) => name === table)?.range;
    if (!sheet || !range) throw new HostError('gone', fill(GRID.gone, { place: table }), table);
    if (this.#isReadOnly || sheet.looks.isProtected) throw new HostError('protected', GRID.readOnly, sheet.name);
    const below = { ...range, top: range.bottom + 1, bottom: range.bottom + rows };
    const inTheWay = sheet.image.rows.flatMap(({ cells }) => cells).find((cell) => contains(below, cell));
    if (inTheWay) throw new HostError('unknown', fill(GRID.belowTable, { cell: formatCell(inTheWay) }), sheet.name);
    await this.settled();
    const active = this.#grid.activeSheet;
    this.open(await this.#maker.rebase(this.#book?.edits({ table, bottom: below.bottom }) ?? []));
    this.#grid.show(active);
    this.#listener?.([{ kind: 'structure', sheet: sheet.name }]);
    this.#edits.tell();
  }

  watch(listener: (changes: readonly HostChange[]) => void): Promise<() => Promise<void>> {
    this.#listener = listener;
    return Promise.resolve(() => {
      if (this.#listener === listener) this.#listener = undefined;
      return Promise.resolve();
    });
  }

  show(sheet: string, cell?: string): Promise<boolean> {
    const found = this.#book?.sheet(sheet);
    const at = cell === undefined ? undefined : parseCell(cell);
    if (!found || (cell !== undefined && !at)) return Promise.resolve(false);
    if (found.image.state !== 'visible') {
      return Promise.reject(new HostError('gone', fill(GRID.hidden, { sheet }), 'hidden sheet'));
    }
    return Promise.resolve(this.#grid.show(this.#book?.indexOf(found.name) ?? -1, at));
  }

  mark(cells: readonly MarkedCell[]): Promise<MarkOutcome> {
    const marked = this.#setMarks(cells);
    const refused = new Set(cells.flatMap(({ sheet }) => (this.#book?.sheet(sheet) ? [] : [sheet])));
    return Promise.resolve({ marked, refused: [...refused] });
  }

  unmark(): Promise<number> {
    const { count } = this.#marks;
    if (count > 0) this.#setMarks([]);
    return Promise.resolve(count);
  }

  #setMarks(cells: readonly MarkedCell[]): number {
    const marked = this.#marks.set(cells, !this.#isReadOnly);
    if (this.#book) this.#edits.tell();
    return marked;
  }

  /** Cells of the grid hold something else: the book takes it over, the session is told, formulas are computed. */
  #take(index: number, cells: readonly CellPosition[]): void {
    const sheet = this.#book?.sheets[index];
    if (!sheet) return;
    const edits = cells.map((at) =>
      editOfData(at, this.#grid.cell(index, at), this.#grid.style(index, at), sheet.styles.numberFormatOf(at)),
    );
    this.#edits.touch(sheet, edits);
    sheet.take(edits, (formula, row) => this.#references.asRanges(formula, row));
    const formulas = edits.filter(({ value }) => isFormula(value));
    this.#results.putAnew(sheet.name, formulas);
    this.#burst.add(sheet.name, cells);
  }

  #changed(changes: readonly ChangedSpans[]): void {
    this.#listener?.(changes.map(({ sheet, rows }) => ({ kind: 'cells', sheet, rows, source: 'local' })));
    this.#edits.tellOfTouched();
    this.#results.update(
      changes.flatMap(({ sheet, rows }) => {
        const read = this.#book?.sheet(sheet)?.read(rows);
        return read ? [{ sheet, spans: rows, read }] : [];
      }),
    );
  }

  #sheet(name: string): BookSheet {
    const sheet = this.#book?.sheet(name);
    if (!sheet) throw new HostError('gone', fill(GRID.gone, { place: name }), name);
    return sheet;
  }

  /** What was changed a moment ago is not told any more: another workbook is shown. */
  #drop(): void {
    this.#burst.drop();
    this.#edits.forget();
  }
}

const BLANK: WorkbookImage = { epoch: 1900, sheets: [], names: [], remarks: [] };
