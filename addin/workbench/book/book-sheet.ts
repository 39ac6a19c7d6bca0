import { parseCell, type CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import type { Epoch } from '../../../ledger-core/kernel/local-date.ts';
import type { RowSpan, RowsRead } from '../../../ledger-core/live/live-image.ts';
import { cellImage } from '../../../ledger-core/workbook/cell-content.ts';
import {
  isFormula,
  type CellMark,
  type EditedCell,
  type FormulaResult,
  type GrownTable,
  type SheetEdits,
} from '../../../ledger-core/workbook/edits.ts';
import type { CellImage, RowImage, SheetImage } from '../../../ledger-core/workbook/image.ts';
import type { CellLook, SheetLooks } from '../../../ledger-core/workbook/looks.ts';
import type { MarkedCell } from '../../host/spreadsheet-host.ts';
import { cellOfEdit, contentOf } from './cell-of-edit.ts';
import { SheetStyles } from './sheet-styles.ts';

/** One sheet of an open workbook: its cells as read, and everything that is other now. */
export class BookSheet {
  readonly name: string;
  readonly looks: SheetLooks;
  readonly styles: SheetStyles;
  readonly #before: SheetImage;
  readonly #epoch: Epoch;
  readonly #beforeRows: ReadonlyMap<number, RowImage>;
  readonly #hiddenRows: ReadonlySet<number>;
  readonly #rows: Map<number, RowImage>;
  readonly #edits = new Map<string, EditedCell>();
  readonly #results = new Map<string, FormulaResult>();
  #marks: readonly CellMark[] | undefined;
  #image: SheetImage;
  #isCurrent = true;

  constructor(before: SheetImage, looks: SheetLooks, styles: readonly CellLook[], epoch: Epoch) {
    this.name = before.name;
    this.looks = looks;
    this.styles = new SheetStyles(looks, styles);
    this.#before = before;
    this.#epoch = epoch;
    this.#beforeRows = new Map(before.rows.map((row) => [row.row, row]));
    this.#hiddenRows = new Set(looks.rows.flatMap(({ row, hidden }) => (hidden ? [row] : [])));
    this.#rows = new Map(this.#beforeRows);
    this.#image = before;
  }

  get image(): SheetImage {
    if (!this.#isCurrent) {
      const rows = [...this.#rows.values()].sort((a, b) => a.row - b.row);
      this.#image = { ...this.#before, rows };
      this.#isCurrent = true;
    }
    return this.#image;
  }

  get isChanged(): boolean {
    return this.#edits.size > 0 || this.#marks !== undefined;
  }

  /** The marks as they are now; undefined: those that the file has. */
  get marks(): readonly CellMark[] | undefined {
    return this.#marks;
  }

  cellAt({ row, col }: CellPosition): CellImage | undefined {
    return this.#rows.get(row)?.cells.find((cell) => cell.col === col);
  }

  /** As the file had it. */
  cellBefore({ row, col }: CellPosition): CellImage | undefined {
    return this.#beforeRows.get(row)?.cells.find((cell) => cell.col === col);
  }

  /** What was put into a cell; undefined where it is as in the file. */
  editAt(at: CellPosition): EditedCell | undefined {
    return this.#edits.get(keyOf(at));
  }

  /** The number format that a cell shows numbers by now. */
  numberFormatOf(at: CellPosition): string {
    return this.#edits.get(keyOf(at))?.numberFormat ?? this.styles.numberFormatOf(at);
  }

  read(spans: readonly RowSpan[]): RowsRead {
    const rows: RowImage[] = [];
    for (const { first, last } of spans) {
      for (let row = first; row <= Math.min(last, this.#lastRow()); row += 1) {
        const image = this.#rows.get(row);
        if (image) rows.push(image);
      }
    }
    return { rows, tables: this.#before.tables };
  }

  /**
   * What somebody or the grid put into these cells. A formula of the file, as the file or (by `asRanges`, of a formula and
   * its row) as the grid writes it, is no edit but one that stands there again.
   */
  take(cells: readonly EditedCell[], asRanges: (formula: string, row: number) => string): void {
    const isOfFile = ({ row, col, value }: EditedCell): boolean => {
      const before = this.cellBefore({ row, col })?.formula;
      if (before === undefined || !isFormula(value)) return false;
      return value.formula === before || value.formula === asRanges(before, row);
    };
    this.put(cells.filter((one) => !isOfFile(one)));
    this.putBack(cells.filter(isOfFile));
  }

  /** What stands in these cells now, whoever wrote it. A cell that is again as in the file is no edit. */
  put(cells: readonly EditedCell[]): void {
    const changed = new Map<number, CellImage[]>();
    for (const cell of cells) {
      const key = keyOf(cell);
      const image = cellOfEdit(cell, cell.numberFormat ?? this.styles.numberFormatOf(cell), this.#epoch);
      const before = this.cellBefore(cell);
      if (cell.numberFormat === undefined && isSameContent(before, image)) this.#edits.delete(key);
      else this.#edits.set(key, cell);
      this.#results.delete(key);
      const row = changed.get(cell.row) ?? [...(this.#rows.get(cell.row)?.cells ?? [])];
      changed.set(cell.row, withCell(row, cell.col, image && before && isSameContent(before, image) ? before : image));
    }
    this.#replace(changed);
  }

  /** Formulas of the file that stand there again, or come to something else: `value` is a formula with its result. */
  putBack(cells: readonly EditedCell[]): void {
    const formulas = cells.flatMap((cell) => {
      const before = this.cellBefore(cell);
      return before && isFormula(cell.value) ? [{ before, result: cell.value.result }] : [];
    });
    const changed = new Map<number, CellImage[]>();
    for (const { before } of formulas) {
      this.#edits.delete(keyOf(before));
      const row = changed.get(before.row) ?? [...(this.#rows.get(before.row)?.cells ?? [])];
      changed.set(before.row, withCell(row, before.col, before));
    }
    this.#replace(changed);
    this.setResults(formulas.map(({ before: { row, col }, result }) => ({ row, col, value: result })));
  }

  /** Whether a cell holds this now; of numbers what nobody can see does not count. */
  shows({ row, col, value }: FormulaResult): boolean {
    const cell = this.cellAt({ row, col });
    if (value === undefined) return cell?.kind === 'empty';
    const { kind, text } = contentOf(value, this.numberFormatOf({ row, col }), this.#epoch);
    if (cell?.kind !== kind) return false;
    return cell.text === text || (kind === 'number' && areNear(Number(cell.text), Number(text)));
  }

  /** What formulas come to now; cells that hold none any more are left alone. */
  setResults(results: readonly FormulaResult[]): void {
    const changed = new Map<number, CellImage[]>();
    for (const { row, col, value } of results) {
      const at = { row, col };
      const [before, now] = [this.cellBefore(at), this.cellAt(at)];
      if (now?.formula === undefined) continue;
      const content =
        value === undefined
          ? ({ kind: 'empty', text: '' } as const)
          : contentOf(value, this.numberFormatOf(at), this.#epoch);
      const image = cellImage(row, col, content, now.formula);
      const isAsRead = before !== undefined && isSameContent(before, image);
      const edit = this.#edits.get(keyOf(at));
      if (edit) this.#edits.set(keyOf(at), { ...edit, value: { formula: now.formula, result: value } });
      else if (isAsRead) this.#results.delete(keyOf(at));
      else this.#results.set(keyOf(at), { row, col, value });
      const cells = changed.get(row) ?? [...(this.#rows.get(row)?.cells ?? [])];
      changed.set(row, withCell(cells, col, isAsRead ? before : image));
    }
    this.#replace(changed);
  }

  /** The marks from now on. */
  mark(cells: readonly Omit<MarkedCell, 'sheet'>[]): void {
    this.#marks = cells.flatMap(({ cell, severity }) => {
      const at = parseCell(cell);
      return at ? [{ ...at, severity }] : [];
    });
  }

  /** Undefined where everything is as in the file. `grown`: tables that are to be longer. */
  edits(grown: readonly GrownTable[] = []): SheetEdits | undefined {
    const cells = [...this.#edits.values()];
    const results = [...this.#results.values()];
    if (cells.length + results.length + grown.length === 0 && this.#marks === undefined) return undefined;
    const marks = this.#marks === undefined ? {} : { marks: this.#marks };
    return { sheet: this.name, cells, results, grown, ...marks };
  }

  /** Takes over edits of an earlier day. What formulas come to is computed anew: it may not have been settled then. */
  restore({ cells, marks }: SheetEdits): void {
    this.put(cells);
    if (marks) this.#marks = marks;
  }

  #lastRow(): number {
    return this.image.rows.at(-1)?.row ?? 0;
  }

  #replace(changed: ReadonlyMap<number, readonly CellImage[]>): void {
    for (const [row, cells] of changed) {
      if (cells.length === 0) this.#rows.delete(row);
      else this.#rows.set(row, { row, hidden: this.#hiddenRows.has(row), cells });
    }
    if (changed.size > 0) this.#isCurrent = false;
  }
}

function keyOf({ row, col }: CellPosition): string {
  return `${row},${col}`;
}

/** One sum of binary fractions is 0.3, another 0.30000000000000004. */
function areNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function withCell(cells: readonly CellImage[], col: number, cell: CellImage | undefined): CellImage[] {
  const others = cells.filter((one) => one.col !== col);
  return cell ? [...others, cell].sort((a, b) => a.col - b.col) : others;
}

/** Equal in everything that a reader sees; 1.50 of the file is 1.5 of the grid. */
function isSameContent(a: CellImage | undefined, b: CellImage | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.kind !== b.kind || a.formula !== b.formula) return false;
  if (a.kind === 'number') return Number(a.text) === Number(b.text);
  return a.text === b.text;
}
