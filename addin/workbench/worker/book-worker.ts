import { expose, transfer } from 'comlink';
import { PatchFault } from '../../../ledger-core/xlsx/patch/patch-fault.ts';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import type { WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import type { Refusal } from '../../../ledger-core/workbook/image.ts';
import type { BookResults, ChangedRows } from '../book/book-maker.ts';
import { BookService } from './book-service.ts';
import { packBook, type BookFreight } from './image-freight.ts';

/** A file with the changes in it, or why it cannot carry them. */
export type SaveResult =
  | { readonly status: 'saved'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: 'refused'; readonly words: Text };

/** A file as it was opened, or why it was not. */
export type OpenResult =
  { readonly status: 'opened'; readonly book: BookFreight } | { readonly status: 'refused'; readonly refusal: Refusal };

/** The service as the page calls it. Bytes are handed over, not copied. */
export interface BookWorker {
  /** Reads a file and forgets it. */
  rehearse(bytes: Uint8Array<ArrayBuffer>): void;
  open(bytes: Uint8Array<ArrayBuffer>): OpenResult;
  make(plan: WorkbookPlan): Promise<BookFreight>;
  update(changes: readonly ChangedRows[]): BookResults;
  save(edits: WorkbookEdits): SaveResult;
  rebase(edits: WorkbookEdits): BookFreight;
  /** The kept file, without changes since it was opened or rebased. */
  original(): Uint8Array<ArrayBuffer>;
}

const service = new BookService();

const worker: BookWorker = {
  rehearse: (bytes) => {
    new BookService().open(bytes);
  },
  open: (bytes) => {
    const outcome = service.open(bytes);
    return outcome.status === 'opened' ? { status: 'opened', book: packBook(outcome.book) } : outcome;
  },
  make: async (plan) => packBook(await service.make(plan)),
  update: (changes) => service.update(changes),
  save: (edits) => {
    try {
      const bytes = service.save(edits);
      return transfer({ status: 'saved', bytes } as const, [bytes.buffer]);
    } catch (error) {
      if (error instanceof PatchFault) return { status: 'refused', words: error.words };
      throw error;
    }
  },
  rebase: (edits) => packBook(service.rebase(edits)),
  original: () => service.bytes,
};

expose(worker);
