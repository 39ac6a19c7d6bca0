import { contains, parseSheetRange, type CellRange } from '../../../../ledger-core/kernel/cell-ref.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../../../ledger-core/templates/plan.ts';

/**
 * An official page as a person sees it, a line for each row: its cells from left to right with │ between, a box by the last
 * part of its id in brackets, `↓3` behind what reaches down three rows. Blanks that only pad a label are left out.
 */
export function labelGrid(plan: WorkbookPlan, sheet: SheetPlan): readonly string[] {
  const boxes = boxesOn(plan, sheet.name);
  const lastRow = Math.max(...sheet.rowHeights.map(({ row }) => row));
  return Array.from({ length: lastRow }, (_, at) =>
    sheet.cells
      .filter(({ row }) => row === at + 1)
      .sort((a, b) => a.col - b.col)
      .map((cell) => cellText(cell, sheet, boxes))
      .join('│'),
  );
}

function cellText(cell: CellPlan, sheet: SheetPlan, boxes: readonly NamedBox[]): string {
  const merge = sheet.merges.find(({ top, left }) => top === cell.row && left === cell.col);
  const words = String(cell.value ?? '').replace(/\s/g, '');
  const down = merge && merge.bottom > merge.top ? `↓${merge.bottom - merge.top + 1}` : '';
  const box = cell.style?.unlocked ? boxes.find(({ range }) => contains(range, cell)) : undefined;
  return `${words}${box ? `[${box.id}]` : ''}${down}`;
}

interface NamedBox {
  readonly id: string;
  readonly range: CellRange;
}

/** The boxes of a page, by the last part of their names; each once. */
export function boxesOn(plan: WorkbookPlan, sheet: string): readonly NamedBox[] {
  return plan.names.flatMap(({ name, reference }) => {
    const target = parseSheetRange(reference);
    const [, id] = /^rf_F\d\d_(\d\d)$/.exec(name) ?? [];
    return id !== undefined && target?.sheet === sheet ? [{ id, range: target.range }] : [];
  });
}
