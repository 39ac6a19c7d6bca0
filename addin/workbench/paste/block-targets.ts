import { isCovered } from './is-covered.ts';
import type { PasteGoal } from './paste-plan.ts';

/** A text and the cell that it is to go to. */
export interface PasteTarget {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** Cells that a small block is repeated over at most: a whole selected column would be a million. */
export const MOST_FILLED = 100_000;

/**
 * A block from the selection's top left on; over and over where the selection is larger by whole blocks, as one copied
 * value fills whatever is selected (of merged cells their top left). `too-many` where that is more than anybody means.
 */
export function blockTargets({
  sheet,
  selection: { top, left, bottom, right },
  cells,
}: Pick<PasteGoal, 'sheet' | 'selection' | 'cells'>): readonly PasteTarget[] | 'too-many' {
  const [height, width] = [cells.length, cells[0]?.length ?? 0];
  const [selectedRows, selectedColumns] = [bottom - top + 1, right - left + 1];
  const isFilled =
    selectedRows % height === 0 && selectedColumns % width === 0 && selectedRows * selectedColumns > height * width;
  if (!isFilled) return targetsOf(cells, top, left, width);
  if (selectedRows * selectedColumns > MOST_FILLED) return 'too-many';
  const lines = Array.from({ length: selectedRows }, (_, at) => cells[at % height] ?? []);
  return targetsOf(lines, top, left, selectedColumns).filter((target) => !isCovered(sheet, target));
}

/** Lines that are shorter than `width` begin again. */
function targetsOf(
  lines: readonly (readonly string[])[],
  top: number,
  left: number,
  width: number,
): readonly PasteTarget[] {
  return lines.flatMap((line, down) =>
    Array.from({ length: width }, (_, across) => ({
      row: top + down,
      col: left + across,
      text: line[across % line.length] ?? '',
    })),
  );
}
