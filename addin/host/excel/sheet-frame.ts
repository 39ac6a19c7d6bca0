import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { DefinedName, TableImage } from '../../../ledger-core/workbook/image.ts';
import { parseAreas } from './addresses.ts';
import { FormulaPlaces } from './formula-places.ts';
import { definedNames, type Outline, type OutlineSheet } from './outline.ts';

/** All of a sheet but the looks of its cells. */
export interface SheetFrame {
  readonly sheet: OutlineSheet;
  /** The block that holds values; A1 on a blank sheet. */
  readonly used: CellRange;
  /** Of the used block; absent where they were not asked for. */
  readonly values?: readonly (readonly unknown[])[];
  /** On a protected sheet, where formulas cannot be looked for by their kind. */
  readonly formulas?: readonly (readonly unknown[])[];
  readonly places?: FormulaPlaces;
  /** Null: some are. */
  readonly hidden: { readonly rows: boolean | null; readonly columns: boolean | null };
  readonly merges: readonly CellRange[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableImage[];
}

export interface FrameWishes {
  readonly withValues: boolean;
  readonly withMerges: boolean;
}

/** One round trip for any number of sheets. */
export async function readFrames(
  context: Excel.RequestContext,
  outline: Outline,
  sheets: readonly OutlineSheet[],
  wishes: FrameWishes,
): Promise<readonly SheetFrame[]> {
  const take = sheets.map((sheet) => queueFrame(context, outline, sheet, wishes));
  await context.sync();
  return take.map((one) => one());
}

/** Asks for a sheet's frame; what is answered reads it after the round trip. */
function queueFrame(
  context: Excel.RequestContext,
  outline: Outline,
  sheet: OutlineSheet,
  { withValues, withMerges }: FrameWishes,
): () => SheetFrame {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  // Not the variant for null objects: on a blank sheet it answers A1, and its formulas may be asked for at once.
  const used = worksheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  if (withValues) used.load('values');
  if (withValues && sheet.isProtected) used.load('formulas');
  const formulas = sheet.isProtected ? undefined : used.getSpecialCellsOrNullObject('Formulas');
  formulas?.load('address');
  const merged = withMerges ? worksheet.getUsedRange(false).getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  const { names } = worksheet;
  names.load('items/name,items/formula');
  const tables = queueTables(context, outline, sheet.id);
  return () => ({
    sheet,
    ...usedPart(used, withValues, sheet.isProtected),
    ...(formulas ? { places: new FormulaPlaces(areasOf(formulas), rangeOf(used)) } : {}),
    merges: merged ? areasOf(merged) : [],
    names: definedNames(names.items),
    tables: tables(),
  });
}

/** What the loaded range itself tells. */
function usedPart(
  used: Excel.Range,
  withValues: boolean,
  withFormulas: boolean,
): Pick<SheetFrame, 'used' | 'values' | 'formulas' | 'hidden'> {
  return {
    used: rangeOf(used),
    ...(withValues ? { values: used.values } : {}),
    ...(withValues && withFormulas ? { formulas: used.formulas } : {}),
    // Null where some are; the types leave that out.
    hidden: { rows: used.rowHidden, columns: used.columnHidden },
  };
}

/** Asks for the places of a sheet's tables as they are now. */
export function queueTables(
  context: Excel.RequestContext,
  outline: Outline,
  sheetId: string,
): () => readonly TableImage[] {
  const tables = outline.tables
    .filter((table) => table.sheetId === sheetId)
    .map((table) => {
      const range = context.workbook.tables.getItem(table.name).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { ...table, range };
    });
  return () =>
    tables.map(({ name, range, columns, hasTotals }) => ({ name, range: rangeOf(range), columns, hasTotals }));
}

/** A loaded range, counted from 1. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

/** The blocks of loaded areas; none where there are no such cells. */
export function areasOf(areas: Excel.RangeAreas): readonly CellRange[] {
  if (areas.isNullObject) return [];
  const parsed = parseAreas(areas.address);
  if (!parsed) throw new RangeError(`not an address: ${areas.address}`);
  return parsed;
}
