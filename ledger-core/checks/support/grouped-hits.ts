import { push } from '../../kernel/push.ts';
import { fromSerial } from '../../kernel/local-date.ts';
import { text, type Text } from '../../kernel/text.ts';
import type { CellImage } from '../../workbook/image.ts';
import { BLANK_CELL, type Hit } from './check.ts';
import type { ComputedCell } from './planned-cells.ts';

const UNKNOWN = text('算不出', 'cannot be told');

/** One hit for each group of cells, at the first: five hundred of a kind are one thing to look at. */
export function groupedHits(caseId: string, cells: readonly ComputedCell[]): Hit[] {
  const groups = new Map<string, ComputedCell[]>();
  for (const cell of cells) push(groups, cell.group, cell);
  return [...groups].flatMap(([group, members]): Hit[] => {
    const [first] = members;
    if (!first) return [];
    const observed = first.cell ? shownText(first.cell) : BLANK_CELL;
    const more =
      members.length === 1 ? '' : text(`（同样的共${members.length}处）`, ` (${members.length} cells in all)`);
    const recomputed =
      first.expected === undefined ? UNKNOWN : first.expected === '' ? BLANK_CELL : expectedText(first);
    return [
      {
        case: caseId,
        at: first.at,
        observed,
        values: { column: first.at.column ?? first.at.sheet ?? '', observed, recomputed, more },
        identity: [group],
      },
    ];
  });
}

function shownText(cell: CellImage): string | Text {
  return cell.text === '' ? BLANK_CELL : cell.text;
}

/** A day as a day, where the cell shows one: nobody reads serial numbers. */
function expectedText({ cell, expected }: ComputedCell): string {
  const day = cell?.kind === 'date' ? fromSerial(Number(expected), 1900) : undefined;
  return day ?? String(expected);
}
