import type { RowSpan } from '../spreadsheet-host.ts';
import { hasCode } from './host-errors.ts';
import { runExcel } from './run-excel.ts';
import { queueHidden, type SheetDetails } from './sheet-details.ts';
import type { SheetFrame } from './sheet-frame.ts';

// About a fifth of the five megabytes that Excel on the web hands over at once.
const CELLS = 20_000;

/** A sheet's contents read row block by row block: for workbooks that are more than one answer may carry. */
export async function readInBlocks(
  frame: SheetFrame,
): Promise<{ readonly frame: SheetFrame; readonly details: SheetDetails }> {
  const values: (readonly unknown[])[] = [];
  const formulas: (readonly unknown[])[] = [];
  const formats: (readonly string[])[] = [];
  const types: (readonly string[])[] = [];
  const hiddenRows = new Set<number>();
  let hiddenColumns: readonly RowSpan[] = [];
  const waiting = blocksOf(frame);
  for (let span = waiting.shift(); span; span = waiting.shift()) {
    // One after the other: the point is to ask for little at a time.
    const block = await readOrHalve(frame, span, waiting);
    if (!block) continue;
    values.push(...block.values);
    formulas.push(...block.formulas);
    formats.push(...block.formats);
    types.push(...block.types);
    for (const row of block.hiddenRows) hiddenRows.add(row);
    hiddenColumns = block.hiddenColumns;
  }
  return {
    frame: { ...frame, values, ...(frame.sheet.isProtected ? { formulas } : {}) },
    details: { formats, types, hiddenRows, hiddenColumns },
  };
}

/** Long texts make a block of few cells too large as well: then its halves wait instead. */
async function readOrHalve(frame: SheetFrame, span: RowSpan, waiting: RowSpan[]): Promise<Block | undefined> {
  const { first, last } = span;
  try {
    return await readBlock(frame, span);
  } catch (error) {
    if (!hasCode(error, 'too-large') || first === last) throw error;
    const middle = Math.floor((first + last) / 2);
    waiting.unshift({ first, last: middle }, { first: middle + 1, last });
    return undefined;
  }
}

type Block = Awaited<ReturnType<typeof readBlock>>;

function blocksOf({ used }: SheetFrame): RowSpan[] {
  const rows = Math.max(1, Math.floor(CELLS / (used.right - used.left + 1)));
  const count = Math.ceil((used.bottom - used.top + 1) / rows);
  return Array.from({ length: count }, (_, at) => {
    const first = used.top + at * rows;
    return { first, last: Math.min(used.bottom, first + rows - 1) };
  });
}

async function readBlock({ sheet, used, hidden }: SheetFrame, { first, last }: RowSpan) {
  return runExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const range = worksheet.getRangeByIndexes(first - 1, used.left - 1, last - first + 1, used.right - used.left + 1);
      range.load('values,numberFormat,valueTypes');
      if (sheet.isProtected) range.load('formulas');
      const takeHidden = queueHidden(worksheet, { used: { ...used, top: first, bottom: last }, hidden });
      await context.sync();
      return {
        values: range.values,
        formulas: sheet.isProtected ? range.formulas : [],
        formats: range.numberFormat as readonly string[][],
        types: range.valueTypes,
        ...takeHidden(),
      };
    },
    { sheet: sheet.name },
  );
}
