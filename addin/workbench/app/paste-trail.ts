import type { RowSpan } from '../../../ledger-core/live/live-image.ts';
import type { PasteUndo } from '../paste/paste-plan.ts';
import type { MovedRows } from '../univer/table-rows.ts';
import type { UndoStep } from '../univer/undo-steps.ts';
import { rowsAfter, type PastedRows } from './pasted-rows.ts';

/** Steps to undo from a paste on: what they were, which rows it is in now, and whether it is still there. */
export class PasteTrail {
  readonly #pasted: PastedRows;
  readonly #before: UndoStep | undefined;
  /** The paste and its corrections. */
  readonly #own: WeakSet<UndoStep>;
  readonly #moves = new WeakMap<UndoStep, MovedRows>();
  /** From the paste on; steps that were undone are off it. */
  #steps: readonly UndoStep[];
  #isLost = false;

  /** `before`: the step that was the last one until the paste. */
  constructor(pasted: PastedRows, paste: UndoStep, before: UndoStep | undefined) {
    this.#pasted = pasted;
    this.#before = before;
    this.#own = new WeakSet([paste]);
    this.#steps = [paste];
  }

  /** The last step that is known of; undefined: the paste is undone. */
  get last(): UndoStep | undefined {
    return this.#steps.at(-1);
  }

  /** Another step is the last one, of `count`. */
  follow(step: UndoStep | undefined, count: number): void {
    if (step === undefined || step === this.#before) this.#steps = [];
    else if (this.#steps.includes(step)) this.#steps = this.#steps.slice(0, this.#steps.indexOf(step) + 1);
    else this.#steps = [...this.#steps, step];
    // The grid forgets its oldest steps.
    if (this.#steps.length > 0) this.#isLost = this.#steps.length > count;
  }

  /** A step is a correction of what was pasted. */
  own(step: UndoStep): void {
    this.#own.add(step);
  }

  /** The last step has moved rows of a table. */
  moved(rows: MovedRows): void {
    if (this.last) this.#moves.set(this.last, rows);
  }

  /** Belongs to the paste: taken back with it. */
  isOwn(step: UndoStep | undefined): boolean {
    return step !== undefined && this.#own.has(step);
  }

  /** The paste has been taken back, step by step. */
  get isUndone(): boolean {
    return this.last === undefined && !this.#isLost;
  }

  get undo(): PasteUndo {
    if (this.#isLost) return 'lost';
    return this.#steps.every((step) => this.#own.has(step)) ? 'possible' : 'later';
  }

  /** Where the pasted rows are now; none where they are no more, or torn apart. */
  get rows(): readonly RowSpan[] {
    if (this.last === undefined) return [];
    return this.#steps.reduce((rows, step) => {
      const moved = this.#moves.get(step);
      return moved ? rowsAfter({ ...this.#pasted, rows }, moved) : rows;
    }, this.#pasted.rows);
  }
}
