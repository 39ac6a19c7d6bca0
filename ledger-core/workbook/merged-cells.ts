import type { ColumnDef, ColumnType, TableDef } from '../definition/table.ts';
import { absoluteRange, formatCell, type CellRange } from '../kernel/cell-ref.ts';
import type { Issue } from '../kernel/issue.ts';
import type { CellImage } from './image.ts';
import type { TableSite } from './locate-tables.ts';
import { cellAt } from './sheet-index.ts';

// What is added up. A merged count stays a label: 附件数 is one number for all rows of a voucher.
const QUANTITIES: ReadonlySet<ColumnType> = new Set<ColumnType>(['amount', 'decimal']);

/** Merges among a table's data: a merged label stands for each of its rows, a merged quantity is counted once. */
export interface MergedCells {
  /** The cell whose value stands for this one under a vertical merge of a label column. */
  masterOf(row: number, col: number): CellImage | undefined;
  /** A quantity that a merge hides: neither blank nor known. */
  hidesQuantity(row: number, col: number): boolean;
}

export function mergedCells(
  def: TableDef,
  site: TableSite,
): { readonly merged: MergedCells; readonly issues: readonly Issue[] } {
  const byCol = new Map<number, ColumnDef>();
  for (const column of def.columns) {
    const col = site.columns.get(column.key);
    if (col !== undefined) byCol.set(col, column);
  }
  const labels: { range: CellRange; master: CellImage }[] = [];
  const hidden: { range: CellRange; col: number }[] = [];
  const issues: Issue[] = [];
  for (const range of site.sheet.merges) {
    if (range.bottom <= site.headerRow) continue;
    const quantities = [...byCol].filter(([col, { type }]) => within(range, col) && QUANTITIES.has(type));
    for (const [col, column] of quantities) {
      hidden.push({ range, col });
      issues.push(issueOf(column.type === 'amount' ? 'merged-amount' : 'merged-number', column, range, def, site));
    }
    const column = byCol.get(range.left);
    const master = cellAt(site.sheet, range.top, range.left);
    if (quantities.length > 0 || !column || !master || column.type === 'formula' || range.top === range.bottom)
      continue;
    labels.push({ range, master });
    issues.push(issueOf('merged-label', column, range, def, site, master.text));
  }
  return {
    merged: {
      hidesQuantity: (row, col) =>
        hidden.some(
          ({ range, col: at }) => at === col && row >= range.top && row <= range.bottom && !isMaster(range, row, col),
        ),
      masterOf: (row, col) =>
        labels.find(({ range }) => range.left === col && row > range.top && row <= range.bottom)?.master,
    },
    issues,
  };
}

function isMaster(range: CellRange, row: number, col: number): boolean {
  return row === range.top && col === range.left;
}

function within(range: CellRange, col: number): boolean {
  return col >= range.left && col <= range.right;
}

function issueOf(
  code: string,
  column: ColumnDef,
  range: CellRange,
  def: TableDef,
  site: TableSite,
  observed = '',
): Issue {
  const shown = absoluteRange(range).replaceAll('$', '');
  return {
    code,
    at: {
      sheet: site.sheet.name,
      cell: formatCell({ row: range.top, col: range.left }),
      table: def.name,
      row: range.top - site.headerRow,
      column: column.name,
    },
    observed: observed || shown,
    values: { column: column.name, range: shown, observed },
  };
}
