import { formatCell } from '../../../ledger-core/kernel/cell-ref.ts';
import type { CellScalar } from '../../../ledger-core/templates/plan.ts';
import type { CellError, EditedCell, SheetEdits, WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import type { CellImage, SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { constantCell, rowsOf, type DateCells } from '../../support/image-of-plan.ts';

/** What a workbook holds after edits, by what an edit means and not by any file: the model that a patched file must meet. */
export function editedImage(
  image: WorkbookImage,
  edits: WorkbookEdits,
  dateCells: ReadonlyMap<string, DateCells>,
): Pick<SheetImage, 'name' | 'rows'>[] {
  return image.sheets.map((sheet) => {
    const edit = edits.find((one) => one.sheet === sheet.name);
    const { name, rows } = sheet;
    return { name, rows: edit ? editedRows(sheet, edit, dateCells.get(name) ?? (() => false)) : rows };
  });
}

function editedRows(sheet: SheetImage, { cells, results }: SheetEdits, isDate: DateCells): SheetImage['rows'] {
  const byName = new Map(sheet.rows.flatMap((row) => row.cells).map((cell) => [formatCell(cell), cell]));
  for (const { row, col, value } of results) {
    const old = byName.get(formatCell({ row, col }));
    if (old?.formula !== undefined) byName.set(formatCell(old), withFormula(old.formula, { row, col }, value, isDate));
  }
  for (const edited of cells) {
    const cell = editedCell(edited, isDate);
    if (cell) byName.set(formatCell(edited), cell);
    else byName.delete(formatCell(edited));
  }
  const hidden = new Set(sheet.rows.filter((row) => row.hidden).map(({ row }) => row));
  return rowsOf([...byName.values()]).map((row) => ({ ...row, hidden: hidden.has(row.row) }));
}

function editedCell({ row, col, value, numberFormat }: EditedCell, columnIsDate: DateCells): CellImage | undefined {
  const isDate: DateCells = numberFormat === undefined ? columnIsDate : () => numberFormat.includes('yy');
  if (value === null) return undefined;
  if (typeof value !== 'object') return constantCell({ row, col }, value, isDate);
  return withFormula(value.formula, { row, col }, value.result, isDate);
}

function withFormula(
  formula: string,
  { row, col }: { row: number; col: number },
  value: CellScalar | CellError | undefined,
  isDate: DateCells,
): CellImage {
  if (value === undefined) return { row, col, kind: 'empty', text: '', formula };
  if (value === '') return { row, col, kind: 'text', text: '', formula };
  if (typeof value === 'object') return { row, col, kind: 'error', text: value.error, formula };
  return { ...(constantCell({ row, col }, value, isDate) ?? { row, col, kind: 'empty', text: '' }), formula };
}
