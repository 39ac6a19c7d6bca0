import { toSerial } from '../../ledger-core/kernel/local-date.ts';
import type { CellImage, SheetImage } from '../../ledger-core/workbook/image.ts';
import { cellAt } from '../../ledger-core/workbook/sheet-index.ts';
import type { CellWrite } from '../host/spreadsheet-host.ts';

/** Of cells that were to be written: all stand as meant, some do and the rest is blank, or neither. */
export type Standing = 'whole' | 'part' | 'none';

export function standingOf(sheet: SheetImage | undefined, cells: readonly CellWrite[]): Standing {
  if (!sheet) return 'none';
  const read = cells.map(({ row, col, value }) => ({ cell: cellAt(sheet, row, col), value }));
  const meant = read.filter(({ cell, value }) => showsScalar(cell, value));
  if (meant.length === cells.length) return 'whole';
  const isRestBlank = read.every(({ cell, value }) => cell === undefined || showsScalar(cell, value));
  return meant.length > 0 && isRestBlank ? 'part' : 'none';
}

/** Whether a cell holds just this constant, in its own kind: a text of digits is no number. */
export function showsScalar(cell: CellImage | undefined, value: CellWrite['value']): boolean {
  if (value === null || value === '') return cell === undefined || (cell.formula === undefined && cell.text === '');
  if (typeof value === 'object') return cell?.formula === value.formula;
  if (!cell || cell.formula !== undefined) return false;
  if (typeof value === 'string') return cell.kind === 'text' && cell.text === value;
  if (typeof value === 'boolean') return cell.kind === 'bool' && cell.text === (value ? 'TRUE' : 'FALSE');
  // By the day: serials of the workbook's own count differ from ours.
  if (cell.kind === 'date') return cell.date !== undefined && toSerial(cell.date) === value;
  return cell.kind === 'number' && Number(cell.text) === value;
}
