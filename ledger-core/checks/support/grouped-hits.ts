import { text } from '../../kernel/text.ts';
import { BLANK_CELL, type Hit } from './check.ts';
import type { ComputedCell } from './planned-cells.ts';

const UNKNOWN = text('算不出', 'cannot be told');

/** One hit for each group of cells, at the first: five hundred of a kind are one thing to look at. */
export function groupedHits(caseId: string, cells: readonly ComputedCell[]): Hit[] {
  const groups = new Map<string, ComputedCell[]>();
  for (const cell of cells) groups.set(cell.group, [...(groups.get(cell.group) ?? []), cell]);
  return [...groups].flatMap(([group, members]): Hit[] => {
    const [first] = members;
    if (!first) return [];
    const more =
      members.length === 1 ? '' : text(`（同样的共${members.length}处）`, ` (${members.length} cells in all)`);
    const recomputed =
      first.expected === undefined ? UNKNOWN : first.expected === '' ? BLANK_CELL : String(first.expected);
    return [
      {
        case: caseId,
        at: first.at,
        observed: first.cell.text,
        values: { column: first.at.column ?? first.at.sheet ?? '', observed: first.cell.text, recomputed, more },
        identity: [group],
      },
    ];
  });
}
