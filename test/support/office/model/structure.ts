import { type CellRange, MAX_COL, MAX_ROW } from '../../../../ledger-core/kernel/cell-ref.ts';
import { fault } from '../wire/faults.ts';
import { allTables, bodyOf, type DefinedName, type Sheet, styleAt, type Table } from './book.ts';
import { addressOf, assertAllowed, changed, setFormula } from './cells.ts';
import { copyFormula, mapReferences } from './references.ts';
import type { Origin, Workspace } from './workspace.ts';

/** Rows that come or go at `at`, in some columns only where a table grows. */
interface RowShift {
  readonly at: number;
  /** Negative: so many rows go. */
  readonly count: number;
  readonly left: number;
  readonly right: number;
}

/** Whole rows inserted above `row`: cells, tables, names, formulas and formats below move down. */
export function insertRows(workspace: Workspace, sheet: Sheet, row: number, count: number, origin: Origin): void {
  assertAllowed(sheet, 'allowInsertRows');
  const growing = sheet.tables.filter((table) => row > bodyOf(table).top && row <= bodyOf(table).bottom);
  shift(workspace, sheet, { at: row, count, left: 1, right: MAX_COL });
  for (const table of growing) fillColumns(sheet, table, row, count, row - 1);
  changed(workspace, sheet, wholeRows(row, count), 'RowInserted', origin);
}

/** Whole rows deleted; a table goes with its last row. */
export function deleteRows(workspace: Workspace, sheet: Sheet, row: number, count: number, origin: Origin): void {
  assertAllowed(sheet, 'allowDeleteRows');
  shift(workspace, sheet, { at: row, count: -count, left: 1, right: MAX_COL });
  changed(workspace, sheet, wholeRows(row, count), 'RowDeleted', origin);
}

/**
 * Adds empty rows below a table's body (above its totals): what stands below moves down, calculated columns fill
 * themselves, formats, drop-downs and conditional formats go on. Answers the new rows.
 */
export function growTable(workspace: Workspace, sheet: Sheet, table: Table, count: number): CellRange {
  if (sheet.protection.isProtected) throw fault('AccessDenied');
  const body = bodyOf(table);
  const { left, right } = table.range;
  const at = body.bottom + 1;
  const below = { top: at, left, bottom: MAX_ROW, right };
  const isOccupied = [...sheet.grid.inside(below)].some(
    ({ cell }) => cell.value !== undefined || cell.formula !== undefined,
  );
  const isExtended = table.showsTotals;
  if (isOccupied || isExtended) {
    const isCut = sheet.tables.some(
      ({ range }) =>
        range.top >= at && range.right >= left && range.left <= right && (range.left < left || range.right > right),
    );
    if (isCut) throw fault('InvalidArgument');
    shift(workspace, sheet, { at, count, left, right });
  }
  if (!isExtended) table.range = { ...table.range, bottom: table.range.bottom + count };
  for (const holder of [...sheet.validations, ...sheet.conditionalFormats]) {
    holder.ranges = holder.ranges.map((range) =>
      range.bottom === body.bottom && range.top <= body.bottom && range.left >= left && range.right <= right
        ? { ...range, bottom: range.bottom + count }
        : range,
    );
  }
  fillColumns(sheet, table, at, count, body.bottom);
  return { top: at, left, bottom: at + count - 1, right };
}

/** New rows of a table look and compute like the row above them. */
function fillColumns(sheet: Sheet, table: Table, from: number, count: number, model: number): void {
  const hasModel = model >= bodyOf(table).top;
  for (const [index, column] of table.columns.entries()) {
    const col = table.range.left + index;
    const source = hasModel ? sheet.grid.find(model, col) : undefined;
    const start = column.formula === undefined ? undefined : (source?.formula ?? column.formula);
    for (let row = from; row < from + count; row++) {
      if (hasModel) sheet.grid.at(row, col).style = styleAt(sheet, model, col);
      if (start !== undefined) setFormula(sheet.grid.at(row, col), copyFormula(start, hasModel ? row - model : 0, 0));
    }
  }
}

function shift(workspace: Workspace, sheet: Sheet, step: RowShift): void {
  const { left, right } = step;
  const row = (n: number): number | undefined => shiftRow(n, step);
  sheet.grid.rearrange((r, col) => {
    if (col < left || col > right) return { row: r, col };
    const to = row(r);
    return to === undefined ? undefined : { row: to, col };
  });
  const move = (range: CellRange): CellRange | undefined => shiftRange(range, step);
  for (const table of [...sheet.tables]) {
    const range = move(table.range);
    if (range) table.range = range;
    else dropTable(workspace, sheet, table, { source: 'Local', isAddin: false });
  }
  sheet.merges = present(sheet.merges.map(move));
  for (const holder of [...sheet.validations, ...sheet.conditionalFormats])
    holder.ranges = present(holder.ranges.map(move));
  sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  if (left === 1 && right === MAX_COL) {
    sheet.rowHeights = new Map(present([...sheet.rowHeights].map(([r, height]) => moved(r, height))));
    sheet.hiddenRows = new Set(present([...sheet.hiddenRows].map(row)));
  }
  shiftFormulas(workspace, sheet, step);

  function moved(from: number, height: number): [number, number] | undefined {
    const to = row(from);
    return to === undefined ? undefined : [to, height];
  }
}

/** Formulas and names of the whole workbook that point into the moved cells. */
function shiftFormulas({ book }: Workspace, moved: Sheet, step: RowShift): void {
  const rewrite = (formula: string, home: Sheet | undefined): string =>
    mapReferences(formula, (named, first, last) => {
      const isHere = named === '' ? home === moved : named.toLowerCase() === moved.name.toLowerCase();
      if (!isHere) return [first, last];
      const range = shiftRange({ top: first.row, left: first.col, bottom: last.row, right: last.col }, step);
      return (
        range && [
          { ...first, row: range.top },
          { ...last, row: range.bottom },
        ]
      );
    });
  const rename = (name: DefinedName, home: Sheet | undefined): void => {
    name.formula = rewrite(name.formula, home);
  };
  for (const name of book.names) rename(name, undefined);
  for (const sheet of book.sheets) {
    for (const name of sheet.names) rename(name, sheet);
    for (const { cell } of sheet.grid.all())
      if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, sheet);
  }
}

function shiftRow(row: number, { at, count }: RowShift): number | undefined {
  if (row < at) return row;
  if (count < 0 && row < at - count) return undefined;
  return row + count <= MAX_ROW ? row + count : undefined;
}

function shiftRange(range: CellRange, step: RowShift): CellRange | undefined {
  if (range.left < step.left || range.right > step.right) return range;
  if (range.top === 1 && range.bottom === MAX_ROW) return range;
  const { at, count } = step;
  if (count >= 0) {
    const by = (row: number): number => Math.min(MAX_ROW, row >= at ? row + count : row);
    return { ...range, top: by(range.top), bottom: by(range.bottom) };
  }
  const end = at - count - 1;
  const top = range.top < at ? range.top : Math.max(at, range.top + count);
  const bottom = range.bottom > end ? range.bottom + count : Math.min(range.bottom, at - 1);
  return bottom < top ? undefined : { ...range, top, bottom };
}

/** A table that is no more; its cells stay. */
export function dropTable(workspace: Workspace, sheet: Sheet, table: Table, origin: Origin): void {
  const index = sheet.tables.indexOf(table);
  if (index >= 0) sheet.tables.splice(index, 1);
  workspace.emit({ kind: 'table-deleted', sheetId: sheet.id, tableId: table.id, tableName: table.name, origin });
}

/** Makes a range a table; its first row is the header, whose cells become texts. */
export function makeTable(workspace: Workspace, sheet: Sheet, range: CellRange, hasHeaders: boolean): Table {
  const isTaken = sheet.tables.some(
    ({ range: other }) =>
      other.top <= range.bottom && other.bottom >= range.top && other.left <= range.right && other.right >= range.left,
  );
  if (isTaken) throw fault('InvalidArgument', `A table overlaps ${addressOf(range)}`);
  if (sheet.protection.isProtected) throw fault('AccessDenied');
  const id = String(++workspace.book.lastId);
  const names = new Set(allTables(workspace.book).map(({ table }) => table.name));
  let number = 1;
  while (names.has(`表${number}`)) number++;
  const table: Table = {
    id,
    name: `表${number}`,
    range: hasHeaders && range.bottom === range.top ? { ...range, bottom: range.bottom + 1 } : range,
    showsHeaders: hasHeaders,
    showsTotals: false,
    style: 'TableStyleMedium2',
    showsFilterButton: true,
    columns: [],
  };
  for (let col = range.left; col <= range.right; col++) {
    table.columns.push({ id: table.columns.length + 1, name: '', formula: undefined });
  }
  sheet.tables.push(table);
  return table;
}

function wholeRows(row: number, count: number): CellRange {
  return { top: row, left: 1, bottom: row + count - 1, right: MAX_COL };
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
