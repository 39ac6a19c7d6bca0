import { contains, formatCell, type CellPosition } from '../../ledger-core/kernel/cell-ref.ts';
import { fromSerial } from '../../ledger-core/kernel/local-date.ts';
import { numberFormatOf } from '../../ledger-core/templates/number-format.ts';
import type { CellPlan, CellScalar, SheetPlan, WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import type { CellImage, RowImage, SheetImage, WorkbookImage } from '../../ledger-core/workbook/image.ts';

export const EMPTY_IMAGE: WorkbookImage = { epoch: 1900, sheets: [], names: [], remarks: [] };

/** Tells of a cell whether it shows a number as a date. */
export type DateCells = (at: CellPosition) => boolean;

/** What a spreadsheet holds once a plan has been carried out in it. Formulas have no stored result: nothing computes. */
export function imageOfPlan(plan: WorkbookPlan): WorkbookImage {
  return { ...EMPTY_IMAGE, sheets: plan.sheets.map(sheetOfPlan), names: plan.names };
}

export function sheetOfPlan(plan: SheetPlan): SheetImage {
  const isDate = dateCellsOf(plan);
  return {
    ...emptySheet(plan.name),
    rows: rowsOf(plan.cells.flatMap((cell) => cellOfPlan(cell, isDate) ?? [])),
    merges: plan.merges,
    tables: plan.table
      ? [{ ...plan.table, columns: plan.table.columns.map(({ name }) => name), hasTotals: false }]
      : [],
  };
}

export function emptySheet(name: string): SheetImage {
  return { name, state: 'visible', rows: [], merges: [], tables: [], names: [], hiddenColumns: [] };
}

/** A date format of the cell's own or of the block it is merged into, else of its column. */
export function dateCellsOf({ columns, cells, merges }: SheetPlan): DateCells {
  const isDate = (format: string | undefined): boolean => format === numberFormatOf('date');
  const own = new Map(
    cells.filter((cell) => cell.style).map((cell) => [formatCell(cell), isDate(cell.style?.numberFormat)]),
  );
  const corner = (at: CellPosition): CellPosition => {
    const block = merges.find((one) => contains(one, at));
    return block ? { row: block.top, col: block.left } : at;
  };
  return (at) => own.get(formatCell(corner(at))) ?? isDate(columns[at.col - 1]?.style?.numberFormat);
}

function cellOfPlan({ row, col, value, formula }: CellPlan, isDate: DateCells): CellImage | undefined {
  if (formula !== undefined) return { row, col, kind: 'empty', text: '', formula };
  return value === undefined ? undefined : constantCell({ row, col }, value, isDate);
}

/** A constant as the cell shows it; '' shows nothing and is no cell. */
export function constantCell({ row, col }: CellPosition, value: CellScalar, isDate: DateCells): CellImage | undefined {
  if (value === '') return undefined;
  if (typeof value === 'string') return { row, col, kind: 'text', text: value };
  if (typeof value === 'boolean') return { row, col, kind: 'bool', text: value ? 'TRUE' : 'FALSE' };
  const lexeme = String(value);
  const date = isDate({ row, col }) ? fromSerial(value, 1900) : undefined;
  if (date === undefined) return { row, col, kind: 'number', text: lexeme };
  return { row, col, kind: 'date', text: date, date, lexeme };
}

/** Cells in any order as rows, ascending. */
export function rowsOf(cells: readonly CellImage[]): RowImage[] {
  const byRow = new Map<number, CellImage[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => ({ row, hidden: false, cells: inRow.sort((a, b) => a.col - b.col) }));
}
