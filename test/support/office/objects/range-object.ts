import { type CellRange, MAX_COL, MAX_ROW } from '../../../../ledger-core/kernel/cell-ref.ts';
import {
  addressOf,
  assertAllowed,
  assertUnlocked,
  changed,
  emptyCells,
  restyle,
  trimmed,
  writeCells,
} from '../model/cells.ts';
import type { Cell } from '../model/grid.ts';
import { cover, intersection, rectangles } from '../model/ranges.ts';
import { copyFormula } from '../model/references.ts';
import { NORMAL } from '../model/style.ts';
import { type Sheet, styleAt } from '../model/book.ts';
import { ADDIN } from '../model/workspace.ts';
import { fault, MissingMember } from '../wire/faults.ts';
import { asFlag, asOneOf, asRecord, readable, settable, WireObject } from '../wire/wire-object.ts';
import { type Area, areaOf, type Factory, sheetPrefix, stepFrom, usedRange } from './factory.ts';
import { conditionalFormats } from './conditional-format-object.ts';
import { rangeFormat } from './format-object.ts';
import { dataValidation } from './validation-object.ts';

// One answer of real Excel carries no more.
const MOST_CELLS = 5_000_000;

/** Excel.Range. */
export function rangeObject(factory: Factory, area: Area): WireObject {
  const { workspace } = factory;
  const { sheet, range } = area;
  const isThere = (): boolean => workspace.book.sheets.includes(sheet);
  const part = (other: CellRange): WireObject => factory.range(sheet, other);
  return new WireObject(
    'Range',
    {
      isTracked: true,
      isAlive: isThere,
      scalars: {
        Address: readable(() => sheetPrefix(sheet.name) + addressOf(range)),
        RowIndex: readable(() => range.top - 1),
        ColumnIndex: readable(() => range.left - 1),
        RowCount: readable(() => range.bottom - range.top + 1),
        ColumnCount: readable(() => range.right - range.left + 1),
        ValueTypes: readable(() => matrix(area, typeOf)),
        ...contents(factory, area),
        NumberFormat: {
          get: () => matrixByPlace(area, (row, col) => styleAt(sheet, row, col).numberFormat),
          set: (raw) => {
            // One format for whole columns is a look, not a million cells.
            setNumberFormats(area, typeof raw === 'string' ? [[raw]] : spread(raw, range));
          },
        },
        RowHidden: settable(
          () => uniform(rowsOf(range), (row) => sheet.hiddenRows.has(row)),
          asFlag,
          (isHidden) => {
            assertAllowed(sheet, 'allowFormatRows');
            for (const row of rowsOf(range)) toggle(sheet.hiddenRows, row, isHidden);
          },
        ),
        ColumnHidden: settable(
          () => uniform(columnsOf(range), (col) => sheet.hiddenColumns.has(col)),
          asFlag,
          (isHidden) => {
            assertAllowed(sheet, 'allowFormatColumns');
            for (const col of columnsOf(range)) toggle(sheet.hiddenColumns, col, isHidden);
          },
        ),
        Hyperlink: {
          get: () => linkOf(area),
          set: (raw) => {
            setLink(factory, area, raw);
          },
        },
      },
      links: {
        Worksheet: () => factory.worksheet(sheet),
        Format: () => rangeFormat(sheet, [range]),
        DataValidation: () => dataValidation(area),
        ConditionalFormats: () => conditionalFormats(factory, sheet, [range]),
      },
      methods: {
        _ValidateArraySize: (rows, cols) => {
          if (rows !== range.bottom - range.top + 1 || cols !== range.right - range.left + 1)
            throw fault('InvalidArgument');
        },
        GetCell: (row, col) => part(stepFrom(range, Number(row), Number(col))),
        GetRow: (row) => part({ ...stepFrom(range, Number(row), 0), left: range.left, right: range.right }),
        GetColumn: (col) => part({ ...stepFrom(range, 0, Number(col)), top: range.top, bottom: range.bottom }),
        GetBoundingRect: (other) => part(cover(range, areaOf(other, sheet).range)),
        GetUsedRangeOrNullObject: (valuesOnly) => usedRange(factory, area, valuesOnly),
        GetSpecialCellsOrNullObject: (kind, valueType) => specialCells(factory, area, kind, valueType),
        GetMergedAreasOrNullObject: () => {
          const merges = sheet.merges.filter((merge) => intersection(merge, range));
          return merges.length === 0 ? undefined : factory.rangeAreas(sheet, merges);
        },
        GetRowProperties: (wanted) =>
          properties(wanted, 'rowHidden', rowsOf(range), (row) => sheet.hiddenRows.has(row)),
        GetColumnProperties: (wanted) =>
          properties(wanted, 'columnHidden', columnsOf(range), (col) => sheet.hiddenColumns.has(col)),
        Merge: (isAcross) => {
          merge(factory, area, isAcross === true);
        },
        Clear: (what) => {
          clear(factory, area, what);
        },
        Select: () => {
          workspace.book.activeSheet = sheet.id;
          workspace.book.selection = { sheet: sheet.id, range };
          workspace.emit({ kind: 'selected', sheetId: sheet.id, address: addressOf(range), origin: ADDIN });
        },
      },
    },
    area,
  );
}

/** Excel.RangeAreas: several ranges of one sheet: where they are, and their formats. */
export function rangeAreasObject(factory: Factory, sheet: Sheet, ranges: readonly CellRange[]): WireObject {
  const addresses = ranges.map((range) => sheetPrefix(sheet.name) + addressOf(range));
  return new WireObject('RangeAreas', {
    isTracked: true,
    isAlive: () => factory.workspace.book.sheets.includes(sheet),
    scalars: { Address: readable(() => addresses.join(',')), AreaCount: readable(() => ranges.length) },
    links: {
      Format: () => rangeFormat(sheet, ranges),
      ConditionalFormats: () => conditionalFormats(factory, sheet, ranges),
    },
  });
}

function contents(
  { workspace }: Factory,
  area: Area,
): Record<'Values' | 'Formulas', { get: () => unknown; set: (raw: unknown) => void }> {
  const { sheet, range } = area;
  const set = (raw: unknown): void => {
    writeCells(workspace, sheet, range, spread(raw, range), ADDIN);
  };
  return {
    Values: { get: () => matrix(area, (cell) => cell?.value ?? ''), set },
    Formulas: { get: () => matrix(area, (cell) => cell?.formula ?? cell?.value ?? ''), set },
  };
}

function typeOf(cell: Cell | undefined): string {
  if (cell?.value === undefined) return 'Empty';
  if (cell.isError) return 'Error';
  return typeof cell.value === 'number' ? 'Double' : typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

function matrix(area: Area, read: (cell: Cell | undefined) => unknown): unknown[][] {
  return matrixByPlace(area, (row, col) => read(area.sheet.grid.find(row, col)));
}

function matrixByPlace({ range }: Area, read: (row: number, col: number) => unknown): unknown[][] {
  const width = range.right - range.left + 1;
  if ((range.bottom - range.top + 1) * width > MOST_CELLS)
    throw fault('InvalidArgument', 'Too many cells in one range');
  return rowsOf(range).map((row) => columnsOf(range).map((col) => read(row, col)));
}

/** A single value stands for every cell, a single formula as if filled from the first; a matrix has to fit. */
function spread(raw: unknown, range: CellRange): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) {
    const copy = (row: number, col: number): unknown =>
      typeof raw === 'string' && raw.startsWith('=') ? copyFormula(raw, row - range.top, col - range.left) : raw;
    return rowsOf(range).map((row) => columnsOf(range).map((col) => copy(row, col)));
  }
  if (raw.length !== range.bottom - range.top + 1) throw fault('InvalidArgument');
  return raw.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== range.right - range.left + 1) throw fault('InvalidArgument');
    return row as readonly unknown[];
  });
}

function setNumberFormats({ sheet, range }: Area, formats: readonly (readonly unknown[])[]): void {
  assertAllowed(sheet, 'allowFormatCells');
  const first = formats[0]?.[0];
  if (typeof first === 'string' && formats.every((row) => row.every((format) => format === first))) {
    restyle(sheet, range, (style) => ({ ...style, numberFormat: first }));
    return;
  }
  for (const [down, row] of formats.entries()) {
    for (const [across, format] of row.entries()) {
      if (format === null) continue;
      if (typeof format !== 'string') throw fault('InvalidArgument');
      restyle(sheet, stepFrom(range, down, across), (style) => ({ ...style, numberFormat: format }));
    }
  }
}

function specialCells(
  factory: Factory,
  { sheet, range }: Area,
  kind: unknown,
  valueType: unknown,
): WireObject | undefined {
  const word = asOneOf(['Formulas', 'Constants'])(kind);
  if (valueType !== undefined) throw new MissingMember('Range.GetSpecialCellsOrNullObject(…, valueType)');
  const isWanted = (cell: Cell): boolean =>
    word === 'Formulas' ? cell.formula !== undefined : cell.formula === undefined && cell.value !== undefined;
  const rows = new Map<number, number[]>();
  for (const { row, col, cell } of sheet.grid.inside(range)) {
    if (isWanted(cell)) rows.set(row, [...(rows.get(row) ?? []), col]);
  }
  const blocks = rectangles(rows);
  return blocks.length === 0 ? undefined : factory.rangeAreas(sheet, blocks);
}

function properties(
  wanted: unknown,
  name: string,
  lines: readonly number[],
  read: (line: number) => boolean,
): object[] {
  const asked = Object.keys(asRecord(wanted));
  const other = asked.find((each) => each !== name);
  if (other !== undefined) throw new MissingMember(`Range.GetRowProperties or GetColumnProperties ${other}`);
  return lines.map((line) => (asked.length === 0 ? {} : { [name]: read(line) }));
}

function linkOf({ sheet, range }: Area): object | null {
  const link = sheet.grid.find(range.top, range.left)?.link;
  if (link === undefined) return null;
  return link.startsWith('#') ? { documentReference: link.slice(1) } : { address: link };
}

/** A link makes its cell blue and underlined, as Excel's own style for links does. */
function setLink({ workspace }: Factory, { sheet, range }: Area, raw: unknown): void {
  assertAllowed(sheet, 'allowInsertHyperlinks');
  const { documentReference, address, textToDisplay } = asRecord(raw);
  const link = typeof documentReference === 'string' ? `#${documentReference}` : address;
  if (typeof link !== 'string') throw fault('InvalidArgument');
  const text = typeof textToDisplay === 'string' ? textToDisplay : undefined;
  for (const row of rowsOf(range)) {
    for (const col of columnsOf(range)) {
      const cell = sheet.grid.at(row, col);
      cell.link = link;
      if (text !== undefined) cell.value = text;
      else cell.value ??= link.replace(/^#/, '');
    }
  }
  restyle(sheet, range, (style) => ({ ...style, font: { ...style.font, color: '#0563C1', underline: 'Single' } }));
  changed(workspace, sheet, range, 'RangeEdited', ADDIN);
}

function merge({ workspace }: Factory, { sheet, range }: Area, isAcross: boolean): void {
  assertAllowed(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => intersection(table.range, range))) throw fault('InvalidArgument');
  const parts = isAcross ? rowsOf(range).map((row) => ({ ...range, top: row, bottom: row })) : [range];
  for (const part of parts) {
    sheet.merges = [...sheet.merges.filter((other) => !intersection(other, part)), part];
    for (const { row, col, cell } of sheet.grid.inside(part)) {
      if (row === part.top && col === part.left) continue;
      cell.value = undefined;
      cell.formula = undefined;
    }
  }
  changed(workspace, sheet, range, 'RangeEdited', ADDIN);
}

function clear({ workspace }: Factory, { sheet, range }: Area, what: unknown): void {
  const kind = asOneOf(['All', 'Formats', 'Contents', 'Hyperlinks'])(what ?? 'All');
  assertUnlocked(sheet, trimmed(sheet, range));
  if (kind === 'All' || kind === 'Formats') {
    restyle(sheet, trimmed(sheet, range), () => NORMAL);
    sheet.merges = sheet.merges.filter((other) => !intersection(other, range));
  }
  if (kind === 'Hyperlinks' || kind === 'All') for (const { cell } of sheet.grid.inside(range)) cell.link = undefined;
  if (kind === 'Contents' || kind === 'All') emptyCells(workspace, sheet, range, ADDIN);
}

function rowsOf({ top, bottom }: CellRange): number[] {
  return numbers(top, Math.min(bottom, MAX_ROW));
}

function columnsOf({ left, right }: CellRange): number[] {
  return numbers(left, Math.min(right, MAX_COL));
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The one answer for all lines, or null where they differ. */
function uniform(lines: readonly number[], read: (line: number) => boolean): boolean | null {
  const first = lines[0] === undefined ? false : read(lines[0]);
  return lines.every((line) => read(line) === first) ? first : null;
}

function toggle(set: Set<number>, line: number, isIn: boolean): void {
  if (isIn) set.add(line);
  else set.delete(line);
}
