import type { Epoch } from '../../../ledger-core/kernel/local-date.ts';
import type { RowImage, TableImage } from '../../../ledger-core/workbook/image.ts';
import type { RowSpan, RowsRead } from '../spreadsheet-host.ts';
import { CellReader } from './cells.ts';
import { FormulaPlaces } from './formula-places.ts';
import type { Outline, OutlineSheet } from './outline.ts';
import { areasOf, queueTables, rangeOf } from './sheet-frame.ts';

// More than this is rather read as a whole sheet: a request for each span, and each row asked whether it is hidden.
const MOST_ROWS = 1_000;
const MOST_SPANS = 40;

/** Whether so many rows are read one by one. */
export function areFew(spans: readonly RowSpan[]): boolean {
  return spans.length <= MOST_SPANS && spans.reduce((sum, { first, last }) => sum + last - first + 1, 0) <= MOST_ROWS;
}

/** Asks for rows of a sheet; what is answered reads them after the round trip. */
export function queueRows(
  context: Excel.RequestContext,
  outline: Outline,
  sheet: OutlineSheet,
  spans: readonly RowSpan[],
): () => RowsRead {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const parts = spans.map((span) => queueSpan(worksheet, sheet, span));
  const tables = queueTables(context, outline, sheet.id);
  return () => ({ rows: parts.flatMap((part) => part(outline.epoch)), tables: tables() });
}

function queueSpan(
  worksheet: Excel.Worksheet,
  { isProtected }: OutlineSheet,
  { first, last }: RowSpan,
): (epoch: Epoch) => readonly RowImage[] {
  const rows = worksheet.getRange(`${first}:${last}`);
  const used = rows.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,numberFormat,valueTypes');
  if (isProtected) used.load('formulas');
  const formulas = isProtected ? undefined : rows.getSpecialCellsOrNullObject('Formulas');
  formulas?.load('address');
  const hidden = rows.getRowProperties({ rowHidden: true });
  return (epoch) => {
    const hiddenRows = new Set<number>();
    hidden.value.forEach(({ rowHidden }, at) => {
      if (rowHidden === true) hiddenRows.add(first + at);
    });
    return readSpan(used, isProtected, formulas, hiddenRows, epoch);
  };
}

/** What the loaded rows hold; nothing where they are blank. */
function readSpan(
  used: Excel.Range,
  isProtected: boolean,
  formulas: Excel.RangeAreas | undefined,
  hiddenRows: ReadonlySet<number>,
  epoch: Epoch,
): readonly RowImage[] {
  if (used.isNullObject) return [];
  const range = rangeOf(used);
  return new CellReader(epoch).read({
    top: range.top,
    left: range.left,
    values: used.values,
    formats: used.numberFormat as string[][],
    types: used.valueTypes,
    formulas: isProtected ? used.formulas : [],
    places: formulas ? new FormulaPlaces(areasOf(formulas), range) : undefined,
    hiddenRows,
  }).rows;
}

/** The rows of a whole sheet that lie in some spans. */
export function rowsWithin(
  { rows, tables }: { readonly rows: readonly RowImage[]; readonly tables: readonly TableImage[] },
  spans: readonly RowSpan[],
): RowsRead {
  return { rows: rows.filter(({ row }) => spans.some(({ first, last }) => row >= first && row <= last)), tables };
}
