import {
  CellValueType,
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/sheets';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { readNumberFormat } from '../../../ledger-core/workbook/number-format.ts';
import { GRID } from '../../strings/workbench-grid.ts';
import type { UniverHost } from './univer-host.ts';
import { UNIT_ID } from './workbook-data.ts';

/** What “replace all” does; the grid's package does not hand it out. */
const REPLACE_ALL = 'sheet.command.replace';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What is to be put into cells of one sheet. */
interface Replacement {
  readonly subUnitId: string;
  value: Cells;
  /** How many cells that is. */
  count?: number;
}

/** The same sorted out. */
interface Sorted {
  readonly cells: Cells;
  readonly count: number;
  /** How many cells stay as they are, and why the first of them does. */
  readonly left: number;
  readonly why: Text | undefined;
}

/**
 * Find and replace puts texts into cells. Here each becomes the value that typing it would give. What may not be changed is
 * left out and told, and so are days: the grid would replace figures of the number that a day is kept as.
 */
export function takeReplacing(univer: Univer, host: UniverHost, onRefusal: (why: Text) => void): void {
  /** What has been sorted out; false: nothing of it is to be written. */
  const known = new WeakMap<Cells, boolean>();
  const sortOut = (replacement: Replacement): Sorted => {
    const sorted = sort(univer, host, replacement);
    if (sorted.count > 0) {
      replacement.value = sorted.cells;
      replacement.count = sorted.count;
    }
    known.set(replacement.value, sorted.count > 0);
    return sorted;
  };
  const commands = univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === REPLACE_ALL) {
      const { replacements } = params as { readonly replacements: readonly Replacement[] };
      const left = replacements.map(sortOut).reduce((sum, one) => sum + one.left, 0);
      if (left > 0) onRefusal(host.isReadOnly ? GRID.readOnly : leftWords(left));
    }
    if (id !== SetRangeValuesCommand.id || !isReplacement(params)) return;
    if (!known.has(params.value)) {
      const { left, why } = sortOut(params);
      if (left > 0) onRefusal(why ?? leftWords(left));
    }
    if (known.get(params.value) === false) throw new CustomCommandExecutionError(GRID.notReplaced.en);
  });
}

function leftWords(count: number): Text {
  return fill(GRID.notReplaced, { count: String(count) });
}

/** Whoever types, pastes or writes says in which range. */
function isReplacement(params: object | undefined): params is Replacement {
  if (!params || 'range' in params || !('value' in params) || !('subUnitId' in params)) return false;
  return 'unitId' in params && params.unitId === UNIT_ID;
}

function sort(univer: Univer, host: UniverHost, { subUnitId, value }: Replacement): Sorted {
  const injector = univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT_ID);
  const sheet = workbook?.getSheetBySheetId(subUnitId);
  const cells = new ObjectMatrix<Nullable<ICellData>>();
  let [count, left] = [0, 0];
  let first: Text | undefined;
  new ObjectMatrix(value).forValue((row, col, data) => {
    if (!workbook || !sheet) return;
    const why = host.refusal(Number(subUnitId.slice(1)), { row: row + 1, col: col + 1 });
    const format = sheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
    const isDay = sheet.getCellRaw(row, col)?.t === CellValueType.NUMBER && readNumberFormat(format).isDate;
    if (why || isDay) {
      left += 1;
      first ??= why;
      return;
    }
    const interceptors = injector.get(SheetInterceptorService);
    cells.setValue(row, col, isTyped(data) ? interceptors.onWriteCell(workbook, sheet, row, col, data) : data);
    count += 1;
  });
  return { cells: cells.getMatrix(), count, left, why: first };
}

/** A text as the search puts it in; a formula keeps its own way. */
function isTyped(data: Nullable<ICellData>): data is ICellData {
  return typeof data?.v === 'string' && typeof data.f !== 'string';
}
