import type { ExpenseValues } from '../../definition/registers/money.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';

type ExpenseRow = TypedRow & { readonly values: ExpenseValues };

export interface Repetitions {
  /** Rows that book the same invoice beyond what a split or a reversal explains. */
  readonly others: readonly TypedRow[];
  /** Rows of one voucher share the invoice, and its amount is not given: neither a split nor a repetition for certain. */
  readonly undecided: boolean;
}

/**
 * Which rows carry which invoice. A 20-digit number stands alone; a shorter one only together with its code. A row is
 * live while its amount is positive and no row takes its voucher back, for this invoice or naming none. Under one voucher
 * an invoice may stand on several rows while their sum stays within 发票金额.
 */
export class InvoiceIndex {
  readonly #byNumber = new Map<string, ExpenseRow[]>();
  readonly #reversals = new Map<string, ExpenseRow[]>();

  constructor(rows: readonly TypedRow[]) {
    for (const row of rows as readonly ExpenseRow[]) {
      const { invoice, reverses } = row.values;
      if (invoice !== undefined) push(this.#byNumber, key(invoice), row);
      if (reverses !== undefined) push(this.#reversals, key(reverses), row);
    }
  }

  repetitions(row: TypedRow): Repetitions {
    const me = row as ExpenseRow;
    const { invoice, invoiceAmount } = me.values;
    const rows = invoice === undefined ? [] : (this.#byNumber.get(key(invoice)) ?? []);
    if (rows.length < 2 || !this.#isLive(me)) return { others: [], undecided: false };
    const same = rows.filter((one) => sameInvoice(me, one) && this.#isLive(one));
    const elsewhere = same.filter((one) => key(one.values.voucher) !== key(me.values.voucher));
    const together = same.filter((one) => key(one.values.voucher) === key(me.values.voucher));
    if (elsewhere.length > 0) return { others: same.filter((one) => one !== me), undecided: false };
    if (together.length < 2) return { others: [], undecided: false };
    if (invoiceAmount === undefined || invoiceAmount <= 0) return { others: [], undecided: true };
    const sum = together.reduce((total, one) => total + (one.values.amount ?? 0), 0);
    return { others: sum > invoiceAmount ? together.filter((one) => one !== me) : [], undecided: false };
  }

  #isLive(row: ExpenseRow): boolean {
    const { amount, voucher, invoice } = row.values;
    if (amount === undefined || amount <= 0) return false;
    if (voucher === undefined) return true;
    const takenBack = this.#reversals.get(key(voucher)) ?? [];
    return !takenBack.some((one) => one.values.invoice === undefined || key(one.values.invoice) === key(invoice));
  }
}

function sameInvoice(a: ExpenseRow, b: ExpenseRow): boolean {
  const is20 = a.values.invoice?.length === 20;
  return is20 || key(a.values.invoiceCode) === key(b.values.invoiceCode);
}

// Spreadsheets compare text without regard to case; so that both say the same, so do we.
function key(raw: string | undefined): string {
  return (raw ?? '').toUpperCase();
}

function push<K, V>(map: Map<K, V[]>, at: K, value: V): void {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
}
