import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import type { CellError, EditedCell } from '../../../ledger-core/workbook/edits.ts';
import type { CellScalar } from '../../../ledger-core/templates/plan.ts';

/** What the grid holds of a cell's value. Numbers are shown by the grid's doubles; the file's own text stays in the book. */
export function valueData(cell: CellImage): Pick<ICellData, 'v' | 't'> {
  switch (cell.kind) {
    case 'number':
      return { v: Number(cell.text), t: CellValueType.NUMBER };
    case 'date':
      return cell.lexeme === undefined
        ? { v: cell.text, t: CellValueType.STRING }
        : { v: Number(cell.lexeme), t: CellValueType.NUMBER };
    case 'bool':
      return { v: cell.text === 'TRUE' ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'empty':
      return {};
    case 'text':
    case 'error':
      return { v: cell.text, t: CellValueType.STRING };
  }
}

/** Where a cell keeps a formula that the grid's engine does not compute. */
const FORMULA = 'formula';

/** A formula of the template: the core computes it, the grid shows what it comes to. */
export function formulaData(formula: string): ICellData {
  return { f: null, si: null, p: null, v: null, custom: { [FORMULA]: formula } };
}

/** A value to write, every earlier content gone. Texts are texts whatever they look like. */
export function scalarData(value: CellScalar | CellError | null): ICellData {
  const clean = { f: null, si: null, p: null, custom: null } as const;
  if (value === null || value === '') return { ...clean, v: null };
  if (typeof value === 'number') return { ...clean, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...clean, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...clean, v: typeof value === 'string' ? value : value.error, t: CellValueType.FORCE_STRING };
}

/** What stands in a cell of the grid now. `style`: its look as the grid has it. */
export function editOfData(
  at: { readonly row: number; readonly col: number },
  cell: Nullable<ICellData>,
  style: Nullable<IStyleData>,
  numberFormat: string,
): EditedCell {
  const value = valueOf(cell);
  const shown = style?.n?.pattern ?? 'General';
  const isOther = value !== null && typeof value !== 'string' && shown !== numberFormat;
  return { ...at, value, ...(isOther ? { numberFormat: shown } : {}) };
}

function valueOf(cell: Nullable<ICellData>): EditedCell['value'] {
  if (!cell) return null;
  const ours: unknown = cell.custom?.[FORMULA];
  if (typeof ours === 'string') return { formula: ours, result: resultOf(cell) };
  if (typeof cell.f !== 'string' || cell.f === '') return constantOf(cell);
  return { formula: cell.f.replace(/^=/, ''), result: resultOf(cell) };
}

function constantOf({ v, t, p }: ICellData): CellScalar | null {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === undefined || v === null || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1';
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return Number(v);
  return v;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** Undefined: nothing has computed it yet. */
function resultOf(cell: ICellData): CellScalar | CellError | undefined {
  if (cell.v === undefined || cell.v === null) return undefined;
  const constant = constantOf(cell);
  if (typeof constant === 'string' && ERROR.test(constant)) return { error: constant };
  return constant ?? '';
}
