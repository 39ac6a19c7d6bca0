import {
  type CellRange,
  columnNumber,
  formatCell,
  MAX_COL,
  MAX_ROW,
  parseRange,
} from '../../../../ledger-core/kernel/cell-ref.ts';
import type { PlacedTable, Sheet } from '../model/book.ts';
import { cover } from '../model/ranges.ts';
import type { Workspace } from '../model/workspace.ts';
import { fault } from '../wire/faults.ts';
import { WireObject } from '../wire/wire-object.ts';

/** Makes the objects of the wire for things of the workbook, and knows who listens. */
export interface Factory {
  readonly workspace: Workspace;
  range(sheet: Sheet, range: CellRange): WireObject;
  rangeAreas(sheet: Sheet, ranges: readonly CellRange[]): WireObject;
  worksheet(sheet: Sheet): WireObject;
  table(placed: PlacedTable): WireObject;
  /** Members with which Office.js starts and stops listening to events of a target; `_Register…` and `_Unregister…` for each key. */
  events(targetId: string, types: Readonly<Record<string, number>>): Readonly<Record<string, () => undefined>>;
}

/** Cells of one sheet: what a Range stands for. */
export class Area {
  readonly sheet: Sheet;
  readonly range: CellRange;

  constructor(sheet: Sheet, range: CellRange) {
    this.sheet = sheet;
    this.range = range;
  }
}

/** `A1:B2`, `$A$1`, `3:4`, `C:D`, with or without the sheet's name in front. */
export function parseAddress(raw: string): CellRange {
  const address = raw.slice(raw.lastIndexOf('!') + 1).replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: MAX_COL };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  if (columns) {
    return { top: 1, left: columnNumber(columns[1] ?? ''), bottom: MAX_ROW, right: columnNumber(columns[2] ?? '') };
  }
  const range = parseRange(address);
  if (!range) throw fault('InvalidArgument');
  return range;
}

/** A range given as an object or as an address on `sheet`. */
export function areaOf(raw: unknown, sheet: Sheet): Area {
  if (raw instanceof WireObject && raw.subject instanceof Area) return raw.subject;
  if (typeof raw === 'string') return new Area(sheet, parseAddress(raw));
  throw fault('InvalidArgument');
}

/** The sheet's name as an address shows it: in quotes only where they are needed. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** A cell by zero-based steps from a range's first cell. */
export function stepFrom(range: CellRange, rows: number, cols: number): CellRange {
  const row = range.top + rows;
  const col = range.left + cols;
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROW || !Number.isInteger(col) || col < 1 || col > MAX_COL) {
    throw fault('InvalidArgument', `No cell ${rows}, ${cols} from ${formatCell({ row: range.top, col: range.left })}`);
  }
  return { top: row, left: col, bottom: row, right: col };
}

/** Around the cells of a block that hold something; unless `valuesOnly`, a format is something too. */
export function usedRange(factory: Factory, { sheet, range }: Area, valuesOnly: unknown): WireObject | undefined {
  let used: CellRange | undefined;
  for (const { row, col, cell } of sheet.grid.inside(range)) {
    const isFilled = cell.value !== undefined || cell.formula !== undefined;
    if (!isFilled && (valuesOnly === true || cell.style === undefined)) continue;
    const place = { top: row, left: col, bottom: row, right: col };
    used = used ? cover(used, place) : place;
  }
  return used && factory.range(sheet, used);
}
