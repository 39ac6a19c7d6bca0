import { type CellRange, contains, formatRange, MAX_COL, MAX_ROW } from '../../../../ledger-core/kernel/cell-ref.ts';
import { fault } from '../wire/faults.ts';
import { bodyOf, type Sheet, styleAt, type Table } from './book.ts';
import { type EntrySettings, readEntry } from './entry.ts';
import type { Cell, CellScalar } from './grid.ts';
import { copyFormula } from './references.ts';
import type { Style } from './style.ts';
import type { ChangeType, Origin, Workspace } from './workspace.ts';

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32_767;

/** Excel refuses to touch the contents of a locked cell of a protected sheet. */
export function assertUnlocked(sheet: Sheet, range: CellRange): void {
  if (!sheet.protection.isProtected) return;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      if (styleAt(sheet, row, col).locked) throw fault('AccessDenied');
    }
  }
}

/** A protected sheet does not let itself be changed in this way unless its protection allows it. */
export function assertAllowed(sheet: Sheet, permission: string): void {
  if (sheet.protection.isProtected && sheet.protection.options[permission] !== true) throw fault('AccessDenied');
}

/**
 * Puts values or formulas into a range: null leaves a cell alone, '' empties it, a text is read as if typed, under `@` all
 * stays text. One event for the whole range. The table around is not grown, its validation not asked.
 */
export function writeCells(
  workspace: Workspace,
  sheet: Sheet,
  range: CellRange,
  rows: readonly (readonly unknown[])[],
  origin: Origin,
): void {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  if (rows.length !== height || rows.some((row) => row.length !== width)) throw fault('InvalidArgument');
  assertUnlocked(sheet, range);
  for (const [down, row] of rows.entries()) {
    for (const [across, value] of row.entries()) {
      if (value !== null && value !== undefined)
        putInto(workspace, sheet, range.top + down, range.left + across, value);
    }
  }
  afterWriting(sheet, range);
  changed(workspace, sheet, range, 'RangeEdited', origin);
}

/** Empties the cells; their formats stay. */
export function emptyCells(workspace: Workspace, sheet: Sheet, range: CellRange, origin: Origin): void {
  assertUnlocked(sheet, trimmed(sheet, range));
  for (const { cell } of [...sheet.grid.inside(range)]) empty(cell);
  afterWriting(sheet, range);
  changed(workspace, sheet, range, 'RangeEdited', origin);
}

/** What Excel makes of one value in one cell. */
export function putInto(workspace: Workspace, sheet: Sheet, row: number, col: number, value: unknown): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw fault('InvalidArgument');
  const cell = sheet.grid.at(row, col);
  if (value === '') {
    empty(cell);
    return;
  }
  const style = styleAt(sheet, row, col);
  const isText = style.numberFormat === '@';
  if (typeof value !== 'string' || isText) {
    const text = typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
    setValue(cell, isText && typeof text === 'number' ? String(text) : text);
    return;
  }
  const entry = readEntry(value, settingsOf(workspace));
  if (entry.kind === 'formula') {
    setFormula(cell, entry.formula);
    return;
  }
  setValue(cell, entry.value, entry.isError);
  if (entry.numberFormat !== undefined && style.numberFormat === 'General') {
    cell.style = { ...style, numberFormat: entry.numberFormat };
  }
}

/** A new formula shows nothing until it is computed; the same formula once more keeps its result. */
export function setFormula(cell: Cell, formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw fault('InvalidArgument');
  if (cell.formula === formula) return;
  cell.formula = formula;
  cell.value = '';
  cell.isError = false;
}

export function setValue(cell: Cell, value: CellScalar, isError = false): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw fault('InvalidArgument');
  cell.formula = undefined;
  cell.value = value;
  cell.isError = isError;
}

function empty(cell: Cell): void {
  cell.formula = undefined;
  cell.value = undefined;
  cell.isError = false;
  cell.link = undefined;
}

/** Headings and calculated columns follow what was written. */
function afterWriting(sheet: Sheet, range: CellRange): void {
  for (const table of sheet.tables) {
    if (table.showsHeaders) renameColumns(sheet, table, range);
    learnFormulas(sheet, table, range);
  }
}

/** Headings are unique texts; an empty one gets a name of its own. */
export function renameColumns(sheet: Sheet, table: Table, range: CellRange): void {
  const row = table.range.top;
  const taken = new Set<string>();
  for (const [index, column] of table.columns.entries()) {
    const col = table.range.left + index;
    const cell = sheet.grid.at(row, col);
    if (contains(range, { row, col })) {
      const wanted = cell.value === undefined ? `列${index + 1}` : String(cell.value);
      let name = wanted;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
      setValue(cell, name);
      column.name = name;
    }
    taken.add(column.name.toLowerCase());
  }
}

/** A column whose body holds one and the same formula all the way down is a calculated column. */
function learnFormulas(sheet: Sheet, table: Table, range: CellRange): void {
  const body = bodyOf(table);
  if (body.bottom < body.top || range.bottom < body.top || range.top > body.bottom) return;
  for (const [index, column] of table.columns.entries()) {
    const col = body.left + index;
    if (col < range.left || col > range.right) continue;
    const first = sheet.grid.find(body.top, col)?.formula;
    if (first === undefined) continue;
    let isSame = true;
    for (let row = body.top + 1; isSame && row <= body.bottom; row++) {
      const formula = sheet.grid.find(row, col)?.formula;
      isSame = formula === first || (formula !== undefined && formula === copyFormula(first, row - body.top, 0));
    }
    if (isSame) column.formula = first;
  }
}

export function changed(
  workspace: Workspace,
  sheet: Sheet,
  range: CellRange,
  change: ChangeType,
  origin: Origin,
  shift?: 'Up' | 'Down',
): void {
  workspace.emit({
    kind: 'changed',
    sheetId: sheet.id,
    address: addressOf(range),
    change,
    origin,
    ...(shift === undefined ? {} : { shift }),
  });
}

/** `A1:B2`, or `3:4` and `C:D` for whole rows and columns. */
export function addressOf(range: CellRange): string {
  if (range.left === 1 && range.right === MAX_COL) return `${range.top}:${range.bottom}`;
  if (range.top === 1 && range.bottom === MAX_ROW) return formatRange(range).replace(/\d+/g, '');
  return formatRange(range);
}

/** Changes the look of every cell in a range; whole columns and rows keep it for cells to come. */
export function restyle(sheet: Sheet, range: CellRange, change: (style: Style) => Style): void {
  if (range.top === 1 && range.bottom === MAX_ROW && range.left === 1 && range.right === MAX_COL) {
    sheet.style = change(sheet.style);
    for (const lines of [sheet.columnStyles, sheet.rowStyles]) {
      for (const [line, style] of lines) lines.set(line, change(style));
    }
    for (const { cell } of sheet.grid.all()) if (cell.style) cell.style = change(cell.style);
    return;
  }
  if (range.top === 1 && range.bottom === MAX_ROW) {
    for (let col = range.left; col <= range.right; col++)
      sheet.columnStyles.set(col, change(styleAt(sheet, MAX_ROW, col)));
    for (const { cell } of sheet.grid.inside(range)) if (cell.style) cell.style = change(cell.style);
    return;
  }
  if (range.left === 1 && range.right === MAX_COL) {
    for (let row = range.top; row <= range.bottom; row++)
      sheet.rowStyles.set(row, change(styleAt(sheet, row, MAX_COL)));
    for (const { cell } of sheet.grid.inside(range)) if (cell.style) cell.style = change(cell.style);
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      sheet.grid.at(row, col).style = change(styleAt(sheet, row, col));
    }
  }
}

/** The part of a range where cells are, so that whole columns need no million steps. */
export function trimmed(sheet: Sheet, range: CellRange): CellRange {
  const used = sheet.grid.bounds(() => true) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  return {
    top: range.top,
    left: range.left,
    bottom: Math.max(range.top, Math.min(range.bottom, used.bottom)),
    right: Math.max(range.left, Math.min(range.right, used.right)),
  };
}

export function settingsOf(workspace: Workspace): EntrySettings {
  return { locale: workspace.locale, year: workspace.year, uses1904: workspace.book.uses1904 };
}
