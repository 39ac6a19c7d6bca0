import {
  EDITOR_ACTIVATED,
  FOCUSING_FX_BAR_EDITOR,
  ICommandService,
  IContextService,
  IUndoRedoService,
  type IUndoRedoItem,
  type Univer,
} from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { changedCells, type ChangedCells } from './changed-cells.ts';
import { UNIT_ID } from './workbook-data.ts';

/** What one undo takes back. It is the same object for as long as it can be undone or redone. */
export type UndoStep = Readonly<IUndoRedoItem>;

const EDIT_CELL = 'sheet.operation.set-cell-edit-visible';

/** The grid's list of steps to undo. While a cell is being typed in, undo is of the letters there, and no step is the last. */
export class UndoSteps {
  readonly #commands: ICommandService;
  readonly #context: IContextService;
  readonly #steps: IUndoRedoService;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.#commands = injector.get(ICommandService);
    this.#context = injector.get(IContextService);
    this.#steps = injector.get(IUndoRedoService);
  }

  /** What undo would take back next. */
  get last(): UndoStep | undefined {
    const step = this.#steps.pitchTopUndoElement();
    return step?.unitID === UNIT_ID ? step : undefined;
  }

  /** A cell is being typed in, there or in the bar above the grid. */
  get isTyping(): boolean {
    return [EDITOR_ACTIVATED, FOCUSING_FX_BAR_EDITOR].some((key) => this.#context.getContextValue(key));
  }

  /** What was typed stays, as when somebody clicks on another cell. */
  endTyping(): void {
    if (!this.isTyping || !this.#commands.hasCommand(EDIT_CELL)) return;
    const params = { visible: false, eventType: DeviceInputEventType.PointerDown, unitId: UNIT_ID };
    this.#commands.syncExecuteCommand(EDIT_CELL, params);
  }
}

/** The cells that a step has put something into. */
export function cellsOfStep({ redoMutations }: UndoStep): readonly ChangedCells[] {
  return cellsOf(redoMutations);
}

/** False where what stands there is what stood there: a text that was only looked at, the cursor in it, is put in anew. */
export function isChange({ redoMutations, undoMutations }: UndoStep): boolean {
  const [after, before] = [valuesOf(redoMutations), valuesOf(undoMutations)];
  return after.size === 0 || [...after].some(([place, value]) => before.get(place) !== value);
}

function cellsOf(mutations: UndoStep['redoMutations']): readonly ChangedCells[] {
  return mutations.flatMap(({ id, params }) =>
    id === SetRangeValuesMutation.id ? (changedCells(params as ISetRangeValuesMutationParams) ?? []) : [],
  );
}

/** What is put into each cell, by its place. */
function valuesOf(mutations: UndoStep['redoMutations']): ReadonlyMap<string, string> {
  return new Map(
    cellsOf(mutations).flatMap(({ sheet, cells }) =>
      cells.map(({ row, col, data }) => [`${sheet},${row},${col}`, JSON.stringify([data?.v ?? null, data?.f ?? null])]),
    ),
  );
}
