import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
  type Workbook,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { AFTER_CELL_EDIT, SetRangeValuesCommand, SheetInterceptorService, UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { OpenedBook } from '../../../addin/workbench/book/book-maker.ts';
import type { BookSheet } from '../../../addin/workbench/book/book-sheet.ts';
import { Grid } from '../../../addin/workbench/univer/grid.ts';
import { guard } from '../../../addin/workbench/univer/guard.ts';
import { Painting } from '../../../addin/workbench/univer/painting.ts';
import { takeTyping } from '../../../addin/workbench/univer/typing.ts';
import { UniverHost } from '../../../addin/workbench/univer/univer-host.ts';
import { blankData, sheetId, UNIT_ID } from '../../../addin/workbench/univer/workbook-data.ts';
import { BookService } from '../../../addin/workbench/worker/book-service.ts';
import { parseCell, type CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import type { WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { readImage } from '../spreadsheet-comparison.ts';

/** The workbench's grid and host as on the page, without a page: nothing is drawn, and the worker's service is called directly. */
export class HeadlessHost {
  readonly univer: Univer;
  readonly grid: Grid;
  readonly host: UniverHost;
  readonly service = new BookService();
  /** What the user was told could not be done, latest last. */
  readonly refusals: Text[] = [];

  constructor() {
    this.univer = startUniver((univer) => {
      guard(univer, {
        refusal: (sheet, at) => this.host.refusal(sheet, at),
        onRefusal: (why) => this.refusals.push(why),
      });
    });
    this.grid = new Grid(this.univer);
    this.host = new UniverHost(this.grid, new Painting(this.univer), {
      make: (plan) => this.service.make(plan),
      update: (changes) => Promise.resolve(this.service.update(changes)),
      rebase: (edits) => Promise.resolve(this.service.rebase(edits)),
    });
    takeTyping(this.univer, this.host);
  }

  /** Opens a file that must be readable. */
  open(bytes: Uint8Array): void {
    this.host.open(openedBook(this.service, bytes));
  }

  /** Types into a cell and presses Enter: what the grid's editor does. False where it was refused. */
  type(sheet: string, address: string, typed: string): boolean {
    const at = positionOf(address);
    const index = this.indexOf(sheet);
    const worksheet = this.#workbook.getSheetBySheetId(sheetId(index));
    if (!worksheet) throw new Error(`the grid has no sheet ${sheet}`);
    const { writeCellInterceptor } = this.univer.__getInjector().get(SheetInterceptorService);
    const [row, col] = [at.row - 1, at.col - 1];
    const cell: ICellData = typed.startsWith('=') && typed.length > 1 ? { f: typed, v: null } : { v: typed, f: null };
    const location = { unitId: UNIT_ID, subUnitId: sheetId(index), workbook: this.#workbook, worksheet, row, col };
    const value = writeCellInterceptor.fetchThroughInterceptors(AFTER_CELL_EDIT)(
      { ...cell, si: null, p: null },
      { ...location, origin: worksheet.getCellRaw(row, col) },
    );
    return this.command(SetRangeValuesCommand.id, {
      unitId: UNIT_ID,
      subUnitId: sheetId(index),
      range: { startRow: row, endRow: row, startColumn: col, endColumn: col },
      value,
    });
  }

  /** A command of the grid, as its menus and keys give it. False where it was not done. */
  command(id: string, params: object): boolean {
    return this.univer.__getInjector().get(ICommandService).syncExecuteCommand(id, params);
  }

  /** What the grid itself holds in a cell. */
  cell(sheet: string, address: string): ICellData | undefined {
    return this.grid.cell(this.indexOf(sheet), positionOf(address)) ?? undefined;
  }

  sheet(name: string): BookSheet {
    const sheet = this.host.book?.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  indexOf(sheet: string): number {
    return this.host.book?.sheets.indexOf(this.sheet(sheet)) ?? -1;
  }

  /** Once everything has been told and computed, formulas of the grid's own included. */
  idle(): Promise<void> {
    return this.host.settled();
  }

  save(): Uint8Array {
    return this.service.save(this.host.book?.edits() ?? []);
  }

  /** What the reader finds in the file as it would be saved now. */
  savedImage(): Promise<WorkbookImage> {
    return readImage(this.save());
  }

  stop(): void {
    this.host.close();
    this.grid.dispose();
  }

  get #workbook(): Workbook {
    const workbook = this.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(UNIT_ID);
    if (!workbook) throw new Error('nothing is open');
    return workbook;
  }
}

export function openedBook(service: BookService, bytes: Uint8Array): OpenedBook {
  const outcome = service.open(new Uint8Array(bytes));
  if (outcome.status === 'refused') throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message.en}`);
  return outcome.book;
}

/** As start-univer.ts does, with the plugins that compute and keep and none that draw. */
function startUniver(prepare: (univer: Univer) => void): Univer {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.WARN });
  prepare(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin, { isRowStylePrecedeColumnStyle: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, blankData());
  return univer;
}

function positionOf(address: string): CellPosition {
  const at = parseCell(address);
  if (!at) throw new Error(`${address} is no cell`);
  return at;
}
