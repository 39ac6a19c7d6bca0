import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { joinSpans } from '../../../ledger-core/kernel/spans.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import type { SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import type {
  HostChange,
  MarkedCell,
  MarkOutcome,
  RowSpan,
  RowsRead,
  SpreadsheetHost,
  WriteOutcome,
  WriteRequest,
} from '../spreadsheet-host.ts';
import { readAbilities, type Abilities } from './abilities.ts';
import { createSheets } from './create-sheets.ts';
import { throwLater, type OnFault } from './faults.ts';
import { growTable } from './grow-table.ts';
import { hasCode, hostError, mayBeHalfDone } from './host-errors.ts';
import { removeMarks, replaceMarks } from './marks.ts';
import { readOutline, type Outline, type OutlineSheet } from './outline.ts';
import { areFew, queueRows, rowsWithin } from './read-rows.ts';
import { imageOf, SheetReader, type ReadSheets } from './read-workbook.ts';
import { runExcel } from './run-excel.ts';
import { showCell } from './show-cell.ts';
import { watchWorkbook } from './watch.ts';
import { writeCells } from './write-cells.ts';

/** A workbook in Excel, through Office.js. What is known of its sheets and tables saves round trips and is never trusted. */
export class ExcelHost implements SpreadsheetHost {
  readonly #abilities: Abilities;
  readonly #reader: SheetReader;
  #outline: Outline | undefined;

  constructor() {
    this.#abilities = readAbilities();
    this.#reader = new SheetReader(this.#abilities);
  }

  async readWorkbook(): Promise<WorkbookImage> {
    return imageOf(await this.#read());
  }

  async readSheet(sheet: string): Promise<SheetImage | undefined> {
    return (await this.#read(sheet)).sheets[0];
  }

  async readRows(sheet: string, rows: readonly RowSpan[]): Promise<RowsRead | undefined> {
    const spans = joinSpans(rows);
    try {
      if (areFew(spans)) return await this.#readRows(sheet, spans);
    } catch (error) {
      if (!hasCode(error, 'too-large')) throw error;
    }
    const whole = await this.readSheet(sheet);
    return whole && rowsWithin(whole, spans);
  }

  async createSheets(plan: WorkbookPlan, onProgress?: (done: number, of: number) => void): Promise<void> {
    this.#outline = undefined;
    await createSheets(plan, onProgress);
  }

  async write(request: WriteRequest): Promise<WriteOutcome> {
    const outcome = await this.#withSheet(request.sheet, (outline, sheet) => {
      let isSent = false;
      return runExcel(
        (context) =>
          writeCells(context, outline, sheet, request, () => {
            isSent = true;
          }),
        { sheet: request.sheet, isOneUndo: this.#abilities.oneUndo, mayBeHalfDone: () => isSent },
      );
    });
    if (!outcome) throw hostError('gone', 'the sheet to write to', request.sheet);
    return outcome;
  }

  async growTable(table: string, rows: number): Promise<void> {
    await growTable(table, rows);
  }

  /** What a listener throws goes to `onFault`; the registration stays. */
  async watch(
    listener: (changes: readonly HostChange[]) => void,
    onFault: OnFault = throwLater,
  ): Promise<() => Promise<void>> {
    const names = {
      nameOf: (id: string) => this.#outline?.sheets.find((sheet) => sheet.id === id)?.name,
      refresh: async () => {
        await this.#refresh();
      },
    };
    return watchWorkbook(listener, names, this.#abilities, onFault);
  }

  async show(sheet: string, cell?: string): Promise<boolean> {
    if (cell !== undefined && !parseCell(cell)) return false;
    return showCell(sheet, cell);
  }

  async mark(cells: readonly MarkedCell[]): Promise<MarkOutcome> {
    const { marked, refused } = await runExcel((context) => replaceMarks(context, cells));
    return { marked, refused };
  }

  async unmark(): Promise<number> {
    return runExcel(removeMarks);
  }

  async #read(only?: string): Promise<ReadSheets> {
    const read = await this.#reader.read(only);
    this.#outline = read.outline;
    return read;
  }

  async #refresh(): Promise<Outline> {
    this.#outline = await runExcel(readOutline);
    return this.#outline;
  }

  #readRows(name: string, spans: readonly RowSpan[]): Promise<RowsRead | undefined> {
    return this.#withSheet(name, (outline, sheet) =>
      runExcel(
        async (context) => {
          const take = queueRows(context, outline, sheet, spans);
          await context.sync();
          return take();
        },
        { sheet: name },
      ),
    );
  }

  /**
   * Does something with what is known of a sheet; where that turns out to be old (a table or sheet is gone, the sheet is
   * protected now), looks anew and does it once more. Undefined where there is no such sheet.
   */
  async #withSheet<T>(
    name: string,
    act: (outline: Outline, sheet: OutlineSheet) => Promise<T>,
  ): Promise<T | undefined> {
    const known = this.#outline;
    const sheet = known && sheetIn(known, name);
    if (sheet) {
      try {
        return await act(known, sheet);
      } catch (error) {
        if (mayBeHalfDone(error) || !mayBeOutdated(error)) throw error;
        const fresh = await this.#refresh();
        const found = sheetIn(fresh, name);
        if (!hasCode(error, 'gone') && found?.isProtected === sheet.isProtected) throw error;
        return found && (await act(fresh, found));
      }
    }
    const fresh = await this.#refresh();
    const found = sheetIn(fresh, name);
    return found && act(fresh, found);
  }
}

/** Formulas are looked for in another way on a protected sheet, where the usual one fails. */
function mayBeOutdated(error: unknown): boolean {
  return hasCode(error, 'gone') || hasCode(error, 'protected') || hasCode(error, 'unknown');
}

function sheetIn({ sheets }: Outline, name: string): OutlineSheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}
