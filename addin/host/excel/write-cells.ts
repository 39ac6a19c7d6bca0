import { formatCell, formatRange, type CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { EPOCHS_APART, type Epoch } from '../../../ledger-core/kernel/local-date.ts';
import { joinSpans, lineSpan } from '../../../ledger-core/kernel/spans.ts';
import type { CellScalar } from '../../../ledger-core/templates/plan.ts';
import type { RowImage } from '../../../ledger-core/workbook/image.ts';
import { cellIn } from '../../../ledger-core/workbook/sheet-index.ts';
import { readNumberFormat } from '../../../ledger-core/workbook/number-format.ts';
import type { CellWrite, RowSpan, WriteOutcome, WriteRequest } from '../spreadsheet-host.ts';
import { hostError } from './host-errors.ts';
import type { Outline, OutlineSheet } from './outline.ts';
import { queueRows } from './read-rows.ts';
import { gridOf, rectanglesOf } from './rectangles.ts';
import { cellInput, TEXT_FORMAT } from './typed-text.ts';

const DATE_FORMAT = 'yyyy-mm-dd';

/** Told once the batch that changes cells is on its way. */
export type OnSent = () => void;

/**
 * Two round trips: what stands there now is read and compared, then everything is written and read back. A locked cell of a
 * protected sheet is a HostError before anything is written.
 */
export async function writeCells(
  context: Excel.RequestContext,
  outline: Outline,
  sheet: OutlineSheet,
  request: WriteRequest,
  onSent: OnSent,
): Promise<WriteOutcome> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const spans = spansOf(request);
  const before = queueRows(context, outline, sheet, spans);
  const targets = targetsOf(sheet, request).map((range) => queueTarget(worksheet, range));
  const { protection } = worksheet;
  protection.load('protected');
  await context.sync();
  const { rows } = before();
  if (!holdsExpected(rows, request)) return { status: 'conflict', rows };
  const blocks = targets.map((target) => target());
  const locked = blocks.find(({ isLocked }) => isLocked);
  if (protection.protected && locked)
    throw hostError('protected', `locked cells in ${formatRange(locked.range)}`, sheet.name);
  const byCell = new Map(request.cells.map((cell) => [formatCell(cell), cell]));
  for (const block of blocks) writeBlock(worksheet, block, byCell, outline.epoch);
  const after = queueRows(context, outline, sheet, spans);
  onSent();
  await context.sync();
  return { status: 'written', rows: after().rows };
}

/**
 * A row is written as one range, which Excel takes whole or not at all: cells between are left alone. On a protected sheet
 * they may be locked, and the ranges have to be just the cells.
 */
function targetsOf({ isProtected }: OutlineSheet, { cells }: WriteRequest): readonly CellRange[] {
  const [first] = cells;
  if (!first || isProtected || cells.some(({ row }) => row !== first.row)) return rectanglesOf(cells);
  const columns = cells.map(({ col }) => col);
  return [{ top: first.row, bottom: first.row, left: Math.min(...columns), right: Math.max(...columns) }];
}

interface Target {
  readonly range: CellRange;
  /** Number formats of its cells. */
  readonly formats: readonly (readonly string[])[];
  /** Some cells are. */
  readonly isLocked: boolean;
}

function queueTarget(worksheet: Excel.Worksheet, range: CellRange): () => Target {
  const cells = worksheet.getRange(formatRange(range));
  cells.load('numberFormat');
  cells.load('format/protection/locked');
  return () => targetOf(range, cells);
}

function targetOf(range: CellRange, { numberFormat, format: { protection } }: Excel.Range): Target {
  // Null where some are.
  const locked = protection.locked as boolean | null;
  return { range, formats: numberFormat as string[][], isLocked: locked !== false };
}

function spansOf({ cells, expected }: WriteRequest): readonly RowSpan[] {
  return joinSpans([...cells, ...expected].map(({ row }) => lineSpan(row)));
}

function holdsExpected(rows: readonly RowImage[], { expected }: WriteRequest): boolean {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return expected.every(({ row, col, text }) => (cellIn(byRow.get(row), col)?.text ?? '') === text);
}

/** One range, one write; a cell's format is changed first where it would make something else of the value. */
function writeBlock(
  worksheet: Excel.Worksheet,
  { range, formats }: Target,
  byCell: ReadonlyMap<string, CellWrite>,
  epoch: Epoch,
): void {
  const cells = gridOf(range, (row, col) => byCell.get(formatCell({ row, col })));
  const wanted = cells.map((line, down) => line.map((cell, across) => newFormat(cell, formats[down]?.[across] ?? '')));
  const block = worksheet.getRange(formatRange(range));
  // Null leaves a cell's format as it is.
  if (wanted.some((line) => line.some((format) => format !== null))) block.numberFormat = wanted as string[][];
  // Null leaves a cell's value as it is, too.
  const inputs = cells.map((line, down) =>
    line.map((cell, across) =>
      cell ? inputOf(cell, wanted[down]?.[across] ?? formats[down]?.[across] ?? '', epoch) : null,
    ),
  );
  block.values = inputs as CellScalar[][];
}

/** Null where the cell keeps its own. A text cell keeps numbers and formulas as text; a day shows under a date format only. */
function newFormat(cell: CellWrite | undefined, format: string): string | null {
  const value = cell?.value ?? null;
  if (value === null || typeof value === 'string') return null;
  if (cell?.isDate === true) return readNumberFormat(format).isDate ? null : DATE_FORMAT;
  return format === TEXT_FORMAT ? 'General' : null;
}

function inputOf({ value }: CellWrite, format: string, epoch: Epoch): CellScalar {
  if (value !== null && typeof value === 'object') return `=${value.formula}`;
  if (typeof value === 'number' && epoch === 1904 && readNumberFormat(format).isDate) return value - EPOCHS_APART;
  return cellInput(value, format);
}
