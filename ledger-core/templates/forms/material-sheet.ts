import type { ApplicationForm } from '../../definition/form.ts';
import type { materials } from '../../definition/registers/materials.ts';
import type { RowValues } from '../../definition/table.ts';
import { citationOf } from '../../sources/documents.ts';
import { FIRST_DATA_ROW } from '../geometry.ts';
import { lineCount } from '../line-count.ts';
import type { SheetPlan } from '../plan.ts';
import { tableSheet, type LedgerParts } from '../table-sheet.ts';

const LINE_HEIGHT = 14;

/** The document's own rows of 材料清单. */
export function materialRows(form: ApplicationForm): readonly RowValues<typeof materials>[] {
  return form.materials.map(({ id, what, requirement, clause, isOptional }) => {
    const citation = citationOf(clause);
    return {
      id,
      what: isOptional ? `${what}（可选）` : what,
      requirement: `${requirement.zh}\n${requirement.en}`,
      basis: citation ? `${citation.document} ${citation.article}` : clause,
    };
  });
}

/** 材料清单: unlike other registers it comes with texts in it, of several lines, which have to be legible at once. */
export function materialSheet(parts: LedgerParts): SheetPlan {
  const sheet = tableSheet('rf_materials', parts);
  const widths = sheet.columns.map(({ width }) => width);
  const heights = new Map<number, number>();
  const cells = sheet.cells.map((cell) => {
    if (cell.row < FIRST_DATA_ROW) return cell;
    const lines = lineCount(String(cell.value ?? ''), (widths[cell.col - 1] ?? 1) - 2);
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, lines * LINE_HEIGHT + 6));
    return { ...cell, style: { ...sheet.columns[cell.col - 1]?.style, wrap: true } };
  });
  return {
    ...sheet,
    cells,
    rowHeights: [...sheet.rowHeights, ...[...heights].map(([row, height]) => ({ row, height }))],
  };
}
