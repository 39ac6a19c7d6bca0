import { columnLetters } from '../../kernel/cell-ref.ts';
import { add, subtract, total, ZERO, type Fen } from '../../kernel/money.ts';
import { categorySlots, type CategorySlot } from '../category-slots.ts';
import { yuanNumber } from '../cell-scalar.ts';
import type { Movement } from '../ledger-results.ts';
import type { CellPlan, CellStyle } from '../plan.ts';
import type { LedgerParts } from '../table-sheet.ts';
import type { MoneyPart } from './fund-formulas.ts';
import { PAGE_STYLES } from './page-styles.ts';

/** A line's figures, as the columns want them. */
export interface MoneyValues {
  readonly received: Fen;
  readonly returned: Fen;
  /** By slot. */
  readonly slots: readonly Fen[];
  readonly spent: Fen;
}

/** One line of an account page. */
export interface MoneyLine {
  readonly row: number;
  /** A condition under which the line shows nothing yet. */
  readonly blankIf?: string;
  /** Undefined: the condition holds. */
  readonly values: MoneyValues | undefined;
  /** Of a column with the letters given. */
  readonly formula: (part: MoneyPart, letters: string) => string;
  readonly style: CellStyle;
}

const WIDTHS = { money: 12, slot: 10.5 } as const;

/** The columns between the labels and the balance: 到账, 退回追回, one for each category, the rest, 支出合计. */
export class MoneyColumns {
  readonly slots: readonly CategorySlot[];
  readonly widths: readonly { readonly width: number }[];
  readonly received: string;
  readonly returned: string;
  readonly spent: string;
  /** The column behind them. */
  readonly balanceCol: number;
  readonly balance: string;
  readonly #first: number;
  readonly #headRow: number;

  constructor(parts: LedgerParts, first: number, headRow: number) {
    this.slots = categorySlots(parts);
    this.#first = first;
    this.#headRow = headRow;
    const { length } = this.slots;
    [this.received, this.returned] = [columnLetters(first), columnLetters(first + 1)];
    this.spent = columnLetters(first + 3 + length);
    this.balanceCol = first + 4 + length;
    this.balance = columnLetters(this.balanceCol);
    this.widths = [WIDTHS.money, WIDTHS.slot, ...this.slots.map(() => WIDTHS.slot), WIDTHS.slot, WIDTHS.money].map(
      (width) => ({ width }),
    );
  }

  heads(): CellPlan[] {
    const before = ['到账', '退回追回'].map((value) => ({ value }));
    const slots = this.slots.map(({ label, formula }) => ({
      value: label,
      ...(formula === undefined ? {} : { formula }),
    }));
    const behind = ['未写明或\n其他类别', '支出合计'].map((value) => ({ value }));
    return [...before, ...slots, ...behind].map((one, at) => ({
      row: this.#headRow,
      col: this.#first + at,
      ...one,
      style: PAGE_STYLES.head,
    }));
  }

  cells({ row, blankIf, values, formula, style }: MoneyLine): CellPlan[] {
    const guarded = (own: string, isBlank: string | undefined = blankIf): string =>
      isBlank === undefined ? own : `IF(${isBlank},"",${own})`;
    const cell = (col: number, own: string, value: Fen | undefined): CellPlan => ({
      row,
      col,
      formula: own,
      value: value === undefined ? '' : yuanNumber(value),
      style,
    });
    const simple = (col: number, part: MoneyPart, value: Fen | undefined): CellPlan =>
      cell(col, guarded(formula(part, columnLetters(col))), value);
    const slotCells = this.slots.map((slot, at) => {
      const col = this.#first + 2 + at;
      const head = `${columnLetters(col)}$${this.#headRow}`;
      const noLabel = slot.formula === undefined ? [] : [`${head}=""`];
      const conditions = [...(blankIf === undefined ? [] : [blankIf]), ...noLabel];
      const isBlank = conditions.length > 1 ? `OR(${conditions.join(',')})` : conditions[0];
      const own = formula({ categoryIn: head }, columnLetters(col));
      return cell(col, guarded(own, isBlank), slot.label === '' ? undefined : values?.slots[at]);
    });
    const restCol = this.#first + 2 + this.slots.length;
    const known =
      this.slots.length === 0
        ? '0'
        : `SUM(${columnLetters(this.#first + 2)}${row}:${columnLetters(restCol - 1)}${row})`;
    const rest = values && subtract(values.spent, total(values.slots));
    return [
      simple(this.#first, 'received', values?.received),
      simple(this.#first + 1, 'returned', values?.returned),
      ...slotCells,
      cell(restCol, guarded(`ROUND(${this.spent}${row}-${known},2)`), rest),
      simple(restCol + 1, 'spent', values?.spent),
    ];
  }

  valuesOf({ received, returned, spent, byCategory }: Movement): MoneyValues {
    const slots = this.slots.map(({ label }) => (label === '' ? ZERO : (byCategory.get(label) ?? ZERO)));
    return { received, returned, slots, spent };
  }

  get nothing(): MoneyValues {
    return { received: ZERO, returned: ZERO, slots: this.slots.map(() => ZERO), spent: ZERO };
  }
}

export function addValues(a: MoneyValues, b: MoneyValues): MoneyValues {
  return {
    received: add(a.received, b.received),
    returned: add(a.returned, b.returned),
    slots: a.slots.map((one, at) => add(one, b.slots[at] ?? ZERO)),
    spent: add(a.spent, b.spent),
  };
}

/** What a balance becomes. */
export function balanceAfter(before: Fen, { received, returned, spent }: MoneyValues): Fen {
  return subtract(subtract(add(before, received), returned), spent);
}
