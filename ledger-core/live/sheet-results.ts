import type { Programme } from '../definition/programme.ts';
import type { CellScalar } from '../templates/plan.ts';
import type { CellError } from '../workbook/edits.ts';
import type { WorkbookImage } from '../workbook/image.ts';
import { SheetCells } from './sheet-cells.ts';
import type { SheetCell } from './sheet-grid.ts';
import { formatsOn, paintedCells, writtenAs, type PaintedCell } from './sheet-painted.ts';
import { sheetTemplate } from './sheet-template.ts';
import { CANNOT_TELL, isError } from './sheet-value.ts';

/** What the formulas and conditional formats of our template come to in a workbook that is being edited. Plain data. */
export interface SheetResults {
  /** Every cell that still has the template's formula, and what it comes to; undefined: cannot be told. */
  readonly cells: readonly ComputedCell[];
  /** Cells that conditional formats of the template colour now; those that always hold (the grid lines) are left out. */
  readonly painted: readonly PaintedCell[];
  /** The formulas of the conditional formats that `painted` stands for, by sheet. */
  readonly coveredFormats: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ComputedCell extends SheetCell {
  /** An error is the same object whenever it is the same error. */
  readonly value: CellScalar | CellError | undefined;
}

/** The results of one workbook, again and again as it changes. */
export interface SheetResultsMaker {
  update(image: WorkbookImage): SheetResults;
}

/**
 * Works the template's own formulas out as a spreadsheet program does, with whatever stands in the cells: words among
 * amounts count as nothing, and 校验 says so. Where Excel and LibreOffice differ it goes by Excel. Cells of anyone else's
 * formulas count with the result that the image has for them.
 */
export function createSheetResults(programme: Programme): SheetResultsMaker {
  const template = sheetTemplate(programme);
  const errors = new Map<string, CellError>();
  return {
    update: (image) => {
      const cells = new SheetCells(image, template);
      const sheets = image.sheets.map(({ name }) => ({ name, formats: formatsOn(cells, template, name) }));
      return {
        cells: cells.ours.map((at) => {
          const { sheet, row, col } = at;
          return { sheet, row, col, value: resultOf(cells, at, errors) };
        }),
        painted: sheets.flatMap(({ name, formats }) => paintedCells(cells, name, formats)),
        coveredFormats: new Map(
          sheets.map(({ name, formats }) => [
            name,
            new Set(formats.flatMap((format) => writtenAs(format, cells.tables.get(name)))),
          ]),
        ),
      };
    },
  };
}

/** The results of a workbook that is looked at once. */
export function sheetResults(image: WorkbookImage, programme: Programme): SheetResults {
  return createSheetResults(programme).update(image);
}

function resultOf(
  cells: SheetCells,
  { sheet, row, col }: SheetCell,
  errors: Map<string, CellError>,
): CellScalar | CellError | undefined {
  try {
    const value = cells.value(sheet, row, col);
    if (!isError(value)) return value ?? 0;
    const known = errors.get(value.error) ?? value;
    errors.set(value.error, known);
    return known;
  } catch (error) {
    if (error === CANNOT_TELL) return undefined;
    throw error;
  }
}
