import type { LocalDate } from '../../ledger-core/kernel/local-date.ts';
import { text, type Text } from '../../ledger-core/kernel/text.ts';
import { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import { FILE_RULES } from '../../ledger-core/programmes/file-rules.ts';
import { fetchProgramme } from '../../ledger-core/programmes/catalogue.ts';
import type { WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { programmeIdOf } from '../../ledger-core/workbook/read-book.ts';
import { HostError, type HostChange, type RowSpan, type SpreadsheetHost } from '../host/spreadsheet-host.ts';
import { detailOf, troubleWords } from './notices.ts';
import { PendingChanges, type Pending } from './pending-changes.ts';
import { Turns } from './turns.ts';

// Half a frame: the pane stays smooth between two slices.
const SLICE_MS = 8;

/** What the workbook is, as of the last reading. */
export type View =
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed'; readonly words: Text; readonly detail: string }
  | { readonly phase: 'blank' }
  | { readonly phase: 'foreign'; readonly named: string | undefined }
  | { readonly phase: 'open'; readonly live: LiveAudit; readonly asOf: LocalDate };

export interface LiveWorkbookOptions {
  readonly asOf: () => LocalDate;
  /** Lets the pane paint and Excel speak. */
  readonly pause: () => Promise<void>;
  /** The view or what stands in it is another. */
  readonly onChange: () => void;
  /** Changes could not be read in the background. */
  readonly onTrouble: (error: unknown) => void;
}

/**
 * The workbook as the core sees it, kept up with what people do in it: only what changed is read again, row findings
 * are there at once, and the rules over the whole ledger are asked in slices that the next change starts anew.
 */
export class LiveWorkbook {
  readonly #host: SpreadsheetHost;
  readonly #options: LiveWorkbookOptions;
  readonly #turns = new Turns();
  readonly #pending = new PendingChanges();
  #view: View = { phase: 'opening' };
  #isFollowing = false;
  #isStuck = false;
  #isDrainDue = false;
  /** Counts changes: rules that are being asked of what is no more stop. */
  #run = 0;
  #settling: Promise<void> = Promise.resolve();

  constructor(host: SpreadsheetHost, options: LiveWorkbookOptions) {
    this.#host = host;
    this.#options = options;
  }

  get view(): View {
    return this.#view;
  }

  get live(): LiveAudit | undefined {
    return this.#view.phase === 'open' ? this.#view.live : undefined;
  }

  /** Follows the workbook's changes from now on, if it does not yet. @throws HostError */
  async follow(): Promise<void> {
    if (this.#isFollowing) return;
    await this.#host.watch((changes) => {
      this.readSoon(changes);
    });
    this.#isFollowing = true;
  }

  /** Whether changes have been told that are still to be read; where reading failed, that has been said instead. */
  get hasUnread(): boolean {
    return !this.#pending.isEmpty && !this.#isStuck;
  }

  /** Has changes read when it is their turn. */
  readSoon(changes: readonly HostChange[]): void {
    this.#pending.add(changes);
    this.#isStuck = false;
    this.#drainSoon();
  }

  /** Reads everything anew and asks every rule. @throws HostError where it cannot be read and an older reading stands */
  async refresh(): Promise<void> {
    await this.#turns.take(() => this.readAll());
    await this.#settling;
  }

  /** Does something at the spreadsheet when it is its turn, with every change that was told by then taken in. */
  turn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      await this.#catchUp();
      return work();
    });
  }

  /** Within a turn: the whole workbook anew. Undefined where it cannot be read, which the view then says. */
  async readAll(): Promise<WorkbookImage | undefined> {
    const pending = this.#pending.take();
    try {
      const image = await this.#host.readWorkbook();
      await this.#open(image);
      return image;
    } catch (error) {
      if (this.#view.phase === 'open' && error instanceof HostError) {
        // What was read before still stands; the next change or check tries again.
        this.#pending.restore({ ...pending, isWhole: true });
        this.#isStuck = true;
        throw error;
      }
      this.#fail(error);
      return undefined;
    }
  }

  /** Within a turn: rows as they are now. */
  async readRows(sheet: string, rows: readonly RowSpan[]): Promise<void> {
    await this.#read({ isWhole: false, sheets: new Map([[sheet, rows]]) });
  }

  /** Within a turn: a sheet as it is now. */
  async readSheet(sheet: string): Promise<void> {
    await this.#read({ isWhole: false, sheets: new Map([[sheet, 'structure']]) });
  }

  #drainSoon(): void {
    if (this.#isDrainDue) return;
    this.#isDrainDue = true;
    this.#turns
      .take(() => {
        this.#isDrainDue = false;
        return this.#catchUp();
      })
      .catch(this.#options.onTrouble);
  }

  async #catchUp(): Promise<void> {
    while (!this.#pending.isEmpty) {
      const pending = this.#pending.take();
      try {
        await this.#read(pending);
      } catch (error) {
        this.#pending.restore(pending);
        this.#isStuck = true;
        throw error;
      }
    }
  }

  async #read(pending: Pending): Promise<void> {
    const { live } = this;
    if (!live) {
      // Somebody's own workbook is left alone until its sheets change, or what it says it is.
      const isLeftAlone = this.#view.phase === 'foreign' && this.#view.named === undefined && !pending.isWhole;
      if (!isLeftAlone) await this.readAll();
      return;
    }
    if (pending.isWhole || !(await this.#readParts(live, pending))) {
      await this.readAll();
      return;
    }
    const isOther = programmeIdOf(live.image) !== live.programme.id || this.#isAnotherDay();
    if (isOther) await this.#open(live.image);
    else this.#changed(live);
  }

  /** False where a sheet is not as it was thought: the workbook then has to be read anew. */
  async #readParts(live: LiveAudit, { sheets }: Pending): Promise<boolean> {
    for (const [sheet, change] of sheets) {
      const isKnown = live.image.sheets.some(({ name }) => name === sheet);
      const isRead =
        isKnown &&
        (change === 'structure'
          ? await this.#readOneSheet(live, sheet)
          : await this.#readSomeRows(live, sheet, change));
      if (!isRead) return false;
    }
    return true;
  }

  async #readOneSheet(live: LiveAudit, name: string): Promise<boolean> {
    const sheet = await this.#host.readSheet(name);
    if (!sheet) return false;
    this.#run += 1;
    live.replaceSheet(sheet);
    return true;
  }

  async #readSomeRows(live: LiveAudit, sheet: string, spans: readonly RowSpan[]): Promise<boolean> {
    try {
      const read = await this.#host.readRows(sheet, spans);
      if (!read) return false;
      this.#run += 1;
      live.changeRows(sheet, spans, read);
      return true;
    } catch (error) {
      if (error instanceof HostError && error.code === 'too-large') return this.#readOneSheet(live, sheet);
      throw error;
    }
  }

  #isAnotherDay(): boolean {
    return this.#view.phase === 'open' && this.#view.asOf !== this.#options.asOf();
  }

  async #open(image: WorkbookImage): Promise<void> {
    this.#run += 1;
    const asOf = this.#options.asOf();
    const programme = await fetchProgramme(programmeIdOf(image) ?? '');
    const options = { asOf, programmes: programme ? [programme] : [], fileRules: FILE_RULES };
    const live = await this.#sliced(LiveAudit.opening(image, options));
    if (live) {
      this.#show({ phase: 'open', live, asOf });
      return;
    }
    const isBlank = image.sheets.every(({ rows }) => rows.length === 0);
    this.#show(isBlank ? { phase: 'blank' } : { phase: 'foreign', named: programmeIdOf(image) });
  }

  /** What can be said at once is said; the rest follows in slices, unless another change comes first. */
  #changed(live: LiveAudit): void {
    this.#run += 1;
    this.#options.onChange();
    this.#settling = this.#settle(live, this.#run);
  }

  async #settle(live: LiveAudit, run: number): Promise<void> {
    try {
      await this.#options.pause();
      if (run !== this.#run) return;
      await this.#sliced(live.settle(), () => run === this.#run);
      if (run === this.#run) this.#options.onChange();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Runs steps with pauses between, to their end or as long as somebody wants it. */
  async #sliced<T>(steps: Generator<undefined, T>, isWanted = (): boolean => true): Promise<T | undefined> {
    while (isWanted()) {
      const start = performance.now();
      do {
        const { done, value } = steps.next();
        if (done) return value;
      } while (performance.now() - start < SLICE_MS);
      await this.#options.pause();
    }
    return undefined;
  }

  #fail(error: unknown): void {
    this.#run += 1;
    this.#show({ phase: 'failed', words: unreadableWords(error), detail: detailOf(error) });
  }

  #show(view: View): void {
    this.#view = view;
    this.#options.onChange();
  }
}

function unreadableWords(error: unknown): Text {
  const { zh, en } = troubleWords(error);
  return text(`工作簿没有读成：${zh}`, `The workbook could not be read: ${en}`);
}
