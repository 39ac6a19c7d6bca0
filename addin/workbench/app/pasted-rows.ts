import { joinSpans } from '../../../ledger-core/kernel/spans.ts';
import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { RowSpan } from '../../../ledger-core/live/live-image.ts';
import type { MovedRows } from '../univer/table-rows.ts';

/** The rows that were pasted, and the columns between which. */
export interface PastedRows {
  readonly sheet: string;
  readonly columns: Pick<CellRange, 'left' | 'right'>;
  readonly rows: readonly RowSpan[];
}

/**
 * Where pasted rows are after rows of a table have moved: rows put in between are not among them, and those taken out are
 * no more. None where only a part of them moved, with the rest beside or below the table.
 */
export function rowsAfter({ sheet, columns, rows }: PastedRows, moved: MovedRows): readonly RowSpan[] {
  const { table, first } = moved;
  const isBeside = columns.left > table.right || columns.right < table.left;
  const isMoved = (span: RowSpan): boolean => span.first <= table.bottom && span.last >= first;
  if (moved.sheet !== sheet || isBeside || !rows.some(isMoved)) return rows;
  const isInTable =
    columns.left >= table.left && columns.right <= table.right && rows.every(({ last }) => last <= table.bottom);
  return isInTable ? joinSpans(rows.flatMap((span) => partsAfter(span, moved))) : [];
}

/** What stood above stays, the rest goes down or up. */
function partsAfter(span: RowSpan, { how, first, count, table }: MovedRows): readonly RowSpan[] {
  const above = { first: span.first, last: Math.min(span.last, first - 1) };
  const below =
    how === 'insert'
      ? { first: Math.max(span.first, first) + count, last: Math.min(span.last + count, table.bottom) }
      : { first: Math.max(span.first, first + count) - count, last: span.last - count };
  return [above, below].filter((part) => part.first <= part.last);
}
