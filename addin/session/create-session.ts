import type { LocalDate } from '../../ledger-core/kernel/local-date.ts';
import { movedYears } from '../../ledger-core/ledger/year-totals.ts';
import { CATALOGUE } from '../../ledger-core/programmes/catalogue.ts';
import type { SpreadsheetHost } from '../host/spreadsheet-host.ts';
import { addEntry } from './add-entry.ts';
import { createLedger } from './create-ledger.ts';
import type { Desk } from './desk.ts';
import { entryPreview, NOTHING_TO_PREVIEW } from './entry-preview.ts';
import { explain } from './explain.ts';
import { applyFixes } from './fixes.ts';
import { invoiceFields } from './invoice-fields.ts';
import { LiveWorkbook } from './live-workbook.ts';
import { mark, unmark } from './marks.ts';
import { programmeChoice } from './new-ledger.ts';
import { Notices } from './notices.ts';
import { openState } from './open-state.ts';
import { YEARLY_PAGE } from '../../ledger-core/templates/pages/yearly-page.ts';
import { goTo, showMonthlyPage } from './places.ts';
import { RowWriter } from './row-writer.ts';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';
import { setSetting } from './set-setting.ts';
import { yearSummary } from './year-summary.ts';

export interface SessionOptions {
  /** Today, as the user's machine has it. */
  readonly asOf: () => LocalDate;
  /** Lets the pane paint between two slices of checking. */
  readonly pause?: () => Promise<void>;
}

/** The session over a spreadsheet. It starts reading at once; `state` tells how far it is. */
export function createSession(host: SpreadsheetHost, options: SessionOptions): Session {
  const { asOf, pause = nextTask } = options;
  const listeners = new Set<() => void>();
  let marked = 0;
  let state: SessionState = { phase: 'opening', notices: [] };

  const publish = (): void => {
    state = stateNow();
    for (const listener of [...listeners]) listener();
  };
  const notices = new Notices(publish);
  const onTrouble = (error: unknown): void => {
    notices.trouble(error);
  };
  const book = new LiveWorkbook(host, { asOf, pause, onChange: publish, onTrouble });
  const desk: Desk = { host, book, notices, asOf };
  const writer = new RowWriter(desk);

  function stateNow(): SessionState {
    const { view } = book;
    if (view.phase !== 'open') return { ...view, notices: notices.all };
    const before = state.phase === 'open' ? state : undefined;
    return openState(view.live, view.asOf, { notices: notices.all, marked, hasUnread: book.hasUnread }, before);
  }

  async function setMarked(work: () => Promise<number>): Promise<void> {
    try {
      marked = await book.turn(work);
      publish();
    } catch (error) {
      onTrouble(error);
    }
  }

  /** What could not be followed at first is followed from the next reading on. */
  async function refresh(): Promise<void> {
    await book.follow().catch(onTrouble);
    await book.refresh();
  }
  refresh().catch(onTrouble);

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    refresh: () => refresh().catch(onTrouble),
    dismissNotice: (id) => {
      notices.dismiss(id);
    },
    programmes: CATALOGUE.map(programmeChoice),
    create: (request, onProgress) => createLedger(desk, request, onProgress),
    goTo: (location) => goTo(desk, location),
    applyFix: (item) => applyFixes(desk, [item]),
    applyFixes: (items) => applyFixes(desk, items),
    explain: (finding, words, by) => explain(desk, writer, finding, { words, by }),
    mark: (findings) => setMarked(() => mark(desk, findings)),
    unmark: () => setMarked(() => unmark(desk)),
    previewEntry: (draft) => (book.live ? entryPreview(book.live, draft) : NOTHING_TO_PREVIEW),
    readInvoiceCode: invoiceFields,
    addEntry: (draft) => addEntry(desk, writer, draft),
    get years() {
      return book.live ? movedYears(book.live.dossier.ledger) : [];
    },
    summary: (year) => (book.live ? yearSummary(book.live, year) : undefined),
    showMonthlyPage: (year) => showMonthlyPage(desk, year),
    showYearlyPage: () => goTo(desk, { sheet: YEARLY_PAGE }),
    setSetting: (id, value) => setSetting(desk, id, value),
  };
}

/** After the browser has painted and taken what came in. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
