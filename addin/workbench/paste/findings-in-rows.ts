import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import type { RowSpan } from '../../../ledger-core/live/live-image.ts';
import type { FindingItem } from '../../session/session-state.ts';

/**
 * The findings about these rows of a sheet, in the order of their cells. Of a finding that tells of several cells
 * together, the fixes of these rows only: what stood there before is not the paste's doing.
 */
export function findingsInRows(
  items: readonly FindingItem[],
  sheet: string,
  rows: readonly RowSpan[],
): readonly FindingItem[] {
  const isInside = (place: { readonly sheet?: string; readonly cell?: string }): boolean => {
    const row = place.sheet === sheet && place.cell !== undefined ? parseCell(place.cell)?.row : undefined;
    return row !== undefined && rows.some(({ first, last }) => row >= first && row <= last);
  };
  const inside = items.flatMap((item): FindingItem[] => {
    const fixes = item.fixes.filter(isInside);
    if (fixes.length === 0 && !isInside(item.finding.location)) return [];
    return [fixes.length === item.fixes.length ? item : { ...item, fixes }];
  });
  return inside.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Row by row, in a row from the left. */
function placeOf({ finding, fixes: [fix] }: FindingItem): number {
  const { row, col } = parseCell(fix?.cell ?? finding.location.cell ?? '') ?? { row: 0, col: 0 };
  return row * 100_000 + col;
}
