import { joinSpans, lineSpan } from '../../../ledger-core/kernel/spans.ts';
import type { RowSpan } from '../spreadsheet-host.ts';
import type { SheetFrame } from './sheet-frame.ts';

/** What is asked for once the values are known, and only where they make it matter. By row of the used block. */
export interface SheetDetails {
  readonly formats: readonly (readonly string[] | undefined)[];
  readonly types: readonly (readonly string[] | undefined)[];
  /** Row and column numbers, from 1 on. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly RowSpan[];
}

// Blank rows between two filled ones that are rather read along than asked about twice.
const SMALL_GAP = 20;

/** One round trip for any number of sheets whose frames came with values. */
export async function readDetails(
  context: Excel.RequestContext,
  frames: readonly SheetFrame[],
): Promise<readonly SheetDetails[]> {
  const take = frames.map((frame) => queueDetails(context, frame));
  await context.sync();
  return take.map((one) => one());
}

/** Formats decide of filled cells only, and most of a prepared sheet is blank. */
function queueDetails(context: Excel.RequestContext, frame: SheetFrame): () => SheetDetails {
  const worksheet = context.workbook.worksheets.getItem(frame.sheet.id);
  const values = frame.values ?? [];
  const { top, left, right } = frame.used;
  const parts = filledSpans(values).map(({ first, last }) => {
    const range = worksheet.getRangeByIndexes(top - 1 + first, left - 1, last - first + 1, right - left + 1);
    const hasTypes = values.slice(first, last + 1).some((row) => row.some(looksLikeError));
    range.load('numberFormat');
    if (hasTypes) range.load('valueTypes');
    return { first, range, hasTypes };
  });
  const hidden = queueHidden(worksheet, frame);
  return () => {
    const formats: (readonly string[] | undefined)[] = [];
    const types: (readonly string[] | undefined)[] = [];
    for (const { first, range, hasTypes } of parts) {
      (range.numberFormat as string[][]).forEach((row, at) => (formats[first + at] = row));
      if (hasTypes) range.valueTypes.forEach((row, at) => (types[first + at] = row));
    }
    return { formats, types, ...hidden() };
  };
}

/** An error value comes as its text; a person may have typed the same. */
function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

/** Rows with something in them, by index, close ones together. */
function filledSpans(values: readonly (readonly unknown[])[]): RowSpan[] {
  const filled = values.flatMap((row, at) => (row.every((value) => value === '') ? [] : [lineSpan(at)]));
  return joinSpans(filled, SMALL_GAP);
}

type Hidden = Pick<SheetDetails, 'hiddenRows' | 'hiddenColumns'>;

/** Which rows and columns of the used block are hidden; nothing is asked where all are or none is. */
export function queueHidden(
  worksheet: Excel.Worksheet,
  { used, hidden }: Pick<SheetFrame, 'used' | 'hidden'>,
): () => Hidden {
  const { top, left, bottom, right } = used;
  const block = worksheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
  const rows = hidden.rows === null ? block.getRowProperties({ rowHidden: true }) : undefined;
  const columns = hidden.columns === null ? block.getColumnProperties({ columnHidden: true }) : undefined;
  return () => {
    const isRowHidden = (at: number): boolean => rows?.value[at]?.rowHidden ?? hidden.rows === true;
    const isColumnHidden = (at: number): boolean => columns?.value[at]?.columnHidden ?? hidden.columns === true;
    return {
      hiddenRows: new Set(numbers(top, bottom).filter((row) => isRowHidden(row - top))),
      hiddenColumns: joinSpans(
        numbers(left, right)
          .filter((col) => isColumnHidden(col - left))
          .map(lineSpan),
      ),
    };
  };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
