import type { Text } from '../../../ledger-core/kernel/text.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS } from './clipboard-limits.ts';
import { copiedText } from './copied-value.ts';
import { htmlCells, type CopiedCell } from './html-cells.ts';
import { tabSeparated } from './tab-separated.ts';

/** A copied block, every row of the same length, every cell a text as it could be typed; or why there is none. */
export type ClipboardReading =
  | { readonly status: 'read'; readonly cells: readonly (readonly string[])[] }
  | { readonly status: 'refused'; readonly words: Text };

/**
 * The cells that were copied in Excel, WPS, LibreOffice, Google Sheets, Word or on a page. The table says where cells are
 * and what numbers are whole, the plain text says words to the letter; formulas arrive as what they came to.
 */
export function clipboardCells(data: Pick<DataTransfer, 'getData'>): ClipboardReading {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  if (html.length + plain.length > MOST_CHARACTERS) return { status: 'refused', words: PASTE.tooLarge };
  const lines = rectangle(tabSeparated(plain, MOST_ROWS + 1));
  const tables = /<table/i.test(html) ? htmlCells(html, MOST_ROWS + 1, MOST_COLUMNS + 1) : undefined;
  const isBetter = tables !== undefined && tables.rows.length > 0 && (!tables.hasMore || lines.length === 0);
  const cells = isBetter ? merged(tables.rows, lines) : lines;
  if (cells.length === 0) return { status: 'refused', words: PASTE.nothing };
  if (cells.length > MOST_ROWS || (cells[0]?.length ?? 0) > MOST_COLUMNS)
    return { status: 'refused', words: PASTE.tooLarge };
  return { status: 'read', cells };
}

function rectangle(lines: readonly (readonly string[])[]): string[][] {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return lines.map((line) => Array.from({ length: width }, (_, col) => line[col] ?? ''));
}

/** Cell by cell where both are of one shape (blank columns at the right apart); else the table alone. */
function merged(table: readonly (readonly CopiedCell[])[], lines: readonly (readonly string[])[]): string[][] {
  const width = table.reduce((most, { length }) => Math.max(most, length), 0);
  const isSameShape =
    table.length === lines.length &&
    lines.every((line) => line.length >= width && line.slice(width).every((text) => text === ''));
  return table.map((line, row) => {
    const texts = isSameShape ? lines[row] : undefined;
    return Array.from({ length: texts?.length ?? width }, (_, col) => textOf(line[col], texts?.[col]));
  });
}

function textOf(cell: CopiedCell | undefined, plain: string | undefined): string {
  if (!cell) return plain ?? '';
  // Text is to the letter in plain text: blanks, line breaks, and what stands behind ####.
  const isPlain = plain !== undefined && (letters(plain) === letters(cell.shown) || /^#+$/.test(cell.shown));
  const shown = isPlain ? plain : cell.shown;
  return cell.lexeme === undefined ? shown : copiedText({ ...cell, shown, lexeme: cell.lexeme });
}

function letters(text: string): string {
  return text.replace(/[\s\u00A0]+/g, '');
}
