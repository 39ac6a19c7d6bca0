import type { ExpenseValues } from '../../definition/registers/money.ts';
import { fen, negate } from '../../kernel/money.ts';
import { nameKey } from '../../kernel/text.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { isSameVoucher } from './same-voucher.ts';
import { Reversals } from './reversals.ts';
import type { ExpenseRow } from './table-rows.ts';
import { textKey } from './text-key.ts';
import { push } from '../../kernel/push.ts';

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
 * negative rows that name the voucher take one of them back, with the invoice's number or without any.
 */
export class InvoiceIndex {
  readonly #byNumber = new Map<string, ExpenseRow[]>();
  readonly #reversals: Reversals;
  /** What each voucher number booked, reversals apart. */
  readonly #booked = new Map<string, number>();

  constructor(rows: readonly ExpenseRow[]) {
    this.#reversals = new Reversals(rows);
    for (const row of rows) {
      const { invoice, voucher, amount = 0 } = row.values;
      if (voucher !== undefined && amount > 0) {
        this.#booked.set(textKey(voucher), (this.#booked.get(textKey(voucher)) ?? 0) + amount);
      }
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
    const others = rows.filter((one) => one !== me && this.#isPositive(one));
    const same = others.filter((one) => relation(me, one) === 'same');
    const elsewhere = (list: readonly ExpenseRow[]): ExpenseRow[] =>
      list.filter((one) => !isOneVoucher(one.values, me.values));
    const maybe = elsewhere(others.filter((one) => relation(me, one) === 'maybe'));
    if (same.length === 0) return { ...NONE, doubtful: maybe };
    if (invoiceAmount !== undefined && invoiceAmount > 0) {
      return { ...NONE, doubtful: elsewhere(same) };
    }
    return elsewhere(same).length > 0 ? { ...NONE, others: same } : { ...NONE, undecided: true };
  }

  /** Of all rows of the invoice, less what takes them back, with the invoice's number or without. */
  #netSum(me: ExpenseRow, rows: readonly ExpenseRow[]): number {
    const counted = rows.filter((one) => one === me || relation(me, one) === 'same');
    return counted.reduce((sum, one) => {
      if (this.#isTakenBackWhole(one)) return sum;
      const unnamed = this.#isPositive(one) ? this.#reversals.of(one, undefined) : [];
      return sum + amountOf(one) + unnamed.reduce((back, reversal) => back + amountOf(reversal), 0);
    }, 0);
  }

  /** Money that went out and of which something is left: not all was taken back, with its voucher or by its invoice. */
  #isPositive(row: ExpenseRow): boolean {
    const { amount = 0, invoice } = row.values;
    if (amount <= 0 || this.#isTakenBackWhole(row)) return false;
    const taken = this.#reversals.of(row, invoice);
    return taken.reduce((left, one) => left + amountOf(one), Number(amount)) > 0;
  }

  /** Reversals that name no invoice took back all that the voucher booked, or just this amount of it. */
  #isTakenBackWhole(row: ExpenseRow): boolean {
    const { amount = 0, voucher } = row.values;
    const reversals = amount > 0 ? this.#reversals.of(row, undefined) : [];
    if (reversals.length === 0) return false;
    if (reversals.some((one) => one.values.amount === negate(fen(amount)))) return true;
    const taken = reversals.reduce((sum, one) => sum + amountOf(one), 0);
    return (this.#booked.get(textKey(voucher)) ?? 0) + taken <= 0;
  }
}

/** Blank vouchers count as one; numbers start anew each month, so one number in two months is two. */
function isOneVoucher(a: ExpenseValues, b: ExpenseValues): boolean {
  return isSameVoucher({ ...a, voucher: a.voucher ?? '' }, { ...b, voucher: b.voucher ?? '' }) === true;
}

function amountOf({ values }: ExpenseRow): number {
  return values.amount ?? 0;
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
  if (kindA !== '' && kindB !== '' && kindA !== kindB) return 'no';
  // Receipts that are no VAT invoices: each issuer has numbers of its own.
  const [payeeA, payeeB] = [nameKey(a.values.payee ?? ''), nameKey(b.values.payee ?? '')];
  const isOther = kindA !== '' && kindA !== textKey('增值税发票');
  return isOther && payeeA !== '' && payeeB !== '' && payeeA !== payeeB ? 'no' : 'maybe';
}
