import { formatCell, type CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { RowSpan } from '../../../ledger-core/live/live-image.ts';
import type { FindingItem } from '../../session/session-state.ts';
import type { OpenBook } from '../book/open-book.ts';
import type { PasteUndo } from '../paste/paste-plan.ts';
import type { GridDesk } from '../univer/grid-desk.ts';
import type { MovedRows } from '../univer/table-rows.ts';
import { cellsOfStep, isChange, type UndoStep } from '../univer/undo-steps.ts';
import { PasteTrail } from './paste-trail.ts';
import type { PastedRows } from './pasted-rows.ts';

/** What a report says of a paste besides what was pasted: where it is now, and whether it can be taken back. */
export interface PasteStanding {
  /** The same list for as long as they do not move. */
  readonly rows: readonly RowSpan[];
  readonly undo: PasteUndo;
}

/** `undone`: step by step; `gone`: deleted, torn apart, or another workbook is open. */
export type PasteEnd = 'undone' | 'gone';

interface Steps {
  readonly paste: UndoStep;
  /** The one that was the last until then. */
  readonly before: UndoStep | undefined;
}

/** Follows a paste through what is done after it, until it is no more: what its report says stays true. */
export class PasteFollower {
  readonly #desk: GridDesk;
  readonly #book: OpenBook | undefined;
  readonly #pasted: PastedRows;
  readonly #trail: PasteTrail;
  #tell: (now: PasteStanding | PasteEnd) => void;
  readonly #stops: readonly (() => void)[];
  /** `支出明细!J61`: cells that the report is correcting just now. */
  #correcting: ReadonlySet<string> = new Set();
  #isMoving = false;
  #told: PasteStanding;

  constructor(desk: GridDesk, pasted: PastedRows, steps: Steps, tell: (now: PasteStanding | PasteEnd) => void) {
    this.#desk = desk;
    this.#book = desk.host.book;
    this.#pasted = pasted;
    this.#trail = new PasteTrail(pasted, steps.paste, steps.before);
    this.#tell = tell;
    this.#told = { rows: pasted.rows, undo: 'possible' };
    const follow = (): void => {
      this.#follow();
    };
    // A value that the grid's validation throws out again is off the list of steps without a word about steps.
    this.#stops = [desk.grid.onUndoable(follow), desk.grid.onCells(follow)];
  }

  get standing(): PasteStanding {
    return this.#told;
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#tell = () => undefined;
  }

  /** Takes back the paste and its corrections, unless something else has come after it. */
  undo(): void {
    const { grid } = this.#desk;
    grid.endTyping();
    while (this.#trail.undo === 'possible' && this.#trail.isOwn(grid.lastStep)) if (!grid.undo()) return;
  }

  /** Does work that corrects these cells: it is taken back with the paste. */
  async correcting(items: readonly FindingItem[], work: () => Promise<void>): Promise<void> {
    this.#desk.grid.endTyping();
    this.#correcting = new Set(items.flatMap(({ fixes }) => fixes.map(({ sheet, cell }) => `${sheet}!${cell}`)));
    try {
      await work();
    } finally {
      this.#correcting = new Set();
    }
  }

  /** Does work that moves rows of a table: nothing is told of it until it is known which. */
  async moving(work: () => Promise<MovedRows | undefined>): Promise<void> {
    this.#isMoving = true;
    try {
      const moved = await work();
      if (moved && this.#desk.grid.lastStep === this.#trail.last) this.#trail.moved(moved);
    } finally {
      this.#isMoving = false;
      this.#show();
    }
  }

  #follow(): void {
    const { grid, host } = this.#desk;
    // Undo is of letters then; what came meanwhile is seen afterwards.
    if (grid.isTyping) return;
    if (host.book !== this.#book) {
      this.#tell('gone');
      return;
    }
    const step = grid.lastStep;
    if (step === this.#trail.last) return;
    if (step && (this.#isCorrection(step) || !isChange(step))) this.#trail.own(step);
    this.#trail.follow(step, grid.steps.undos);
    if (!this.#isMoving) this.#show();
  }

  #show(): void {
    const { rows, undo, isUndone } = this.#trail;
    if (isUndone || !this.#isAnythingIn(rows)) {
      this.#tell(isUndone ? 'undone' : 'gone');
      return;
    }
    const hasMoved = JSON.stringify(rows) !== JSON.stringify(this.#told.rows);
    if (!hasMoved && undo === this.#told.undo) return;
    this.#told = { rows: hasMoved ? rows : this.#told.rows, undo };
    // The session is to read soon what is in these rows.
    if (hasMoved) this.#desk.host.tellNow();
    this.#tell(this.#told);
  }

  #isCorrection(step: UndoStep): boolean {
    const cells = cellsOfStep(step).flatMap(({ sheet, cells: of }) => of.map((at) => ({ sheet, at })));
    const names = this.#book?.sheets.map(({ name }) => name) ?? [];
    return (
      this.#correcting.size > 0 &&
      cells.every(({ sheet, at }) => this.#correcting.has(`${names[sheet] ?? ''}!${formatCell(at)}`))
    );
  }

  /** Whether somebody's own values still stand there. */
  #isAnythingIn(rows: readonly RowSpan[]): boolean {
    const { sheet, columns } = this.#pasted;
    const read = this.#book?.sheet(sheet)?.read(rows).rows ?? [];
    return read.some(({ cells }) =>
      cells.some(({ col, formula, text }) => isIn(columns, col) && formula === undefined && text !== ''),
    );
  }
}

function isIn({ left, right }: Pick<CellRange, 'left' | 'right'>, col: number): boolean {
  return col >= left && col <= right;
}
