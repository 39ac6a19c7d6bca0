import {
  HostError,
  type CellWrite,
  type HostChange,
  type MarkedCell,
  type MarkOutcome,
  type RowSpan,
  type RowsRead,
  type SpreadsheetHost,
  type WriteOutcome,
  type WriteRequest,
} from '../../addin/host/spreadsheet-host.ts';
import { parseCell } from '../../ledger-core/kernel/cell-ref.ts';
import { text } from '../../ledger-core/kernel/text.ts';
import type { CellScalar, WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import type { CellImage, RowImage, SheetImage, WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { cellAt, rowAt } from '../../ledger-core/workbook/sheet-index.ts';
import {
  constantCell,
  dateCellsOf,
  EMPTY_IMAGE,
  emptySheet,
  imageOfPlan,
  rowsOf,
  sheetOfPlan,
  type DateCells,
} from './image-of-plan.ts';

type Method =
  'readWorkbook' | 'readSheet' | 'readRows' | 'createSheets' | 'write' | 'growTable' | 'mark' | 'watch' | 'show';

/** What goes wrong at a call; `after` cells (of a write) or sheets (of a creation) have been written by then. */
interface Fault {
  readonly method: Method;
  readonly error: Error;
  readonly after: number;
}

/** What somebody types, by cell: `{ J9: 120.5 }`; null empties. */
export type Typing = Readonly<Record<string, CellScalar | null>>;

/**
 * A spreadsheet in memory: an image that people and the session change, and nothing of Excel. It computes no formula and
 * keeps no looks but date formats. Faults are asked for by the test.
 */
export class ImageHost implements SpreadsheetHost {
  /** Calls so far, and the rows and sheets that they read. */
  readonly calls: Record<Method, number> = {
    readWorkbook: 0,
    readSheet: 0,
    readRows: 0,
    createSheets: 0,
    write: 0,
    growTable: 0,
    mark: 0,
    watch: 0,
    show: 0,
  };
  rowsRead = 0;
  /** `支出明细!J7`, latest last. */
  readonly shown: string[] = [];
  marked: readonly MarkedCell[] = [];
  #image: WorkbookImage;
  readonly #dates = new Map<string, DateCells>();
  readonly #faults: Fault[] = [];
  readonly #protected = new Set<string>();
  #listener: ((changes: readonly HostChange[]) => void) | undefined;
  #unsent: HostChange[] = [];

  constructor(image: WorkbookImage = EMPTY_IMAGE) {
    this.#image = image;
  }

  /** A spreadsheet in which a plan has been carried out. */
  static of(plan: WorkbookPlan): ImageHost {
    const host = new ImageHost(imageOfPlan(plan));
    for (const sheet of plan.sheets) host.#dates.set(sheet.name, dateCellsOf(sheet));
    return host;
  }

  get image(): WorkbookImage {
    return this.#image;
  }

  /** Types into cells and tells the session, as its own person or as a colleague. */
  types(sheet: string, typing: Typing, source: 'local' | 'remote' = 'local'): void {
    this.typesUnseen(sheet, typing);
    const rows = Object.keys(typing).map((ref) => parseCell(ref)?.row ?? 0);
    this.#tell({ kind: 'cells', sheet, rows: rows.map((row) => ({ first: row, last: row })), source });
  }

  /** The same before the spreadsheet has told anybody. */
  typesUnseen(sheet: string, typing: Typing): void {
    const cells = Object.entries(typing).map(([ref, value]): CellWrite => {
      const at = parseCell(ref);
      if (!at) throw new RangeError(`no cell ${ref}`);
      return { ...at, value };
    });
    this.#put(sheet, cells);
  }

  deletesSheet(name: string): void {
    this.#image = { ...this.#image, sheets: this.#image.sheets.filter((sheet) => sheet.name !== name) };
    this.#tell({ kind: 'sheets' });
  }

  /** The table and everything in it. */
  deletesTable(sheetName: string): void {
    const sheet = this.#sheet(sheetName);
    const [table] = sheet.tables;
    if (!table) throw new RangeError(`no table on ${sheetName}`);
    this.#replace({ ...sheet, tables: [], rows: sheet.rows.filter(({ row }) => row < table.range.top) });
    this.#tell({ kind: 'structure', sheet: sheetName });
  }

  /** Moves a row and everything below it down by one. */
  insertsRow(sheetName: string, at: number): void {
    const sheet = this.#sheet(sheetName);
    const moved = sheet.rows.flatMap(({ row, cells }) =>
      cells.map((cell) => (row < at ? cell : { ...cell, row: row + 1 })),
    );
    const below = (row: number): number => (row < at ? row : row + 1);
    const tables = sheet.tables.map(({ range, ...one }) => ({
      ...one,
      range: { ...range, top: below(range.top), bottom: below(range.bottom) },
    }));
    this.#replace({ ...sheet, rows: rowsOf(moved), tables });
    this.#tell({ kind: 'structure', sheet: sheetName });
  }

  shortensTable(sheetName: string, bottom: number): void {
    const sheet = this.#sheet(sheetName);
    const tables = sheet.tables.map((one) => ({ ...one, range: { ...one.range, bottom } }));
    this.#replace({ ...sheet, tables, rows: sheet.rows.filter(({ row }) => row <= bottom) });
    this.#tell({ kind: 'structure', sheet: sheetName });
  }

  protects(sheet: string): void {
    this.#protected.add(sheet);
  }

  /** The next call of the method fails. */
  fails(method: Method, error: Error, after = 0): void {
    this.#faults.push({ method, error, after });
  }

  /** What a cell shows; '' where nothing is. */
  textAt(sheet: string, ref: string): string {
    const at = parseCell(ref);
    return (at && cellAt(this.#sheet(sheet), at.row, at.col)?.text) ?? '';
  }

  async readWorkbook(): Promise<WorkbookImage> {
    await this.#called('readWorkbook');
    return this.#image;
  }

  async readSheet(sheet: string): Promise<SheetImage | undefined> {
    await this.#called('readSheet');
    return this.#image.sheets.find(({ name }) => name === sheet);
  }

  async readRows(sheet: string, spans: readonly RowSpan[]): Promise<RowsRead | undefined> {
    await this.#called('readRows');
    const found = this.#image.sheets.find(({ name }) => name === sheet);
    if (!found) return undefined;
    const isAsked = ({ row }: RowImage): boolean => spans.some(({ first, last }) => row >= first && row <= last);
    this.rowsRead += spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    return { rows: found.rows.filter(isAsked), tables: found.tables };
  }

  async createSheets(plan: WorkbookPlan, onProgress?: (done: number, of: number) => void): Promise<void> {
    const fault = await this.#called('createSheets', false);
    const taken = plan.sheets.find((one) =>
      this.#image.sheets.some(({ name, rows }) => name === one.name && rows.length),
    );
    if (taken)
      throw new HostError('name-taken', text(`“${taken.name}”已有内容。`, `${taken.name} is taken.`), taken.name);
    for (const [at, sheet] of plan.sheets.entries()) {
      if (fault && at >= fault.after) throw fault.error;
      const others = this.#image.sheets.filter(({ name }) => name !== sheet.name);
      this.#image = { ...this.#image, sheets: [...others, sheetOfPlan(sheet)] };
      this.#dates.set(sheet.name, dateCellsOf(sheet));
      this.#tell({ kind: 'sheets' });
      onProgress?.(at + 1, plan.sheets.length);
    }
    this.#image = { ...this.#image, names: [...this.#image.names, ...plan.names] };
  }

  async write({ sheet: name, cells, expected }: WriteRequest): Promise<WriteOutcome> {
    const fault = await this.#called('write', false);
    const sheet = this.#existing(name);
    if (this.#protected.has(name)) throw new HostError('protected', PROTECTED, `${name} is protected`);
    const rows = [...new Set([...cells, ...expected].map(({ row }) => row))].sort((a, b) => a - b);
    const asNow = (of: SheetImage): RowImage[] => rows.flatMap((row) => rowAt(of, row) ?? []);
    const isOther = expected.some(({ row, col, text: shown }) => (cellAt(sheet, row, col)?.text ?? '') !== shown);
    if (isOther) return { status: 'conflict', rows: asNow(sheet) };
    this.#put(name, fault ? cells.slice(0, fault.after) : cells);
    this.#tell({ kind: 'cells', sheet: name, rows: rows.map((row) => ({ first: row, last: row })), source: 'local' });
    if (fault) throw fault.error;
    return { status: 'written', rows: asNow(this.#sheet(name)) };
  }

  async growTable(table: string, rows: number): Promise<void> {
    await this.#called('growTable');
    const sheet = this.#image.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
    if (!sheet) throw new HostError('gone', text(`“${table}”不在了。`, `${table} is gone.`), table);
    if (this.#protected.has(sheet.name)) throw new HostError('protected', PROTECTED, `${sheet.name} is protected`);
    const bottom = (sheet.tables[0]?.range.bottom ?? 0) + rows;
    this.#replace({ ...sheet, tables: sheet.tables.map((one) => ({ ...one, range: { ...one.range, bottom } })) });
  }

  async watch(listener: (changes: readonly HostChange[]) => void): Promise<() => Promise<void>> {
    await this.#called('watch');
    this.#listener = listener;
    return () => {
      this.#listener = undefined;
      return Promise.resolve();
    };
  }

  async show(sheet: string, cell?: string): Promise<boolean> {
    await this.#called('show');
    const isThere = this.#image.sheets.some(({ name }) => name === sheet);
    if (isThere) this.shown.push(cell === undefined ? sheet : `${sheet}!${cell}`);
    return isThere;
  }

  async mark(cells: readonly MarkedCell[]): Promise<MarkOutcome> {
    await this.#called('mark');
    const refused = [...this.#protected].filter((name) => cells.some(({ sheet }) => sheet === name));
    this.marked = cells.filter(({ sheet }) => !refused.includes(sheet));
    return { marked: this.marked.length, refused };
  }

  unmark(): Promise<number> {
    const count = this.marked.length;
    this.marked = [];
    return Promise.resolve(count);
  }

  /** Counts the call; throws its fault, or hands it over to a caller who does part of the work first. */
  async #called(method: Method, throwsAtOnce = true): Promise<Fault | undefined> {
    this.calls[method] += 1;
    await Promise.resolve();
    const at = this.#faults.findIndex((fault) => fault.method === method);
    const [fault] = at < 0 ? [] : this.#faults.splice(at, 1);
    if (fault && throwsAtOnce) throw fault.error;
    return fault;
  }

  #existing(name: string): SheetImage {
    const sheet = this.#image.sheets.find((one) => one.name === name);
    if (!sheet) throw new HostError('gone', text(`工作表“${name}”不在了。`, `The sheet ${name} is gone.`), name);
    return sheet;
  }

  #sheet(name: string): SheetImage {
    return this.#image.sheets.find((one) => one.name === name) ?? emptySheet(name);
  }

  #put(name: string, writes: readonly CellWrite[]): void {
    const sheet = this.#sheet(name);
    const isDate = this.#dates.get(name) ?? (() => false);
    const touched = new Set(writes.map(({ row }) => row));
    const isWritten = ({ row, col }: CellImage): boolean => writes.some((one) => one.row === row && one.col === col);
    const others = sheet.rows.filter(({ row }) => touched.has(row)).flatMap(({ cells }) => cells);
    const written = writes.flatMap((write) => cellOfWrite(write, isDate) ?? []);
    const rows = rowsOf([...others.filter((cell) => !isWritten(cell)), ...written]);
    const untouched = sheet.rows.filter(({ row }) => !touched.has(row));
    this.#replace({ ...sheet, rows: [...untouched, ...rows].sort((a, b) => a.row - b.row) });
  }

  #replace(sheet: SheetImage): void {
    const isThere = this.#image.sheets.some(({ name }) => name === sheet.name);
    const sheets = this.#image.sheets.map((one) => (one.name === sheet.name ? sheet : one));
    this.#image = { ...this.#image, sheets: isThere ? sheets : [...sheets, sheet] };
  }

  /** A burst arrives as one call, after whoever caused it has gone on. */
  #tell(change: HostChange): void {
    this.#unsent.push(change);
    if (this.#unsent.length > 1) return;
    queueMicrotask(() => {
      const changes = this.#unsent;
      this.#unsent = [];
      this.#listener?.(changes);
    });
  }
}

const PROTECTED = text('工作表受保护，请先撤销保护。', 'The sheet is protected; unprotect it first.');

function cellOfWrite({ row, col, value, isDate: isDay }: CellWrite, isDate: DateCells): CellImage | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return { row, col, kind: 'empty', text: '', formula: value.formula };
  return constantCell({ row, col }, value, isDay ? () => true : isDate);
}
