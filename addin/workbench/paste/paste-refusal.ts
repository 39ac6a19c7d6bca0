import { formatCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import { isCovered } from './is-covered.ts';
import type { PastedCell, PasteGoal } from './paste-plan.ts';

/** What a cell of a workbook holds at most. */
const MOST_LETTERS = 32_767;

/** Why a cell cannot be written, of the first one that cannot; undefined where all can. */
export function refusalOf(goal: PasteGoal, cells: readonly PastedCell[]): Text | undefined {
  for (const cell of cells) {
    const words = obstacle(goal, cell);
    if (words) return words;
  }
  return undefined;
}

function obstacle({ sheet, isLocked, size }: PasteGoal, at: PastedCell): Text | undefined {
  const { row, col, value } = at;
  const cell = formatCell(at);
  if (row > size.rows || col > size.columns) {
    return fill(PASTE.outside, { cell, last: formatCell({ row: size.rows, col: size.columns }) });
  }
  if (isLocked(row, col)) return fill(PASTE.locked, { sheet: sheet.name, cell });
  if (typeof value === 'string' && value.length > MOST_LETTERS) {
    return fill(PASTE.tooLong, { cell, n: value.length, most: MOST_LETTERS });
  }
  return isCovered(sheet, at) ? fill(PASTE.merged, { cell }) : undefined;
}
