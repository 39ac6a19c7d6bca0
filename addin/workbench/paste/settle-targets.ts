import type { RowSpan } from '../../../ledger-core/live/live-image.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { typedCell, type TypedCell } from '../../../ledger-core/workbook/reading/typed-cell.ts';
import { cellAt } from '../../../ledger-core/workbook/sheet-index.ts';
import type { PasteTarget } from './block-targets.ts';
import type { PasteTable } from './paste-tables.ts';
import type { PastedCell, PasteGoal } from './paste-plan.ts';

export interface SettledTargets {
  readonly written: readonly PastedCell[];
  readonly overwritten: { readonly cells: number; readonly rows: number };
  /** Texts that were left out. */
  readonly computed: number;
  readonly headings: number;
  readonly span: RowSpan | undefined;
  /** Rows that are written to. */
  readonly rows: number;
}

/** What each target comes to hold; a blank over a blank is nothing to do. `table` is the one pasted into. */
export function settleTargets(
  { sheet, numberFormatAt }: PasteGoal,
  tables: readonly PasteTable[],
  table: PasteTable | undefined,
  targets: readonly PasteTarget[],
): SettledTargets {
  const written: PastedCell[] = [];
  const left = { computed: 0, heading: 0 };
  const rows = new Set<number>();
  const overwrittenRows = new Set<number>();
  let overwritten = 0;
  for (const { row, col, text } of targets) {
    const before = cellAt(sheet, row, col);
    const role = roleOf(tables, table, row, col, before);
    if (role !== undefined) {
      left[role] += text === '' ? 0 : 1;
      continue;
    }
    const typed = typedCell(text, { numberFormat: numberFormatAt(formatRow(table, row, col), col) });
    const isFilled = before !== undefined && (before.formula !== undefined || before.text !== '');
    if (typed.value === null && !isFilled) continue;
    written.push({ row, col, ...typed });
    rows.add(row);
    if (!isFilled || holdsAlready(before, typed)) continue;
    overwritten += 1;
    overwrittenRows.add(row);
  }
  const [first] = written;
  return {
    written,
    overwritten: { cells: overwritten, rows: overwrittenRows.size },
    computed: left.computed,
    headings: left.heading,
    span: first && { first: first.row, last: written.at(-1)?.row ?? first.row },
    rows: rows.size,
  };
}

/** Why nobody types into a cell: it is a table's heading, in a computed column, or a sum above a table. */
function roleOf(
  tables: readonly PasteTable[],
  into: PasteTable | undefined,
  row: number,
  col: number,
  before: CellImage | undefined,
): 'heading' | 'computed' | undefined {
  for (const table of tables) {
    const { range, columns } = table;
    if (col < range.left || col > range.right) continue;
    if (row === range.top) return 'heading';
    const isInside = row > range.top && (row <= range.bottom || table === into);
    if (isInside && columns[col - range.left]?.isComputed === true) return 'computed';
    if (row < range.top && before?.formula !== undefined) return 'computed';
  }
  return undefined;
}

/** Rows that the table grows by look like its last one. */
function formatRow(table: PasteTable | undefined, row: number, col: number): number {
  if (!table || col < table.range.left || col > table.range.right) return row;
  return Math.min(row, Math.max(table.range.bottom, table.range.top + 1));
}

function holdsAlready(before: CellImage, { value }: TypedCell): boolean {
  if (before.formula !== undefined || value === null) return false;
  if (typeof value === 'number') return before.kind !== 'text' && Number(before.lexeme ?? before.text) === value;
  if (typeof value === 'boolean') return before.kind === 'bool' && before.text === (value ? 'TRUE' : 'FALSE');
  return before.kind === 'text' && before.text === value;
}
