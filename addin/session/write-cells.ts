import { fill, text } from '../../ledger-core/kernel/text.ts';
import { HostError, type WriteOutcome, type WriteRequest } from '../host/spreadsheet-host.ts';
import type { Desk } from './desk.ts';
import { mergedSpans } from './pending-changes.ts';

const READ_AGAIN = text(
  '{words}可能只写进去一部分，已重新读取。',
  '{words} Perhaps only a part was written; it has been read again.',
);
const NOT_READ_YET = text(
  '{words}可能只写进去一部分，现在还读不到；请稍后点“全部重新检查”。',
  '{words} Perhaps only a part was written, and it cannot be read just now; check everything again later.',
);

/**
 * Within a turn: writes, and takes what then stands there into the session, whatever came of it.
 *
 * @throws HostError whose words also say what became of a batch that broke off
 */
export async function writeCells(desk: Desk, request: WriteRequest): Promise<WriteOutcome> {
  try {
    const outcome = await desk.host.write(request);
    await takeIn(desk, request);
    return outcome;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === 'gone') desk.book.readSoon([{ kind: 'sheets' }]);
    if (!error.mayBeHalfDone) throw error;
    const template = (await takeIn(desk, request)) ? READ_AGAIN : NOT_READ_YET;
    throw new HostError(error.code, fill(template, { words: error.words }), error.detail, true);
  }
}

/** Reads the rows that a request is about. False where they cannot be read now: they will be when it is possible. */
async function takeIn({ book }: Desk, { sheet, cells, expected }: WriteRequest): Promise<boolean> {
  const rows = mergedSpans([...cells, ...expected].map(({ row }) => ({ first: row, last: row })));
  try {
    await book.readRows(sheet, rows);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    book.readSoon([{ kind: 'cells', sheet, rows, source: 'local' }]);
    return false;
  }
}
