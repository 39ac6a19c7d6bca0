import { columnNumber, MAX_COL, MAX_ROW, parseCell, parseRange, type CellRange } from '../../kernel/cell-ref.ts';
import type { PrintedCell, PrintedSheet, Span } from './printed-sheet.ts';

/** A table by which a growing print area counts its rows. */
export interface CountedTable {
  readonly name: string;
  /** Header row included. */
  readonly range: CellRange;
  readonly columns: readonly string[];
}

/** `INDEX('S'!$J:$J,MAX(COUNTA(t[列]),…,20)+4)`: the last cell of the area that our table sheets have. */
const GROWING_END = /^INDEX\(\$([A-Z]{1,3}):\$\1,MAX\((.+),(\d+)\)\+(\d+)\)$/;
const COUNTED = /^COUNTA\(([^[\]()]+)\[((?:[^'[\]#]|'['[\]#])+)\]\)$/;

/** The blocks that a print area formula names; undefined for any other formula than plain blocks and our growing one. */
export function areasOf(
  formula: string,
  used: CellRange,
  cells: readonly PrintedCell[],
  tables: readonly CountedTable[],
): readonly CellRange[] | undefined {
  const blocks = splitList(formula).map(
    (part) => plainBlock(part, used) ?? growingBlock(withoutSheet(part), cells, tables),
  );
  return blocks.every((block) => block !== undefined) ? blocks : undefined;
}

/** From A1 to the last cell that holds something, if only a formula without a result, or shows something. */
export function usedRange(cells: readonly PrintedCell[], merges: readonly CellRange[]): CellRange {
  const used = { top: 1, left: 1, bottom: 1, right: 1 };
  for (const { row, col } of cells) {
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, col);
  }
  for (const { bottom, right } of merges) {
    used.bottom = Math.max(used.bottom, bottom);
    used.right = Math.max(used.right, right);
  }
  return used;
}

/** `'S'!$A:$C,'S'!$1:$4` → the columns and rows of print titles. */
export function titlesOf(formula: string | undefined): PrintedSheet['titles'] {
  const titles: { rows?: Span; columns?: Span } = {};
  for (const part of splitList(formula ?? '')) {
    const columns = columnSpan(withoutSheet(part));
    const rows = rowSpan(withoutSheet(part));
    if (columns) titles.columns = columns;
    if (rows) titles.rows = rows;
  }
  return titles;
}

function plainBlock(part: string, used: CellRange): CellRange | undefined {
  const raw = withoutSheet(part);
  const columns = columnSpan(raw);
  if (columns) return { ...used, left: columns.first, right: columns.last };
  const rows = rowSpan(raw);
  return rows ? { ...used, top: rows.first, bottom: rows.last } : parseRange(raw);
}

function growingBlock(
  part: string,
  cells: readonly PrintedCell[],
  tables: readonly CountedTable[],
): CellRange | undefined {
  const [first = '', ...rest] = part.split(':');
  const start = parseCell(first);
  const end = GROWING_END.exec(rest.join(':'));
  if (!start || !end) return undefined;
  const [, letters = '', counts = '', least = '', above = ''] = end;
  const filled = splitList(counts).map((count) => countFilled(count, cells, tables));
  if (filled.some((count) => count === undefined)) return undefined;
  const bottom = Math.max(Number(least), ...filled.map((count) => count ?? 0)) + Number(above);
  return { top: start.row, left: start.col, bottom, right: columnNumber(letters) };
}

function countFilled(
  count: string,
  cells: readonly PrintedCell[],
  tables: readonly CountedTable[],
): number | undefined {
  const [, name = '', heading = ''] = COUNTED.exec(count) ?? [];
  const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const at = table?.columns.indexOf(heading.replace(/'(.)/g, '$1')) ?? -1;
  if (!table || at < 0) return undefined;
  const { top, left, bottom } = table.range;
  return cells.filter(({ row, col, value }) => col === left + at && row > top && row <= bottom && value !== undefined)
    .length;
}

function columnSpan(raw: string): Span | undefined {
  const [, first, last] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(raw) ?? [];
  return first === undefined || last === undefined
    ? undefined
    : spanOf(columnNumber(first), columnNumber(last), MAX_COL);
}

function rowSpan(raw: string): Span | undefined {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(raw) ?? [];
  return first === undefined || last === undefined ? undefined : spanOf(Number(first), Number(last), MAX_ROW);
}

function spanOf(one: number, other: number, most: number): Span | undefined {
  const span = { first: Math.min(one, other), last: Math.max(one, other) };
  return span.first >= 1 && span.last <= most ? span : undefined;
}

/** Every sheet's name taken out: an area is of its own sheet. */
function withoutSheet(formula: string): string {
  return formula.replace(/(?:'(?:[^']|'')+'|[^'!()[\]{}+*/^&=<>,:;\s]+)!/g, '');
}

/** Split at the commas that stand in no bracket and no quotes. */
function splitList(formula: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let isQuoted = false;
  for (const ch of formula) {
    // Inside a structured reference the quote only escapes.
    if (ch === "'" && depth === 0) isQuoted = !isQuoted;
    if (!isQuoted && (ch === '(' || ch === '[')) depth += 1;
    if (!isQuoted && (ch === ')' || ch === ']')) depth -= 1;
    if (ch === ',' && depth === 0 && !isQuoted) {
      parts.push(part.trim());
      part = '';
    } else {
      part += ch;
    }
  }
  return [...parts, part.trim()].filter((one) => one !== '');
}
