import { MAX_COL, MAX_ROW, type CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import type { OpenBook } from '../book/open-book.ts';
import { clipboardCells } from '../paste/clipboard-cells.ts';
import type { PastePlan } from '../paste/paste-plan.ts';
import { planPaste } from '../paste/plan-paste.ts';
import type { GridDesk } from '../univer/grid-desk.ts';
import { writeData } from '../univer/write-data.ts';
import type { AppStore, PasteQuestionState } from './app-store.ts';

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
  readonly #refuse: (why: Text) => void;
  readonly #onTrouble: (error: unknown) => void;
  #stepsBefore = 0;
  #answer: (answer: 'heading' | 'position' | 'yes') => void = () => undefined;

  constructor(
    store: AppStore,
    grid: () => GridDesk | undefined,
    refuse: (why: Text) => void,
    onTrouble: (error: unknown) => void,
  ) {
    this.#store = store;
    this.#grid = grid;
    this.#refuse = refuse;
    this.#onTrouble = onTrouble;
  }

  paste(data: DataTransfer): void {
    const reading = clipboardCells(data);
    if (reading.status === 'refused') this.#refuse(reading.words);
    else this.#plan(reading.cells, this.#target());
  }

  answer(answer: 'heading' | 'position' | 'yes'): void {
    this.#answer(answer);
  }

  close(): void {
    this.#store.change({ paste: undefined });
  }

  /** Takes back the paste and what was corrected in it since. */
  undo(): void {
    const grid = this.#grid()?.grid;
    this.close();
    while (grid && grid.steps.undos > this.#stepsBefore) if (!grid.undo()) return;
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
        this.#refuse(plan.words);
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
    this.#store.change({ paste: { phase: 'question', question } });
  }

  async #carryOut({ grid, host }: GridDesk, index: number, { cells, growth, summary }: Planned): Promise<void> {
    this.close();
    if (growth) await host.growTable(growth.table, growth.rows);
    this.#stepsBefore = grid.steps.undos;
    const sheet = host.book?.sheets[index];
    const epoch = host.book?.read.image.epoch ?? 1900;
    const isWritten = grid.write(
      index,
      cells.map((cell) => {
        const shown = grid.style(index, cell)?.n?.pattern ?? 'General';
        return writeData(cell, cell.numberFormat ?? sheet?.numberFormatOf(cell) ?? 'General', epoch, shown);
      }),
    );
    if (isWritten) this.#store.change({ paste: { phase: 'report', summary } });
  }
}
