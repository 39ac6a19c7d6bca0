import { contains, type CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import type { SheetImage } from '../../../ledger-core/workbook/image.ts';

/** Whether a cell is part of a merged one and not its top left: it can hold nothing. */
export function isCovered({ merges }: Pick<SheetImage, 'merges'>, at: CellPosition): boolean {
  return merges.some((merge) => contains(merge, at) && !(merge.top === at.row && merge.left === at.col));
}
