import { MAX_COL, MAX_ROW, type CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import type { FindingItem } from '../../session/session-state.ts';
import { GRID } from '../../strings/workbench-grid.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import type { OpenBook } from '../book/open-book.ts';
import { clipboardCells } from '../paste/clipboard-cells.ts';
import type { PastePlan, PasteSummary } from '../paste/paste-plan.ts';
import { planPaste } from '../paste/plan-paste.ts';
import type { GridDesk } from '../univer/grid-desk.ts';
import type { MovedRows } from '../univer/table-rows.ts';
import { writeData } from '../univer/write-data.ts';
import type { AppStore, PasteQuestionState } from './app-store.ts';
import { PasteFollower, type PasteEnd, type PasteStanding } from './paste-follower.ts';

type Cells = readonly (readonly string[])[];

/** Where a paste goes: what was selected when it came, whatever is selected by the time it has been asked about. */
interface Target {
  readonly book: OpenBook;
  readonly index: number;
  readonly selection: CellRange;
}

type Planned = Extract<PastePlan, { status: 'planned' }>;

/** A paste on its way: what was copied, what has to be asked first, and what became of it. */
export class PasteDesk {
  readonly #store: AppStore;
  readonly #grid: () => GridDesk | undefined;
  readonly #tell: (words: Text) => void;
  readonly #onTrouble: (error: unknown) => void;
  /** Of the paste that is reported. */
  #follower: PasteFollower | undefined;
  #answer: (answer: 'heading' | 'position' | 'yes') => void = () => undefined;

  constructor(
    store: AppStore,
    grid: () => GridDesk | undefined,
    tell: (words: Text) => void,
    onTrouble: (error: unknown) => void,
  ) {
    this.#store = store;
    this.#grid = grid;
    this.#tell = tell;
    this.#onTrouble = onTrouble;
  }

  paste(data: Pick<DataTransfer, 'getData'>): void {
    const desk = this.#grid();
    // Typing there is refused with the same words.
    const why = desk?.host.book ? (desk.host.isReadOnly ? GRID.readOnly : undefined) : GRID.nothingOpen;
    if (why) {
      this.#tell(why);
      return;
    }
    const reading = clipboardCells(data);
    if (reading.status === 'refused') this.#tell(reading.words);
    else this.#plan(reading.cells, this.#target());
  }

  answer(answer: 'heading' | 'position' | 'yes'): void {
    this.#answer(answer);
  }

  close(): void {
    this.#forget();
    this.#store.change({ paste: undefined });
  }

  /** Takes back the paste and what was corrected in it by its report, where nothing else has come since. */
  undo(): void {
    this.#follower?.undo();
  }

  /** Makes safe fixes of the report's findings. */
  async fix(items: readonly FindingItem[]): Promise<void> {
    const session = this.#store.state.book?.session;
    if (session) await this.#follower?.correcting(items, () => session.applyFixes(items));
  }

  /** Has rows of a table moved, and goes along with the pasted ones. */
  async moveRows(move: () => Promise<MovedRows | undefined>): Promise<void> {
    if (this.#follower) await this.#follower.moving(move);
    else await move();
  }

  #forget(): void {
    this.#follower?.stop();
    this.#follower = undefined;
  }

  #target(): Target | undefined {
    const desk = this.#grid();
    const selection = desk?.grid.selection;
    const book = desk?.host.book;
    return book && selection ? { book, index: desk.grid.activeSheet, selection } : undefined;
  }

  /** `mayOverwrite`: so many cells that hold something. */
  #plan(cells: Cells, target: Target | undefined, by?: 'heading' | 'position', mayOverwrite = 0): void {
    const desk = this.#grid();
    // What is being typed may stand where something is pasted.
    desk?.grid.endTyping();
    // What was asked about one workbook is not done to another.
    if (!desk || !target || target.book !== desk.host.book) {
      this.close();
      return;
    }
    const { index, selection } = target;
    const sheet = target.book.sheets[index];
    if (!sheet) return;
    const plan = planPaste({
      sheet: sheet.image,
      selection,
      cells,
      numberFormatAt: (row, col) => sheet.numberFormatOf({ row, col }),
      isLocked: (row, col) => desk.host.isLocked(index, { row, col }),
      size: { rows: MAX_ROW, columns: MAX_COL },
      ...(by === undefined ? {} : { by }),
    });
    switch (plan.status) {
      case 'refused':
        this.close();
        this.#tell(plan.words);
        return;
      case 'choose':
        this.#ask(plan, (answer) => {
          if (answer !== 'yes') this.#plan(cells, target, answer);
        });
        return;
      case 'planned':
        if (plan.overwritten.cells <= mayOverwrite) {
          this.#carryOut(desk, index, plan).catch(this.#onTrouble);
          return;
        }
        // More may stand there by the time of the answer.
        this.#ask({ status: 'overwrite', ...plan.overwritten }, () => {
          this.#plan(cells, target, by, plan.overwritten.cells);
        });
    }
  }

  #ask(question: PasteQuestionState, onAnswer: (answer: 'heading' | 'position' | 'yes') => void): void {
    this.#answer = onAnswer;
    this.#forget();
    this.#store.change({ paste: { phase: 'question', question } });
  }

  async #carryOut(desk: GridDesk, index: number, { cells, growth, summary }: Planned): Promise<void> {
    const { grid, host } = desk;
    this.close();
    if (growth) await host.growTable(growth.table, growth.rows);
    const before = grid.lastStep;
    const sheet = host.book?.sheets[index];
    const epoch = host.book?.read.image.epoch ?? 1900;
    const isWritten = grid.write(
      index,
      cells.map((cell) => {
        const shown = grid.style(index, cell)?.n?.pattern ?? 'General';
        return writeData(cell, cell.numberFormat ?? sheet?.numberFormatOf(cell) ?? 'General', epoch, shown);
      }),
    );
    if (!isWritten) return;
    // The session is to read soon what was pasted.
    host.tellNow();
    this.#forget();
    const paste = grid.lastStep;
    const rows = summary.span ? [summary.span] : [];
    if (paste && summary.span) {
      const pasted = { sheet: summary.sheet, columns: columnsOf(cells), rows };
      this.#follower = new PasteFollower(desk, pasted, { paste, before }, (now) => {
        this.#show(summary, now);
      });
    }
    this.#show(summary, this.#follower?.standing ?? { rows, undo: 'lost' });
  }

  #show(summary: PasteSummary, now: PasteStanding | PasteEnd): void {
    if (typeof now === 'object') {
      const { paste, book } = this.#store.state;
      const isWhereItWas = paste?.phase === 'report' && paste.rows === now.rows;
      const unread = isWhereItWas ? paste.unread : book?.session.state;
      this.#store.change({ paste: { phase: 'report', summary, unread, ...now } });
      return;
    }
    this.close();
    if (now === 'undone' && summary.grownBy > 0) this.#tell(fill(PASTE.rowsKept, { n: summary.grownBy }));
  }
}

function columnsOf(cells: readonly { readonly col: number }[]): { readonly left: number; readonly right: number } {
  return cells.reduce(({ left, right }, { col }) => ({ left: Math.min(left, col), right: Math.max(right, col) }), {
    left: MAX_COL,
    right: 1,
  });
}
