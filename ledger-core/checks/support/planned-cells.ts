import { formatCell } from '../../kernel/cell-ref.ts';
import type { Location } from '../../kernel/issue.ts';
import type { CellScalar, SheetPlan } from '../../templates/plan.ts';
import type { CellImage, SheetImage } from '../../workbook/image.ts';
import { cellAt } from '../../workbook/sheet-index.ts';

/** A cell that a template of ours computes, as the file shows it. */
export interface ComputedCell {
  /** Undefined where the cell is empty: its formula is gone. */
  readonly cell: CellImage | undefined;
  readonly at: Location;
  /** Its column or line, by which cells are told together. */
  readonly group: string;
  /** What it comes to; undefined where that cannot be told (nothing typed in the row, or something unreadable). */
  readonly expected: CellScalar | undefined;
}

/** The cells of a sheet for which a plan has formulas; their results where `isKnown`. */
export function plannedCells(sheet: SheetImage, plan: SheetPlan, isKnown: boolean): ComputedCell[] {
  return plan.cells.flatMap(({ row, col, formula, value }): ComputedCell[] => {
    if (formula === undefined) return [];
    const cell = cellAt(sheet, row, col);
    const at = { sheet: sheet.name, cell: formatCell({ row, col }) };
    return [{ cell, at, group: sheet.name, expected: isKnown ? (value ?? '') : undefined }];
  });
}
