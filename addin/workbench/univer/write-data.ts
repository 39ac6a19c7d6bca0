import type { ICellData } from '@univerjs/core';
import { EPOCHS_APART, type Epoch } from '../../../ledger-core/kernel/local-date.ts';
import { numberFormatOf } from '../../../ledger-core/templates/number-format.ts';
import { isFormula, type EditedCell } from '../../../ledger-core/workbook/edits.ts';
import { readNumberFormat } from '../../../ledger-core/workbook/number-format.ts';
import type { CellWrite } from '../../host/spreadsheet-host.ts';
import { formulaData, scalarData } from './cell-data.ts';
import type { GridWrite } from './grid.ts';
import type { StructuredReferences } from './structured-references.ts';

const TEXT_FORMAT = '@';

/**
 * What to put into the grid so that a cell of this number format comes to hold just this value. `shown`: the format that the
 * grid shows it by; that of a day that stood there once stays when the day is deleted.
 */
export function writeData(
  { row, col, value, isDate }: CellWrite,
  numberFormat: string,
  epoch: Epoch,
  shown: string,
): GridWrite {
  if (isFormula(value)) return { row, col, data: formulaData(value.formula) };
  if (typeof value === 'string' || value === null) return { row, col, data: scalarData(value) };
  const kept = shown === numberFormat ? undefined : numberFormat;
  if (typeof value === 'boolean') return { row, col, data: withFormat(scalarData(value), kept) };
  const showsDays = readNumberFormat(numberFormat).isDate;
  const format = newFormat(numberFormat, isDate === true && !showsDays);
  const isDay = showsDays || isDate === true;
  const data: ICellData = scalarData(epoch === 1904 && isDay ? value - EPOCHS_APART : value);
  return { row, col, data: withFormat(data, format ?? kept) };
}

/** The same shown by a number format, where one is given. */
export function withFormat(data: ICellData, numberFormat: string | undefined): ICellData {
  return numberFormat === undefined ? data : { ...data, s: { n: { pattern: numberFormat } } };
}

/** A text cell would show a number as text; a day shows as one under a date format only. */
function newFormat(numberFormat: string, needsDate: boolean): string | undefined {
  if (needsDate) return numberFormatOf('date');
  return numberFormat === TEXT_FORMAT ? 'General' : undefined;
}

/** What to put into the grid for a cell as it was edited earlier. */
export function editWrite({ row, col, value, numberFormat }: EditedCell, references: StructuredReferences): GridWrite {
  return { row, col, data: withFormat(editData(value, row, references), numberFormat) };
}

function editData(value: EditedCell['value'], row: number, references: StructuredReferences): ICellData {
  if (value === null || typeof value !== 'object') return scalarData(value);
  const { formula, result } = value;
  const ranges = references.asRanges(formula, row);
  // Only a formula of a template speaks of tables: the grid's own were typed as ranges.
  if (ranges !== formula) return formulaData(formula);
  const { v, t } = scalarData(result ?? null);
  return { f: `=${formula}`, v: v ?? null, ...(t === undefined ? {} : { t }) };
}
