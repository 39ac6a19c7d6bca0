import { ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import { UNIT_ID } from './workbook-data.ts';

export interface ChangedCell extends CellPosition {
  /** What is put there; parts that are not said stay. */
  readonly data: Nullable<ICellData>;
}

/** Cells of a sheet, by its place from 0. */
export interface ChangedCells {
  readonly sheet: number;
  readonly cells: readonly ChangedCell[];
}

/** The cells that a change of the grid is about; undefined where it is about none of the workbook's. */
export function changedCells({
  unitId,
  subUnitId,
  cellValue,
}: ISetRangeValuesMutationParams): ChangedCells | undefined {
  if (unitId !== UNIT_ID || !cellValue) return undefined;
  const cells: ChangedCell[] = [];
  new ObjectMatrix(cellValue).forValue((row, col, data) => {
    cells.push({ row: row + 1, col: col + 1, data });
  });
  return { sheet: Number(subUnitId.slice(1)), cells };
}
