import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  type ICellData,
  type IDisposable,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  getPrimaryForRange,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { CellPosition, CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { changedCells } from './changed-cells.ts';
import { EngineWatch, isOfEngine } from './engine-watch.ts';
import { focusGrid } from './grid-focus.ts';
import { gridRange } from './grid-range.ts';
import { UndoSteps, type UndoStep } from './undo-steps.ts';
import { blankData, sheetId, UNIT_ID } from './workbook-data.ts';
import { writeBlocks } from './write-blocks.ts';

/** A cell of the grid with what is to stand in it. */
export interface GridWrite extends CellPosition {
  readonly data: ICellData;
}

/** How many steps back and forth there are. */
export interface Steps {
  readonly undos: number;
  readonly redos: number;
}

/**
 * Cells of a sheet (by its place) that hold something else now; told after it has happened, undo included. `by`: a person
 * or the pane, or the grid's engine that computed a formula.
 */
export type CellsListener = (sheet: number, cells: readonly CellPosition[], by: 'hand' | 'engine') => void;

/** Marks a change as ours: no edit of the user's, nothing to undo. */
export const QUIET = 'ringfenceQuiet';

/** The embedded grid with one workbook at a time: cells in, cells out, and what is shown. */
export class Grid {
  readonly #univer: Univer;
  readonly #commands: ICommandService;
  readonly #instances: IUniverInstanceService;
  readonly #listeners = new Set<CellsListener>();
  readonly #watching: IDisposable;
  readonly #engine: EngineWatch;
  readonly #undoSteps: UndoSteps;
  readonly #stepListeners = new Set<(steps: Steps) => void>();
  readonly #selectionListeners = new Set<() => void>();
  #steps: Steps = { undos: 0, redos: 0 };

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.#univer = univer;
    this.#commands = injector.get(ICommandService);
    this.#instances = injector.get(IUniverInstanceService);
    this.#engine = new EngineWatch(univer);
    this.#undoSteps = new UndoSteps(univer);
    this.#watching = this.#commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && options?.[QUIET] !== true)
        this.#tell(params as ISetRangeValuesMutationParams, isOfEngine(options) ? 'engine' : 'hand');
      if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id)
        for (const listener of [...this.#selectionListeners]) listener();
    });
    injector.get(IUndoRedoService).undoRedoStatus$.subscribe((steps) => {
      this.#steps = steps;
      for (const listener of [...this.#stepListeners]) listener(steps);
    });
  }

  /** Shows another workbook; the one of before goes. */
  open(data: IWorkbookData): void {
    if (this.#workbook) this.#instances.disposeUnit(UNIT_ID);
    this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    // Undo is of the workbook in focus, and would go on with the steps of the one before.
    this.#instances.focusUnit(UNIT_ID);
    this.#univer.__getInjector().get(IUndoRedoService).clearUndoRedo(UNIT_ID);
    this.#engine.reset();
  }

  /** Nothing is shown any more. Never is there no workbook at all: the grid would lose its cell editor, and with it the keys. */
  close(): void {
    this.open(blankData());
  }

  dispose(): void {
    this.#watching.dispose();
    this.#univer.dispose();
  }

  onCells(listener: CellsListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  cell(sheet: number, { row, col }: CellPosition): Nullable<ICellData> {
    return this.#sheet(sheet)?.getCellRaw(row - 1, col - 1);
  }

  /** A cell's look as the grid resolves it: its own, else its row's or its column's. */
  style(sheet: number, { row, col }: CellPosition): Nullable<IStyleData> {
    return this.#sheet(sheet)?.getComposedCellStyle(row - 1, col - 1);
  }

  /** Writes as the user would: one step to undo. False where the grid did not let it. */
  write(sheet: number, cells: readonly GridWrite[]): boolean {
    const [first] = cells;
    if (!first) return true;
    return this.#commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: UNIT_ID,
      subUnitId: sheetId(sheet),
      // Without one the grid wants something selected, and then does not look at it.
      range: gridRange({ top: first.row, left: first.col, bottom: first.row, right: first.col }),
      value: matrixOf(cells),
    });
  }

  /**
   * Puts values in that nobody typed: results of formulas. Not to be undone, and not told to listeners. Formulas of the
   * grid's own that draw on them are computed anew, unless `isFinal`.
   */
  writeQuietly(sheet: number, cells: readonly GridWrite[], isFinal = false): void {
    const place = { unitId: UNIT_ID, subUnitId: sheetId(sheet) };
    for (const block of writeBlocks(cells)) {
      const params: ISetRangeValuesMutationParams = { ...place, cellValue: matrixOf(block) };
      this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: isFinal, [QUIET]: true });
    }
  }

  /** Once the grid's own formulas are computed as of the last change. */
  computed(): Promise<void> {
    return this.#engine.computed();
  }

  undo(): boolean {
    return this.#commands.syncExecuteCommand(UndoCommand.id);
  }

  redo(): boolean {
    return this.#commands.syncExecuteCommand(RedoCommand.id);
  }

  /** How many steps can be undone and redone. */
  get steps(): Steps {
    return this.#steps;
  }

  /** The same, now and whenever it changes. */
  onUndoable(listener: (steps: Steps) => void): () => void {
    this.#stepListeners.add(listener);
    listener(this.#steps);
    return () => {
      this.#stepListeners.delete(listener);
    };
  }

  /** What undo would take back next; undefined also while a cell is being typed in. */
  get lastStep(): UndoStep | undefined {
    return this.#undoSteps.last;
  }

  /** A cell is being typed in: undo is of the letters there. */
  get isTyping(): boolean {
    return this.#undoSteps.isTyping;
  }

  /** Whatever is being typed is in its cell from now on. */
  endTyping(): void {
    this.#undoSteps.endTyping();
  }

  get activeSheet(): number {
    const workbook = this.#workbook;
    const active = workbook?.getActiveSheet();
    return workbook && active ? workbook.getSheets().indexOf(active) : 0;
  }

  /** What is selected on the active sheet, the last range first; undefined where nothing is. */
  get selection(): CellRange | undefined {
    const found = this.#univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection();
    if (!found) return undefined;
    const { startRow, startColumn, endRow, endColumn } = found.range;
    const sheet = this.#sheet(this.activeSheet);
    const last = { row: sheet?.getRowCount() ?? 1, col: sheet?.getColumnCount() ?? 1 };
    const numberOr = (value: number, other: number): number => (Number.isNaN(value) ? other : value);
    return {
      top: numberOr(startRow, 0) + 1,
      left: numberOr(startColumn, 0) + 1,
      bottom: numberOr(endRow, last.row - 1) + 1,
      right: numberOr(endColumn, last.col - 1) + 1,
    };
  }

  /** Tells whenever something else is selected, or another sheet is shown. */
  onSelection(listener: () => void): () => void {
    this.#selectionListeners.add(listener);
    return () => {
      this.#selectionListeners.delete(listener);
    };
  }

  /** Shows a sheet, and a cell of it as the selected one, which the keys then go to. False where there is none. */
  show(sheet: number, at?: CellPosition): boolean {
    const worksheet = this.#sheet(sheet);
    if (!worksheet) return false;
    const place = { unitId: UNIT_ID, subUnitId: sheetId(sheet) };
    this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
    if (!at) return true;
    const [row, column] = [at.row - 1, at.col - 1];
    const range =
      worksheet.getMergedCell(row, column) ?? gridRange({ top: at.row, left: at.col, bottom: at.row, right: at.col });
    this.#commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...place,
      selections: [{ range, primary: getPrimaryForRange(range, worksheet), style: null }],
      reveal: true,
    });
    focusGrid(this.#univer);
    return true;
  }

  get #workbook(): Nullable<Workbook> {
    return this.#instances.getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET);
  }

  #sheet(index: number): Nullable<Worksheet> {
    return this.#workbook?.getSheetBySheetId(sheetId(index));
  }

  #tell(change: ISetRangeValuesMutationParams, by: 'hand' | 'engine'): void {
    const changed = changedCells(change);
    if (!changed) return;
    for (const listener of [...this.#listeners]) listener(changed.sheet, changed.cells, by);
  }
}

function matrixOf(cells: readonly GridWrite[]): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, col, data } of cells) (matrix[row - 1] ??= {})[col - 1] = data;
  return matrix;
}
