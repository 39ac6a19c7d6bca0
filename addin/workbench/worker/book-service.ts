import type { Programme } from '../../../ledger-core/definition/programme.ts';
import { withRows } from '../../../ledger-core/live/live-image.ts';
import {
  createSheetResults,
  type SheetResults,
  type SheetResultsMaker,
} from '../../../ledger-core/live/sheet-results.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import type { FormulaResult, WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import type { Refusal, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { programmeOf } from '../../../ledger-core/workbook/read-book.ts';
import { patchWorkbook } from '../../../ledger-core/xlsx/patch/patch-workbook.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import type { BookResults, ChangedRows, OpenedBook } from '../book/book-maker.ts';

export type OpenOutcome =
  { readonly status: 'opened'; readonly book: OpenedBook } | { readonly status: 'refused'; readonly refusal: Refusal };

type Bytes = Uint8Array<ArrayBuffer>;

/** Keeps the file behind the open workbook: reads it, computes its formulas, writes changes into it. One at a time. */
export class BookService {
  #bytes: Bytes = new Uint8Array();
  #image: WorkbookImage | undefined;
  #results: SheetResultsMaker | undefined;
  /** What each cell came to when it was last told. */
  #told = new Map<string, FormulaResult['value']>();
  #painted = '';

  /** The file as it is kept: as opened, with the changes of every `rebase`. */
  get bytes(): Bytes {
    return this.#bytes;
  }

  open(bytes: Bytes): OpenOutcome {
    const read = readWorkbookWithLooks(bytes);
    if (read.status === 'refused') return read;
    const { image, looks } = read;
    const programme = programmeOf(image, PROGRAMMES);
    this.#bytes = bytes;
    this.#image = image;
    this.#told = new Map();
    this.#painted = '';
    return {
      status: 'opened',
      book: { image, looks, isOurs: programme !== undefined, results: this.#firstResults(programme, image) },
    };
  }

  /** Makes the file of a plan and opens it. */
  async make(plan: WorkbookPlan): Promise<OpenedBook> {
    // A chunk of its own: most who open a file never need it.
    const { writeWorkbook } = await import('../../../ledger-core/xlsx/write/write-workbook.ts');
    return opened(this.open(new Uint8Array(await writeWorkbook(plan))));
  }

  /** What formulas come to after some rows have changed: only what is other than when it was last told. */
  update(changes: readonly ChangedRows[]): BookResults {
    if (!this.#image || !this.#results) return NOTHING;
    for (const { sheet, spans, read } of changes) this.#image = withRows(this.#image, sheet, spans, read);
    return this.#tell(this.#results.update(this.#image), false);
  }

  /** @throws PatchFault where the file cannot carry the changes */
  save(edits: WorkbookEdits): Bytes {
    return new Uint8Array(patchWorkbook(this.#bytes, edits));
  }

  /** Writes the changes into the kept file and opens it anew. */
  rebase(edits: WorkbookEdits): OpenedBook {
    return opened(this.open(this.save(edits)));
  }

  #firstResults(programme: Programme | undefined, image: WorkbookImage): BookResults {
    this.#results = programme && createSheetResults(programme);
    return this.#results ? this.#tell(this.#results.update(image), true) : NOTHING;
  }

  #tell({ cells, painted, coveredFormats }: SheetResults, isFirst: boolean): BookResults {
    const changed = cells.filter(({ sheet, row, col, value }) => {
      const key = `${sheet}!${row},${col}`;
      if (this.#told.has(key) && this.#told.get(key) === value) return false;
      this.#told.set(key, value);
      return true;
    });
    const paint = JSON.stringify(painted);
    const isPaintedSame = paint === this.#painted;
    this.#painted = paint;
    const covered = isFirst ? [...coveredFormats].map(([sheet, formulas]) => ({ sheet, formulas: [...formulas] })) : [];
    return { cells: changed, painted: isPaintedSame ? undefined : painted, covered };
  }
}

const NOTHING: BookResults = { cells: [], painted: undefined, covered: [] };

/** What we wrote ourselves is read. */
function opened(outcome: OpenOutcome): OpenedBook {
  if (outcome.status === 'refused') throw new Error(`a file of our own was refused: ${outcome.refusal.code}`);
  return outcome.book;
}
