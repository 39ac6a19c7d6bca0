import { fill } from '../../../ledger-core/kernel/text.ts';
import type { RowSpan } from '../../../ledger-core/live/live-image.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import { blockTargets, MOST_FILLED, type PasteTarget } from './block-targets.ts';
import { headingMatch, type HeadingMatch } from './heading-match.ts';
import type { PasteGoal, PastePlan } from './paste-plan.ts';
import { pasteTables, tableAt, type PasteTable } from './paste-tables.ts';
import { refusalOf } from './paste-refusal.ts';
import { settleTargets } from './settle-targets.ts';

/**
 * What a paste writes where, before anything is written: from the selection's top left, or by the headings of the table
 * there; a block that fits into the selection several times fills it. Refused as a whole where part of it has no place.
 */
export function planPaste(goal: PasteGoal): PastePlan {
  const { sheet, selection, cells, by } = goal;
  const tables = pasteTables(sheet);
  const width = cells[0]?.length ?? 0;
  if (width === 0) return { status: 'refused', words: PASTE.nothing };
  const table = tableAt(tables, { ...selection, right: selection.left + width - 1 });
  const match = table && by !== 'position' ? headingMatch(cells, table) : undefined;
  if (by === 'heading' && !(table && match)) return { status: 'refused', words: PASTE.notInTable };
  if (match && by === undefined)
    return { status: 'choose', sheet: sheet.name, matched: match.matched, unknown: match.unknown };
  const targets = table && match ? matchedTargets(goal, table, match) : blockTargets(goal);
  if (targets === 'too-many')
    return { status: 'refused', words: fill(PASTE.fillTooLarge, { n: MOST_FILLED.toLocaleString('en') }) };
  const settled = settleTargets(goal, tables, table, targets);
  const words = refusalOf(goal, settled.written);
  if (words) return { status: 'refused', words };
  const growth = growthOf(table, settled.span);
  if (growth && table?.hasTotals) {
    return { status: 'refused', words: fill(PASTE.totalsBelow, { sheet: sheet.name }) };
  }
  const { written, overwritten, computed, headings, span, rows } = settled;
  const columns = match?.unknown ?? [];
  const grownBy = growth?.rows ?? 0;
  return {
    status: 'planned',
    cells: written,
    overwritten,
    growth,
    summary: { sheet: sheet.name, span, rows, cells: written.length, computed, headings, columns, grownBy },
  };
}

/** The rows below the copied headings, each cell in the table's column of that heading. */
function matchedTargets(
  { selection, cells }: PasteGoal,
  { range }: PasteTable,
  { columns }: HeadingMatch,
): readonly PasteTarget[] {
  const top = Math.max(selection.top, range.top + 1);
  return cells
    .slice(1)
    .flatMap((line, down) =>
      columns.flatMap((place, at) =>
        place === undefined ? [] : [{ row: top + down, col: range.left + place, text: line[at] ?? '' }],
      ),
    );
}

function growthOf(
  table: PasteTable | undefined,
  span: RowSpan | undefined,
): { readonly table: string; readonly rows: number } | undefined {
  if (!table || !span || span.last <= table.range.bottom) return undefined;
  return { table: table.name, rows: span.last - table.range.bottom };
}
