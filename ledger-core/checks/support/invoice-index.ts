import type { TypedRow } from '../../workbook/typed-table.ts';
import { push, Reversals, textKey, type ExpenseRow } from './reversals.ts';

export interface Repetitions {
  /** Rows that book the same invoice beyond what a split or a reversal explains. */
  readonly others: readonly TypedRow[];
  /** Rows that a person should compare: one invoice on several vouchers within its amount, or a short number without code. */
  readonly doubtful: readonly TypedRow[];
  /** Rows of one voucher share the invoice, and its amount is not given: neither a split nor a repetition for certain. */
  readonly undecided: boolean;
}

const NONE: Repetitions = { others: [], doubtful: [], undecided: false };

/** So many digits are unique without a code: 数电票 have 20, machine-printed numbers at least 12. */
export const UNIQUE_DIGITS = 12;

/**
 * Which rows carry which invoice. A long number stands alone; a short one only together with its code. With 发票金额 given,
 * an invoice may stand on any rows while their net sum stays within it. Without it, two vouchers are one too many, unless
 * a negative row takes one of them back (naming the voucher, for this invoice or for none).
 */
export class InvoiceIndex {
  readonly #byNumber = new Map<string, ExpenseRow[]>();
  readonly #reversals: Reversals;

  constructor(rows: readonly ExpenseRow[]) {
    this.#reversals = new Reversals(rows);
    for (const row of rows) {
      const { invoice } = row.values;
      if (isInvoiceNumber(invoice)) push(this.#byNumber, textKey(invoice), row);
    }
  }

  repetitions(row: TypedRow): Repetitions {
    const me = row as ExpenseRow;
    const { invoice, invoiceAmount } = me.values;
    const rows = invoice === undefined ? [] : (this.#byNumber.get(textKey(invoice)) ?? []);
    if (rows.length < 2 || !this.#isPositive(me)) return NONE;
    if (invoiceAmount !== undefined && invoiceAmount > 0 && this.#netSum(me, rows) > invoiceAmount) {
      const counted = rows.filter((one) => one !== me && this.#isPositive(one) && relation(me, one) === 'same');
      if (counted.length > 0) return { ...NONE, others: counted };
    }
    if (!this.#isLive(me)) return NONE;
    const others = rows.filter((one) => one !== me && this.#isLive(one));
    const same = others.filter((one) => relation(me, one) === 'same');
    const elsewhere = (list: readonly ExpenseRow[]): ExpenseRow[] =>
      list.filter((one) => textKey(one.values.voucher) !== textKey(me.values.voucher));
    const maybe = elsewhere(others.filter((one) => relation(me, one) === 'maybe'));
    if (same.length === 0) return { ...NONE, doubtful: maybe };
    if (invoiceAmount !== undefined && invoiceAmount > 0) {
      return { ...NONE, doubtful: elsewhere(same) };
    }
    return elsewhere(same).length > 0 ? { ...NONE, others: same } : { ...NONE, undecided: true };
  }

  /** Of all rows of the invoice, those that take it back included. */
  #netSum(me: ExpenseRow, rows: readonly ExpenseRow[]): number {
    const counted = rows.filter((one) => one === me || relation(me, one) === 'same');
    return counted.reduce((sum, one) => (this.#isTakenBackWhole(one) ? sum : sum + (one.values.amount ?? 0)), 0);
  }

  /** Money that went out, and was taken back neither as a whole voucher nor to its full amount. */
  #isPositive(row: ExpenseRow): boolean {
    const { amount = 0, invoice } = row.values;
    if (amount <= 0 || this.#isTakenBackWhole(row)) return false;
    const taken = this.#reversals.of(row, invoice);
    return taken.reduce<number>((left, one) => left + (one.values.amount ?? 0), amount) > 0;
  }

  #isLive(row: ExpenseRow): boolean {
    return this.#isPositive(row) && this.#reversals.of(row, row.values.invoice).length === 0;
  }

  /** A reversal of the voucher that names no invoice takes all of it back. */
  #isTakenBackWhole(row: ExpenseRow): boolean {
    return (row.values.amount ?? 0) > 0 && this.#reversals.of(row, undefined).length > 0;
  }
}

/** A number at all: “无”, “/” and the like say that there is none. */
export function isInvoiceNumber(invoice: string | undefined): invoice is string {
  return invoice !== undefined && /\d/.test(invoice);
}

/** Whether two rows of one number are of one invoice; `maybe` where a code or the kind of voucher would be needed. */
export function relation(a: ExpenseRow, b: ExpenseRow): 'same' | 'maybe' | 'no' {
  if ((a.values.invoice?.length ?? 0) >= UNIQUE_DIGITS) return 'same';
  const [codeA, codeB] = [textKey(a.values.invoiceCode), textKey(b.values.invoiceCode)];
  if (codeA !== '' && codeB !== '') return codeA === codeB ? 'same' : 'no';
  const [kindA, kindB] = [textKey(a.values.voucherKind), textKey(b.values.voucherKind)];
  return kindA !== '' && kindB !== '' && kindA !== kindB ? 'no' : 'maybe';
}
