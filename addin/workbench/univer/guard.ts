import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  ObjectMatrix,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import { GRID } from '../../strings/workbench-grid.ts';
import { isOfEngine } from './engine-watch.ts';
import { QUIET } from './grid.ts';
import { UNIT_ID } from './workbook-data.ts';

/** The tab of a sheet becomes a text field. */
const RENAME_SHEET = 'sheet.operation.rename-sheet';

export interface GuardRules {
  /** Why a cell may not be changed by the user; undefined where it may. */
  readonly refusal: (sheet: number, at: CellPosition) => Text | undefined;
  /** Says why something was not done. */
  readonly onRefusal: (why: Text) => void;
}

/** Changes of the workbook's own data that the grid may make: what cells hold, and what is only looked at. */
const VIEW_ONLY =
  /^sheet\.mutation\.(?:set-worksheet-col-width|set-worksheet-row-height|set-worksheet-row-auto-height|set-worksheet-row-is-auto-height|toggle-gridlines|.*mark-dirty.*)$/;
/** Changes of sheets that the saved file would not have. */
const OF_SHEETS = /^sheet\.mutation\./;
/** What the user asks for and would leave no trace in the file: looks, rows, sheets. */
const NOT_OFFERED =
  /^sheet\.command\.(?:insert-|delete-|remove-|move-(?:cols|rows|range)|hide-|add-(?:worksheet|range)|set-(?:bold|italic|underline|stroke|overline|font|range-(?:bold|italic|underline|stroke|font|text|sub|super)|background|text-|horizontal|vertical|border|style|tab-color|worksheet-(?:name|order|hidden|show|protection)|frozen|selection-frozen|row-frozen|col-frozen|first-|rows-hidden|col-hidden|once-format|infinite-format)|reset-(?:background|text|range)|cancel-frozen|copy-sheet|split-text|paste|optional-paste|apply-format|clear-selection-(?:all|format)|toggle-cell)/;

/**
 * Lets the grid change only what a saved file will hold: the contents of cells that may be changed. Everything else is
 * refused in words before anything has happened, for which it has to be there before the grid's plugins are: its formula
 * engine takes formulas up before they stand in the cell. Answers how to take the guard away.
 */
export function guard(univer: Univer, { refusal, onRefusal }: GuardRules): () => void {
  const commands = univer.__getInjector().get(ICommandService);
  const refuse = (why: Text): never => {
    onRefusal(why);
    throw new CustomCommandExecutionError(why.en);
  };
  const watching = commands.beforeCommandExecuted(({ id, type, params }, options) => {
    if (id === SetRangeValuesMutation.id) {
      const change = params as ISetRangeValuesMutationParams;
      if (isOfEngine(options) || options?.[QUIET] === true || isBackOrForth(change)) return;
      const why = refusalOf(change, refusal);
      if (why) refuse(why);
      return;
    }
    if (id === RENAME_SHEET || (type === CommandType.COMMAND && NOT_OFFERED.test(id))) refuse(GRID.notOffered);
    if (type === CommandType.MUTATION && OF_SHEETS.test(id) && !VIEW_ONLY.test(id)) refuse(GRID.notOffered);
  });
  return () => {
    watching.dispose();
  };
}

/** What was let once may be undone: a formula that was put back gives way to what had overwritten it. */
function isBackOrForth({ trigger }: ISetRangeValuesMutationParams): boolean {
  return trigger === UndoCommand.id || trigger === RedoCommand.id;
}

function refusalOf(
  { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams,
  refusal: GuardRules['refusal'],
): Text | undefined {
  if (unitId !== UNIT_ID || !cellValue) return undefined;
  let why: Text | undefined;
  new ObjectMatrix(cellValue).forValue((row, col, data) => {
    if (why || !changesValue(data)) return;
    why = refusal(Number(subUnitId.slice(1)), { row: row + 1, col: col + 1 });
  });
  return why;
}

/** A change of looks alone is none that a file would hold. */
function changesValue(data: Nullable<ICellData>): boolean {
  return !data || 'v' in data || 'f' in data || 'p' in data || 'si' in data || 'custom' in data;
}
