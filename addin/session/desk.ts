import type { LocalDate } from '../../ledger-core/kernel/local-date.ts';
import type { Text } from '../../ledger-core/kernel/text.ts';
import type { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import type { SpreadsheetHost } from '../host/spreadsheet-host.ts';
import type { LiveWorkbook } from './live-workbook.ts';
import type { Notices } from './notices.ts';

/** What an action of the session works with. */
export interface Desk {
  readonly host: SpreadsheetHost;
  readonly book: LiveWorkbook;
  readonly notices: Notices;
  readonly asOf: () => LocalDate;
}

/** Does something in its turn to the ledger that is open; says what went wrong. Undefined where it did or none is open. */
export async function inOpenLedger<T>(
  { book, notices }: Desk,
  work: (live: LiveAudit) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await book.turn(async () => (book.live ? work(book.live) : undefined));
  } catch (error) {
    notices.trouble(error);
    return undefined;
  }
}

/** Says a sentence and answers that nothing was done. */
export function refuse({ notices }: Desk, words: Text): false {
  notices.say('warning', words);
  return false;
}
