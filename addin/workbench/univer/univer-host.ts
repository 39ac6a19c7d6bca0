import type { ICellData } from '@univerjs/core';
import { contains, formatCell, parseCell, type CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import { joinSpans, lineSpan } from '../../../ledger-core/kernel/spans.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import type { SheetEdits, WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
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
import type { BookMaker, BookResults, OpenedBook } from '../book/book-maker.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { OpenBook } from '../book/open-book.ts';
import { editOfData, scalarData } from './cell-data.ts';
import { editWrite, writeData } from './write-data.ts';
import type { Grid, GridWrite } from './grid.ts';
import { eachOnce, marksOf, markStyle, marksIn } from './mark-styles.ts';
import type { Painting } from './painting.ts';
import { StructuredReferences } from './structured-references.ts';
import { styleChange } from './style-data.ts';
import { isGridFormula } from './grid-formulas.ts';
import { blankData, workbookData } from './workbook-data.ts';

/** A burst of changes is told once. */
const BURST_MS = 20;
/** A typed formula that draws on what depends on it would be computed for ever. */
const MOST_ROUNDS = 5;

/** A workbook in the embedded grid. Nothing is open at first: then it is blank, and a plan can be carried out in it. */
export class UniverHost implements SpreadsheetHost {
  readonly #grid: Grid;
  readonly #painting: Painting;
  readonly #maker: BookMaker;
  #book: OpenBook | undefined;
  #references = new StructuredReferences({ sheets: [] });
  /** Cells with a formula of the template, which the core computes, and what it told last. */
  #ours = new Map<string, BookResults['cells'][number]>();
  #isReadOnly = false;
  #marks: readonly MarkedCell[] = [];
  #listener: ((changes: readonly HostChange[]) => void) | undefined;
  readonly #editListeners = new Set<() => void>();
  #base = 0;
  #pending = new Map<string, RowSpan[]>();
  /** Cells of formulas of ours that were put in anew, as by redo: their results are not told again. */
  #putAnew = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #computing: Promise<void> = Promise.resolve();
  /** How often the grid's formulas have been computed since somebody changed something. */
  #rounds = 0;

  constructor(grid: Grid, painting: Painting, maker: BookMaker) {
    this.#grid = grid;
    this.#painting = painting;
    this.#maker = maker;
    grid.onCells((sheet, cells, by) => {
      this.#rounds = by === 'engine' ? this.#rounds + 1 : 0;
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
    this.#pending = new Map();
    const covered = new Map(results.covered.map(({ sheet, formulas }) => [sheet, new Set(formulas)]));
    this.#ours = new Map(results.cells.map((one) => [keyOf(one.sheet, one), one]));
    this.#marks = marksIn(read);
    this.#grid.open(
      workbookData(book, {
        references: this.#references,
        isComputedHere: (sheet, cell) => !this.#ours.has(keyOf(sheet, cell)) && isGridFormula(cell),
        isPainted: (sheet, formula) => covered.get(sheet)?.has(formula) === true,
      }),
    );
    // What cannot be told is as the file has it, until something changes.
    this.#show({ ...results, cells: results.cells.filter(({ value }) => value !== undefined) });
    this.#paintMarks();
    this.#grid.show(read.looks.activeSheet);
    return book;
  }

  /** A blank place, in which a plan can be carried out. */
  openBlank(): void {
    this.close();
    this.#grid.open(blankData());
  }

  /** Nothing is open any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = new Map();
    this.#book = undefined;
    this.#listener = undefined;
    this.#setMarks([]);
    this.#painting.set('formats', []);
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
    for (const [index, sheet] of book.sheets.entries()) {
      const own = edits.find((one) => one.sheet === sheet.name);
      if (!own) continue;
      this.#grid.writeQuietly(
        index,
        own.cells.map((cell) => editWrite(cell, this.#references)),
      );
      this.#queue(sheet.name, own.cells);
      if (own.marks) this.#marks = [...this.#marks.filter((one) => one.sheet !== sheet.name), ...marksOf(own)];
    }
    this.#paintMarks();
    this.#flush();
    return lost;
  }

  /** Tells of every change of the workbook, so that a draft can be kept. Answers how to stop. */
  onEdited(listener: () => void): () => void {
    this.#editListeners.add(listener);
    return () => {
      this.#editListeners.delete(listener);
    };
  }

  /** Once every formula is computed as of the last change: the template's, and the grid's own. */
  async settled(): Promise<void> {
    do {
      this.#flush();
      await this.#computing;
      await this.#grid.computed();
    } while (this.#pending.size > 0);
  }

  /** Why the user may not change a cell; undefined where that is possible. */
  refusal(sheetIndex: number, at: CellPosition): Text | undefined {
    const sheet = this.#book?.sheets[sheetIndex];
    if (!sheet) return GRID.nothingOpen;
    if (this.#isReadOnly) return GRID.readOnly;
    const place = { cell: `${sheet.name}!${formatCell(at)}` };
    if (isLocked(sheet, at) || isHeading(sheet, at)) return fill(GRID.locked, place);
    return this.isComputed(sheet, at) ? fill(GRID.computed, place) : undefined;
  }

  /** The user cannot type there: the sheet is protected and the cell is not open, or nothing may be changed at all. */
  isLocked(sheetIndex: number, at: CellPosition): boolean {
    const sheet = this.#book?.sheets[sheetIndex];
    return !sheet || this.#isReadOnly || isLocked(sheet, at);
  }

  /** A formula of the template stands there, which the workbench computes. */
  isComputed(sheet: BookSheet, at: CellPosition): boolean {
    return this.#ours.has(keyOf(sheet.name, at)) && sheet.cellAt(at)?.formula !== undefined;
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
    const taken = this.#book?.sheets.find(({ image }) => image.rows.length > 0);
    if (taken) throw hostError('name-taken', GRID.notBlank, taken.name);
    this.open(await this.#maker.make(plan));
    onProgress?.(plan.sheets.length, plan.sheets.length);
    this.#tell([{ kind: 'sheets' }]);
    this.#edited();
  }

  write({ sheet: name, cells, expected }: WriteRequest): Promise<WriteOutcome> {
    const sheet = this.#sheet(name);
    const rows = joinSpans([...cells, ...expected].map(({ row }) => lineSpan(row)));
    const asNow = (): readonly RowImage[] => sheet.read(rows).rows;
    const isOther = expected.some((one) => (sheet.cellAt(one)?.text ?? '') !== one.text);
    if (isOther) return Promise.resolve({ status: 'conflict', rows: asNow() });
    const locked = cells.find((cell) => this.#isReadOnly || isLocked(sheet, cell));
    if (locked) {
      const why = this.#isReadOnly ? GRID.readOnly : fill(GRID.locked, { cell: `${name}!${formatCell(locked)}` });
      throw hostError('protected', why, name);
    }
    const { epoch } = this.#book?.read.image ?? BLANK;
    const index = this.#indexOf(sheet);
    const shownBy = (at: CellPosition): string => this.#grid.style(index, at)?.n?.pattern ?? 'General';
    const writes = cells.map((cell) => writeData(cell, sheet.numberFormatOf(cell), epoch, shownBy(cell)));
    if (!this.#grid.write(index, writes)) throw hostError('unknown', GRID.failed, name);
    return Promise.resolve({ status: 'written', rows: asNow() });
  }

  async growTable(table: string, rows: number): Promise<void> {
    const sheet = this.#book?.sheetOfTable(table);
    const range = sheet?.image.tables.find(({ name }) => name === table)?.range;
    if (!sheet || !range) throw hostError('gone', fill(GRID.gone, { place: table }), table);
    if (this.#isReadOnly || sheet.looks.isProtected) throw hostError('protected', GRID.readOnly, sheet.name);
    const below = { ...range, top: range.bottom + 1, bottom: range.bottom + rows };
    const inTheWay = sheet.image.rows.flatMap(({ cells }) => cells).find((cell) => contains(below, cell));
    if (inTheWay) throw hostError('unknown', fill(GRID.belowTable, { cell: formatCell(inTheWay) }), sheet.name);
    await this.settled();
    const edits = this.#book?.edits() ?? [];
    const grown = [{ table, bottom: below.bottom }];
    const others = edits.filter((one) => one.sheet !== sheet.name);
    const own = edits.find((one) => one.sheet === sheet.name) ?? {
      sheet: sheet.name,
      cells: [],
      results: [],
      grown: [],
    };
    const active = this.#grid.activeSheet;
    this.open(await this.#maker.rebase([...others, { ...own, grown }]));
    this.#grid.show(active);
    this.#tell([{ kind: 'structure', sheet: sheet.name }]);
    this.#edited();
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
      return Promise.reject(hostError('gone', fill(GRID.hidden, { sheet }), 'hidden sheet'));
    }
    return Promise.resolve(this.#grid.show(this.#indexOf(found), at));
  }

  mark(cells: readonly MarkedCell[]): Promise<MarkOutcome> {
    const wanted = eachOnce(cells.filter(({ sheet, cell }) => this.#book?.sheet(sheet) && parseCell(cell)));
    this.#setMarks(wanted);
    const refused = new Set(cells.flatMap(({ sheet }) => (this.#book?.sheet(sheet) ? [] : [sheet])));
    return Promise.resolve({ marked: wanted.length, refused: [...refused] });
  }

  unmark(): Promise<number> {
    const count = this.#marks.length;
    if (count > 0) this.#setMarks([]);
    return Promise.resolve(count);
  }

  #setMarks(cells: readonly MarkedCell[]): void {
    this.#marks = cells;
    if (!this.#isReadOnly) this.#book?.mark(cells);
    this.#paintMarks();
    if (this.#book) this.#edited();
  }

  #paintMarks(): void {
    const painted = this.#marks.flatMap(({ sheet, cell, severity }) => {
      const found = this.#book?.sheet(sheet);
      const at = parseCell(cell);
      return found && at ? [{ ...at, sheet: this.#indexOf(found), style: markStyle(severity) }] : [];
    });
    this.#painting.set('marks', painted);
  }

  /** Cells of the grid hold something else: the book takes it over, the session is told, formulas are computed. */
  #take(index: number, cells: readonly CellPosition[]): void {
    const sheet = this.#book?.sheets[index];
    if (!sheet) return;
    const edits = cells.map((at) =>
      editOfData(at, this.#grid.cell(index, at), this.#grid.style(index, at), sheet.styles.numberFormatOf(at)),
    );
    const isOfFile = ({ row, col, value }: (typeof edits)[number]): boolean => {
      const before = sheet.cellBefore({ row, col })?.formula;
      if (before === undefined || value === null || typeof value !== 'object') return false;
      return value.formula === before || value.formula === this.#references.asRanges(before, row);
    };
    sheet.put(edits.filter((one) => !isOfFile(one)));
    sheet.putBack(edits.filter(isOfFile));
    for (const { row, col, value } of edits) {
      if (value !== null && typeof value === 'object') this.#putAnew.add(keyOf(sheet.name, { row, col }));
    }
    this.#queue(sheet.name, cells);
    this.#timer ??= setTimeout(() => {
      this.#flush();
    }, BURST_MS);
  }

  #queue(sheet: string, cells: readonly CellPosition[]): void {
    const pending = this.#pending.get(sheet) ?? [];
    this.#pending.set(sheet, [...pending, ...cells.map(({ row }) => lineSpan(row))]);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const book = this.#book;
    if (!book || this.#pending.size === 0) return;
    const changes = [...this.#pending].map(([sheet, spans]) => ({ sheet, rows: joinSpans(spans) }));
    this.#pending = new Map();
    this.#tell(changes.map(({ sheet, rows }) => ({ kind: 'cells', sheet, rows, source: 'local' })));
    this.#edited();
    const read = changes.flatMap(({ sheet, rows }) => {
      const found = book.sheet(sheet)?.read(rows);
      return found ? [{ sheet, spans: rows, read: found }] : [];
    });
    const anew = [...this.#putAnew];
    this.#putAnew = new Set();
    this.#computing = this.#computing.then(async () => {
      const results = await this.#maker.update(read);
      if (book !== this.#book) return;
      const known = anew.flatMap((key) => this.#ours.get(key) ?? []);
      this.#show({ ...results, cells: [...known, ...results.cells] });
    });
  }

  /** Puts what formulas come to into the book and the grid. */
  #show({ cells, painted }: BookResults): void {
    const bySheet = new Map<string, BookResults['cells'][number][]>();
    for (const cell of cells) {
      const list = bySheet.get(cell.sheet);
      if (list) list.push(cell);
      else bySheet.set(cell.sheet, [cell]);
    }
    for (const [name, results] of bySheet) {
      const sheet = this.#book?.sheet(name);
      if (!sheet) continue;
      for (const one of results) this.#ours.set(keyOf(name, one), one);
      const ours = results.filter((one) => this.isComputed(sheet, one));
      const isOther = (one: (typeof ours)[number]): boolean => !sheet.shows(one);
      const changed = ours.filter(isOther);
      sheet.setResults(changed);
      this.#grid.writeQuietly(this.#indexOf(sheet), changed.map(resultWrite), this.#rounds > MOST_ROUNDS);
    }
    if (!painted) return;
    this.#painting.set(
      'formats',
      painted.flatMap(({ sheet, row, col, style }) => {
        const found = this.#book?.sheet(sheet);
        return found ? [{ sheet: this.#indexOf(found), row, col, style: styleChange(style) }] : [];
      }),
    );
  }

  #sheet(name: string): BookSheet {
    const sheet = this.#book?.sheet(name);
    if (!sheet) throw hostError('gone', fill(GRID.gone, { place: name }), name);
    return sheet;
  }

  #indexOf(sheet: BookSheet): number {
    return this.#book?.sheets.indexOf(sheet) ?? -1;
  }

  #edited(): void {
    for (const listener of [...this.#editListeners]) listener();
  }

  #tell(changes: readonly HostChange[]): void {
    this.#listener?.(changes);
  }
}

const BLANK: WorkbookImage = { epoch: 1900, sheets: [], names: [], remarks: [] };

function keyOf(sheet: string, { row, col }: CellPosition): string {
  return `${sheet}!${row},${col}`;
}

function isLocked(sheet: BookSheet, at: CellPosition): boolean {
  return sheet.looks.isProtected && !sheet.styles.isUnlocked(at);
}

/** Formulas know a table's columns by their headings. */
function isHeading({ image }: BookSheet, { row, col }: CellPosition): boolean {
  return image.tables.some(({ range }) => row === range.top && col >= range.left && col <= range.right);
}

function resultWrite({ row, col, value }: BookResults['cells'][number]): GridWrite {
  const { v, t }: ICellData = scalarData(value ?? null);
  return { row, col, data: t === undefined ? { v: v ?? null } : { v: v ?? null, t } };
}

function hostError(code: HostError['code'], words: Text, detail: string): HostError {
  return new HostError(code, words, detail);
}
