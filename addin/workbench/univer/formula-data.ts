import {
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, initSheetFormulaData, type IFormulaData } from '@univerjs/engine-formula';

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * At every change and every computation the grid's engine goes through all cells of the workbook for those with formulas,
 * and looks long at each. In a ledger few have one: what the template computes is shown by its results. So the others are
 * passed by, and a change that neither brings nor overwrites a formula is none of the engine's lists.
 */
export function listFormulasQuickly(univer: Univer): void {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  model.getFormulaData = () => {
    const data: IFormulaData = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      data[unitId] = {};
      for (const sheet of workbook.getSheets()) {
        const cells = formulaCells(sheet.getCellMatrix().getMatrix(), sheet.getColumnCount());
        initSheetFormulaData(data, unitId, sheet.getSheetId(), new ObjectMatrix(cells));
      }
    }
    return data;
  };
  model.updateFormulaData = (unitId, sheetId, change) => {
    const sheet = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    const isAboutFormulas = someCell(
      change,
      (cell, row, column) => hasFormula(cell) || hasFormula(sheet?.getCellRaw(row, column)),
    );
    return isAboutFormulas ? update(unitId, sheetId, change) : {};
  };
}

/** One of its own, or one shared with other cells (by its id, `si`). */
function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}

function someCell(
  cells: CellMatrix,
  isWanted: (cell: Nullable<ICellData>, row: number, column: number) => boolean,
): boolean {
  let isFound = false;
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    isFound = isWanted(cell, row, column);
    return !isFound;
  });
  return isFound;
}

function formulaCells(rows: CellMatrix, columns: number): CellMatrix {
  const found: CellMatrix = {};
  for (const at of Object.keys(rows)) {
    const row = Number(at);
    const cells = rows[row];
    // By number: names of hundreds of thousands of cells would take longer than the cells.
    for (let column = 0; column < columns; column += 1) {
      const cell = cells?.[column];
      if (cell && hasFormula(cell)) (found[row] ??= {})[column] = cell;
    }
  }
  return found;
}
