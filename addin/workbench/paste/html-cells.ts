import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { cellText } from './cell-text.ts';
import { formatOf, formatsByClass, parsed, type FormatsByClass } from './copied-format.ts';
import type { CopiedNumber } from './copied-value.ts';

/** A cell of a copied table: its text, and the number behind it where the program told. */
export type CopiedCell = Omit<CopiedNumber, 'lexeme'> & Partial<Pick<CopiedNumber, 'lexeme'>>;

const EMPTY: CopiedCell = { shown: '', numberFormat: '' };
/** The part of a merged cell beside its top left. */
const COVERED: CopiedCell = { shown: '', numberFormat: '' };

export interface HtmlTables {
  readonly rows: readonly (readonly CopiedCell[])[];
  /** Words stand around the tables: a page or letter was copied, and its text says more than the tables alone. */
  readonly hasMore: boolean;
}

/**
 * The cells of the tables of a copied page, one table below the other; a merged cell holds its text at its top left.
 * Undefined where it has no table. At most `mostRows` rows and `mostColumns` columns are looked at.
 */
export function htmlCells(html: string, mostRows: number, mostColumns: number): HtmlTables | undefined {
  // A page made so runs no script and loads nothing.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.body.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
  if (tables.length === 0) return undefined;
  const formats = formatsByClass(page);
  const rows = tables.flatMap((table) => tableRows(table, formats, mostRows, mostColumns)).slice(0, mostRows);
  for (const table of tables) table.remove();
  return { rows, hasMore: cellText(page.body).trim() !== '' };
}

function tableRows(
  table: HTMLTableElement,
  formats: FormatsByClass,
  mostRows: number,
  mostColumns: number,
): CopiedCell[][] {
  const lines = [...table.rows].filter((row) => !isRuler(row)).slice(0, mostRows);
  const grid: (CopiedCell | undefined)[][] = lines.map(() => []);
  lines.forEach((line, row) => {
    // Cells span rows of their own part of the table only.
    const end = lines.findLastIndex(({ parentElement }) => parentElement === line.parentElement);
    let col = 0;
    for (const cell of line.cells) {
      while (grid[row]?.[col] !== undefined) col += 1;
      if (col >= mostColumns) break;
      const last = cell.rowSpan === 0 ? end : Math.min(row + cell.rowSpan - 1, end);
      const right = Math.min(col + cell.colSpan, mostColumns) - 1;
      put(grid, { top: row, left: col, bottom: last, right }, copiedCell(cell, formats));
    }
  });
  // A cell that spans more columns than there are makes none.
  const width = grid.reduce((most, line) => Math.max(most, line.findLastIndex((cell) => cell !== COVERED) + 1), 0);
  return grid.map((line) => Array.from({ length: width }, (_, col) => line[col] ?? EMPTY));
}

/** The row that Excel and WPS add below to tell column widths, after a comment that says so. */
function isRuler(row: HTMLTableRowElement): boolean {
  let before = row.previousSibling;
  while (before?.nodeType === Node.TEXT_NODE) before = before.previousSibling;
  return before?.nodeType === Node.COMMENT_NODE && (before.textContent ?? '').includes('supportMisalignedColumns');
}

/** A cell at its top left, and what it covers where nothing stands yet. */
function put(grid: (CopiedCell | undefined)[][], { top, left, bottom, right }: CellRange, content: CopiedCell): void {
  for (const line of grid.slice(top, bottom + 1)) {
    for (let col = left; col <= right; col += 1) line[col] ??= COVERED;
  }
  const first = grid[top];
  if (first) first[left] = content;
}

function copiedCell(cell: HTMLTableCellElement, formats: FormatsByClass): CopiedCell {
  const shown = cellText(cell);
  const lexeme = lexemeOf(cell);
  const numberFormat = lexeme === undefined ? '' : formatOf(cell, formats);
  return lexeme === undefined ? { shown, numberFormat } : { shown, numberFormat, lexeme };
}

/** The number as Excel and WPS (`x:num`), LibreOffice (`sdval`) and Google Sheets tell it. */
function lexemeOf(cell: Element): string | undefined {
  const told = cell.getAttribute('x:num') ?? cell.getAttribute('sdval');
  // Without a value: it is as shown.
  if (told !== null) return told === '' ? undefined : told;
  const sheets = cell.getAttribute('data-sheets-value');
  const { '1': kind, '3': number } = sheets === null ? {} : parsed(sheets);
  return kind === 3 && typeof number === 'number' ? String(number) : undefined;
}
